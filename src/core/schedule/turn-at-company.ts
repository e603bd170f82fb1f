/** Rule 10: whose turn it is where several Applications at one company are due. */
import { compareText, type Application } from "../application";
import { CADENCE_NAMES } from "../cadence-table";
import { latest, type LocalDay } from "../day";
import type { Facts } from "./facts";
import { GAP } from "./gap";

/** From when this Application may be followed up, and which other one at the company goes first, on its day, if one does. */
export interface Turn {
  readonly from: LocalDay;
  readonly after?: { readonly application: Application; readonly on: LocalDay };
}

/** A follow-up on the day that the Application has for it by itself, and on the one that the gap leaves it. */
export interface Planned {
  readonly facts: Facts;
  readonly alone: LocalDay;
  readonly due: LocalDay;
}

interface Waiting extends Planned {
  readonly behind?: Waiting;
}

/**
 * Of follow-ups at one company that lie five working days or less apart the later stage goes first, then the earlier day,
 * then by path; each other one waits until five working days after that one's day. Where it has not gone by then, the turn
 * passes, once: the next one has it, and who lost it follows as if it had waited.
 */
export function turnsOf(planned: readonly Planned[]): ReadonlyMap<Facts, Turn> {
  const turns = new Map<Facts, Turn>();
  const settle = ({ facts, due, behind }: Waiting) => {
    if (behind) turns.set(facts, { from: due, after: { application: behind.facts.application, on: behind.due } });
  };
  let left: readonly Waiting[] = planned;
  while (left.length > 0) {
    const first = firstOf(left);
    const rivals = left.filter((other) => other !== first && isClose(first, other));
    const others = left.filter((other) => other !== first && !rivals.includes(other));
    const waiting = rivals.map((rival) => after(first, rival));
    const second = first.behind === undefined && waiting.length > 0 ? firstOf(waiting) : undefined;
    if (second && first.facts.today >= second.due) {
      turns.set(second.facts, { from: second.due });
      const third = waiting.filter((other) => other !== second).map((other) => after(second, other));
      left = [...others, after(second, first), ...third];
    } else {
      settle(first);
      left = [...others, ...waiting];
    }
  }
  return turns;
}

function after(first: Waiting, other: Waiting): Waiting {
  const from = first.facts.calendar.askingDays.add(first.due, GAP);
  return {
    facts: other.facts,
    alone: later(other.alone, from),
    due: later(other.due, from),
    behind: first,
  };
}

/** The turn among those that are close to the earliest. */
function firstOf(waiting: readonly Waiting[]): Waiting {
  const earliest = waiting.reduce((one, other) => (compareDays(other, one) < 0 ? other : one));
  return waiting
    .filter((other) => isClose(earliest, other))
    .reduce((one, other) => (compareTurns(other, one) < 0 ? other : one));
}

function isClose(one: Waiting, other: Waiting): boolean {
  const [first, second] = one.alone <= other.alone ? [one, other] : [other, one];
  return second.alone <= first.facts.calendar.askingDays.add(first.alone, GAP);
}

function compareTurns(one: Waiting, other: Waiting): number {
  return (
    Number(hasHadItsTurn(one, other)) - Number(hasHadItsTurn(other, one)) ||
    CADENCE_NAMES.indexOf(other.facts.stage) - CADENCE_NAMES.indexOf(one.facts.stage) ||
    compareDays(one, other)
  );
}

/** Whether one was the last to be sent, and the other waits since: the turn is not taken twice. */
function hasHadItsTurn({ facts: { application, lastAtCompany, calendar } }: Waiting, { alone }: Waiting): boolean {
  if (lastAtCompany === undefined || !application.paths.includes(lastAtCompany.path)) return false;
  return alone < calendar.askingDays.add(lastAtCompany.day, GAP);
}

function compareDays(one: Waiting, other: Waiting): number {
  return (
    compareText(one.alone, other.alone) || compareText(one.facts.application.paths[0], other.facts.application.paths[0])
  );
}

function later(one: LocalDay, other: LocalDay): LocalDay {
  return latest(one, other) ?? one;
}
