/** Which days a record is of. */
import { addDays, weekday, type LocalDay } from "../day";

/** From one day to another, both of them included. */
export interface Days {
  readonly from: LocalDay;
  readonly to: LocalDay;
}

export const NAMED_DAYS = ["this week", "last week", "this month so far", "last month"] as const;
export type NamedDays = (typeof NAMED_DAYS)[number];

/** The days that a name means today. A week begins on its Monday; what goes on now ends today. */
export function daysNamed(name: NamedDays, today: LocalDay): Days {
  const monday = addDays(today, -((weekday(today) + 6) % 7));
  const first = firstOfMonth(today);
  switch (name) {
    case "this week":
      return { from: monday, to: today };
    case "last week":
      return { from: addDays(monday, -7), to: addDays(monday, -1) };
    case "this month so far":
      return { from: first, to: today };
    case "last month":
      return { from: firstOfMonth(addDays(first, -1)), to: addDays(first, -1) };
  }
}

/** Whether these are all days of a month, or all of this one so far. */
export function isMonth({ from, to }: Days, today: LocalDay): boolean {
  if (from !== firstOfMonth(to)) return false;
  return to === today || firstOfMonth(addDays(to, 1)) !== from;
}

function firstOfMonth(day: LocalDay): LocalDay {
  return addDays(day, 1 - Number(day.slice(8)));
}
