/** Dates and numbers as people say them. A date does not break over a line. */
import { daysBetween, MONTHS, weekday, type LocalDay } from "../core/day";

const DAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");
const NUMBERS = "no one two three four five six seven eight nine ten".split(" ");
const ORDINALS = " first second third fourth fifth sixth seventh eighth ninth tenth".split(" ");
/** A space at which a line does not break. */
export const NO_BREAK = "\u00a0";

/** `Fri 27 Nov`, with the year where it is another than today's. */
export function dayWords(day: LocalDay, today: LocalDay): string {
  return dateWords(day, today, 3);
}

/** `10 Nov`, with the year where it is another than today's. */
export function dateWithoutWeekday(day: LocalDay, today: LocalDay): string {
  return dayWords(day, today).replace(/^\S+\s/, "");
}

/** `Tue 24 November`, for the calm headline. */
export function dayInFull(day: LocalDay, today: LocalDay): string {
  return dateWords(day, today, Infinity);
}

/** `September`, with the year where it is another than today's, for a day in it or for the month itself. */
export function monthWords(dayOrMonth: string, today: LocalDay): string {
  const year = dayOrMonth.slice(0, 4);
  return year === today.slice(0, 4) ? monthOf(dayOrMonth) : `${monthOf(dayOrMonth)}${NO_BREAK}${year}`;
}

/** `Sep`, for a month such as `2026-09`. */
export const shortMonth = (month: string) => monthOf(month).slice(0, 3);

/** `Friday` */
export function weekdayName(day: LocalDay): string {
  return DAYS[weekday(day)] ?? "";
}

/** Numbers up to ten are words. */
export function numberWords(count: number): string {
  return NUMBERS[count] ?? String(count);
}

/** `Mon`, for a day of the week from 0 for Sunday. */
export const shortWeekday = (day: number) => (DAYS[day] ?? "").slice(0, 3);

/** `20 Dec` for `12-20`, as it stands in a field. */
export function dayOfYearWords(date: string): string {
  return `${Number(date.slice(3))} ${(MONTHS[Number(date.slice(0, 2)) - 1] ?? "").slice(0, 3)}`;
}

function dateWords(day: LocalDay, today: LocalDay, letters: number): string {
  const year = day.slice(0, 4) === today.slice(0, 4) ? [] : [day.slice(0, 4)];
  const weekdayWord = weekdayName(day).slice(0, 3);
  return [weekdayWord, String(dayNumber(day)), monthOf(day).slice(0, letters), ...year].join(NO_BREAK);
}

/** `today`, `yesterday`, `on Fri 27 Nov` */
export function onDay(day: LocalDay, today: LocalDay): string {
  const ago = daysBetween(day, today);
  if (ago === 0) return "today";
  return ago === 1 ? "yesterday" : `on ${dayWords(day, today)}`;
}

/** `five working days` */
export const workingDays = (days: number) => `${numberWords(days)} working day${days === 1 ? "" : "s"}`;
/** `twice`, `three times` */
export const timesWords = (times: number) =>
  times === 1 ? "once" : times === 2 ? "twice" : `${numberWords(times)} times`;
/** `third`, `12th`, `21st` */
export const ordinal = (count: number) => ORDINALS[count] ?? `${count}${ENDINGS[ORDINAL.select(count)] ?? "th"}`;
const ORDINAL = new Intl.PluralRules("en", { type: "ordinal" });
const ENDINGS: Partial<Record<Intl.LDMLPluralRule, string>> = { one: "st", two: "nd", few: "rd" };
/** `5`, the number of a day in its month, and `November`, its month. */
export const dayNumber = (day: LocalDay) => Number(day.slice(8));
export const monthOf = (day: string) => MONTHS[Number(day.slice(5, 7)) - 1] ?? "";
/** With a capital letter, to begin a sentence or a label. */
export const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
