import type { Agenda } from "../core/agenda";
import { dueToday, headline } from "./headline";

/** What is due today, for the status bar; empty where nothing is. */
export function statusBarWords(agenda: Agenda): string {
  return headline(agenda).mood === "due" ? dueToday(agenda) : "";
}
