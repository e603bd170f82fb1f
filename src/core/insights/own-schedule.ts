/**
 * How the person kept their own schedule: each message by the day that the schedule had for it before it went, and what
 * was due and never went.
 */
import type { Application } from "../application";
import { addDays, type ClockTime, type LocalDay } from "../day";
import type { Entry } from "../entry";
import type { ContactKind } from "../reading/contact-kinds";
import type { LogLine } from "../reading/read-note";
import { meansNo } from "../reading/round-outcome";
import type { Status } from "../reading/vocabulary";
import { factsOf, lastContactOf } from "../schedule/facts";
import { planned } from "../schedule/follow-up";
import { messagesBeside } from "../schedule/schedule";
import type { Step } from "../schedule/step";
import type { OwnStepFact } from "./search-facts";
import type { SoFar } from "./so-far";

/** Nobody sends more for one application; a log of thousands of lines must not hold up the others. */
const MESSAGES_LOOKED_AT = 200;

/** Where there are more others at one company, nobody waited for the turn of each. */
const MOST_IN_TURN = 20;

const END_OF_DAY = "23:59" as ClockTime;

/** The steps of the schedule that messages of an application were for, and those that lapsed. */
export function ownStepFacts(one: SoFar, atCompany: readonly Entry[]): readonly OwnStepFact[] {
  const messages = one.log.filter(({ kind }) => KINDS.has(kind)).slice(0, MESSAGES_LOOKED_AT);
  const others = messages.length === 0 ? [] : othersAt(atCompany, one.application);
  const sent = messages.map((line) => sentStep(one, others, line)).filter((step) => step !== undefined);
  return [...sent, ...lapsed(one, atCompany)];
}

/** Which kind of step a message may be. Through a recruiter a call may be the thanks. */
const KINDS: ReadonlyMap<ContactKind, OwnStepFact["kind"]> = new Map([
  ["thank-you", "thank-you"],
  ["follow-up", "follow-up"],
  ["call", "follow-up"],
  ["answer", "answer"],
  ["feedback-request", "feedback-request"],
]);

/** Undefined for a message that the schedule did not ask for. */
function sentStep(one: SoFar, others: readonly Application[], line: LogLine): OwnStepFact | undefined {
  const { day: sent } = line;
  const step = stepsBefore(one, others, line)
    .filter((other) => isFor(line, other, one.isViaRecruiter))
    .reduce<Step | undefined>(
      (first, other) => (first && (first.due ?? "") <= (other.due ?? "") ? first : other),
      undefined,
    );
  const due = step?.due ?? undefined;
  if (step === undefined || due === undefined) return undefined;
  const kind = step.kind === "thank-you" ? "thank-you" : (KINDS.get(line.kind) ?? "follow-up");
  const isEarly = kind === "follow-up" && sent < due;
  const result = isEarly ? "early" : sent <= due ? "by its day" : "late";
  const { company, companyKey, role } = one.application;
  return { path: line.path, company, companyKey, role, day: due, kind, due, sent, result };
}

function isFor({ kind }: LogLine, step: Step, isViaRecruiter: boolean): boolean {
  if (kind === "call") return step.kind === "follow-up" || (isViaRecruiter && step.kind === "thank-you");
  if (kind !== "feedback-request") return step.kind === kind;
  return step.kind === "ask-feedback" || (step.kind === "answer" && step.isWithQuestion === true);
}

/** What the schedule asked for before a message went, at the end of its day. */
function stepsBefore(one: SoFar, atCompany: readonly Application[], line: LogLine): readonly Step[] {
  const { application, rules } = one;
  const now = { day: line.day, time: END_OF_DAY };
  const own = asItStood(application, line, application.log.slice(0, application.log.indexOf(line)));
  // What comes after a no or a yes keeps no distance from others at the company.
  const others = comesAfterTheOutcome(line) ? NOBODY : atCompany;
  const beside = {
    lastContact: others.length === 0 ? undefined : lastContactOf(others, addDays(line.day, -1)),
    applications: () =>
      (others.length > MOST_IN_TURN ? [] : others).map((other) => asItStood(other, line, before(other, line))),
  };
  const mayBeThanks = line.kind === "thank-you" || (line.kind === "call" && one.isViaRecruiter);
  return messagesBeside(beside, own, now, rules, mayBeThanks ? "thank-you" : "follow-up");
}

const NOBODY: readonly never[] = [];

function othersAt(atCompany: readonly Entry[], own: Application): readonly Application[] {
  if (atCompany.length < 2) return [];
  return atCompany.map(({ application }) => application).filter((application) => application !== own);
}

function before({ log }: Application, { day }: LogLine): readonly LogLine[] {
  return log.filter((other) => other.day < day);
}

const comesAfterTheOutcome = ({ kind }: LogLine) => kind === "answer" || kind === "feedback-request";

/** Statuses that tell of what came later. */
const TELLS_OF_LATER: readonly (Status | undefined)[] = [
  "rejected",
  "offer",
  "accepted",
  "withdrawn",
  "closed",
  "ghosted",
];

/** What the notes told of an application when a message went, as far as that can be known today. */
function asItStood(application: Application, line: LogLine, log: readonly LogLine[]): Application {
  const { day } = line;
  const rounds = those(application.rounds, (round) => round.day <= day);
  const promises = those(application.promises, ({ since }) => since === undefined || since <= day);
  const known = { ...application, log, rounds, promises, followUp: isByThen(application.followUp, day) };
  if (comesAfterTheOutcome(line)) return known;
  if (rounds.some(({ outcome }) => meansNo(outcome)))
    known.rounds = rounds.map((round) => (meansNo(round.outcome) ? { ...round, outcome: "" } : round));
  if (TELLS_OF_LATER.includes(application.status)) known.status = rounds.length > 0 ? "interviewing" : "applied";
  return known;
}

/** The items that are meant: the list itself where that is all of them, as it mostly is. */
function those<Item>(items: readonly Item[], isMeant: (item: Item) => boolean): readonly Item[] {
  return items.every(isMeant) ? items : items.filter(isMeant);
}

function isByThen(own: LocalDay | undefined, day: LocalDay): LocalDay | undefined {
  return own !== undefined && own <= day ? own : undefined;
}

/** Thanks that nobody got in time, and the follow-up that was never asked until it fell quiet. */
function lapsed(one: SoFar, atCompany: readonly Entry[]): readonly OwnStepFact[] {
  const { application, now, rules, thanks, entry, heldRounds, log } = one;
  const lapsedThanks = thanks.flatMap((after, at): readonly OwnStepFact[] => {
    if (after === undefined || after.toThank === 0 || after.thanked > 0 || after.isTimeToThank) return [];
    const round = heldRounds[at];
    if (round === undefined || isOverBy(log, round.day, after.due)) return [];
    return [lapsedStep(application, "thank-you", round.path, after.due)];
  });
  const { group, lastSign } = entry.schedule;
  if (group !== "quiet" || !lastSign.some(({ kind }) => kind === "never asked")) return lapsedThanks;
  const together = atCompany.map((other) => other.application);
  const { due } = planned(factsOf(application, now, rules, lastContactOf(together, now.day)));
  return due === null
    ? lapsedThanks
    : [...lapsedThanks, lapsedStep(application, "follow-up", application.paths[0], due)];
}

/** Whether they said no, or the person withdrew, before thanks were late: then nobody asked for them any more. */
function isOverBy(log: readonly LogLine[], from: LocalDay, due: LocalDay): boolean {
  return log.some(({ kind, day }) => (kind === "heard no" || kind === "withdrawal") && day >= from && day <= due);
}

function lapsedStep(application: Application, kind: OwnStepFact["kind"], path: string, due: LocalDay): OwnStepFact {
  const { company, companyKey, role } = application;
  return { path, company, companyKey, role, day: due, kind, due, sent: undefined, result: "lapsed" };
}
