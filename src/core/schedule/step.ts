import type { Application } from "../application";
import type { LocalDay, When } from "../day";
import type { ContactKind } from "../reading/contact-kinds";
import type { Contact } from "../reading/contact-line";
import type { Person } from "../reading/person";
import type { Round } from "../reading/round";

/** The kinds of step. */
export type StepKind =
  | "prepare"
  | "thank-you"
  | "capture"
  | "decide"
  | "hand-in"
  | "follow-up"
  | "rebook"
  | "move-on"
  | "answer"
  | "date-the-no"
  | "ask-feedback"
  | "look-back"
  | "wait";

/** Why a step falls on its day, as data: `words/` says it. */
export type Reason =
  /** Grace: the working days given after the promise; null where something else decides. */
  | { readonly kind: "promised"; readonly by: LocalDay; readonly grace: number | null }
  | { readonly kind: "none promised"; readonly days: number; readonly after: CountedFrom }
  | { readonly kind: "no date given" }
  | { readonly kind: "last contact"; readonly contact: Contact }
  | { readonly kind: "applied"; readonly on: LocalDay }
  | { readonly kind: "interviewed"; readonly on: LocalDay }
  | { readonly kind: "never asked" }
  | { readonly kind: "nobody named" }
  /** Nobody, where the note does not say who was met. */
  | { readonly kind: "met"; readonly people: readonly Person[]; readonly on: LocalDay }
  | { readonly kind: "debrief"; readonly on: LocalDay }
  | { readonly kind: "round held"; readonly round: Round }
  | { readonly kind: "round ahead"; readonly round: Round }
  | { readonly kind: "task"; readonly due: When }
  /** A round that did not take place: why, and whether they had said so. */
  | { readonly kind: "not held"; readonly round: Round; readonly why: "cancelled" | "moved" | "no-show" }
  /** They promised a next round, or were asked for a new time, and the time is to come until a day. */
  | { readonly kind: "next round" | "asked for a time"; readonly on: LocalDay; readonly until: LocalDay }
  /** A day of one's own, and why, if the person wrote that; and one that cannot hold: because of what they named, or of a contact, or what lies behind it. */
  | { readonly kind: "your day"; readonly why: string }
  | {
      readonly kind: "your day is void";
      readonly day: LocalDay;
      readonly because:
        | { readonly kind: "promised"; readonly by: LocalDay }
        | { readonly kind: "gap"; readonly contact: Contact }
        | { readonly kind: "interview" | "their word" | "last message" }
        | { readonly kind: "spent"; readonly times: number };
    }
  /** `follow_up: no` */
  | { readonly kind: "no follow-up wanted" }
  /** It stands in another note, and is not known (yet). */
  | { readonly kind: "no status" }
  /** Rule 10: a contact to anybody at the company keeps its distance, and so does another Application's next one. */
  | { readonly kind: "gap"; readonly contact: Contact }
  | {
      readonly kind: "another first";
      readonly application: Application;
      /** When that one is due, and when this one has its turn all the same. */
      readonly on: LocalDay;
      readonly turn: LocalDay;
    }
  | { readonly kind: "pause"; readonly until: LocalDay }
  /** A round that did not take place wants a new date. */
  | { readonly kind: "undated"; readonly missing: "interview_date" | "new interview_date" | "date_applied" }
  /** They named a day, but it cannot be read: nothing is asked before it is. */
  | { readonly kind: "unreadable promise" }
  /** Since when, as far as the log tells, and whether it says that it is on paper. */
  | { readonly kind: "offer"; readonly on: LocalDay | undefined; readonly isOnPaper: boolean }
  /** The day by which the person answers an offer. */
  | { readonly kind: "own answer"; readonly by: LocalDay }
  | { readonly kind: "spent"; readonly times: number; readonly last: LocalDay }
  | { readonly kind: "said no" | "said yes"; readonly on: LocalDay }
  /** A no of which nobody knows the day. */
  | { readonly kind: "undated no" }
  /** What came after a no, once nothing more is asked. */
  | { readonly kind: "answered"; readonly thanked: boolean; readonly askedForFeedback: boolean }
  /** They said no, and give no feedback. */
  | { readonly kind: "declined"; readonly on: LocalDay }
  | { readonly kind: "one question"; readonly on: LocalDay }
  | { readonly kind: "feedback came"; readonly on: LocalDay }
  /** A look back that was put off to a day. */
  | { readonly kind: "look-back chosen"; readonly on: LocalDay }
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
  /** The day from which it can be done, where that is before its due day. */
  readonly from?: LocalDay;
  readonly to?: Person;
  /** Of a message. */
  readonly channel?: Channel;
  /** Of a thank-you, a capture, or preparing for a round of today that has no time: the round that it is for. */
  readonly round?: Round;
  /** Of a follow-up, a thank-you or a look back: what it is about, where that puts it elsewhere in the order. */
  readonly about?: "offer" | "application" | "moving on";
  /** Whether an answer carries the one question for feedback. */
  readonly isWithQuestion?: boolean;
  readonly reasons: readonly Reason[];
}

/** What a message that asks for a new time says in the log: it is no follow-up. */
export const NEW_TIME = "for a new time";

/** The contact that a step becomes once it is done on a day; undefined for a step of which no log tells. */
export function contactOf(step: Step, day: LocalDay): Contact | undefined {
  const { kind, channel, to } = step;
  if (kind === "hand-in") return { day, kind: "task" };
  const contact = loggedAs(step);
  return (
    contact && {
      day,
      kind: contact,
      ...(contact !== "call" && { channel: channel ?? "email" }),
      ...(to && { person: to.name }),
      ...(kind === "rebook" && { words: NEW_TIME }),
    }
  );
}

/** What the log calls a message; undefined for a step that is none. A follow-up by phone is a call. */
export function loggedAs({ kind, channel, isWithQuestion }: Step): ContactKind | undefined {
  if (kind === "follow-up" && channel === "phone") return "call";
  if (kind === "answer" && isWithQuestion === true) return "feedback-request";
  return LOGGED_AS[kind];
}

const LOGGED_AS: Partial<Record<StepKind, ContactKind>> = {
  "thank-you": "thank-you",
  "follow-up": "follow-up",
  rebook: "answer",
  answer: "answer",
  "ask-feedback": "feedback-request",
};
