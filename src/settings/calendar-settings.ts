/** The working calendar as a person can set it: the weekend, holidays, and the year-end pause. */
import { daysBetween, MONTHS, parseDay } from "../core/day";
import {
  DEFAULT_CALENDAR,
  LONGEST_HOLIDAY,
  parseHoliday,
  type CalendarRules,
  type YearlyPause,
} from "../core/working-calendar";
import { at } from "./unknown-value";

export interface CalendarSettings {
  /** Days of the week, 0 for Sunday to 6 for Saturday. */
  readonly weekend: readonly number[];
  /** Lines as they were typed, a date or a range each. */
  readonly holidays: readonly string[];
  readonly pause: YearlyPause;
  readonly isPauseOn: boolean;
}

export const DEFAULT_CALENDAR_SETTINGS: CalendarSettings = {
  weekend: DEFAULT_CALENDAR.weekend,
  holidays: [],
  pause: DEFAULT_CALENDAR.pause,
  isPauseOn: true,
};

/** In calendar days: about two months. A longer rest can be entered as a holiday. */
const LONGEST_PAUSE = 61;

/** Reads a stored calendar; what cannot be read gets its default. Never throws. */
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

/** The rules that the working calendar follows by these settings. */
export function calendarRulesOf({ weekend, holidays, pause, isPauseOn }: CalendarSettings): CalendarRules {
  return {
    weekend,
    holidays: holidays.flatMap((line) => parseHoliday(line) ?? []),
    pause: isPauseOn ? pause : undefined,
  };
}

/** Why a line of holidays is not read. */
export interface HolidayRefusal {
  readonly kind: "not a day" | "no such day" | "not a range" | "ends before it begins" | "too long";
  /** The day in question, or the whole line. */
  readonly text: string;
}

/** The reason against a line of holidays; undefined where there is none. */
function refusalOfHoliday(line: string): HolidayRefusal | undefined {
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

/** The lines of holidays in a typed text, and the reasons against those that cannot be read. */
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

/** Whether both are days of every year, as `12-20`, and the pause from one to the other is not too long. */
export function isPause({ from, to }: YearlyPause): boolean {
  const first = parseDay(`2026-${from}`);
  const last = parseDay(`${from <= to ? "2026" : "2027"}-${to}`);
  if (first === undefined || last === undefined) return false;
  return daysBetween(first, last) < LONGEST_PAUSE;
}

/** `20 Dec`, `20 December`, `Dec 20` and `12-20` as `12-20`; undefined for what is not a day of every year. */
export function parseDayOfYear(text: string): string | undefined {
  const typed = text.trim().toLowerCase();
  const [, day = "", name = ""] =
    /^(\d{1,2})\.?\s+([a-z]{3,})\.?$/.exec(typed.replace(/^([a-z]{3,})\.?\s+(\d{1,2})$/, "$2 $1")) ?? [];
  const month = name === "" ? 0 : MONTHS.findIndex((known) => known.toLowerCase().startsWith(name)) + 1;
  const date = month > 0 ? `${String(month).padStart(2, "0")}-${day.padStart(2, "0")}` : typed;
  return parseDay(`2026-${date}`) === undefined ? undefined : date;
}

function isWeekend(days: unknown): days is readonly number[] {
  return (
    Array.isArray(days) && days.every((day) => Number.isInteger(day) && day >= 0 && day <= 6) && new Set(days).size < 7
  );
}

function isHolidayLine(line: unknown): line is string {
  return typeof line === "string" && line.trim() !== "" && refusalOfHoliday(line) === undefined;
}
