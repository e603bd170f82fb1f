import type { App } from "obsidian";
import { showTab } from "../show-tab";

export const GUIDE_VIEW = "hear-back-guide";

/** Shows the guide. */
export const showGuide = (app: App) => showTab(app, GUIDE_VIEW);
