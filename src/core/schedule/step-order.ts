import { addDays, type LocalDay } from "../day";
import { PREPARE_DAYS } from "./prepare";
import { STEP_KINDS, type Step } from "./step";

/** Whether something can be done about the step: a thank-you may go from the day of the round on. */
export function canBeActedOn({ kind, due }: Step, today: LocalDay): boolean {
  if (due === null || kind === "wait") return false;
  return kind === "thank-you" || today >= (kind === "prepare" ? addDays(due, -PREPARE_DAYS) : due);
}

/**
 * Writing down how it went, on its day; what prepares for a round of today that has no time; what is due, oldest first;
 * what prepares; then by day, without a day last. On one day in the order of {@link STEP_KINDS}.
 */
export function compareSteps(one: Step, other: Step, today: LocalDay): number {
  return (
    rankOf(one, today) - rankOf(other, today) ||
    compareDays(one.due, other.due) ||
    STEP_KINDS.indexOf(one.kind) - STEP_KINDS.indexOf(other.kind)
  );
}

function rankOf(step: Step, today: LocalDay): number {
  const { kind, due, round } = step;
  if (kind === "capture" && round?.day === today) return 0;
  if (kind === "prepare") return round ? 1 : canBeActedOn(step, today) ? 3 : 4;
  return due !== null && due <= today ? 2 : 4;
}

function compareDays(one: LocalDay | null, other: LocalDay | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
