/** What comes first of several steps, within an application and between applications. */
import type { LocalDay, Moment } from "../day";
import { mayStillCome } from "./held-round";
import type { Step } from "./step";

/** Whether something can be done about the step. */
export function canBeActedOn({ kind, due, from }: Step, today: LocalDay): boolean {
  return due !== null && kind !== "wait" && today >= (from ?? due);
}

/** How a round of today went, then what is due in the order of its matter, oldest first; then by day, without a day last. */
export function compareSteps(one: Step, other: Step, now: Moment): number {
  return (
    Math.trunc(rankOf(one, now)) - Math.trunc(rankOf(other, now)) ||
    compareDays(one.due, other.due) ||
    matterOf(one) - matterOf(other)
  );
}

/** After all that is due. */
const LATER = 100;

function rankOf(step: Step, now: Moment): number {
  const { kind, due, round, from } = step;
  const today = now.day;
  if (kind === "capture" && round?.day === today) return 1;
  // Of a round of today that has no time, preparing goes first while it may still come.
  if (kind === "prepare" && round) return mayStillCome(now) ? 0 : 2;
  const isDue = due !== null && due <= today;
  const isUnderWay = (kind === "decide" || kind === "prepare") && from !== undefined && from <= today;
  return isDue || isUnderWay ? matterOf(step) : LATER;
}

/** The order of what is due; after the point, the order of those of one matter that fall on one day. */
function matterOf({ kind, about }: Step): number {
  if (kind === "decide") return 10;
  if (about === "offer") return 10.1;
  switch (kind) {
    case "hand-in":
      return 11;
    case "thank-you":
      return 12;
    case "capture":
      return 13;
    case "answer":
      return 14;
    case "date-the-no":
      return 14.1;
    case "follow-up":
      return about === "application" ? 17 : 15;
    case "rebook":
      return 15.1;
    case "ask-feedback":
      return 16;
    case "prepare":
      return 18;
    case "look-back":
      return about === "moving on" ? 21 : 19;
    case "move-on":
      return 20;
    case "wait":
      return 22;
  }
}

function compareDays(one: LocalDay | null, other: LocalDay | null): number {
  if (one === other) return 0;
  if (one === null || other === null) return one === null ? 1 : -1;
  return one < other ? -1 : 1;
}
