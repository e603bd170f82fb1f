import type { Facts } from "./facts";
import type { Step } from "./step";

const DUE_AFTER = 1;
/** At the end of this working day after the outcome it has lapsed. */
const LAPSES_AFTER = 5;

/** Rule 13: a gracious answer to a no, a day later, when the first feeling has passed. */
export function answer(facts: Facts): readonly Step[] {
  const { outcome, today, calendar, addressee } = facts;
  if (outcome?.kind !== "no" || outcome.day === undefined || isAnswered(facts)) return [];
  if (today > calendar.workingDays.add(outcome.day, LAPSES_AFTER)) return [];
  const due = calendar.workingDays.add(outcome.day, DUE_AFTER);
  return [
    {
      kind: "answer",
      due,
      ...(addressee && { to: addressee }),
      channel: "email",
      reasons: [{ kind: "said no", on: outcome.day }],
    },
  ];
}

/** Any answer, thank-you or request for feedback since they said so. */
export function isAnswered({ outcome }: Facts): boolean {
  return (
    outcome?.since.some(({ kind }) => kind === "answer" || kind === "thank-you" || kind === "feedback-request") ?? false
  );
}
