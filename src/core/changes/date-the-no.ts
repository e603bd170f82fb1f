/** When a no was said that the notes tell without its day, or that it was none. */
import type { LocalDay } from "../day";
import type { Entry } from "../entry";
import { meansNo } from "../reading/round-outcome";
import type { Round } from "../reading/round";
import type { WordFor } from "../reading/status";
import type { Change } from "./change-and-undo";
import { reopen } from "./end-and-reopen";
import { logContacts } from "./log-contacts";

/** Logs that they said no on a day. */
export function saidNoOn(entry: Entry, day: LocalDay): readonly Change[] {
  return logContacts(entry, [{ day, kind: "heard no" }]);
}

/** The first day that can be meant: a no before the latest round would have been taken back by it. */
export function firstDayOfNo({ schedule }: Entry): LocalDay | undefined {
  return schedule.heldRound?.day;
}

/**
 * Takes back what says no: the status becomes what it had got to, and the outcome of the latest round that means a no goes.
 * Nothing is logged, since nobody has said anything.
 */
export function wasNotANo(entry: Entry, wordFor: WordFor): readonly Change[] {
  const { application } = entry;
  const round = application.rounds.findLast(({ outcome }) => meansNo(outcome));
  const paths = new Set([application.paths[0], ...(round && !round.isListed ? [round.path] : [])]);
  const named = [...paths].map((path): Change => ({ path, property: "rejected", value: undefined }));
  return [...reopen(entry, wordFor), ...named, ...(round ? withoutOutcome(round) : [])];
}

function withoutOutcome({ path, isListed, places = [] }: Round): readonly Change[] {
  const own: readonly Change[] = isListed ? [] : [{ path, property: "outcome", value: undefined }];
  const listed = places.flatMap(({ path: of, at, outcome }): readonly Change[] =>
    at === undefined || outcome === undefined ? [] : [{ path: of, at, values: [[outcome, ""]] }],
  );
  return [...own, ...listed];
}
