/** Rule 10: whose turn it is where several Applications at one company are due. */
import { compareText, type Application } from "../application";
import { CADENCE_NAMES } from "../cadence-table";
import { latest, type LocalDay } from "../day";
import type { Facts } from "./facts";
import { GAP } from "./gap";

/** Another Application at the company is followed up first; this one may be from that day on. */
export interface Turn {
  readonly after: Application;
  readonly from: LocalDay;
}

/** A follow-up as the Application itself would have it. */
export interface Planned {
  readonly facts: Facts;
  readonly due: LocalDay;
}

/**
 * Of several follow-ups due at one company the earliest goes first, then the later stage, then by path; each other one
 * waits for five working days after the one before it, or after today if that is later.
 */
export function turnsOf(planned: readonly Planned[]): ReadonlyMap<Facts, Turn> {
  const turns = new Map<Facts, Turn>();
  let before: Planned | undefined;
  for (const { facts, due } of [...planned].sort(compareTurns)) {
    const turn = before && {
      after: before.facts.application,
      from: facts.calendar.askingDays.add(latest(before.due, facts.today) ?? before.due, GAP),
    };
    if (turn && turn.from > due) turns.set(facts, turn);
    before = { facts, due: latest(due, turn?.from) ?? due };
  }
  return turns;
}

function compareTurns(one: Planned, other: Planned): number {
  return (
    compareText(one.due, other.due) ||
    CADENCE_NAMES.indexOf(other.facts.stage) - CADENCE_NAMES.indexOf(one.facts.stage) ||
    compareText(one.facts.application.paths[0], other.facts.application.paths[0])
  );
}
