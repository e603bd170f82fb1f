/**
 * What is known of an application at a moment, before any rule asks for a step: rules 1 to 4. Rule numbers here and
 * in the files beside it are those of the table in ARCHITECTURE.md.
 */
import { addresseeOf, wasNotHeld, type Application } from "../application";
import { CONTACT_KINDS, type Contact, type ContactKind } from "../contact-log";
import { addDays, latest, type ClockTime, type LocalDay, type Moment } from "../day";
import type { Person } from "../person";
import type { Round } from "../round";
import type { WorkingCalendar } from "../working-calendar";
import { cadenceNamed, cadenceOfRound, type Cadence, type CadenceName, type Cadences } from "./cadence";
import type { CountedFrom } from "./step";

const MIDNIGHT = "00:00" as ClockTime;

export interface Rules {
  readonly cadences: Cadences;
  readonly calendar: WorkingCalendar;
}

export interface Facts {
  readonly application: Application;
  readonly today: LocalDay;
  readonly calendar: WorkingCalendar;
  /** The rounds that have taken place, the latest of them, and the next one to come. */
  readonly heldRounds: readonly Round[];
  readonly held: Round | undefined;
  readonly coming: Round | undefined;
  /** Contacts up to today; a line for a later day is no contact. */
  readonly log: readonly Contact[];
  /** The day of the last word from them. */
  readonly heard: LocalDay | undefined;
  /** Follow-ups since the count began. */
  readonly followUps: readonly Contact[];
  /** The day they said that they would answer by, while it is in force. */
  readonly promise: LocalDay | undefined;
  readonly anchor: Anchor | undefined;
  readonly cadenceName: CadenceName;
  readonly cadence: Cadence;
  readonly addressee: Person | undefined;
}

/** The day from which the waiting is counted, and what happened on it. */
export interface Anchor {
  readonly day: LocalDay;
  readonly from: CountedFrom;
}

export function factsOf(application: Application, now: Moment, { cadences, calendar }: Rules): Facts {
  const log = application.log.filter((contact) => contact.day <= now.day);
  const rounds = application.rounds.filter((round) => !wasNotHeld(round.outcome));
  const heldRounds = rounds.filter((round) => isHeld(round, now));
  const held = heldRounds.at(-1);
  const coming = rounds.find((round) => !isHeld(round, now));
  const heard = log.filter((contact) => contact.kind === "heard").at(-1)?.day;
  const promise = promiseInForce(application, held, heard);
  const cadenceName = chooseCadence(application, held);
  return {
    application,
    today: now.day,
    calendar,
    heldRounds,
    held,
    coming,
    log,
    heard,
    followUps: followUpsSinceTheCountBegan(log, held),
    promise,
    anchor: anchorOf(application, now.day, held, heard, promise, cadenceName),
    cadenceName,
    cadence: cadences[cadenceName],
    addressee: addresseeOf(application, held),
  };
}

/** The last line of the kind since the latest round and the last word from them. */
export function lastContactSinceTheCountBegan({ log, held }: Facts, kind: ContactKind): Contact | undefined {
  const contact = sinceHeard(log).filter((line) => line.kind === kind).at(-1);
  return contact && (held === undefined || contact.day >= held.day) ? contact : undefined;
}

/** The last contact that the person made themselves. */
export function lastContactMade({ log }: Facts): Contact | undefined {
  return log.filter((contact) => CONTACT_KINDS[contact.kind].direction === "out").at(-1);
}

/** Rule 9: an application without a round is followed up only where somebody can be written to. */
export function namesSomebody({ application }: Facts): boolean {
  return application.contacts.length > 0 || application.recruiter !== undefined;
}

/** Later today, the time from which a coming round counts as held, and everything is counted anew. */
export function heldLaterToday({ coming, today }: Facts): ClockTime | undefined {
  const from = coming && heldFrom(coming);
  return from?.day === today ? from.time : undefined;
}

/** Rule 1: a timed round has been held from an hour after its start, an untimed one from its day. */
function isHeld(round: Round, now: Moment): boolean {
  const { day, time } = heldFrom(round);
  return day < now.day || (day === now.day && time <= now.time);
}

function heldFrom({ day, time }: Round): Moment {
  if (time === undefined) return { day, time: MIDNIGHT };
  const hour = Number(time.slice(0, 2)) + 1;
  const clock = `${String(hour % 24).padStart(2, "0")}${time.slice(2)}` as ClockTime;
  return { day: hour < 24 ? day : addDays(day, 1), time: clock };
}

/** Rule 2: the latest of the last held round, the last word from them, and the day of the application, if it has come. */
function anchorOf(
  application: Application, today: LocalDay, held: Round | undefined, heard: LocalDay | undefined,
  promise: LocalDay | undefined, cadenceName: CadenceName,
): Anchor | undefined {
  const isUnderWay = ["assessment", "screening", "interviewing", "offer"].includes(application.status ?? "");
  const nothingSince = held === undefined && heard === undefined && promise === undefined;
  const hasApplied = application.dateApplied !== undefined && application.dateApplied <= today;
  const applied = hasApplied && !(isUnderWay && nothingSince) ? application.dateApplied : undefined;
  const day = latest(held?.day, heard, applied);
  if (day === undefined) return undefined;
  if (day === heard) return { day, from: "answer" };
  if (day === held?.day) return { day, from: cadenceName === "phone screen" ? "call" : "interview" };
  return { day, from: "application" };
}

/** Rule 2: a held round or a word from them begins the count anew. A contact on the day of a round came before it. */
function followUpsSinceTheCountBegan(log: readonly Contact[], held: Round | undefined): readonly Contact[] {
  return sinceHeard(log).filter(
    (contact) => CONTACT_KINDS[contact.kind].isFollowUp && (held === undefined || contact.day > held.day),
  );
}

/** The log after the last word from them; on one day, in the order of the lines. */
function sinceHeard(log: readonly Contact[]): readonly Contact[] {
  return log.slice(log.findLastIndex((contact) => contact.kind === "heard") + 1);
}

/** Rule 3: the latest promise, unless a later round or a later word from them has overtaken it. */
function promiseInForce(
  application: Application, held: Round | undefined, heard: LocalDay | undefined,
): LocalDay | undefined {
  const promise = latest(...application.promises);
  if (promise === undefined || (held !== undefined && promise < held.day)) return undefined;
  return heard !== undefined && promise <= heard ? undefined : promise;
}

/** Rule 4: what the note says, else the latest held round, else the status. */
function chooseCadence({ cadence, status }: Application, held: Round | undefined): CadenceName {
  const named = cadenceNamed(cadence);
  if (named) return named;
  if (held && held.words !== "") return cadenceOfRound(held.words);
  if (status === "assessment" || status === "screening") return "phone screen";
  return held || status === "interviewing" || status === "offer" ? "interview" : "application only";
}
