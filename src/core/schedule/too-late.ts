import { addDays, type LocalDay } from "../day";
import type { Facts } from "./facts";
import type { Reason } from "./step";

/** After so many working days nobody expects a follow-up any more. */
const LAPSES_AFTER = 20;

/** Rule 16: a step that was not taken lapses from the twentieth working day after its day. */
export function isTooLate({ today, calendar }: Facts, due: LocalDay): boolean {
  return today >= calendar.askingDays.add(due, LAPSES_AFTER);
}

/**
 * Rule 5: a step that was late when the year-end pause began is due again on the first working day after it.
 * The day stays as it is for a step that had lapsed by then.
 */
export function afterThePause(facts: Facts, due: LocalDay): LocalDay {
  const { askingDays, pauseFrom } = facts.calendar;
  const pause = pauseFrom(due);
  if (pause === undefined || facts.today < pause.first || askingDays.add(due, LAPSES_AFTER) <= pause.first) return due;
  return afterThePause(facts, askingDays.add(addDays(pause.last, 1), 0));
}

/** The reason to wait that the pause is, on its days. */
export function pauseReason({ today, calendar }: Facts): readonly Reason[] {
  const pause = calendar.pauseFrom(today);
  return pause && today >= pause.first ? [{ kind: "pause", until: pause.last }] : [];
}
