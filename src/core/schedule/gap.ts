import { compareText, type Application } from "../application";
import { CADENCE_NAMES, type CadenceName } from "../cadence-table";
import { latest, type LocalDay } from "../day";
import type { Contact } from "../reading/contact-log";
import type { Facts } from "./facts";

/** The first day on which the company may be written to again, and the contact that lies before it. */
export interface Gap {
  readonly ends: LocalDay;
  readonly contact: Contact;
}

/** Undefined where nobody was written to, and in the rows that it does not bind. */
export function gapOf({ lastAtCompany, cadenceName, calendar }: Facts): Gap | undefined {
  if (lastAtCompany === undefined || !keepsGap(cadenceName)) return undefined;
  return { ends: calendar.askingDays.add(lastAtCompany.day, GAP), contact: lastAtCompany };
}

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

/** Rule 10: so many working days lie between two contacts to one company, whatever a row says. */
export const GAP = 5;

/** Whether the gap binds a row: an offer is worth asking after sooner, and a request for feedback has its own distance. */
export function keepsGap(name: CadenceName): boolean {
  return name !== "offer" && name !== "feedback request";
}
