import type { App } from "obsidian";
import { showTab } from "../show-tab";

export const GUIDE_VIEW = "hear-back-guide";

/** Shows the guide in its tab. */
export function showGuide(app: App): Promise<void> {
  return showTab(app, GUIDE_VIEW);
}
