/** What has just been done, or could not be. */
import { dayWords, numberWords } from "./days";
import type { WriteFailure } from "../core/changes/change";
import type { LocalDay } from "../core/day";
import type { Contact } from "../core/reading/contact-log";
import { noteName } from "../core/reading/link";

export const NOTICES = {
  undone: "Undone.",
  nothingToUndo: "There is nothing to undo.",
  undoRefusedLog: "Not undone: this note has changed since. The line is still in its contact log.",
  undoRefusedText: "Not undone: this note has changed since. The text is still in it.",
  undoRefusedProperty: "Not undone: this note has changed since. It was left as it is.",
  settingsUnreadable:
    "The settings file of Hear Back has an error, so the usual settings are used. Changing one writes the file anew.",
  openNote: "Open note",
  open: "Open",
} as const;

/** Why nothing was written. */
export function writeFailed(path: string, why: WriteFailure): string {
  const reason = {
    "broken properties": "its properties have an error",
    gone: "it is no longer there",
    other: "Obsidian could not save it",
  }[why];
  return `Could not write to “${noteName(path)}”: ${reason}. Nothing was changed.`;
}

/** `Logged: follow-up to Nina Patel today. Next step Tue 1 Dec.` All contacts have one day. */
export function logged(contacts: readonly Contact[], next: LocalDay | undefined, today: LocalDay): string {
  const [first] = contacts;
  const whom =
    contacts.length > 1 ? ` to ${numberWords(contacts.length)} people` : first?.person ? ` to ${first.person}` : "";
  const then = next === undefined ? "" : next <= today ? " Next step today." : ` Next step ${dayWords(next, today)}.`;
  const when = first === undefined || first.day === today ? "today" : `on ${dayWords(first.day, today)}`;
  return `Logged: ${first?.kind ?? ""}${whom} ${when}.${then}`;
}

/** `Drafted in “Marlow Dental Care”.` · `Drafted in “Round 1” and “Round 2”.` */
export function drafted(paths: readonly string[]): string {
  const names = [...new Set(paths)].map((path) => `“${noteName(path)}”`);
  return `Drafted in ${new Intl.ListFormat("en").format(names)}.`;
}

/** Nothing was added, as it stands there. */
export function alreadyDrafted(path: string): string {
  return `Already drafted in “${noteName(path)}”.`;
}
