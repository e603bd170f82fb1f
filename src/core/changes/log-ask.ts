/** The lines of the contact log for a recruiter who was asked about several roles at once. */
import type { LocalDay } from "../day";
import { formatContact } from "../reading/contact-line";
import type { RecruiterAsk } from "../recruiter-roles";
import { contactOf } from "../schedule/step";
import type { Change } from "./change-and-undo";

/** Adds the one call or message to the log of each role, which names the recruiter as its own note does. */
export function logAsk({ roles, channel }: RecruiterAsk, day: LocalDay): readonly Change[] {
  return roles.flatMap(({ entry, step }) => {
    const contact = contactOf({ ...step, channel }, day);
    const [path] = entry.application.paths;
    return contact ? [{ path, property: "contact_log", lines: [formatContact(contact)] }] : [];
  });
}
