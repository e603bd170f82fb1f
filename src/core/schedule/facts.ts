/**
 * What is known of an application at a moment, before any rule asks for a step: rules 1 to 5 and 13. Rule numbers here
 * and in the files beside it are those of the table in ARCHITECTURE.md.
 */
import type { CountedFrom } from "./step";
import type { Application } from "../application";
import { cadenceOfRound, type Cadence, type CadenceName, type Cadences } from "../cadence";
import { addDays, latest, type ClockTime, type LocalDay, type Moment } from "../day";
import { CONTACT_KINDS, type Contact, type ContactKind } from "../reading/contact-log";
import type { Person } from "../reading/person";
import type { LogLine } from "../reading/read-note";
import { wasNotHeld, type Round } from "../reading/round";
import type { WorkingCalendar } from "../working-calendar";

const MIDNIGHT = "00:00" as ClockTime;

/** What schedules follow, beside the notes: how long to wait, and on which days nobody is asked. */
export interface Rules {
  readonly cadences: Cadences;
  readonly calendar: WorkingCalendar;
}

/** What has happened by now, and what is to come. */
interface History {
  readonly application: Application;
  readonly today: LocalDay;
  /** The rounds that have taken place, the latest of them, and the next one to come. */
  readonly heldRounds: readonly Round[];
  readonly held: Round | undefined;
  readonly coming: Round | undefined;
  /** Contacts up to today; a line for a later day is no contact. */
  readonly log: readonly LogLine[];
  /** The day of the last word from them. */
  readonly heard: LocalDay | undefined;
  /** The day they said that they would answer by, while it is in force. */
  readonly promise: LocalDay | undefined;
}

/** All that the rules ask of one application. */
export interface Facts extends History {
  readonly calendar: WorkingCalendar;
  readonly outcome: Outcome | undefined;
  readonly anchor: Anchor | undefined;
  /** Where it has got to, whichever way it goes: a row of the table that names a stage. */
  readonly stage: CadenceName;
  readonly cadenceName: CadenceName;
  readonly cadence: Cadence;
  readonly isViaRecruiter: boolean;
  readonly addressee: Person | undefined;
  /** Follow-ups since the count began; after an outcome, requests for feedback since then. */
  readonly followUps: readonly Contact[];
  /** The last contact that keeps the gap, to anybody at the company, whichever Application it was for. */
  readonly lastAtCompany: LogLine | undefined;
}

/** The day from which the waiting is counted, and what happened on it. */
export interface Anchor {
  readonly day: LocalDay;
  readonly from: CountedFrom;
}

/** A no or a yes, the day it came on, if the log says so, and what the log says since. */
interface Outcome {
  readonly kind: "no" | "yes";
  readonly day: LocalDay | undefined;
  readonly since: readonly Contact[];
}

/** The last contact at the company comes from all of its Applications. */
export function factsOf(
  application: Application,
  now: Moment,
  { cadences, calendar }: Rules,
  lastAtCompany: LogLine | undefined,
): Facts {
  const history = historyOf(application, now);
  const { today, heldRounds, held, coming, log, heard, promise } = history;
  const outcome = outcomeOf(history);
  const stage = stageOf(history);
  const cadenceName = cadenceOf(history, outcome, stage);
  const isViaRecruiter = application.route === "recruiter" || application.cadence === "via recruiter";
  // Named one by one: spreading the history costs more than most rules.
  return {
    application,
    today,
    heldRounds,
    held,
    coming,
    log,
    heard,
    promise,
    calendar,
    outcome,
    anchor: anchorOf(history, stage),
    stage,
    cadenceName,
    cadence: cadences[cadenceName],
    isViaRecruiter,
    addressee: addresseeOf(history, isViaRecruiter),
    followUps: outcome
      ? outcome.since.filter(({ kind }) => kind === "feedback-request")
      : followUpsSinceTheCountBegan(history),
    lastAtCompany,
  };
}

/** Rule 10: the last contact of these Applications, up to today, that keeps the gap. */
export function lastContactOf(applications: readonly Application[], today: LocalDay): LogLine | undefined {
  let last: LogLine | undefined;
  for (const { log } of applications) {
    const own = log.findLast((line) => line.day <= today && CONTACT_KINDS[line.kind].keepsGap);
    if (own && (last === undefined || own.day > last.day)) last = own;
  }
  return last;
}

/** The last line of the kind since the latest round and the last word from them. */
export function lastContactSinceTheCountBegan({ log, held }: History, kind: ContactKind): Contact | undefined {
  const contact = sinceHeard(log)
    .filter((line) => line.kind === kind)
    .at(-1);
  return contact && (held === undefined || contact.day >= held.day) ? contact : undefined;
}

/** The last contact that the person made themselves. */
export function lastContactMade({ log }: History): LogLine | undefined {
  return log.findLast((contact) => CONTACT_KINDS[contact.kind].direction === "out");
}

/** Rule 9: an application without a round is followed up only where somebody can be written to. */
export function namesSomebody({ application }: History): boolean {
  return application.contacts.length > 0 || application.recruiter !== undefined;
}

/** Later today, the time from which a coming round counts as held, and everything is counted anew. */
export function heldLaterToday({ coming, today }: History): ClockTime | undefined {
  const from = coming && heldFrom(coming);
  return from?.day === today ? from.time : undefined;
}

/** The log after the last word from them; on one day, in the order of the lines. */
function sinceHeard(log: readonly LogLine[]): readonly LogLine[] {
  return log.slice(log.findLastIndex((contact) => contact.kind === "heard") + 1);
}

function historyOf(application: Application, now: Moment): History {
  const log = application.log.filter((contact) => contact.day <= now.day);
  const rounds = application.rounds.filter(({ outcome }) => outcome === "" || !wasNotHeld(outcome));
  const heldRounds = rounds.filter((round) => isHeld(round, now));
  const held = heldRounds.at(-1);
  const coming = rounds.find((round) => !isHeld(round, now));
  const heard = log.findLast((contact) => contact.kind === "heard")?.day;
  return {
    application,
    today: now.day,
    heldRounds,
    held,
    coming,
    log,
    heard,
    promise: promiseInForce(application, held, heard),
  };
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
function anchorOf({ application, today, held, heard, promise }: History, stage: CadenceName): Anchor | undefined {
  const isUnderWay = ["assessment", "screening", "interviewing", "offer"].includes(application.status ?? "");
  const nothingSince = held === undefined && heard === undefined && promise === undefined;
  const hasApplied = application.dateApplied !== undefined && application.dateApplied <= today;
  const applied = hasApplied && !(isUnderWay && nothingSince) ? application.dateApplied : undefined;
  const day = latest(held?.day, heard, applied);
  if (day === undefined) return undefined;
  if (day === heard) return { day, from: "answer" };
  if (day === held?.day) return { day, from: stage === "phone screen" ? "call" : "interview" };
  return { day, from: "application" };
}

/** Rule 2: a held round or a word from them begins the count anew. A contact on the day of a round came before it. */
function followUpsSinceTheCountBegan({ log, held }: History): readonly Contact[] {
  return sinceHeard(log).filter(
    (contact) => CONTACT_KINDS[contact.kind].isFollowUp && (held === undefined || contact.day > held.day),
  );
}

/** Rule 3: the latest promise, unless a later round or a later word from them has overtaken it. */
function promiseInForce(
  application: Application,
  held: Round | undefined,
  heard: LocalDay | undefined,
): LocalDay | undefined {
  const promise = latest(...application.promises.map(({ by }) => by));
  if (promise === undefined || (held !== undefined && promise < held.day)) return undefined;
  return heard !== undefined && promise <= heard ? undefined : promise;
}

/** Rule 4: what the outcome, the offer, the note or the route says; else the stage that has been reached. */
function cadenceOf({ application }: History, outcome: Outcome | undefined, stage: CadenceName): CadenceName {
  if (outcome) return "feedback request";
  if (application.status === "offer") return "offer";
  return application.cadence ?? (application.route === "recruiter" ? "via recruiter" : stage);
}

/** Rule 4: by the words of the latest held round, else by the status. */
function stageOf({ application: { status }, held }: History): CadenceName {
  if (held && held.words !== "") return cadenceOfRound(held.words);
  if (status === "assessment" || status === "screening") return "phone screen";
  return held || status === "interviewing" || status === "offer" ? "interview" : "application only";
}

/**
 * Rule 13: a no or a yes by the status; where there is none, a no by the latest round. It came with the last word from
 * them, but what follows a request for feedback answers that request.
 */
function outcomeOf({ application: { status, statusText }, held, log }: History): Outcome | undefined {
  const isNo =
    statusText === "" ? /^(rejected|rejection|unsuccessful)$/i.test(held?.outcome ?? "") : status === "rejected";
  if (!isNo && status !== "accepted") return undefined;
  const asked = log.findIndex(
    (contact) => contact.kind === "feedback-request" && (held === undefined || contact.day >= held.day),
  );
  const isHeard = (contact: Contact) => contact.kind === "heard";
  const before = asked < 0 ? -1 : log.slice(0, asked).findLastIndex(isHeard);
  const told = before < 0 ? log.findLastIndex(isHeard) : before;
  return { kind: isNo ? "no" : "yes", day: log[told]?.day, since: told < 0 ? [] : log.slice(told + 1) };
}

/** Rule 5: the first contact, else the recruiter, else the first interviewer. Through a recruiter, the recruiter first. */
function addresseeOf(
  { application: { contacts, recruiter }, held }: History,
  isViaRecruiter: boolean,
): Person | undefined {
  const direct = contacts[0] ?? recruiter ?? held?.interviewers[0];
  return isViaRecruiter ? (recruiter ?? direct) : direct;
}
