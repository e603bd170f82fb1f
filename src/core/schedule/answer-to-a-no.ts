/** Rule 13: what a no asks for: its day, where nobody knows it, and a gracious answer. */
import { latest } from "../day";
import { CONTACT_KINDS } from "../reading/contact-kinds";
import type { Facts } from "./facts";
import type { Step } from "./step";

const DUE_AFTER = 1;
/** At the end of this working day after the outcome the answer has lapsed. */
const LAPSES_AFTER = 5;
/** A no without its day is asked about while the last that happened lies no more than so many working days back. */
const ASKED_WITHIN = 20;

/** The answer, a day later, when the first feeling has passed. After a held round it carries one question for feedback. */
export function answer(facts: Facts): readonly Step[] {
  const { outcome, calendar, addressee, held } = facts;
  if (outcome?.kind !== "no" || outcome.day === undefined || isAnswered(facts) || hasAnswerLapsed(facts)) return [];
  const due = calendar.workingDays.add(outcome.day, DUE_AFTER);
  return [
    {
      kind: "answer",
      due,
      ...(addressee && { to: addressee }),
      channel: "email",
      ...(held && !hasFeedback(facts) && { isWithQuestion: true }),
      reasons: [{ kind: "said no", on: outcome.day }],
    },
  ];
}

/** Asks when they said no, while an answer may still be due. */
export function dateTheNo({ outcome, held, log, today, calendar }: Facts): readonly Step[] {
  if (outcome?.kind !== "no" || outcome.day !== undefined || outcome.since.length > 0) return [];
  const last = latest(held?.day, log.findLast(({ kind }) => CONTACT_KINDS[kind].isEvent)?.day);
  if (last === undefined || today > calendar.askingDays.add(last, ASKED_WITHIN)) return [];
  return [{ kind: "date-the-no", due: today, reasons: [{ kind: "undated no" }] }];
}

/** Any answer, thank-you or request for feedback since they said so. */
export function isAnswered({ outcome }: Facts): boolean {
  return (
    outcome?.since.some(({ kind }) => kind === "answer" || kind === "thank-you" || kind === "feedback-request") ?? false
  );
}

/** Feedback has come since, or the word that none is given. */
export function hasFeedback({ log, outcome }: Facts): boolean {
  const since = outcome?.day;
  return log.some(({ kind, day }) => CONTACT_KINDS[kind].settlesRequest && (since === undefined || day >= since));
}

/** Whether it is too late to answer: from then on a question for feedback goes alone. */
export function hasAnswerLapsed({ outcome, today, calendar }: Facts): boolean {
  return outcome?.day !== undefined && today > calendar.workingDays.add(outcome.day, LAPSES_AFTER);
}
