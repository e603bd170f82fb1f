import type { Round } from "../round";
import type { Contact } from "../contact-log";
import type { LocalDay } from "../day";
import type { Person } from "../person";

/** The kinds of step, in the order in which they go where they fall on one day. */
export const STEP_KINDS = ["thank-you", "prepare", "follow-up", "move-on", "look-back", "wait"] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** Why a step falls on its day, as data: `words.ts` says it. */
export type Reason =
  /** Grace: the working days given after the promise; null where something else decides. */
  | { readonly kind: "promised"; readonly by: LocalDay; readonly grace: number | null }
  | { readonly kind: "none promised"; readonly days: number; readonly after: CountedFrom }
  | { readonly kind: "no date given" }
  | { readonly kind: "last contact"; readonly contact: Contact }
  | { readonly kind: "applied"; readonly on: LocalDay }
  | { readonly kind: "nobody named" }
  /** Nobody, where the note does not say who was met. */
  | { readonly kind: "met"; readonly people: readonly Person[]; readonly on: LocalDay }
  | { readonly kind: "round ahead"; readonly round: Round }
  | { readonly kind: "snoozed" }
  | { readonly kind: "pause"; readonly until: LocalDay }
  /** A round that did not take place wants a new date. */
  | { readonly kind: "undated"; readonly missing: "interview_date" | "new interview_date" | "date_applied" }
  /** They named a day, but it cannot be read: nothing is asked before it is. */
  | { readonly kind: "unreadable promise" }
  | { readonly kind: "offer" }
  | { readonly kind: "spent"; readonly times: number; readonly last: LocalDay };

/** What working days are counted from where no day was promised. */
export type CountedFrom = "call" | "interview" | "thank-you" | "answer" | "application";

export interface Step {
  readonly kind: StepKind;
  /** Null where no day can be told. */
  readonly due: LocalDay | null;
  readonly to?: Person;
  /** Of a thank-you: the round that it is for. */
  readonly round?: Round;
  readonly reasons: readonly Reason[];
}

/** Steps by day, those without one last; on one day in the order of {@link STEP_KINDS}. */
export function compareSteps(one: Step, other: Step): number {
  if (one.due === other.due) return STEP_KINDS.indexOf(one.kind) - STEP_KINDS.indexOf(other.kind);
  if (one.due === null || other.due === null) return one.due === null ? 1 : -1;
  return one.due < other.due ? -1 : 1;
}
