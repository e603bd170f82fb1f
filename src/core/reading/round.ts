import type { ClockTime, LocalDay } from "../day";
import { findDay, isDay, readDay, withTime, type DayAndTime, type UnreadableDate } from "./date-value";
import { readPeople, type Person } from "./person";
import { foldKey } from "./property-names";
import { isMap, itemsOf, readLines, readTarget, readText } from "./property-value";
import { roundInName } from "./round-kinds";
import { meansNo, readOutcome, wasNotHeld } from "./round-outcome";
import { NOTHING_WRITTEN, type WrittenDown } from "./written-down";

/** One interview, call or test. */
export interface Round {
  readonly day: LocalDay;
  /** Undefined if only the day is known. */
  readonly time: ClockTime | undefined;
  /** In the person's own words; empty if none. */
  readonly words: string;
  readonly outcome: string;
  readonly interviewers: readonly Person[];
  /** How it went; {@link NOTHING_WRITTEN} where nobody has written anything down. */
  readonly writtenDown: WrittenDown;
  /** The round's own note, else the application's. */
  readonly path: string;
  /** Whether it stands in a list of rounds, or in another property than the note's first for the day of an interview. */
  readonly isListed: boolean;
  /** Whether what its note says of how a round went is about another one. */
  readonly isBesideOwn?: boolean | undefined;
  /** Whether its outcome names its day: it was moved to it. */
  readonly isMoved?: boolean;
  /** Where it stands so, as far as it can be written there. */
  readonly places?: readonly RoundPlace[] | undefined;
  /** The round's own note, as an item of a list names it. */
  readonly noteName?: string | undefined;
}

/** Where a round stands besides its own note's property for it. */
export interface RoundPlace {
  readonly path: string;
  /** What leads to it; undefined for the note's first property for the day of an interview. */
  readonly at?: Keys | undefined;
  /** The keys of its parts, where it is a map there; else it is a day and nothing else. */
  readonly day?: string;
  readonly time?: string;
  readonly outcome?: string;
}

/** The key of a property, then what leads to a value within it: the index of an item, the key of a map. */
export type Keys = readonly [string, ...(string | number)[]];

/** What other plugins call the parts of a round; folded, the first that has a value counts. */
const PARTS = {
  day: ["date", "day", "interviewdate", "datetime", "when", "scheduled"],
  time: ["time", "starttime", "interviewtime", "start"],
  words: ["round", "roundname", "name", "type", "stage", "title", "kind"],
  outcome: ["outcome", "result", "status"],
  interviewers: ["interviewers", "interviewer", "people", "with"],
  note: ["prepnotepath", "notepath", "prepnote", "note", "link"],
} as const;

/**
 * The rounds that a note lists under a key: `- 2026-09-29 Technical` lines, in a list or in a text, the maps that other
 * plugins write, and maps by the name of the round. A line without a day, such as "Technical", is no round; an unreadable
 * day is reported.
 */
export function readRounds(
  value: unknown,
  path: string,
  report: (problem: UnreadableDate) => void,
  key = "interviews",
): readonly Round[] {
  return itemsIn(value, key).flatMap(({ item, name, at }) => {
    const parts =
      typeof item === "object" && item !== null ? partsOfMap(item, path, at) : partsOfItem(item, name, path, at);
    if (parts?.date === undefined) return [];
    if (!isDay(parts.date)) {
      report(parts.date);
      return [];
    }
    const { date, words, outcome, interviewers, places, noteName } = parts;
    const rest = { writtenDown: NOTHING_WRITTEN, isBesideOwn: true, path, isListed: true, places, noteName };
    return [roundOn(date, { words: words || (name ?? ""), outcome, interviewers, ...rest })];
  });
}

/** Whether an item of a list is a round by its name: its status is then what became of it, and no stage of its own. */
export function isNamedRound(item: unknown): boolean {
  return (
    isMap(item) && partNamed(item, PARTS.outcome) !== undefined && partNamed(item, ["round", "roundname"]) !== undefined
  );
}

/** A round on a day with what is known of it. */
export function roundOn({ day, time }: DayAndTime, about: Omit<Round, "day" | "time">): Round {
  const { words, outcome, interviewers, writtenDown, isBesideOwn, path, isListed, places, noteName } = about;
  return { day, time, words, outcome, interviewers, writtenDown, isBesideOwn, path, isListed, places, noteName };
}

interface Item {
  readonly item: unknown;
  /** Its round, where it is called so by the key that it stands under. */
  readonly name?: string;
  /** Undefined where it cannot be told in what is written. */
  readonly at: Keys | undefined;
}

/** The items of a list, the lines of a text, and the entries of a map that is no round itself. */
function itemsIn(value: unknown, key: string): readonly Item[] {
  if (typeof value === "string") return readLines(value).map((item) => ({ item, at: undefined }));
  if (Array.isArray(value)) {
    const items: readonly unknown[] = itemsOf(value);
    const isAsWritten = items.length === value.length;
    return items.flatMap((item, index): readonly Item[] => {
      const [line = ""] = readLines([item]);
      return findDay(line)
        ? [{ item: line, at: undefined }]
        : isMap(item)
          ? [{ item, at: isAsWritten ? [key, index] : undefined }]
          : [];
    });
  }
  if (!isMap(value)) return [];
  if (partNamed(value, PARTS.day)) return [{ item: value, at: [key] }];
  return Object.entries(value)
    .slice(0, MOST_IN_A_MAP)
    .map(([name, item]): Item => {
      if (findDay(name)) return { item: `${name} ${readText(item)}`, at: undefined };
      return { item, name: roundInName(name) || name, at: [key, name] };
    });
}

const MOST_IN_A_MAP = 100;

interface Parts extends Pick<Round, "words" | "outcome" | "interviewers" | "places" | "noteName"> {
  readonly date: DayAndTime | UnreadableDate | undefined;
}

/** A line with a day, or under the name of its round a day alone. */
function partsOfItem(item: unknown, name: string | undefined, path: string, at: Keys | undefined): Parts | undefined {
  const date = name === undefined ? undefined : readDay(item);
  if (isDay(date)) return { date, words: "", outcome: "", interviewers: [], places: at && [{ path, at }] };
  const line = readText(item);
  const dated = findDay(line);
  if (dated === undefined) return undefined;
  const { before, after } = dated;
  const words = [before, after].filter((text) => text !== "").join(" ");
  const linked = /\[\[([^[\]|#]+)/.exec(line)?.[1];
  const outcome = wasNotHeld(words) || meansNo(words) ? words : "";
  return { date: dated.date, words: readText(words), outcome, interviewers: [], noteName: linked };
}

function partsOfMap(item: object, path: string, at: Keys | undefined): Parts {
  const part = (names: readonly string[]) => partNamed(item, names)?.[1];
  const keyOf = (names: readonly string[]) => partNamed(item, names)?.[0];
  const date = readDay(part(PARTS.day));
  const clock = keyOf(PARTS.time);
  const place: RoundPlace = {
    path,
    at,
    day: keyOf(PARTS.day) ?? "date",
    ...(clock !== undefined && { time: clock }),
    outcome: keyOf(["status"]) ?? "status",
  };
  return {
    date: isDay(date) ? withTime(date, part(PARTS.time)) : date,
    words: readText(part(PARTS.words)),
    outcome: readText(part(PARTS.outcome)),
    interviewers: readPeople(part(PARTS.interviewers), "panel"),
    places: at && [place],
    noteName: readTarget(part(PARTS.note)) || undefined,
  };
}

/** The first of some names under which a map has a value, as the map writes it, with the value. */
function partNamed(map: object, names: readonly string[]): readonly [string, unknown] | undefined {
  const entries: readonly (readonly [string, unknown])[] = Object.entries(map);
  const filled = new Map(
    entries.filter(([, value]) => itemsOf(value).length > 0).map((entry) => [foldKey(entry[0]), entry]),
  );
  return names.map((name) => filled.get(name)).find((entry) => entry !== undefined);
}

/**
 * The rounds, and for each that was moved the one on its new day, if its outcome names a later one that has no round. One
 * whose outcome says that it was moved to an earlier day, or to the one that stands with it, is on that day alone.
 */
export function withNewDays(rounds: readonly Round[]): readonly Round[] {
  const settled = rounds.flatMap((round) => onItsNewDay(round, rounds));
  const moved = settled.flatMap((round): Round[] => {
    const { movedTo } = readOutcome(round.outcome);
    if (movedTo === undefined || movedTo.day <= round.day || settled.some(({ day }) => day === movedTo.day)) return [];
    const anew = { outcome: "", writtenDown: NOTHING_WRITTEN };
    return [{ ...roundOn(movedTo, { ...round, ...anew }), isMoved: true }];
  });
  return [...settled, ...moved];
}

function onItsNewDay(round: Round, rounds: readonly Round[]): readonly Round[] {
  const { movedTo, isMovedTo } = readOutcome(round.outcome);
  if (movedTo === undefined || !isMovedTo || movedTo.day > round.day) return [round];
  if (rounds.some((other) => other !== round && other.day === movedTo.day)) return [];
  const time = movedTo.time ?? (movedTo.day === round.day ? round.time : undefined);
  return [{ ...round, day: movedTo.day, time, outcome: "", isMoved: true }];
}
