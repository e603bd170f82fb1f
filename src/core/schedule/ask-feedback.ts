import { latest, type LocalDay } from "../day";
import { CONTACT_KINDS } from "../reading/contact-kinds";
import type { Facts } from "./facts";
import { dayByHand } from "./follow-up";
import type { Reason, Step } from "./step";
import { afterThePause, isTooLate, pauseReason } from "./too-late";

/** At the end of this working day after the outcome, a request that was not begun has lapsed. */
const LAPSES_AFTER = 10;

/** Rule 14: after a held round, feedback is asked for, a no or a yes alike, until it comes or nothing more may be asked. */
export function askFeedback(facts: Facts): readonly Step[] {
  const { outcome, held, followUps, cadence, today, calendar, addressee, heard } = facts;
  if (outcome?.day === undefined || held === undefined || hasFeedbackSince(facts, outcome.day)) return [];
  const reason: Reason = { kind: "one or two questions", on: outcome.day };
  const last = followUps.at(-1);
  if (last && followUps.length >= cadence.cap) {
    const isOver = cadence.close === null || today >= calendar.askingDays.add(last.day, cadence.close);
    return isOver
      ? []
      : [{ kind: "wait", due: null, reasons: [{ kind: "spent", times: followUps.length, last: last.day }] }];
  }
  const byHand = dayByHand(facts);
  const next =
    last && cadence.next !== null
      ? calendar.askingDays.add(latest(last.day, heard) ?? last.day, cadence.next)
      : undefined;
  const due = afterThePause(facts, byHand ?? next ?? calendar.askingDays.add(outcome.day, cadence.firstUnpromised));
  const hasLapsed = last || byHand ? isTooLate(facts, due) : today > calendar.askingDays.add(outcome.day, LAPSES_AFTER);
  if (hasLapsed) return [];
  const why: Reason[] = byHand
    ? [{ kind: "snoozed" }]
    : last
      ? [reason, { kind: "last contact", contact: last }]
      : [reason];
  return [
    {
      kind: "ask-feedback",
      due,
      ...(addressee && { to: addressee }),
      channel: "email",
      reasons: [...why, ...pauseReason(facts)],
    },
  ];
}

function hasFeedbackSince({ log }: Facts, day: LocalDay): boolean {
  return log.some((contact) => CONTACT_KINDS[contact.kind].settlesRequest && contact.day >= day);
}
