/** What the person did in a week. */
import type { Agenda } from "./agenda";
import { addDays, type LocalDay, type Moment } from "./day";
import { CONTACT_KINDS } from "./reading/contact-kinds";
import { wayOf } from "./reading/contact-line";
import { foldName } from "./reading/person";
import { wasNotHeld } from "./reading/round-outcome";
import { isHeld } from "./schedule/held-round";

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
    const { dateApplied, rounds, log, status, paths } = application;
    if (dateApplied !== undefined && isInWeek(dateApplied) && status !== "wishlist") week.applications += 1;
    for (const round of rounds)
      if (isInWeek(round.day) && isHeld(round, now) && !wasNotHeld(round.outcome)) week.interviews += 1;
    for (const contact of log) {
      const { day, kind, person } = contact;
      if (!isInWeek(day) || !CONTACT_KINDS[kind].isMessage) continue;
      // One call to a recruiter about several roles has its line in the note of each.
      const call = `${day} ${kind} ${foldName(person ?? paths[0])}`;
      if (!known.has(call)) week[wayOf(contact) === "phone" ? "calls" : "messages"] += 1;
      known.add(call);
    }
  }
  return week;
}
