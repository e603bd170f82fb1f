import type { Agenda } from "../core/agenda";
import { dueToday, headlineForToday } from "./headline";

/** What is due today, for the status bar; empty where nothing is. */
export function statusBarWords(agenda: Agenda): string {
  return headlineForToday(agenda).mood === "due" ? dueToday(agenda) : "";
}
