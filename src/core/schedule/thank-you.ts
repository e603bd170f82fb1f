import type { Round } from "../application";
import { CONTACT_KINDS, type Contact } from "../contact-log";
import type { LocalDay } from "../day";
import { isSameName, type Person } from "../person";
import { lastContactSinceTheCountBegan, type Facts } from "./facts";
import type { Step } from "./step";

/** At the end of this working day after the round, a thank-you has lapsed. */
const LAPSES_AFTER = 5;

/** Rule 8: one for each interviewer who was not thanked yet; with no interviewers, for whom to write to. */
export function thankYous(facts: Facts, others: readonly Step[]): readonly Step[] {
  const { held, today, calendar } = facts;
  const due = thankYouDue(facts);
  if (held === undefined || due === undefined || today > calendar.workingDays.add(held.day, LAPSES_AFTER)) return [];
  if (others.some((step) => step.kind === "follow-up" && step.due !== null && step.due <= today)) return [];
  if (facts.log.some((contact) => contact.day > held.day && isLaterContact(contact))) return [];
  const toThank = peopleToThank(facts, held).filter((person) => thankedOn(facts, person) === undefined);
  const people = held.interviewers.length > 0 ? toThank : [];
  return toThank.map((to) => ({ kind: "thank-you", due, to, reasons: [{ kind: "met", people, on: held.day }] }));
}

/** The panel of a round, or whom to write to where no panel is named. */
export function peopleToThank({ addressee }: Facts, { interviewers }: Round): readonly Person[] {
  if (interviewers.length > 0) return interviewers;
  return addressee ? [addressee] : [];
}

/** The day a person was thanked. A line covers whom it names, by first name if only one has it, or everybody. */
export function thankedOn(facts: Facts, person: Person): LocalDay | undefined {
  const { held, log } = facts;
  if (held === undefined) return undefined;
  const panel = peopleToThank(facts, held);
  const covering = log.filter(
    (contact) => contact.kind === "thank-you" && contact.day >= held.day && covers(contact, person, panel),
  );
  return covering.at(-1)?.day;
}

/** Rule 8: a thank-you sent after its due day moves the anchor to its day, where nothing is promised. */
export function lateThankYou(facts: Facts): LocalDay | undefined {
  const due = thankYouDue(facts);
  const sent = lastContactSinceTheCountBegan(facts, "thank-you")?.day;
  const isLate = due !== undefined && sent !== undefined && sent > due;
  return isLate && facts.promise === undefined ? sent : undefined;
}

function thankYouDue({ held, cadence, calendar }: Facts): LocalDay | undefined {
  return held && cadence.thankYou !== null ? calendar.workingDays.add(held.day, cadence.thankYou) : undefined;
}

function isLaterContact({ kind }: Contact): boolean {
  return CONTACT_KINDS[kind].direction === "out" && kind !== "thank-you";
}

function covers({ person: named }: Contact, person: Person, panel: readonly Person[]): boolean {
  if (named === undefined || isSameName(named, person.name)) return true;
  const sharing = panel.filter((other) => isSameName(named, other.name.split(" ")[0] ?? ""));
  return sharing.length === 1 && sharing[0] === person;
}
