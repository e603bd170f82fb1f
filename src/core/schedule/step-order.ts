import { addDays, type LocalDay, type Moment } from "../day";
import { mayStillCome } from "./held-round";
import { PREPARE_DAYS } from "./prepare";
import { STEP_KINDS, type Step } from "./step";

/** Whether something can be done about the step: a thank-you may go from the day of the round on. */
export function canBeActedOn({ kind, due }: Step, today: LocalDay): boolean {
  if (due === null || kind === "wait") return false;
  return kind === "thank-you" || today >= (kind === "prepare" ? addDays(due, -PREPARE_DAYS) : due);
}

/**
 * What prepares for a round of today that has no time, while it may still come, and writing down how one of today went;
 * from then on the other way round; what is due, oldest first; what prepares; then by day, without a day last. On one day in
 * the order of {@link STEP_KINDS}.
 */
export function compareSteps(one: Step, other: Step, now: Moment): number {
  return (
    rankOf(one, now) - rankOf(other, now) ||
    compareDays(one.due, other.due) ||
    STEP_KINDS.indexOf(one.kind) - STEP_KINDS.indexOf(other.kind)
  );
}

function rankOf(step: Step, now: Moment): number {
  const { kind, due, round } = step;
  const today = now.day;
  if (kind === "capture" && round?.day === today) return 1;
  if (kind === "prepare" && round) return mayStillCome(now) ? 0 : 2;
  if (kind === "prepare") return canBeActedOn(step, today) ? 4 : 5;
  return due !== null && due <= today ? 3 : 5;
}

function compareDays(one: LocalDay | null, other: LocalDay | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
