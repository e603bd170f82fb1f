import type { App } from "obsidian";
import { showTab } from "../show-tab";

export const RECORD_VIEW = "hear-back-record";
export const RECORD_ICON = "calendar-days";

/** Shows the record of the search. */
export const showRecord = (app: App) => showTab(app, RECORD_VIEW);
