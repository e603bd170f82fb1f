import { latest, type LocalDay } from "../day";
import { hasAnswerLapsed, hasFeedback, isAnswered } from "./answer-to-a-no";
import type { Facts } from "./facts";
import { ownDay } from "./own-day";
import type { Reason, Step } from "./step";
import { afterThePause, isTooLate, pauseReason } from "./too-late";

/** At the end of this working day after the outcome, a request that was not begun has lapsed. */
const LAPSES_AFTER = 10;
/** After an answer to the no that asked nothing, and after a no that nobody answered. */
const AFTER_ANSWER = 2;
const AFTER_NO = 3;

/** Rule 14: after a held round, feedback is asked for, a no or a yes alike, until it comes or nothing more may be asked. */
export function askFeedback(facts: Facts): readonly Step[] {
  const { outcome, held, followUps, cadence, today, calendar, addressee, heard } = facts;
  if (outcome === undefined || held === undefined || hasFeedback(facts)) return [];
  const last = followUps.at(-1);
  if (last && followUps.length >= cadence.cap) {
    const isOver = cadence.close === null || today >= calendar.askingDays.add(last.day, cadence.close);
    return isOver
      ? []
      : [{ kind: "wait", due: null, reasons: [{ kind: "spent", times: followUps.length, last: last.day }] }];
  }
  const own = ownDay(facts);
  const next =
    last && cadence.next !== null
      ? calendar.askingDays.add(latest(last.day, heard) ?? last.day, cadence.next)
      : firstRequest(facts);
  if (next === undefined) return [];
  const due = afterThePause(facts, own.day ?? next);
  const lapsesAfter = outcome.day && calendar.askingDays.add(outcome.day, LAPSES_AFTER);
  const hasLapsed = last || own.day ? isTooLate(facts, due) : lapsesAfter !== undefined && today > lapsesAfter;
  if (hasLapsed) return [];
  const asked: readonly Reason[] = outcome.day === undefined ? [] : [{ kind: "one question", on: outcome.day }];
  const contact: readonly Reason[] = last ? [{ kind: "last contact", contact: last }] : [];
  return [
    {
      kind: "ask-feedback",
      due,
      ...(addressee && { to: addressee }),
      channel: "email",
      reasons: [...(own.day ? own.reasons : [...asked, ...contact, ...own.reasons]), ...pauseReason(facts)],
    },
  ];
}

/** When the first request falls due by itself; undefined while the answer to the no may still carry it. */
function firstRequest(facts: Facts): LocalDay | undefined {
  const { outcome, calendar, cadence } = facts;
  if (outcome?.day === undefined) return undefined;
  if (outcome.kind === "yes") return calendar.askingDays.add(outcome.day, cadence.firstUnpromised);
  const alone = outcome.since.findLast(({ kind }) => kind === "answer" || kind === "thank-you");
  if (alone) return calendar.askingDays.add(alone.day, AFTER_ANSWER);
  return isAnswered(facts) || hasAnswerLapsed(facts) ? calendar.askingDays.add(outcome.day, AFTER_NO) : undefined;
}
