/** Days by counting from 1 January 1970, on purpose not by the code that is tried here. */
import type { Day } from "./made-up";

const MILLISECONDS = 86_400_000;

export function numberOf(day: Day): number {
  const known = NUMBERS.get(day);
  if (known !== undefined) return known;
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const number = Date.UTC(year, month - 1, date) / MILLISECONDS;
  NUMBERS.set(day, number);
  return number;
}

const NUMBERS = new Map<Day, number>();

export function dayOf(number: number): Day {
  return new Date(number * MILLISECONDS).toISOString().slice(0, 10);
}

export function plus(day: Day, days: number): Day {
  return dayOf(numberOf(day) + days);
}

/** From Monday, 0, to Sunday, 6. The first day of 1970 was a Thursday. */
export function weekdayOf(day: Day): number {
  return (numberOf(day) + 3) % 7;
}

export function between(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

/** The weekday so many weekdays after a day; for 0 the day itself, or the next weekday. There is no pause before 20 December. */
export function weekdaysAfter(day: Day, count: number): Day {
  let at = day;
  let left = count;
  while (left > 0 || weekdayOf(at) > 4) {
    at = plus(at, 1);
    if (weekdayOf(at) <= 4) left = Math.max(left - 1, 0);
  }
  return at;
}
