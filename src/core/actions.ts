/**
 * What an action changes in a note, as data. Nothing is written here: the writer carries it out, and takes it back.
 */
import type { Entry } from "./agenda";
import { formatContact, type Contact, type ContactKind } from "./contact-log";
import type { LocalDay } from "./day";
import { readLines } from "./properties";
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

/**
 * The value of a log with lines added at its end, in the shape that it has: text stays text, a list stays a list.
 * A line that it has already is not added again, so that pressing twice logs once.
 */
export function withContacts(value: unknown, contacts: readonly Contact[]): unknown {
  const known = readLines(value);
  const lines = contacts.map(formatContact).filter((line) => !known.includes(line));
  if (lines.length === 0) return value;
  if (typeof value === "string" && value.trim() !== "") return [value.replace(/\n+$/, ""), ...lines].join("\n");
  const isNothing = value === undefined || value === null || value === "";
  const before: readonly unknown[] = Array.isArray(value) ? value : isNothing ? [] : [value];
  return [...before, ...lines];
}

/** Whether two values of a property say the same. */
export function isSameValue(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

function messageKind({ kind }: Step): ContactKind | undefined {
  return kind === "thank-you" || kind === "follow-up" ? kind : undefined;
}
