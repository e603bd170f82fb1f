/** When they said one would hear: what is asked, and what their words were understood to mean. */
import type { Occasion } from "../core/changes/add-missing";
import type { LocalDay } from "../core/day";
import type { PromiseMeaning } from "../core/reading/promise-words";
import { dayOfYearWords, dayWords } from "./days";

/** What a field for a promise says of itself, and of words without a day. */
export interface PromiseWords {
  readonly label: string;
  /** While it is empty. */
  readonly help: string;
  readonly nothing: string;
  /** An answer to {@link PROMISE.whichDay}; undefined where a day is needed. */
  readonly noDay?: string;
}

export const PROMISE = {
  label: "When did they say you would hear?",
  placeholder: "A day, or their words",
  help: "Leave it empty if they gave no date. You can ask in your thank-you.",
  whichDay: "Which day is that?",
  noDay: "No day",
  anotherDay: "Another day",
  chooseADay: "Choose a day",
  nothing: "No day in these words. They are kept as they are.",
} as const;

const OCCASIONS: Readonly<Record<Occasion, string>> = {
  interview: "your interview",
  call: "your call",
  "their last word": "their last word",
};

/** What stands before the day, the day, and what stands after it. Where it was said before today, from what it counts. */
export function meansWords(
  by: LocalDay,
  saidOn: LocalDay,
  today: LocalDay,
  at: Occasion,
): readonly [before: string, day: string, after: string] {
  const after = saidOn === today ? "." : `, counted from ${OCCASIONS[at]}.`;
  return ["That means ", dayWords(by, today), after];
}

/** `13 Nov lies before your interview`, and what to do about it. Where the occasion is named, a day is needed. */
export function liesBeforeWords(by: LocalDay, today: LocalDay, at?: Occasion): string {
  const year = by.slice(0, 4) === today.slice(0, 4) ? "" : ` ${by.slice(0, 4)}`;
  return `${dayOfYearWords(by.slice(5))}${year} lies before ${OCCASIONS[at ?? "interview"]}. Write the day that is meant${at === undefined ? ", or leave it empty" : ""}.`;
}

/** What is asked where their words name no day, or more than one; empty where they name one. */
export function promiseQuestion(meaning: PromiseMeaning, today: LocalDay): string {
  switch (meaning.kind) {
    case "day":
      return "";
    case "several":
      return `${PROMISE.whichDay} ${meaning.days.map((day) => dayWords(day, today)).join(" or ")}, or no day?`;
    case "past":
      return liesBeforeWords(meaning.by, today);
    case "none":
      return PROMISE.nothing;
  }
}
