/** What was sent, or rung: lines in the contact log. */
import type { Change } from "./change";
import type { Entry } from "../entry";
import { formatContact, type Contact } from "../reading/contact-log";
import { LOGGED_AS, type Step } from "../schedule/step";

/** The steps that "Mark sent" logs: those of the first step's kind, if it is a message. */
export function stepsToSend({ schedule }: Entry): readonly Step[] {
  const [first] = schedule.steps;
  return first && LOGGED_AS[first.kind] ? schedule.steps.filter((step) => step.kind === first.kind) : [];
}

/** Contacts, as lines of the application's log. */
export function logContacts({ application }: Entry, contacts: readonly Contact[]): readonly Change[] {
  return [{ path: application.paths[0], property: "contact_log", lines: contacts.map(formatContact) }];
}
