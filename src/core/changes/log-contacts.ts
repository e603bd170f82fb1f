/** Lines of the contact log for what was sent or said on the phone. */
import type { Entry } from "../entry";
import { formatContact, type Contact } from "../reading/contact-line";
import { loggedAs, type Step } from "../schedule/step";
import type { Change } from "./change-and-undo";
import { usedReason } from "./snooze";

/** The steps that "Mark sent" logs: all of the first step's kind, if that is a message. */
export function stepsToSend({ schedule }: Entry): readonly Step[] {
  const [first] = schedule.steps;
  return first && loggedAs(first) ? schedule.steps.filter((step) => step.kind === first.kind) : [];
}

/** Adds contacts to the application's own log, a line each. */
export function logContacts(entry: Entry, contacts: readonly Contact[]): readonly Change[] {
  const [path] = entry.application.paths;
  return [{ path, property: "contact_log", lines: contacts.map(formatContact) }, ...usedReason(entry, contacts)];
}
