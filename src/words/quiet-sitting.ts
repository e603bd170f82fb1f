/** Going through the quiet ones in one sitting. */
import type { LocalDay } from "../core/day";
import type { Entry } from "../core/entry";
import { capitalised, dayWords, numberWords, timesWords } from "./days";
import { reasonInRow } from "./reasons";

export const QUIET = {
  start: "Go through them…",
  startInMenu: "Go through the quiet ones…",
  title: "Go through the quiet ones",
  close: "Close",
  askOnceMore: "Ask once more",
  askHelp: "Puts it back into your list, for the next working day that is free.",
  takeBack: "Choose the same again to take it back.",
  keys: "By keyboard, C closes and A asks once more.",
  cancel: "Cancel",
  noneChosen: "Nothing chosen yet.",
  nobody: "Nobody to write to is noted.",
} as const;

/** The first words of the dialog. */
export const sittingLead = (count: number) =>
  `${count === 1 ? "One application has" : `${capitalised(numberWords(count))} applications have`} been quiet for a long time. Go through as many as you like, and stop when you like. What you leave alone stays as it is.`;

/** `Writes “closed” into the note. “Reopen” brings it back.` */
export const closeHelp = (statusWords: readonly string[]) =>
  `Writes ${new Intl.ListFormat("en", { type: "disjunction" }).format(statusWords.map((word) => `“${word}”`))} into the note. “Reopen” brings it back.`;

/** What happened last, and how often they were asked: `You last wrote on Wed 26 Aug. You asked twice.` */
export function lastSignWords({ schedule: { lastSign, sent, addressee, group } }: Entry, today: LocalDay): string {
  const signs = lastSign.map((reason) =>
    reason.kind === "never asked" && addressee === undefined
      ? QUIET.nobody
      : reasonInRow(reason, undefined, group, today),
  );
  return [...signs, ...(sent === 0 ? [] : [`You asked ${timesWords(sent)}.`])].join(" ");
}

/** What a sitting comes to: how many are closed, and the days on which the others are asked. */
interface Summary {
  readonly closed: number;
  readonly asked: readonly LocalDay[];
}

/** `Two to close. One to ask once more, on Mon 23 Nov.` */
export function sittingResult({ closed, asked }: Summary, today: LocalDay): string {
  const close = closed === 0 ? [] : [`${capitalised(numberWords(closed))} to close.`];
  const ask =
    asked.length === 0
      ? []
      : [`${capitalised(numberWords(asked.length))} to ask once more, ${daysWords(asked, today)}.`];
  return [...close, ...ask].join(" ") || QUIET.noneChosen;
}

/** `Do these three` */
export function doThese(count: number): string {
  if (count === 0) return "Do these";
  return count === 1 ? "Do this one" : `Do these ${numberWords(count)}`;
}

/** `Two closed, one to ask on Mon 23 Nov.` */
export function sat({ closed, asked }: Summary, wereAll: boolean, today: LocalDay): string {
  const parts = [
    ...(closed === 0 ? [] : [`${numberWords(closed)} closed`]),
    ...(asked.length === 0 ? [] : [`${numberWords(asked.length)} to ask ${daysWords(asked, today)}`]),
  ];
  const done = `${capitalised(parts.join(", "))}.`;
  return wereAll ? `${done} That was all of them. Your list is tidy, and nothing is lost.` : done;
}

/** `on Mon 23 Nov` · `from Mon 23 Nov on`, where there are several days. */
function daysWords(days: readonly LocalDay[], today: LocalDay): string {
  const [first] = days;
  if (first === undefined) return "";
  return days.at(-1) === first ? `on ${dayWords(first, today)}` : `from ${dayWords(first, today)} on`;
}
