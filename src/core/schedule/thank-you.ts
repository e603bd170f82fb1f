import type { Cadences } from "../cadence-table";
import type { LocalDay } from "../day";
import { CONTACT_KINDS } from "../reading/contact-kinds";
import type { Contact } from "../reading/contact-line";
import { foldName, isCalled, isSamePerson, type Person } from "../reading/person";
import type { Round } from "../reading/round";
import { lastContactSinceTheCountBegan } from "./anchor";
import { cadenceOfRound } from "./cadence-row";
import type { Facts } from "./facts";
import type { Step } from "./step";

/** At the end of this working day after the round, a thank-you has lapsed. */
const LAPSES_AFTER = 5;

/** What thanks are for, and whom they go to. */
interface Occasion {
  readonly day: LocalDay;
  readonly due: LocalDay;
  /** Thanks of that day or later are for it. */
  readonly thankedFrom: LocalDay;
  /** Undefined for an offer. */
  readonly round: Round | undefined;
  readonly people: readonly Person[];
}

/** Somebody whom the person met in a round, or who made the offer, and the day on which they were thanked. */
export interface PanelMember {
  readonly person: Person;
  readonly round: Round | undefined;
  readonly thankedOn: LocalDay | undefined;
}

/**
 * Rule 8: one for each interviewer who was not thanked yet; with no interviewers, for whom to write to, and where nobody
 * is named, for whoever it was. It lapses with time, with any later contact, and when a follow-up falls due.
 */
export function thankYous(facts: Facts, followUpFellDue: LocalDay | null): readonly Step[] {
  if (isAskedInstead(facts, followUpFellDue)) return [];
  const occasions = occasionsToThank(facts);
  return occasions
    .filter((occasion) => isTimeToThank(facts, occasion))
    .flatMap((occasion) => thankYousFor(facts, occasion, occasions));
}

/** Whom one met in a round and has to thank, and how many of them were thanked. */
interface ThanksAfterRound {
  readonly due: LocalDay;
  readonly toThank: number;
  readonly thanked: number;
  readonly isTimeToThank: boolean;
}

/** What has to be known of an application to tell whom to thank after its rounds. */
export type Thanking = Pick<
  Facts,
  "application" | "today" | "log" | "heldRounds" | "calendar" | "isViaRecruiter" | "addressee"
>;

/**
 * For each held round the thanks that the schedule asks for after it, whatever has come since: the row of the table is that
 * of the round. Undefined where that row has none.
 */
export function thanksAfterRounds(
  facts: Thanking,
  cadences: Cadences,
  followUpFellDue: LocalDay | null,
): readonly (ThanksAfterRound | undefined)[] {
  const { heldRounds, isViaRecruiter, application } = facts;
  const occasions = heldRounds.map((round) => {
    const row = application.cadence ?? (isViaRecruiter ? "via recruiter" : cadenceOfRound(round.words));
    const { thankYou } = cadences[row];
    return thankYou === null ? undefined : occasion(facts, thankYou, round.day, round);
  });
  const isTicked = application.sentSometime.includes("thank-you");
  return occasions.map((one, at) => {
    if (one === undefined) return undefined;
    const later = at === occasions.length - 1 ? [] : occasions.slice(at + 1).filter((other) => other !== undefined);
    const isThanked = (person: Person | undefined) =>
      (isTicked && later.length === 0) || thankedOn(facts, one, person) !== undefined;
    const people = later.length === 0 ? one.people : one.people.filter((person) => !isMetAgain(person, later));
    const isNobodyNamed = one.people.length === 0;
    return {
      due: one.due,
      toThank: isNobodyNamed ? 1 : people.length,
      thanked: isNobodyNamed ? Number(isThanked(undefined)) : people.filter(isThanked).length,
      isTimeToThank: !isAskedInstead(facts, followUpFellDue) && isTimeToThank(facts, one),
    };
  });
}

/** The people of the latest occasion, and those of earlier ones who are still to be thanked. */
export function panelOf(facts: Facts, thanks: readonly Step[]): readonly PanelMember[] {
  const latest = occasionsToThank(facts).at(-1);
  const earlier = thanks.flatMap(({ to, round }) =>
    to && round !== latest?.round ? [{ person: to, round, thankedOn: undefined }] : [],
  );
  const people = latest?.people.map((person) => ({
    person,
    round: latest.round,
    thankedOn: thankedOn(facts, latest, person),
  }));
  return [...earlier, ...(people ?? [])];
}

/** Rule 8: a thank-you sent after its due day moves the anchor to its day, where nothing is promised. */
export function lateThankYou(facts: Facts): LocalDay | undefined {
  if (facts.promise !== undefined) return undefined;
  const sent = lastContactSinceTheCountBegan(facts, "thank-you")?.day;
  const due = sent && occasionsToThank(facts).at(-1)?.due;
  return due !== undefined && sent !== undefined && sent > due ? sent : undefined;
}

/** Each held round; an offer is thanked for by itself. Through a recruiter one call after the round does for all. */
export function occasionsToThank(facts: Facts): readonly Occasion[] {
  const { cadence, cadenceName, heldRounds, heard, log } = facts;
  const { thankYou } = cadence;
  if (thankYou === null) return [];
  if (cadenceName !== "offer") return heldRounds.map((round) => occasion(facts, thankYou, round.day, round));
  if (heard === undefined) return [];
  // Thanks for the offer need not be said again when they write once more.
  const offered = log.findLast(({ kind }) => kind === "heard offer")?.day ?? heard;
  return [{ ...occasion(facts, thankYou, heard, undefined), thankedFrom: offered }];
}

function occasion(facts: Thanking, thankYou: number, day: LocalDay, round: Round | undefined): Occasion {
  const { calendar, addressee, isViaRecruiter } = facts;
  const areMet = round !== undefined && round.interviewers.length > 0 && !isViaRecruiter;
  const people = areMet ? round.interviewers : addressee ? [addressee] : [];
  return { day, due: calendar.workingDays.add(day, thankYou), thankedFrom: day, round, people };
}

function thankYousFor(facts: Facts, occasion: Occasion, occasions: readonly Occasion[]): readonly Step[] {
  const { due, round, people, day } = occasion;
  const later = occasions.slice(occasions.indexOf(occasion) + 1);
  const toThank = people.filter(
    (person) => thankedOn(facts, occasion, person) === undefined && !isMetAgain(person, later),
  );
  const met = round && round.interviewers.length > 0 ? toThank : [];
  // Whoever it was, thanks are due, until a line says that they went.
  const nobodyNamed = people.length === 0 && thankedOn(facts, occasion, undefined) === undefined ? [undefined] : [];
  return [...toThank, ...nobodyNamed].map((to) => ({
    kind: "thank-you",
    due,
    from: day,
    ...(!round && { about: "offer" }),
    ...(to && { to }),
    channel: facts.isViaRecruiter ? "phone" : "email",
    ...(round && { round }),
    reasons: [
      !round
        ? { kind: "offer", on: offeredOn(facts) ?? day, isOnPaper: false }
        : facts.isViaRecruiter
          ? { kind: "debrief", on: day }
          : { kind: "met", people: met, on: day },
    ],
  }));
}

/** Once a follow-up falls due, it goes in the place of thanks. */
function isAskedInstead({ today }: Thanking, followUpFellDue: LocalDay | null): boolean {
  return followUpFellDue !== null && followUpFellDue <= today;
}

function isTimeToThank({ today, calendar, log }: Thanking, { day }: Occasion): boolean {
  const hasLapsed = today > calendar.workingDays.add(day, LAPSES_AFTER);
  return !hasLapsed && !log.some((contact) => contact.day > day && isLaterContact(contact));
}

/** A later word from them, which asks for thanks as well, is not the day of the offer. */
function offeredOn({ log }: Facts): LocalDay | undefined {
  return log.findLast(({ kind }) => kind === "heard offer")?.day;
}

/** Who sits in a later round as well is thanked for that one. */
function isMetAgain(person: Person, later: readonly Occasion[]): boolean {
  return later.some(({ people }) => people.some((other) => isSamePerson(other, person)));
}

/** Through a recruiter, a call on the day or later is the debrief. */
function thankedOn(
  { log, isViaRecruiter }: Thanking,
  { thankedFrom, people }: Occasion,
  person: Person | undefined,
): LocalDay | undefined {
  return log.findLast(
    (contact) =>
      (contact.kind === "thank-you" || (isViaRecruiter && contact.kind === "call")) &&
      contact.day >= thankedFrom &&
      (person === undefined || covers(contact, person, people)),
  )?.day;
}

function isLaterContact({ kind }: Contact): boolean {
  return CONTACT_KINDS[kind].isMessage && kind !== "thank-you";
}

/** A line covers whom it names, by first name or by title and surname if only one has it; else everybody. */
function covers({ person: named }: Contact, person: Person, panel: readonly Person[]): boolean {
  if (named === undefined || EVERYBODY.test(named) || isCalled(person, named)) return true;
  return named.split(/,|&|\band\b/i).some((name) => {
    if (isCalled(person, name)) return true;
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
