import type { App } from "obsidian";
import { showTab } from "../show-tab";

export const INSIGHTS_VIEW = "hear-back-insights";
export const INSIGHTS_ICON = "chart-no-axes-column";

/** Shows Insights. */
export const showInsights = (app: App) => showTab(app, INSIGHTS_VIEW);
