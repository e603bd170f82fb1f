/** What a person says of a date that could not be read: the day that is meant, or the order of all alike. */
import type { LocalDay } from "../day";
import { orderOf, type DateOrder, type OrderOfDates } from "../reading/date-value";
import type { Problem } from "../reading/problem";
import { foldKey } from "../reading/property-names";
import type { Change } from "./change-and-undo";

/** Writes the day in the place of what could not be read. */
export function settleDate({ path, key, part = "" }: Problem, day: LocalDay): readonly Change[] {
  return part === "" ? [] : [{ path, key, part, instead: day }];
}

/** Whether the person can say which day is meant: there are days to choose from, and a place to write the chosen one to. */
export function isAsked({ part = "", proposals }: Problem): boolean {
  return part !== "" && proposals.length > 0;
}

/** Writes all the dates that are alike, which have the day first or the month first, with the year first. */
export function settleDates(alike: readonly Problem[], order: DateOrder): readonly Change[] {
  return alike.flatMap((problem) => {
    const day = dayInOrder(problem, order);
    return day === undefined ? [] : settleDate(problem, day);
  });
}

/** The day that a date means if it is written in this order; undefined where it cannot be. */
export function dayInOrder({ part = "", proposals }: Problem, order: DateOrder): LocalDay | undefined {
  return proposals.find((proposal) => orderOf(part, proposal) === order);
}

/** The orders that a date may have, the likelier first; none where it is not the order that is in doubt. */
export function ordersOf({ part = "", proposals }: Problem): readonly DateOrder[] {
  const orders = proposals.flatMap((day) => orderOf(part, day) ?? []);
  return orders.length === proposals.length ? orders : [];
}

/** The problems with the order first that the other notes prove for the same property. */
export function withProvenOrder(
  problems: readonly Problem[],
  notes: Iterable<{ readonly dateOrders: readonly OrderOfDates[] }>,
): readonly Problem[] {
  if (!problems.some(({ kind }) => kind === "ambiguous date")) return problems;
  const proven = new Map<string, DateOrder | "both">();
  for (const { dateOrders } of notes) {
    for (const { key, order } of dateOrders) {
      const before = proven.get(foldKey(key)) ?? order;
      proven.set(foldKey(key), before === order ? order : "both");
    }
  }
  return problems.map((problem) => {
    const order = problem.kind === "ambiguous date" ? proven.get(foldKey(problem.key)) : undefined;
    const [first, ...others] = ordersOf(problem);
    return order === undefined || order === "both" || order === first || !others.includes(order)
      ? problem
      : { ...problem, proposals: [...problem.proposals].reverse() };
  });
}
