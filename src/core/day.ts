/**
 * Local calendar days. A day is the string `YYYY-MM-DD` as it stands in a note; it is never a UTC instant,
 * so it is the same day in every time zone. Days compare with `<` and `>`.
 */
import { addDays as addDaysToDate, differenceInCalendarDays } from "date-fns";

export type LocalDay = string & { readonly __brand: "LocalDay" };

/** A time of day, `HH:MM`, 24 hours. Times compare with `<` and `>`. */
export type ClockTime = string & { readonly __brand: "ClockTime" };

/** A point in local time: what a clock on the wall and a calendar beside it say. */
export interface Moment {
  readonly day: LocalDay;
  readonly time: ClockTime;
}

/** Days of this and the neighbouring centuries: a slip such as 9999-12-31 is no day that anything can be counted from. */
const DAY = /^(?:19|20|21)\d{2}-\d{2}-\d{2}$/;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

/** The day that the text names, or undefined: `2026-02-28` is one, `2026-02-30` and `28/02/2026` are not. */
export function parseDay(text: string): LocalDay | undefined {
  if (!DAY.test(text)) return undefined;
  const isKnown = realDays.get(text);
  const isReal = isKnown ?? isInCalendar(text);
  if (isKnown === undefined && realDays.size < DAYS_REMEMBERED) realDays.set(text, isReal);
  return isReal ? (text as LocalDay) : undefined;
}

/** A vault has thousands of dates, but few different ones: so many are remembered, with whether they exist. */
const realDays = new Map<string, boolean>();
const DAYS_REMEMBERED = 5_000;

/** The time that the text names, or undefined: `09:30` is one, `9.30` and `24:00` are not. */
export function parseTime(text: string): ClockTime | undefined {
  return TIME.test(text) ? (text as ClockTime) : undefined;
}

/** The local day and time of an instant. */
export function momentOf(instant: Date): Moment {
  const time = `${twoDigits(instant.getHours())}:${twoDigits(instant.getMinutes())}`;
  return { day: dayOf(instant), time: time as ClockTime };
}

/** The day `count` calendar days later (earlier if negative). */
export function addDays(day: LocalDay, count: number): LocalDay {
  return dayOf(addDaysToDate(dateOf(day), count));
}

/** Calendar days from one day to another; negative if `to` is the earlier. Daylight saving does not matter. */
export function daysBetween(from: LocalDay, to: LocalDay): number {
  return differenceInCalendarDays(dateOf(to), dateOf(from));
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: LocalDay): number {
  return dateOf(day).getDay();
}

/** The latest of the days that are given, or undefined if none is. */
export function latest(...days: readonly (LocalDay | undefined)[]): LocalDay | undefined {
  return days.reduce((late, day) => (day !== undefined && (late === undefined || day > late) ? day : late), undefined);
}

/** The earliest of the days that are given, or undefined if none is. */
export function earliest(...days: readonly (LocalDay | undefined)[]): LocalDay | undefined {
  return days.reduce(
    (early, day) => (day !== undefined && (early === undefined || day < early) ? day : early),
    undefined,
  );
}

/** In UTC, which skips no day: 30 February runs over into March. */
function isInCalendar(text: string): boolean {
  const [year, month, date] = partsOf(text);
  return new Date(Date.UTC(year, month - 1, date)).toISOString().startsWith(text);
}

/** The beginning of the day, in local time. */
function dateOf(day: LocalDay): Date {
  const [year, month, date] = partsOf(day);
  return new Date(year, month - 1, date);
}

function partsOf(day: string): [year: number, month: number, date: number] {
  return [Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8))];
}

function dayOf(date: Date): LocalDay {
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}` as LocalDay;
}

function twoDigits(part: number): string {
  return String(part).padStart(2, "0");
}

/** A round's day, and its time if it is known. */
export interface When {
  readonly day: LocalDay;
  readonly time?: ClockTime;
}

/** A day, or a day and a time, as a property holds it. */
export function dateText({ day, time }: When): string {
  return time === undefined ? day : `${day}T${time}`;
}
