import { compareEntries, type Agenda } from "./agenda";
import { START_OF_DAY } from "./day";
import type { Entry } from "./entry";
import { withOwnRows, type RecruiterAsk } from "./recruiter-roles";

/** What is due, where it is more than a person does in a day. */
export interface ForToday {
  /** As many as are shown at once, in the order of the schedule. */
  readonly first: readonly Entry[];
  /** They come up as the first ones are done. */
  readonly others: readonly Entry[];
}

/** Nobody does more in a day. */
const AT_ONCE = 10;

/** What is due in one order, and what of it comes first; undefined where it is no more than ten rows. */
export function forToday({ groups, today }: Agenda, asks: readonly RecruiterAsk[]): ForToday | undefined {
  const late = withOwnRows(groups.overdue, asks);
  const onItsDay = withOwnRows(groups.today, asks);
  if (late.length + onItsDay.length <= AT_ONCE) return undefined;
  // Each of the two is in order. Of today only preparing goes by the clock, and that comes before what is late at any time.
  const start = { day: today, time: START_OF_DAY };
  const due = merged(late, onItsDay, (one, other) => compareEntries(one, other, start));
  return { first: due.slice(0, AT_ONCE), others: due.slice(AT_ONCE) };
}

/** Two lists that are in order, as one. */
function merged<Item>(
  ones: readonly Item[],
  others: readonly Item[],
  compare: (one: Item, other: Item) => number,
): readonly Item[] {
  const all: Item[] = [];
  let next = 0;
  for (const one of ones) {
    for (let other = others[next]; other !== undefined && compare(other, one) < 0; other = others[next]) {
      all.push(other);
      next += 1;
    }
    all.push(one);
  }
  return [...all, ...others.slice(next)];
}
