import type { Application } from "../application";
import type { LocalDay } from "../day";
import type { ContactKind } from "../reading/contact-kinds";
import type { Contact } from "../reading/contact-line";
import type { Person } from "../reading/person";
import type { Round } from "../reading/round";

/** The kinds of step, in the order in which they go where they fall on one day. */
export const STEP_KINDS = [
  "prepare",
  "thank-you",
  "capture",
  "follow-up",
  "move-on",
  "answer",
  "ask-feedback",
  "look-back",
  "wait",
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** Why a step falls on its day, as data: `words/` says it. */
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
  | { readonly kind: "debrief"; readonly on: LocalDay }
  | { readonly kind: "round held"; readonly round: Round }
  | { readonly kind: "round ahead"; readonly round: Round }
  | { readonly kind: "snoozed" }
  /** `follow_up: no` */
  | { readonly kind: "no follow-up wanted" }
  /** It stands in another note, and is not known (yet). */
  | { readonly kind: "no status" }
  /** Rule 10: a contact to anybody at the company keeps its distance, and so does another Application's next one. */
  | { readonly kind: "gap"; readonly contact: Contact }
  | { readonly kind: "another first"; readonly application: Application }
  | { readonly kind: "pause"; readonly until: LocalDay }
  /** A round that did not take place wants a new date. */
  | { readonly kind: "undated"; readonly missing: "interview_date" | "new interview_date" | "date_applied" }
  /** They named a day, but it cannot be read: nothing is asked before it is. */
  | { readonly kind: "unreadable promise" }
  /** Since when, if the log says so. */
  | { readonly kind: "offer"; readonly on: LocalDay | undefined }
  | { readonly kind: "spent"; readonly times: number; readonly last: LocalDay }
  | { readonly kind: "said no" | "said yes"; readonly on: LocalDay }
  /** What came after a no, once nothing more is asked. */
  | { readonly kind: "answered"; readonly thanked: boolean; readonly askedForFeedback: boolean }
  | { readonly kind: "one or two questions"; readonly on: LocalDay }
  | { readonly kind: "feedback came"; readonly on: LocalDay }
  | { readonly kind: "wishlist" }
  | { readonly kind: "moved on"; readonly on: LocalDay | undefined };

/** What working days are counted from where no day was promised. */
export type CountedFrom = "call" | "interview" | "thank-you" | "answer" | "task" | "application";

export type Channel = "email" | "phone";

/** Something to do, or to wait for. */
export interface Step {
  readonly kind: StepKind;
  /** Null where no day can be told. */
  readonly due: LocalDay | null;
  readonly to?: Person;
  /** Of a message. */
  readonly channel?: Channel;
  /** Of a thank-you, a capture, or preparing for a round of today that has no time: the round that it is for. */
  readonly round?: Round;
  readonly reasons: readonly Reason[];
}

/** The contact that a message becomes once it is sent on a day; undefined for a step that is no message. */
export function contactOf({ kind, channel, to }: Step, day: LocalDay): Contact | undefined {
  const contact = kind === "follow-up" && channel === "phone" ? "call" : LOGGED_AS[kind];
  return (
    contact && {
      day,
      kind: contact,
      ...(contact !== "call" && { channel: channel ?? "email" }),
      ...(to && { person: to.name }),
    }
  );
}

/** What the log calls a message; a follow-up by phone is a call. */
export const LOGGED_AS: Partial<Record<StepKind, ContactKind>> = {
  "thank-you": "thank-you",
  "follow-up": "follow-up",
  answer: "answer",
  "ask-feedback": "feedback-request",
};
