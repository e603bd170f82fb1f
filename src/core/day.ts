/**
 * Local calendar days. A day is the string `YYYY-MM-DD` as it stands in a note; it is never a UTC instant, so it is the
 * same day in every time zone. Days compare with `<` and `>`, and are counted as numbers.
 */
import { subMinutes } from "date-fns";

/** A day that exists, from 1900 to 2199 where it was read from a note. */
export type LocalDay = string & { readonly __brand: "LocalDay" };

/** A time of day, `HH:MM`, 24 hours. Times compare with `<` and `>`. */
export type ClockTime = string & { readonly __brand: "ClockTime" };

export const START_OF_DAY = "00:00" as ClockTime;

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
  if (numbers.has(text)) return text as LocalDay;
  if (!DAY.test(text)) return undefined;
  const number = Date.parse(text) / DAY_IN_MS;
  return !Number.isNaN(number) && dayNumbered(number) === text ? (text as LocalDay) : undefined;
}

/** The time that the text names, or undefined: `09:30` is one, `9.30` and `24:00` are not. */
export function parseTime(text: string): ClockTime | undefined {
  return TIME.test(text) ? (text as ClockTime) : undefined;
}

/** The local day and time of an instant. */
export function momentOf(instant: Date): Moment {
  const asIfUtc = subMinutes(instant, instant.getTimezoneOffset()).toISOString();
  return { day: asIfUtc.slice(0, 10) as LocalDay, time: asIfUtc.slice(11, 16) as ClockTime };
}

/** The day `count` calendar days later (earlier if negative). */
export function addDays(day: LocalDay, count: number): LocalDay {
  return dayNumbered(numberOf(day) + count);
}

/** Calendar days from one day to another; negative if `to` is the earlier. Daylight saving does not matter. */
export function daysBetween(from: LocalDay, to: LocalDay): number {
  return numberOf(to) - numberOf(from);
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(day: LocalDay): number {
  return new Date(numberOf(day) * DAY_IN_MS).getUTCDay();
}

/** The months of the year, in English. */
export const MONTHS: readonly string[] =
  "January February March April May June July August September October November December".split(" ");

/** A day in UTC, where none is longer than another. */
const DAY_IN_MS = 86_400_000;

/** The days that have come up, and their numbers: a vault has thousands of dates, but few different ones. */
const numbers = new Map<string, number>();
const days = new Map<number, LocalDay>();

/** Days since 1970-01-01. */
function numberOf(day: LocalDay): number {
  return numbers.get(day) ?? Date.parse(day) / DAY_IN_MS;
}

/** The day that is so many days after 1970-01-01. */
function dayNumbered(number: number): LocalDay {
  const known = days.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * DAY_IN_MS).toISOString().slice(0, 10) as LocalDay;
  days.set(number, day);
  numbers.set(day, number);
  return day;
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

/** A round's day, and its time if it is known. */
export interface When {
  readonly day: LocalDay;
  readonly time?: ClockTime;
}

/** A day, or a day and a time, as a property holds it. */
export function dateText({ day, time }: When): string {
  return time === undefined ? day : `${day}T${time}`;
}
