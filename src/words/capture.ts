/** Writing down how a round went, on its day: facts first, feelings short, and all of it may be skipped. */
import type { Application } from "../core/application";
import type { LocalDay } from "../core/day";
import type { Round } from "../core/reading/round";
import type { Feeling, RATINGS } from "../core/reading/written-down";
import { capitalised, onDay } from "./days";
import { aboutWords, STILL_HERE } from "./dialogs";

export const CAPTURE = {
  title: "How did it go?",
  inMenu: "Write down how it went…",
  who: "Who said it",
  them: "Them",
  somebodyElse: "Somebody else…",
  theirName: "Their name",
  how: "How",
  inTheirWords: "Write their words",
  felt: "How did it feel?",
  lesson: "One thing to do next time",
  lessonHelp: "You will see this again before your next interview.",
  more: "More, if you like: hard questions, lessons used",
  next: "What did they say comes next?",
  hardQuestions: "Hard questions, one a line",
  hardQuestionsHelp: "They come back when you prepare.",
  oneByOne: "Rate them one by one, if you like",
  lessonsUsed: "You took these along. Which did you use?",
  notNow: "Not now",
  nothingNew: "Nothing new was filled in, so nothing was written.",
} as const;

export const FEELING_WORDS: Readonly<Record<Feeling, string>> = { good: "Good", mixed: "Mixed", rough: "Rough" };

interface RatingWords {
  readonly legend: string;
  /** Words at both ends. */
  readonly ends: readonly [string, string];
}

export const RATING_WORDS: Readonly<Record<(typeof RATINGS)[number], RatingWords>> = {
  preparation: { legend: "How well prepared were you?", ends: ["Not at all", "Fully"] },
  confidence: { legend: "How confident were you in your answers?", ends: ["Not at all", "Very"] },
  footing: { legend: "How firm was your footing?", ends: ["Out of my depth", "On firm ground"] },
};

/** Of one hard question: what is rated, and the word for no rating. */
export const QUESTION_RATINGS = { footing: "Footing", confidence: "Confidence", none: "Not rated" } as const;

/** What a rating is read out as: `4 of 5` */
export const ratingReadOut = (rating: number) => `${rating} of 5`;

/** `1, out of my depth`; those between the ends are a number alone. */
export function ratingChoice(name: keyof typeof RATING_WORDS, rating: number): string {
  const [low, high] = RATING_WORDS[name].ends;
  const end = rating === 1 ? low : rating === 5 ? high : "";
  return end === "" ? String(rating) : `${rating}, ${end.charAt(0).toLowerCase()}${end.slice(1)}`;
}

/** `St Brannock’s Hospital, Staff nurse. Today at 10:30. Skip what you like; only you see this.` */
export function captureLead(
  application: Application,
  round: Round,
  today: LocalDay,
  { isOneOfTheDay, hasTyped }: { readonly isOneOfTheDay: boolean; readonly hasTyped: boolean },
): string {
  const when = `${onDay(round.day, today)}${round.time === undefined ? "" : ` at ${round.time}`}`;
  const which = isOneOfTheDay && round.words !== "" ? `${round.words}, ${when}` : when;
  const then = hasTyped ? STILL_HERE : "Skip what you like; only you see this.";
  return `${aboutWords(application)}. ${capitalised(which)}. ${then}`;
}

/** `in person`, `by video`; where it is not known, that it was not said. */
export function howWords(channel: string): string {
  if (channel === "") return "Not said";
  return channel === "in person" ? channel : `by ${channel}`;
}
