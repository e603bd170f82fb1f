/** What was sent, or rung: lines in the contact log. */
import type { Entry } from "../entry";
import type { Change } from "./change";
import { formatContact, type Contact, type ContactKind } from "../reading/contact-log";
import type { LocalDay } from "../day";
import type { Step, StepKind } from "../schedule/step";

/** The steps that "Mark sent" logs: those of the first step's kind, if it is a message. */
export function stepsToSend({ schedule }: Entry): readonly Step[] {
  const [first] = schedule.steps;
  return first && LOGGED_AS[first.kind] ? schedule.steps.filter((step) => step.kind === first.kind) : [];
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

/** Contacts, as lines of the application's log. */
export function logContacts({ application }: Entry, contacts: readonly Contact[]): readonly Change[] {
  return [{ path: application.paths[0], property: "contact_log", lines: contacts.map(formatContact) }];
}

/** What the log calls a message; a follow-up by phone is a call. */
const LOGGED_AS: Partial<Record<StepKind, ContactKind>> = {
  "thank-you": "thank-you",
  "follow-up": "follow-up",
  answer: "answer",
  "ask-feedback": "feedback-request",
};
