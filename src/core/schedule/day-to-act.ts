import { latest, type LocalDay } from "../day";
import type { WorkingCalendar } from "../working-calendar";
import type { Step, StepKind } from "./step";

/**
 * The first day from a day on, on which a step may be done: today where it may be done today, and for a message no day on
 * which nobody is written to. Null where no day can be told. The header, the answer for a note and the days ahead all ask
 * here, so that they never contradict each other.
 */
export function dayToAct(step: Step, onOrAfter: LocalDay, calendar: WorkingCalendar): LocalDay | null {
  const { kind, due, from } = step;
  if (due === null) return null;
  const day = latest(onOrAfter, from ?? due) ?? due;
  if (GOES_IN_THE_PAUSE.includes(kind)) return calendar.workingDays.add(day, 0);
  return ASKS.includes(kind) ? calendar.askingDays.add(day, 0) : day;
}

/** Thanks and answers go on any working day, what asks for something only outside the year-end pause. */
const GOES_IN_THE_PAUSE: readonly StepKind[] = ["thank-you", "answer"];
const ASKS: readonly StepKind[] = ["follow-up", "rebook", "ask-feedback"];
