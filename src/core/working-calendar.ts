import { addDays, daysBetween, parseDay, weekday, type LocalDay } from "./day";

/** The days on which nobody is written to. */
export interface CalendarRules {
  /** Days of the week, 0 for Sunday to 6 for Saturday; not all seven. */
  readonly weekend: readonly number[];
  readonly holidays: readonly Holiday[];
  /** Every year from and to this `MM-DD`, inclusive; it may run over the turn of the year. Undefined for none. */
  readonly pause: YearlyPause | undefined;
}

/** The first and the last day of a holiday: often the same. */
interface Holiday {
  readonly first: LocalDay;
  readonly last: LocalDay;
}

export interface YearlyPause {
  readonly from: string;
  readonly to: string;
}

/** In days. A range may be a sabbatical, but not so long that nothing is ever a working day again. */
export const LONGEST_HOLIDAY = 366;

const HOLIDAY =
  /^(\d{4}-\d{2}-\d{2})(?:\s*(?:to|until|through|\.\.|[-–—/])\s*(\d{4}-\d{2}-\d{2}))?(?:[\s,:]+(?!\d)(.*))?$/i;
const DATE = /\d{4}-\d{2}-\d{2}/;

/**
 * Reads one line of holidays: `2026-12-25`, `2026-12-24 to 2026-12-31`, with or without its name after it. Undefined if it
 * is neither, has another date in its name, ends before it begins, or lasts for more than a year.
 */
export function parseHoliday(line: string): Holiday | undefined {
  const [, from = "", to = from, name = ""] = HOLIDAY.exec(line.trim()) ?? [];
  const first = parseDay(from);
  const last = parseDay(to);
  if (first === undefined || last === undefined || last < first || DATE.test(name)) return undefined;
  return daysBetween(first, last) < LONGEST_HOLIDAY ? { first, last } : undefined;
}

/** Saturday and Sunday, no holidays, and a pause over the turn of the year, when few people decide anything. */
export const DEFAULT_CALENDAR = {
  weekend: [0, 6],
  holidays: [],
  pause: { from: "12-20", to: "01-02" },
} as const satisfies CalendarRules;

/** Counting in working days of one kind. */
interface WorkingDays {
  readonly includes: (day: LocalDay) => boolean;
  /** The `count`-th working day after `day`; for 0 the day itself, or the next working day. */
  readonly add: (day: LocalDay, count: number) => LocalDay;
}

/** One year's pause. */
export interface Pause {
  readonly first: LocalDay;
  readonly last: LocalDay;
}

export type DayOff = "weekend" | "holiday" | "pause";

export interface WorkingCalendar {
  /** Neither weekend nor holiday: thank-yous, answers and preparation count in these. */
  readonly workingDays: WorkingDays;
  readonly isWeekend: (day: LocalDay) => boolean;
  /** Outside the year-end pause as well: follow-ups, requests and closing count in these. */
  readonly askingDays: WorkingDays;
  /** The first pause that ends on or after `day`; undefined where there is none. */
  readonly pauseFrom: (day: LocalDay) => Pause | undefined;
  /** Why nobody is asked anything on this day; undefined on a day like any other. */
  readonly whyOff: (day: LocalDay) => DayOff | undefined;
}

/** A calendar that remembers what it counted: a vault has thousands of dates, but few different ones. */
export function workingCalendar({ weekend, holidays, pause }: CalendarRules): WorkingCalendar {
  const holidayDays = new Set(holidays.flatMap(daysOf));
  const isWeekend = (day: LocalDay) => weekend.includes(weekday(day));
  const isWorkingDay = (day: LocalDay) => !isWeekend(day) && !holidayDays.has(day);
  const isPaused = (day: LocalDay) => pause !== undefined && isWithin(pause, day.slice(5));
  return {
    workingDays: workingDays(isWorkingDay),
    isWeekend,
    askingDays: workingDays((day) => isWorkingDay(day) && !isPaused(day)),
    whyOff(day) {
      if (isPaused(day)) return "pause";
      if (isWeekend(day)) return "weekend";
      return holidayDays.has(day) ? "holiday" : undefined;
    },
    pauseFrom(day) {
      if (pause === undefined) return undefined;
      const { from, to } = pause;
      const lastYear = Number(day.slice(0, 4)) + (day.slice(5) > to ? 1 : 0);
      const firstYear = from <= to ? lastYear : lastYear - 1;
      return { first: `${firstYear}-${from}` as LocalDay, last: `${lastYear}-${to}` as LocalDay };
    },
  };
}

function isWithin({ from, to }: YearlyPause, date: string): boolean {
  return from <= to ? date >= from && date <= to : date >= from || date <= to;
}

function daysOf({ first, last }: Holiday): readonly LocalDay[] {
  return Array.from({ length: daysBetween(first, last) + 1 }, (_, at) => addDays(first, at));
}

function workingDays(includes: (day: LocalDay) => boolean): WorkingDays {
  /** For each day, the working days that come so many after it. */
  const counted = new Map<LocalDay, LocalDay[]>();
  const add = (day: LocalDay, count: number): LocalDay => {
    const known = counted.get(day)?.[count];
    if (known !== undefined) return known;
    let result = count === 0 ? day : addDays(day, 1);
    while (!includes(result)) result = addDays(result, 1);
    for (let left = count; left > 1; left -= 1) result = add(result, 1);
    const counts = counted.get(day) ?? [];
    counts[count] = result;
    counted.set(day, counts);
    return result;
  };
  return { includes, add };
}
