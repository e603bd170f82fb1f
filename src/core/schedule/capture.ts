import type { Round } from "../reading/round";
import { NOTHING_WRITTEN } from "../reading/written-down";
import type { Facts } from "./facts";
import type { Step } from "./step";

/** Until the end of this working day after the round, memory is fresh enough to ask. */
const LAPSES_AFTER = 1;

/** Rule 7: how it went is written down on the day, or on the next working day. */
export function capture(facts: Facts): readonly Step[] {
  const { heldRounds, today, calendar } = facts;
  return heldRounds
    .filter((round) => today <= calendar.workingDays.add(round.day, LAPSES_AFTER) && !isCaptured(facts, round))
    .map((round) => ({ kind: "capture", due: today, round, reasons: [{ kind: "round held", round }] }));
}

/** Anything that was written down of it settles it, and so does what they said of when one would hear. */
export function isCaptured({ log, heldRounds }: Facts, round: Round): boolean {
  const later = heldRounds.find(({ day }) => day > round.day);
  const isOfRound = (day: string) => day >= round.day && (later === undefined || day < later.day);
  return round.writtenDown !== NOTHING_WRITTEN || log.some(({ kind, day }) => kind === "told" && isOfRound(day));
}
