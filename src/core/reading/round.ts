import type { ClockTime, LocalDay } from "../day";
import { isDay, readDay, withTime, type DayAndTime, type UnreadableDate } from "./date-value";
import { readPeople, type Person } from "./person";
import { foldKey } from "./property-names";
import { itemsOf, readLines, readText } from "./property-value";
import { meansNo, readOutcome, wasNotHeld } from "./round-outcome";

/** One interview, call or test. */
export interface Round {
  readonly day: LocalDay;
  /** Undefined if only the day is known. */
  readonly time: ClockTime | undefined;
  /** In the person's own words; empty if none. */
  readonly words: string;
  readonly outcome: string;
  readonly interviewers: readonly Person[];
  readonly ratings: Ratings;
  readonly lessons: readonly string[];
  /** The round's own note, else the application's. */
  readonly path: string;
  /** Whether it stands in a list of rounds, which is read and never written. */
  readonly isListed: boolean;
}

/** What a person rates on the day of a round, from 1 to 5. */
export const RATINGS = ["preparation", "confidence", "footing"] as const;
export type Ratings = Readonly<Partial<Record<(typeof RATINGS)[number], number>>>;
/** Of a round that nobody has rated. */
export const NOT_RATED: Ratings = {};

const DATED_LINE =
  /^(\[\[[^\]]*\]\]|\d{1,4}[-/.]\d{1,2}[-/.]\d{1,4}(?:[T ]\d{1,2}:\d{2}(?::\d{2})?(?: ?[ap]m)?)?)[\s:,;–—-]*(.*)$/i;

/** What other plugins call the parts of a round; folded, the first that has a value counts. */
const PARTS = {
  day: ["date", "day", "interviewdate", "datetime", "when", "scheduled"],
  time: ["time", "starttime", "interviewtime", "start"],
  words: ["round", "roundname", "name", "type", "stage", "title", "kind"],
  outcome: ["outcome", "result", "status"],
  interviewers: ["interviewers", "interviewer", "people", "with"],
} as const;

/**
 * The rounds that an application lists: `- 2026-09-29 Technical` lines, or the maps that other plugins write. They are
 * read and never written. A line without a day, such as "Technical", is no round; an unreadable day is reported.
 */
export function readRounds(value: unknown, path: string, report: (problem: UnreadableDate) => void): readonly Round[] {
  return itemsOf(value).flatMap((item) => {
    const [line = ""] = readLines([item]);
    const parts = partsOfLine(line) ?? partsOfMap(item);
    const read = parts && readDay(parts.day);
    const date = isDay(read) ? withTime(read, parts?.time) : read;
    // A link to the round's own note is no attempt at a day.
    if (date !== undefined && !isDay(date) && !(line.startsWith("[[") && date.proposals.length === 0)) report(date);
    return parts && date !== undefined && isDay(date)
      ? [roundOn(date, { ...parts, ratings: NOT_RATED, lessons: [], path, isListed: true })]
      : [];
  });
}

/** A round on a day with what is known of it. */
export function roundOn({ day, time }: DayAndTime, about: Omit<Round, "day" | "time">): Round {
  const { words, outcome, interviewers, ratings, lessons, path, isListed } = about;
  return { day, time, words, outcome, interviewers, ratings, lessons, path, isListed };
}

interface Parts extends Pick<Round, "words" | "outcome" | "interviewers"> {
  readonly day: unknown;
  readonly time?: unknown;
}

function partsOfLine(line: string): Parts | undefined {
  const [, day, words = ""] = DATED_LINE.exec(line) ?? [];
  const outcome = wasNotHeld(words) || meansNo(words) ? words : "";
  return day === undefined ? undefined : { day, words, outcome, interviewers: [] };
}

function partsOfMap(item: unknown): Parts | undefined {
  if (typeof item !== "object" || item === null || Array.isArray(item)) return undefined;
  const values = new Map(Object.entries(item).map(([key, value]: [string, unknown]) => [foldKey(key), value]));
  const part = (names: readonly string[]) =>
    names.map((name) => values.get(name)).find((value) => itemsOf(value).length > 0);
  return {
    day: readText(part(PARTS.day)),
    time: part(PARTS.time),
    words: readText(part(PARTS.words)),
    outcome: readText(part(PARTS.outcome)),
    interviewers: readPeople(part(PARTS.interviewers), "panel"),
  };
}

/** The rounds, and for each that was moved the one on its new day, if its outcome names a later one that has no round. */
export function withNewDays(rounds: readonly Round[]): readonly Round[] {
  const moved = rounds.flatMap((round): Round[] => {
    const { movedTo } = readOutcome(round.outcome);
    if (movedTo === undefined || movedTo.day <= round.day || rounds.some(({ day }) => day === movedTo.day)) return [];
    return [roundOn(movedTo, { ...round, outcome: "", ratings: NOT_RATED, lessons: [] })];
  });
  return moved.length === 0 ? rounds : [...rounds, ...moved];
}
