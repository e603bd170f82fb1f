import type { App } from "obsidian";
import { showTab } from "../show-tab";

export const RECORD_VIEW = "hear-back-record";

/** Shows the record of the search in its tab. */
export function showRecord(app: App): Promise<void> {
  return showTab(app, RECORD_VIEW);
}
