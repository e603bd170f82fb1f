import type { Round } from "../round";
import { CONTACT_KINDS, type Contact } from "../contact-log";
import type { LocalDay } from "../day";
import { foldName, isSameName, type Person } from "../person";
import { lastContactSinceTheCountBegan, type Facts } from "./facts";
import type { Step } from "./step";

/** At the end of this working day after the round, a thank-you has lapsed. */
const LAPSES_AFTER = 5;

/** Somebody whom the person met in a round, and the day on which they thanked them. */
export interface PanelMember {
  readonly person: Person;
  readonly round: Round;
  readonly thankedOn: LocalDay | undefined;
}

/**
 * Rule 8: one for each interviewer who was not thanked yet; with no interviewers, for whom to write to. It lapses with
 * time, with any later contact, and when a follow-up falls due.
 */
export function thankYous(facts: Facts, followUpFellDue: LocalDay | null): readonly Step[] {
  if (followUpFellDue !== null && followUpFellDue <= facts.today) return [];
  return facts.heldRounds.filter((round) => isTimeToThank(facts, round)).flatMap((round) => thankYousFor(facts, round));
}

/** The people of the latest round, and those of earlier ones who are still to be thanked. */
export function panelOf(facts: Facts, thanks: readonly Step[]): readonly PanelMember[] {
  const { held } = facts;
  const earlier = thanks.flatMap(({ to, round }) => (to && round && round !== held ? [{ person: to, round, thankedOn: undefined }] : []));
  const latest = held ? peopleToThank(facts, held).map((person) => ({ person, round: held, thankedOn: thankedOn(facts, held, person) })) : [];
  return [...earlier, ...latest];
}

/** Rule 8: a thank-you sent after its due day moves the anchor to its day, where nothing is promised. */
export function lateThankYou(facts: Facts): LocalDay | undefined {
  const due = facts.held && thankYouDue(facts, facts.held);
  const sent = lastContactSinceTheCountBegan(facts, "thank-you")?.day;
  const isLate = due !== undefined && sent !== undefined && sent > due;
  return isLate && facts.promise === undefined ? sent : undefined;
}

function thankYousFor(facts: Facts, round: Round): readonly Step[] {
  const due = thankYouDue(facts, round);
  if (due === undefined) return [];
  const toThank = peopleToThank(facts, round).filter(
    (person) => thankedOn(facts, round, person) === undefined && !meetsAgain(facts, round, person),
  );
  const people = round.interviewers.length > 0 ? toThank : [];
  return toThank.map((to) => ({ kind: "thank-you", due, to, round, reasons: [{ kind: "met", people, on: round.day }] }));
}

function isTimeToThank({ today, calendar, log }: Facts, round: Round): boolean {
  const hasLapsed = today > calendar.workingDays.add(round.day, LAPSES_AFTER);
  return !hasLapsed && !log.some((contact) => contact.day > round.day && isLaterContact(contact));
}

function thankYouDue({ cadence, calendar }: Facts, round: Round): LocalDay | undefined {
  return cadence.thankYou === null ? undefined : calendar.workingDays.add(round.day, cadence.thankYou);
}

function peopleToThank({ addressee }: Facts, { interviewers }: Round): readonly Person[] {
  if (interviewers.length > 0) return interviewers;
  return addressee ? [addressee] : [];
}

/** Who sits in a later round as well is thanked for that one. */
function meetsAgain(facts: Facts, round: Round, person: Person): boolean {
  const later = facts.heldRounds.slice(facts.heldRounds.indexOf(round) + 1);
  return later.some((other) => peopleToThank(facts, other).some(({ name }) => isSameName(name, person.name)));
}

function thankedOn(facts: Facts, round: Round, person: Person): LocalDay | undefined {
  const panel = peopleToThank(facts, round);
  return facts.log.filter((contact) => contact.kind === "thank-you" && contact.day >= round.day && covers(contact, person, panel)).at(-1)?.day;
}

function isLaterContact({ kind }: Contact): boolean {
  return CONTACT_KINDS[kind].direction === "out" && kind !== "thank-you";
}

/** A line covers whom it names, by first name or by title and surname if only one has it; else everybody. */
function covers({ person: named }: Contact, person: Person, panel: readonly Person[]): boolean {
  if (named === undefined || EVERYBODY.test(named)) return true;
  return named.split(/,|&|\band\b/i).some((name) => {
    if (isSameName(name, person.name)) return true;
    const sharing = panel.filter((other) => shortNames(other).includes(foldName(name.replace(TITLE, ""))));
    return sharing.length === 1 && sharing[0] === person;
  });
}

const EVERYBODY = /^(all|all of them|everybody|everyone|them|the panel|the team|panel|team)$/i;
const TITLE = /^\s*(mr|ms|mrs|mx|miss|dr|prof|professor)\.?\s+/i;

function shortNames({ name }: Person): readonly string[] {
  const words = foldName(name).split(" ");
  return [words[0] ?? "", words.at(-1) ?? ""];
}
