/**
 * What to do for one application, and when: a pure function of the application, the cadences, the working calendar
 * and now. Each rule stands in the file of its name.
 */
import type { Application } from "../application";
import { addDays, type ClockTime, type LocalDay, type Moment } from "../day";
import type { Person } from "../person";
import type { Problem } from "../problem";
import type { Round } from "../round";
import type { Status } from "../status";
import { shown } from "../value";
import { factsOf, heldLaterToday, lastContactMade, type Facts, type Rules } from "./facts";
import { followUp, followUpFallsDue } from "./follow-up";
import { isSettled, isSpent, moveOn } from "./move-on";
import { prepare, prepareFrom } from "./prepare";
import { compareSteps, type Reason, type Step, type StepKind } from "./step";
import { panelOf, thankYous, type PanelMember } from "./thank-you";

/** The groups of the agenda, in their order. */
export const GROUPS = ["overdue", "today", "soon", "waiting", "move on", "quiet", "closed"] as const;
export type Group = (typeof GROUPS)[number];
export type Verdict = StepKind | "quiet" | "closed";

export interface Schedule {
  readonly group: Group;
  /** The first step's kind once it can be acted on; else wait, quiet or closed. */
  readonly verdict: Verdict;
  /** The first is the one shown. None where the application is quiet or closed. */
  readonly steps: readonly Step[];
  /** Of a quiet application: the last that happened. */
  readonly lastSign: readonly Reason[];
  /** Follow-ups since the count began, and how many there may be. */
  readonly sent: number;
  readonly cap: number;
  readonly heldRound: Round | undefined;
  /** The day they said that they would answer by, while it is in force. */
  readonly promise: LocalDay | undefined;
  readonly addressee: Person | undefined;
  /** The people of that round, and those of earlier ones who are still to be thanked. */
  readonly panel: readonly PanelMember[];
  /** A later time today at which a round will have been held, and this schedule will be another. */
  readonly changesAt: ClockTime | undefined;
  /** Contacts dated after today. */
  readonly problems: readonly Problem[];
}

/** "Soon" is the next seven calendar days. */
const SOON_DAYS = 7;

const CLOSED: readonly Status[] = ["wishlist", "accepted", "rejected", "withdrawn", "closed", "ghosted"];

export function scheduleOf(application: Application, now: Moment, rules: Rules): Schedule {
  const facts = factsOf(application, now, rules);
  const isOver = isClosed(facts);
  const steps = isOver ? [] : [...stepsOf(facts)].sort(compareSteps);
  const first = steps[0];
  const without = isOver ? "closed" : "quiet";
  return {
    group: first ? groupOf(first, now.day) : without,
    verdict: first ? verdictOn(first, now.day) : without,
    steps,
    lastSign: first ? [] : lastSign(facts),
    sent: facts.followUps.length,
    cap: facts.cadence.cap,
    heldRound: facts.held,
    promise: facts.promise,
    addressee: facts.addressee,
    panel: panelOf(facts, steps.filter(({ kind }) => kind === "thank-you")),
    changesAt: heldLaterToday(facts),
    problems: futureContacts(application, now.day),
  };
}

function stepsOf(facts: Facts): readonly Step[] {
  const asking = stepToAsk(facts);
  const fellDue = asking.some(({ kind }) => kind === "follow-up") ? followUpFallsDue(facts) : null;
  return [...thankYous(facts, fellDue), ...asking];
}

function stepToAsk(facts: Facts): readonly Step[] {
  if (facts.coming) return prepare(facts);
  if (facts.application.status === "offer") return [{ kind: "wait", due: null, reasons: [{ kind: "offer" }] }];
  if (isSettled(facts)) return [];
  return isSpent(facts) ? moveOn(facts) : followUp(facts);
}

/** Rule 17. Where no status is given, a round that ended in a no speaks for it. */
function isClosed({ application, held }: Facts): boolean {
  if (application.statusText === "") return /^rejected$/i.test(held?.outcome ?? "");
  return application.status !== undefined && isClosedStatus(application.status);
}

/** Whether a status means that nothing is asked any more, or not yet. */
export function isClosedStatus(status: Status): boolean {
  return CLOSED.includes(status);
}

function groupOf({ kind, due }: Step, today: LocalDay): Group {
  if (due === null) return "waiting";
  if (kind === "move-on" && due <= today) return "move on";
  if (due <= today) return due === today ? "today" : "overdue";
  return due <= addDays(today, SOON_DAYS) ? "soon" : "waiting";
}

/** A thank-you may go from the day of the round on, so it can be acted on whenever it stands. */
function verdictOn({ kind, due }: Step, today: LocalDay): Verdict {
  if (due === null) return "wait";
  if (kind === "thank-you") return kind;
  return today >= (kind === "prepare" ? prepareFrom(due) : due) ? kind : "wait";
}

function lastSign(facts: Facts): readonly Reason[] {
  const contact = lastContactMade(facts);
  if (contact) return [{ kind: "last contact", contact }];
  const on = facts.application.dateApplied;
  return on === undefined ? [] : [{ kind: "applied", on }];
}

function futureContacts({ log }: Application, today: LocalDay): readonly Problem[] {
  return log
    .filter((contact) => contact.day > today)
    .map(({ path, line }) => ({ path, kind: "future contact", property: "contact_log", key: "contact_log", value: shown(line), proposals: [] }));
}
