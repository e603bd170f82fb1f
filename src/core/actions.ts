/**
 * What an action changes in a note, as data. Nothing is written here: the writer carries it out, and takes it back.
 */
import type { Entry } from "./agenda";
import { formatContact, type Contact, type ContactKind } from "./contact-log";
import type { LocalDay } from "./day";
import type { Person } from "./person";
import type { PropertyName } from "./property-names";
import type { Route } from "./read-note";
import { readLines } from "./value";
import type { Step, StepKind } from "./schedule/step";

/** Lines to add to one property of one note. */
export interface LogAction {
  readonly path: string;
  readonly property: "contact_log";
  readonly contacts: readonly Contact[];
}

/** One property of one note, to be set. */
export interface SetAction {
  readonly path: string;
  readonly property: PropertyName;
  readonly value: string;
}

/** Which way follow-ups go is said once, in the application's own note. */
export function setRoute({ application }: Entry, route: Route): SetAction {
  return { path: application.paths[0], property: "route", value: route };
}

/** The day of a look at who works there is noted in the application's own note. */
export function setConnectionsChecked({ application }: Entry, day: LocalDay): SetAction {
  return { path: application.paths[0], property: "connections_checked", value: day };
}

/** Somebody inside was asked for a word today. */
export function markAsked({ application }: Entry, { name }: Person, today: LocalDay): LogAction {
  return { path: application.paths[0], property: "contact_log", contacts: [{ day: today, kind: "endorsement-request", channel: "email", person: name }] };
}

/** The steps that "Mark sent" logs: those of the first step's kind, if it is a message. */
export function stepsToSend({ schedule }: Entry): readonly Step[] {
  const [first] = schedule.steps;
  return first && LOGGED_AS[first.kind] ? schedule.steps.filter((step) => step.kind === first.kind) : [];
}

/** Marks the messages of an Application as sent today, or its call as made; one line of the log for each. */
export function markSent({ application }: Entry, steps: readonly Step[], today: LocalDay): LogAction {
  return { path: application.paths[0], property: "contact_log", contacts: steps.flatMap((step) => contactOf(step, today) ?? []) };
}

/** The contact that a message becomes once it is sent on a day; undefined for a step that is no message. */
export function contactOf({ kind, channel, to }: Step, day: LocalDay): Contact | undefined {
  const contact = kind === "follow-up" && channel === "phone" ? "call" : LOGGED_AS[kind];
  return contact && { day, kind: contact, ...(contact !== "call" && { channel: channel ?? "email" }), ...(to && { person: to.name }) };
}

/** The contacts whose lines the log does not have yet: pressing twice logs once. */
export function notLogged(value: unknown, contacts: readonly Contact[]): readonly Contact[] {
  const known = readLines(value);
  return contacts.filter((contact) => !known.includes(formatContact(contact)));
}

/** The value of a log with lines added at its end, in the shape that it has: text stays text, a list stays a list. */
export function withContacts(value: unknown, contacts: readonly Contact[]): unknown {
  const lines = contacts.map(formatContact);
  if (typeof value === "string" && value.trim() !== "") return [value.replace(/\n+$/, ""), ...lines].join("\n");
  return [...itemsOf(value), ...lines];
}

/**
 * The value of a log with these lines taken out again: the last of each, wherever it stands by now. Undefined where one
 * of them is not in it any more. Where nothing is left, the value is what it was before there were any.
 */
export function withoutContacts(value: unknown, contacts: readonly Contact[], before: unknown): { readonly value: unknown } | undefined {
  const items = typeof value === "string" ? value.split("\n") : [...itemsOf(value)];
  for (const line of contacts.map(formatContact)) {
    const at = items.lastIndexOf(line);
    if (at < 0) return undefined;
    items.splice(at, 1);
  }
  if (items.length === 0) return { value: before };
  return { value: typeof value === "string" ? items.join("\n") : items };
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "") ? [] : [value];
}

/** What the log calls a message; a follow-up by phone is a call. */
const LOGGED_AS: Partial<Record<StepKind, ContactKind>> = {
  "thank-you": "thank-you", "follow-up": "follow-up", answer: "answer", "ask-feedback": "feedback-request",
};
