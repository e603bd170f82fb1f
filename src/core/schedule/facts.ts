/**
 * What is known of an application at a moment, before any rule asks for a step: rules 1 to 5 and 13. Rule numbers here
 * and in the files beside it are those of the table in ARCHITECTURE.md.
 */
import type { Application } from "../application";
import type { Cadence, CadenceName, Cadences } from "../cadence-table";
import type { LocalDay, Moment } from "../day";
import { CONTACT_KINDS } from "../reading/contact-kinds";
import type { Contact } from "../reading/contact-line";
import type { Person } from "../reading/person";
import type { LogLine } from "../reading/read-note";
import type { Round } from "../reading/round";
import { meansNo, wasNotHeld } from "../reading/round-outcome";
import type { WorkingCalendar } from "../working-calendar";
import { addresseeOf } from "./addressee";
import { anchorOf, followUpsSinceTheCountBegan, type Anchor } from "./anchor";
import { cadenceOf, stageOf } from "./cadence-row";
import { isHeld } from "./held-round";
import { isHeard, type History } from "./history";
import { outcomeOf, type Outcome } from "./outcome";
import { promiseInForce } from "./promise-in-force";

/** What schedules follow, beside the notes: how long to wait, and on which days nobody is asked. */
export interface Rules {
  readonly cadences: Cadences;
  readonly calendar: WorkingCalendar;
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
  const isViaRecruiter = isThroughRecruiter(application);
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

/** The last contact that the person made themselves. */
export function lastContactMade({ log }: History): LogLine | undefined {
  return log.findLast(({ kind }) => CONTACT_KINDS[kind].isMessage);
}

/** Whether everything goes through an agency's recruiter. */
export function isThroughRecruiter({ route, cadence }: Application): boolean {
  return route === "recruiter" || cadence === "via recruiter";
}

/** What has happened by a moment, and what is to come. */
export function historyOf(application: Application, now: Moment): History {
  // Copies of lists are half of what this costs, and most would be the same.
  const isPast = (application.log.at(-1)?.day ?? now.day) <= now.day;
  const log = isPast ? application.log : application.log.filter(({ day }) => day <= now.day);
  const takePlace = ({ outcome }: Round) => outcome === "" || !wasNotHeld(outcome);
  const rounds = application.rounds.every(takePlace) ? application.rounds : application.rounds.filter(takePlace);
  const areHeld = rounds.every((round) => isHeld(round, now));
  const heldRounds = areHeld ? rounds : rounds.filter((round) => isHeld(round, now));
  const held = heldRounds.at(-1);
  const coming = rounds.find((round) => !isHeld(round, now) && !meansNo(round.outcome));
  const heard = log.findLast(isHeard)?.day;
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
