import { RATINGS } from "../reading/round";
import type { Facts } from "./facts";
import type { Step } from "./step";

/** Until the end of this working day after the round, memory is fresh enough to ask. */
const LAPSES_AFTER = 1;

/** Rule 7: how it went is written down on the day, or on the next working day; the three ratings settle it. */
export function capture({ heldRounds, today, calendar }: Facts): readonly Step[] {
  return heldRounds
    .filter(
      ({ day, ratings }) =>
        today <= calendar.workingDays.add(day, LAPSES_AFTER) && RATINGS.some((rating) => ratings[rating] === undefined),
    )
    .map((round) => ({ kind: "capture", due: today, round, reasons: [{ kind: "round held", round }] }));
}
