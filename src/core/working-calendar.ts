import { addDays, weekday, type LocalDay } from "./day";

/** The days on which nobody is written to. */
export interface CalendarRules {
  /** Days of the week, 0 for Sunday to 6 for Saturday. */
  readonly weekend: readonly number[];
  readonly holidays: readonly LocalDay[];
  /** Every year from and to this `MM-DD`, inclusive; it may run over the turn of the year. */
  readonly pause: { readonly from: string; readonly to: string };
}

/** Saturday and Sunday, no holidays, and a pause over the turn of the year, when few people decide anything. */
export const DEFAULT_CALENDAR: CalendarRules = {
  weekend: [0, 6],
  holidays: [],
  pause: { from: "12-20", to: "01-02" },
};

/** Counting in working days of one kind. */
export interface WorkingDays {
  readonly includes: (day: LocalDay) => boolean;
  /** The `count`-th working day after `day`; for 0 the day itself, or the next working day. */
  readonly add: (day: LocalDay, count: number) => LocalDay;
}

export interface Pause {
  readonly first: LocalDay;
  readonly last: LocalDay;
}

export type DayOff = "weekend" | "holiday" | "pause";

export interface WorkingCalendar {
  /** Neither weekend nor holiday: thank-yous, answers and preparation count in these. */
  readonly workingDays: WorkingDays;
  /** Outside the year-end pause as well: follow-ups, requests and closing count in these. */
  readonly askingDays: WorkingDays;
  /** The first pause that ends on or after `day`. */
  readonly pauseFrom: (day: LocalDay) => Pause;
  /** Why nobody is asked anything on this day; undefined on a day like any other. */
  readonly whyOff: (day: LocalDay) => DayOff | undefined;
}

/** A calendar that remembers what it counted: a vault has thousands of dates, but few different ones. */
export function workingCalendar(rules: CalendarRules): WorkingCalendar {
  const holidays = new Set(rules.holidays);
  const isWeekend = (day: LocalDay) => rules.weekend.includes(weekday(day));
  const isWorkingDay = (day: LocalDay) => !isWeekend(day) && !holidays.has(day);
  const isPaused = (day: LocalDay) => {
    const date = day.slice(5);
    const { from, to } = rules.pause;
    return from <= to ? date >= from && date <= to : date >= from || date <= to;
  };
  return {
    workingDays: workingDays(isWorkingDay),
    askingDays: workingDays((day) => isWorkingDay(day) && !isPaused(day)),
    whyOff(day) {
      if (isPaused(day)) return "pause";
      if (isWeekend(day)) return "weekend";
      return holidays.has(day) ? "holiday" : undefined;
    },
    pauseFrom(day) {
      const { from, to } = rules.pause;
      const lastYear = Number(day.slice(0, 4)) + (day.slice(5) > to ? 1 : 0);
      const firstYear = from <= to ? lastYear : lastYear - 1;
      return { first: `${firstYear}-${from}` as LocalDay, last: `${lastYear}-${to}` as LocalDay };
    },
  };
}

function workingDays(includes: (day: LocalDay) => boolean): WorkingDays {
  const known = new Map<string, LocalDay>();
  const count = (day: LocalDay, days: number): LocalDay => {
    let result = day;
    let left = days;
    while (left > 0 || !includes(result)) {
      result = addDays(result, 1);
      if (includes(result)) left -= 1;
    }
    return result;
  };
  return {
    includes,
    add(day, days) {
      const key = `${day}+${days}`;
      const result = known.get(key) ?? count(day, days);
      known.set(key, result);
      return result;
    },
  };
}
