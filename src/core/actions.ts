/**
 * What an action changes in a note, as data. Nothing is written here: the writer carries it out, and takes it back.
 */
import type { Entry } from "./agenda";
import { formatContact, type Contact, type ContactKind } from "./contact-log";
import type { LocalDay } from "./day";
import { readLines } from "./value";
import type { Step } from "./schedule/step";

/** Lines to add to one property of one note. */
export interface LogAction {
  readonly path: string;
  readonly property: "contact_log";
  readonly contacts: readonly Contact[];
}

/** The steps that "Mark sent" logs: those of the first step's kind, if it is a message. */
export function stepsToSend({ schedule }: Entry): readonly Step[] {
  const [first] = schedule.steps;
  return first && messageKind(first) ? schedule.steps.filter((step) => step.kind === first.kind) : [];
}

/** Marks the messages of an Application as sent today by email; one line of the log for each. */
export function markSent({ application }: Entry, steps: readonly Step[], today: LocalDay): LogAction {
  const contacts = steps.flatMap((step): readonly Contact[] => {
    const kind = messageKind(step);
    return kind ? [{ day: today, kind, channel: "email", ...(step.to && { person: step.to.name }) }] : [];
  });
  return { path: application.paths[0], property: "contact_log", contacts };
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

function messageKind({ kind }: Step): ContactKind | undefined {
  return kind === "thank-you" || kind === "follow-up" ? kind : undefined;
}
