/** The menus of a row, of a note's file and of the panel. */
import type { LocalDay } from "../core/day";
import { dayWords } from "./days";

export const MENUS = {
  theyReplied: "They replied…",
  logSent: "Log what you sent…",
  snooze: "Snooze until…",
  lookBack: "Look back…",
  newRound: "New interview round…",
  moveOn: "Move on…",
  reopen: "Reopen",
  openNote: "Open note",
  newApplication: "New application",
  chooseFolders: "Choose folders",
  openGuide: "Open the guide",
} as const;

/** `Snooze until Mon 30 Nov` */
export const snoozeUntil = (day: LocalDay, today: LocalDay) => `Snooze until ${dayWords(day, today)}`;
