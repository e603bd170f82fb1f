import { addDays, type LocalDay } from "../day";
import type { Facts } from "./facts";
import type { Reason } from "./step";

/** After so many working days nobody expects a follow-up any more; in public service things take longer. */
const LAPSES_AFTER = 20;
const LAPSES_AFTER_IN_PUBLIC_SERVICE = 40;

/** Rule 16: a step that was not taken lapses from the twentieth working day after its day, in public service the fortieth. */
export function isTooLate(facts: Facts, due: LocalDay): boolean {
  return facts.today >= lapsesOn(facts, due);
}

function lapsesOn({ calendar, cadenceName }: Facts, due: LocalDay): LocalDay {
  return calendar.askingDays.add(due, cadenceName === "public sector" ? LAPSES_AFTER_IN_PUBLIC_SERVICE : LAPSES_AFTER);
}

/**
 * Rule 5: a step that was late when the year-end pause began is due again on the first working day after it.
 * The day stays as it is for a step that had lapsed by then.
 */
export function afterThePause(facts: Facts, due: LocalDay): LocalDay {
  const { askingDays, pauseFrom } = facts.calendar;
  const pause = pauseFrom(due);
  if (pause === undefined || facts.today < pause.first || lapsesOn(facts, due) <= pause.first) return due;
  return afterThePause(facts, askingDays.add(addDays(pause.last, 1), 0));
}

/** The reason to wait that the pause is, on its days. */
export function pauseReason({ today, calendar }: Facts): readonly Reason[] {
  const pause = calendar.pauseFrom(today);
  return pause && today >= pause.first ? [{ kind: "pause", until: pause.last }] : [];
}
