/**
 * The schedule as a person can set it: only what differs from the defaults is stored. Two things no setting changes:
 * nothing goes out on or before a promised day, and the gap between contacts to one company.
 */
import { daysBetween, parseDay } from "../core/day";
import {
  CADENCE_NAMES,
  DEFAULT_CADENCES,
  GAP,
  keepsGap,
  type Cadence,
  type CadenceColumn,
  type CadenceName,
  type Cadences,
} from "../core/cadence";
import type { Rules } from "../core/schedule/facts";
import {
  DEFAULT_CALENDAR,
  LONGEST_HOLIDAY,
  parseHoliday,
  workingCalendar,
  type CalendarRules,
  type YearlyPause,
} from "../core/working-calendar";
import type { Settings } from "./settings";

export type CadenceChanges = Readonly<Partial<Record<CadenceName, Readonly<Partial<Record<CadenceColumn, number>>>>>>;

export interface CalendarSettings {
  /** Days of the week, 0 for Sunday to 6 for Saturday. */
  readonly weekend: readonly number[];
  /** Lines as they were typed, one date or range each. */
  readonly holidays: readonly string[];
  readonly pause: YearlyPause;
  readonly isPauseOn: boolean;
}

export const CADENCE_COLUMNS = [
  "thankYou",
  "firstPromised",
  "firstUnpromised",
  "next",
  "cap",
  "close",
] as const satisfies readonly CadenceColumn[];

export const DEFAULT_CALENDAR_SETTINGS: CalendarSettings = {
  weekend: DEFAULT_CALENDAR.weekend,
  holidays: [],
  pause: DEFAULT_CALENDAR.pause,
  isPauseOn: true,
};

/** The numbers that a cell may hold. */
export interface Bounds {
  readonly least: number;
  readonly most: number;
}

const LONGEST_WAIT = 60;
/** More would be badgering, whatever the row: the sources say one or two, and three through a recruiter. */
const MOST_FOLLOW_UPS = 3;
/** A thank-you lapses on the fifth working day. */
const LATEST_THANK_YOU = 4;
/** In days; a longer rest is a matter of holidays. */
const LONGEST_PAUSE = 61;

/** What a cell may hold; undefined for a cell that the table leaves empty, such as the closing of an offer. */
export function boundsOf(name: CadenceName, column: CadenceColumn): Bounds | undefined {
  if (DEFAULT_CADENCES[name][column] === null) return undefined;
  switch (column) {
    case "thankYou":
      return { least: 0, most: LATEST_THANK_YOU };
    case "cap":
      return { least: 1, most: name === "application only" ? 1 : MOST_FOLLOW_UPS };
    case "next":
      return { least: keepsGap(name) ? GAP : 1, most: LONGEST_WAIT };
    case "firstPromised":
    case "firstUnpromised":
    case "close":
      return { least: 1, most: LONGEST_WAIT };
  }
}

export function cadencesOf(changes: CadenceChanges): Cadences {
  const cadences: Record<CadenceName, Cadence> = { ...DEFAULT_CADENCES };
  for (const name of CADENCE_NAMES) cadences[name] = { ...DEFAULT_CADENCES[name], ...changes[name] };
  return cadences;
}

/** The changes with one cell set; a cell that is as it was by default is no change. */
export function withCell(
  changes: CadenceChanges,
  name: CadenceName,
  column: CadenceColumn,
  days: number,
): CadenceChanges {
  return parseCadences({ ...changes, [name]: { ...changes[name], [column]: days } });
}

/** Reads the changes to the table. What is no number, out of bounds, or no change is left out. */
export function parseCadences(stored: unknown): CadenceChanges {
  const changes: Partial<Record<CadenceName, Partial<Record<CadenceColumn, number>>>> = {};
  for (const name of CADENCE_NAMES) {
    const row: Partial<Record<CadenceColumn, number>> = {};
    for (const column of CADENCE_COLUMNS) {
      const days = at(at(stored, name), column);
      if (isWithin(boundsOf(name, column), days) && days !== DEFAULT_CADENCES[name][column]) row[column] = days;
    }
    if (Object.keys(row).length > 0) changes[name] = row;
  }
  return changes;
}

/** Why a cell does not take a number. */
export type CellRefusal =
  | { readonly kind: "gap" | "too many" | "one is enough" }
  | { readonly kind: "thank-you" | "not whole"; readonly bounds: Bounds };

/** The reason against a number in a cell that can be set; undefined where there is none. */
export function refusalOfCell(name: CadenceName, column: CadenceColumn, days: number): CellRefusal | undefined {
  const bounds = boundsOf(name, column);
  if (bounds === undefined || isWithin(bounds, days)) return undefined;
  if (column === "thankYou") return { kind: "thank-you", bounds };
  if (column === "next" && keepsGap(name) && days < GAP) return { kind: "gap" };
  if (column === "cap" && bounds.most === 1) return { kind: "one is enough" };
  if (column === "cap" && days > bounds.most) return { kind: "too many" };
  return { kind: "not whole", bounds };
}

/** The changes with a row as it was by default. */
export function withoutRow(changes: CadenceChanges, name: CadenceName): CadenceChanges {
  return parseCadences({ ...changes, [name]: undefined });
}

export function isWithin(bounds: Bounds | undefined, days: unknown): days is number {
  return (
    bounds !== undefined &&
    typeof days === "number" &&
    Number.isInteger(days) &&
    days >= bounds.least &&
    days <= bounds.most
  );
}

/** Reads the calendar; what cannot be read is as it is by default. */
export function parseCalendar(stored: unknown): CalendarSettings {
  const { weekend, holidays, pause, isPauseOn } = DEFAULT_CALENDAR_SETTINGS;
  const storedWeekend = at(stored, "weekend");
  const storedHolidays = at(stored, "holidays");
  const from = at(at(stored, "pause"), "from");
  const to = at(at(stored, "pause"), "to");
  const isOn = at(stored, "isPauseOn");
  return {
    weekend: isWeekend(storedWeekend) ? [...new Set(storedWeekend)].sort() : weekend,
    holidays: Array.isArray(storedHolidays) ? storedHolidays.filter(isHolidayLine) : holidays,
    pause: typeof from === "string" && typeof to === "string" && isPause({ from, to }) ? { from, to } : pause,
    isPauseOn: typeof isOn === "boolean" ? isOn : isPauseOn,
  };
}

/** What the schedule follows by these settings. */
export function rulesOf({ cadences, calendar }: Settings): Rules {
  return { cadences: cadencesOf(cadences), calendar: workingCalendar(calendarRulesOf(calendar)) };
}

function calendarRulesOf({ weekend, holidays, pause, isPauseOn }: CalendarSettings): CalendarRules {
  return {
    weekend,
    holidays: holidays.flatMap((line) => parseHoliday(line) ?? []),
    pause: isPauseOn ? pause : undefined,
  };
}

/** Why a line of holidays is not read. */
export interface HolidayRefusal {
  readonly kind: "not a day" | "no such day" | "not a range" | "ends before it begins" | "too long";
  /** The day, or the whole line, that is meant. */
  readonly text: string;
}

/** The reason against a line of holidays; undefined where there is none. */
export function refusalOfHoliday(line: string): HolidayRefusal | undefined {
  const text = line.trim();
  if (parseHoliday(text)) return undefined;
  const days = text.match(/\d{4}-\d{2}-\d{2}/g) ?? [];
  const wrong = days.find((day) => parseDay(day) === undefined);
  if (wrong !== undefined) return { kind: "no such day", text: wrong };
  const [first, last] = days.map((day) => parseDay(day));
  if (first === undefined || last === undefined) return { kind: "not a day", text };
  if (last < first) return { kind: "ends before it begins", text };
  return { kind: daysBetween(first, last) < LONGEST_HOLIDAY ? "not a range" : "too long", text };
}

/** The lines of holidays as they are typed, or the reasons against those that are not read. */
export function parseHolidays(typed: string): {
  readonly lines: readonly string[];
  readonly refused: readonly HolidayRefusal[];
} {
  const lines = typed
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
  return { lines, refused: lines.flatMap((line) => refusalOfHoliday(line) ?? []) };
}

/** Both are days of every year, and not more than two months lie between them. */
export function isPause({ from, to }: YearlyPause): boolean {
  const first = parseDay(`2026-${from}`);
  const last = parseDay(`${from <= to ? "2026" : "2027"}-${to}`);
  if (first === undefined || last === undefined) return false;
  return daysBetween(first, last) < LONGEST_PAUSE;
}

/** `20 Dec`, `20 December`, `Dec 20`, `12-20` as `12-20`; undefined for what is no day of every year. */
export function parseDayOfYear(text: string): string | undefined {
  const typed = text.trim().toLowerCase();
  const [, day = "", name = ""] =
    /^(\d{1,2})\.?\s+([a-z]{3,})\.?$/.exec(typed.replace(/^([a-z]{3,})\.?\s+(\d{1,2})$/, "$2 $1")) ?? [];
  const month = name === "" ? 0 : MONTHS.findIndex((known) => known.startsWith(name)) + 1;
  const date = month > 0 ? `${String(month).padStart(2, "0")}-${day.padStart(2, "0")}` : typed;
  return parseDay(`2026-${date}`) === undefined ? undefined : date;
}

const MONTHS = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

function isWeekend(days: unknown): days is readonly number[] {
  return (
    Array.isArray(days) && days.every((day) => Number.isInteger(day) && day >= 0 && day <= 6) && new Set(days).size < 7
  );
}

function isHolidayLine(line: unknown): line is string {
  return typeof line === "string" && line.trim() !== "" && refusalOfHoliday(line) === undefined;
}

function at(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Readonly<Record<string, unknown>>)[key] : undefined;
}
