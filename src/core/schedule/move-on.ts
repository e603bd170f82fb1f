import { latest } from "../day";
import { lastContactSinceTheCountBegan } from "./anchor";
import { offerReason } from "./decide";
import type { Facts } from "./facts";
import { hasLessons } from "./look-back";
import { ownDay } from "./own-day";
import type { Reason, Step } from "./step";
import { afterThePause, isTooLate, pauseReason } from "./too-late";

/** Rule 12: whether all the follow-ups that may be sent have been sent. */
export function isSpent({ followUps, cadence }: Facts): boolean {
  return followUps.length >= cadence.cap;
}

/** Rule 12: a closing note settles it; nothing is asked after it. */
export function isSettled(facts: Facts): boolean {
  return lastContactSinceTheCountBegan(facts, "closing-note") !== undefined;
}

/**
 * Rule 12: after the last follow-up, wait the closing days, and for a day that they have named all the same; then move on,
 * and look back. Lapses by rule 16.
 */
export function moveOn(facts: Facts): readonly Step[] {
  const { followUps, cadence, calendar, promise, today, addressee } = facts;
  const last = followUps.at(-1);
  if (last === undefined) return [];
  const spent: Reason = { kind: "spent", times: followUps.length, last: last.day };
  if (cadence.close === null)
    return [{ kind: "wait", due: null, ...(addressee && { to: addressee }), reasons: [spent, ...offerReason(facts)] }];
  const closes = calendar.askingDays.add(last.day, cadence.close);
  const promised = promise && calendar.askingDays.add(promise, cadence.firstPromised ?? 1);
  const due = afterThePause(facts, latest(closes, promised) ?? closes);
  if (isTooLate(facts, due)) return [];
  const step: Step = { kind: "move-on", due, reasons: [spent, ...ownDay(facts).reasons, ...pauseReason(facts)] };
  return due <= today && !hasLessons(facts)
    ? [step, { kind: "look-back", due: today, about: "moving on", reasons: [spent] }]
    : [step];
}
