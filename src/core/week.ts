/** What the person did in a week. */
import type { Agenda } from "./agenda";
import type { Application } from "./application";
import { addDays, type LocalDay, type Moment } from "./day";
import { CONTACT_KINDS } from "./reading/contact-kinds";
import { wayOf, type Contact } from "./reading/contact-line";
import { foldName, isCalled } from "./reading/person";
import { hasTakenPlace } from "./schedule/held-round";

export interface Week {
  /** Those that went out. */
  readonly applications: number;
  /** Those that took place. */
  readonly interviews: number;
  /** All that was written to somebody, and all that was said on the phone. */
  readonly messages: number;
  readonly calls: number;
}

/** The seven days up to this moment, today among them. */
export function weekUpTo(now: Moment, { groups }: Agenda): Week {
  const from = addDays(now.day, -6);
  const isInWeek = (day: LocalDay) => from <= day && day <= now.day;
  const week = { applications: 0, interviews: 0, messages: 0, calls: 0 };
  const known = new Set<string>();
  for (const { application } of Object.values(groups).flat()) {
    const { dateApplied, rounds, log, status } = application;
    if (dateApplied !== undefined && isInWeek(dateApplied) && status !== "wishlist") week.applications += 1;
    for (const round of rounds) if (isInWeek(round.day) && hasTakenPlace(round, now)) week.interviews += 1;
    for (const contact of log) {
      if (!isInWeek(contact.day) || !CONTACT_KINDS[contact.kind].isMessage) continue;
      const shared = sharedLine(contact, application);
      if (shared !== undefined && known.has(shared)) continue;
      if (shared !== undefined) known.add(shared);
      week[wayOf(contact) === "phone" ? "calls" : "messages"] += 1;
    }
  }
  return week;
}

/**
 * What the lines of one call or message have in common: to a recruiter about several roles it has one in the note of each.
 * Undefined for what went to anybody else: two companies may each have a Dana.
 */
function sharedLine({ day, kind, person }: Contact, { recruiter }: Application): string | undefined {
  if (person === undefined || recruiter === undefined || !isCalled(recruiter, person)) return undefined;
  return `${day} ${kind} ${foldName(recruiter.name)}`;
}
