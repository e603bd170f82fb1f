/**
 * What to do for one application, and when: a pure function of the Applications at its company, the cadences, the
 * working calendar and now. Each rule stands in the file of its name.
 */
import { compareText, type Application } from "../application";
import { recordFrom, tellingOf, type CompanyRecord } from "../companies/company-record";
import type { ClockTime, LocalDay, Moment } from "../day";
import { kept } from "../kept";
import { CONTACT_KINDS } from "../reading/contact-kinds";
import type { Person } from "../reading/person";
import type { Problem } from "../reading/problem";
import type { LogLine } from "../reading/read-note";
import { shown } from "../reading/property-value";
import type { Round } from "../reading/round";
import { lastContactSinceTheCountBegan } from "./anchor";
import { answer, dateTheNo, isAnswered } from "./answer-to-a-no";
import { askFeedback } from "./ask-feedback";
import { namesSomebody } from "./addressee";
import { capture } from "./capture";
import { isClosed } from "./closed-and-reopened";
import { decide, isLongPastOwnDay, isOnPaper, offerReason } from "./decide";
import { factsOf, lastContactMade, lastContactOf, type Facts, type Rules } from "./facts";
import { followUp, waitBecause, type Asking } from "./follow-up";
import { gapOf, keepsGap, type Gap } from "./gap";
import { groupOf, type Group } from "./group";
import { heldLaterToday } from "./held-round";
import { lookBack, lookBackChosen } from "./look-back";
import { isSettled, isSpent, moveOn } from "./move-on";
import { prepare, prepareToday } from "./prepare";
import { isCalledOffByOneself, rebook } from "./rebook";
import { withSentSometime } from "./sent-sometime";
import type { Reason, Step, StepKind } from "./step";
import { canBeActedOn, compareSteps } from "./step-order";
import { handIn, hasTaskToHandIn } from "./task";
import { panelOf, thankYous, type PanelMember } from "./thank-you";
import { turnsOf, type Planned, type Turn } from "./turn-at-company";
type Verdict = StepKind | "quiet" | "closed";

/** What to do for one application as of a moment, and what is shown beside it. */
export interface Schedule {
  readonly group: Group;
  /** The first step's kind once it can be acted on; else wait, quiet or closed. */
  readonly verdict: Verdict;
  /** The first is the one shown. None where the application is quiet or closed. */
  readonly steps: readonly Step[];
  /** Of a quiet application: the last that happened. Of a closed one: what closed it. */
  readonly lastSign: readonly Reason[];
  /** Follow-ups since the count began, and how many there may be. */
  readonly sent: number;
  readonly cap: number;
  /** The latest round that has been held, and the next one to come, also where nothing is asked any more. */
  readonly heldRound: Round | undefined;
  readonly comingRound: Round | undefined;
  /** The day they said that they would answer by, while it is in force. */
  readonly promise: LocalDay | undefined;
  /** The day of their last word, or of what came before it: from then on it has been quiet. */
  readonly silentSince: LocalDay | undefined;
  /** Until when nobody at the company is asked again, as somebody has been. */
  readonly gap: Gap | undefined;
  readonly addressee: Person | undefined;
  readonly isViaRecruiter: boolean;
  readonly isOffer: boolean;
  /** Whether the log says that the offer is on paper. */
  readonly isOnPaper: boolean;
  /** How it ended, if they have said so. */
  readonly outcome: "no" | "yes" | undefined;
  /** The day on which they said so, as far as the notes tell it. */
  readonly outcomeDay: LocalDay | undefined;
  /** The recruiter of whom nobody has said yet whether they are an agency's; then everything goes through them. */
  readonly routeAsked: Person | undefined;
  /** The people of that round, and those of earlier ones who are still to be thanked. */
  readonly panel: readonly PanelMember[];
  /** How the company has behaved before. */
  readonly record: CompanyRecord;
  /** A later time today at which a round will have been held, and this schedule will be another. */
  readonly changesAt: ClockTime | undefined;
  /** Contacts dated after today. */
  readonly problems: readonly Problem[];
}

/** Each of the Applications at one company with its schedule: they keep a distance from each other. */
export function schedulesAt(
  applications: readonly Application[],
  now: Moment,
  rules: Rules,
): readonly { readonly application: Application; readonly schedule: Schedule }[] {
  const told = applications.map((application) => withSentSometime(application, now, rules));
  const last = lastContactOf(told, now.day);
  const all = told.map((one, at) => {
    const facts = factsOf(one, now, rules, last);
    return { application: applications[at] ?? one, facts, asking: asking(facts, undefined) };
  });
  const turns = all.length < 2 ? NO_TURNS : turnsOf(all.flatMap((one) => plannedFollowUp(one.facts, one.asking)));
  const placed = all.map(({ application, facts, asking: own }) => {
    const turn = turns.get(facts);
    const place = placeOf(facts, now, turn ? asking(facts, turn) : own);
    return { application, facts, place, telling: tellingOf(facts, place.group) };
  });
  const recordFor = recordFrom(placed.map(({ telling }) => telling));
  return placed.map(({ application, facts, place, telling }) => ({
    application,
    schedule: scheduleFrom(facts, now, place, recordFor(telling)),
  }));
}

/** What is to be done, and in which group that stands. */
interface Place {
  readonly steps: readonly Step[];
  readonly group: Group;
  /** The group of one without a step. */
  readonly without: "closed" | "quiet";
}

function placeOf(facts: Facts, now: Moment, asked: Asking): Place {
  const isOver = isClosed(facts);
  const steps = isOver ? lookBackChosen(facts) : stepsOf(facts, asked, now);
  const without = isOver || facts.outcome ? "closed" : "quiet";
  return { steps, group: steps[0] ? groupOf(steps[0], facts.today) : without, without };
}

/** What the schedule of one Application has to know of the others at its company. */
interface Others {
  /** Their last contact that keeps the gap. */
  readonly lastContact: LogLine | undefined;
  readonly applications: () => readonly Application[];
}

/**
 * The messages that the schedule of an Application asks for, in no order; thanks only where they are what is looked for. The
 * others at the company are looked at only where it matters: a turn holds back nothing but a follow-up, and thanks lapse no
 * earlier for it.
 */
export function messagesBeside(
  others: Others,
  application: Application,
  now: Moment,
  rules: Rules,
  kind: "thank-you" | "follow-up",
): readonly Step[] {
  const told = withSentSometime(application, now, rules);
  const last = laterOf(lastContactOf([told], now.day), others.lastContact);
  const facts = factsOf(told, now, rules, last);
  if (isClosed(facts)) return [];
  const alone = asking(facts, undefined);
  if (kind === "thank-you") {
    const messages = messagesOf(facts, alone, kind);
    if (messages.some((step) => step.kind === kind)) return messages;
  }
  const own = plannedFollowUp(facts, alone);
  const rivals = own.length === 0 ? [] : others.applications().flatMap((other) => followUpOf(other, now, rules, last));
  const turn = rivals.length === 0 ? undefined : turnsOf([...own, ...rivals]).get(facts);
  return messagesOf(facts, turn ? asking(facts, turn) : alone, kind);
}

function followUpOf(
  application: Application,
  now: Moment,
  rules: Rules,
  last: LogLine | undefined,
): readonly Planned[] {
  const facts = factsOf(withSentSometime(application, now, rules), now, rules, last);
  return plannedFollowUp(facts, asking(facts, undefined));
}

function laterOf(own: LogLine | undefined, other: LogLine | undefined): LogLine | undefined {
  return own === undefined || (other !== undefined && other.day > own.day) ? other : own;
}

function messagesOf(facts: Facts, { steps, fallsDue }: Asking, kind: "thank-you" | "follow-up"): readonly Step[] {
  if (facts.outcome) return [...answer(facts), ...askFeedback(facts)];
  if (isToHandIn(facts)) return [];
  return kind === "thank-you" ? [...thankYous(facts, fallsDue), ...steps] : steps;
}

const NO_TURNS: ReadonlyMap<Facts, Turn> = new Map();

/** Rule 10: what goes through an agency's recruiter waits for nobody's turn. */
function plannedFollowUp(facts: Facts, { steps }: Asking): readonly Planned[] {
  const due = dueOf(steps);
  if (due === undefined || !keepsGap(facts.cadenceName) || facts.isViaRecruiter) return [];
  const own = lastContactOf([facts.application], facts.today);
  const alone = own === facts.lastAtCompany ? due : dueOf(asking({ ...facts, lastAtCompany: own }, undefined).steps);
  return alone === undefined ? [] : [{ facts, alone, due }];
}

function dueOf(steps: readonly Step[]): LocalDay | undefined {
  return steps.find(({ kind }) => kind === "follow-up")?.due ?? undefined;
}

function scheduleFrom(facts: Facts, now: Moment, { steps, group, without }: Place, record: CompanyRecord): Schedule {
  const { today, application } = facts;
  const first = steps[0];
  return {
    group,
    verdict: first ? (canBeActedOn(first, today) ? first.kind : "wait") : without,
    steps: kept(steps),
    lastSign: kept(first ? [] : without === "quiet" ? lastSign(facts) : whatClosedIt(facts)),
    sent: facts.followUps.length,
    cap: facts.cadence.cap,
    heldRound: facts.held,
    comingRound: facts.coming,
    promise: facts.promise,
    silentSince: facts.anchor?.day,
    gap: gapOf(facts),
    addressee: facts.addressee,
    isViaRecruiter: facts.isViaRecruiter,
    isOffer: facts.cadenceName === "offer",
    isOnPaper: facts.cadenceName === "offer" && isOnPaper(facts.log),
    outcome: facts.outcome?.kind,
    outcomeDay: facts.outcome?.day,
    routeAsked: first && application.route === undefined && !facts.isViaRecruiter ? application.recruiter : undefined,
    panel: kept(
      panelOf(
        facts,
        steps.filter(({ kind }) => kind === "thank-you"),
      ),
    ),
    record,
    changesAt: heldLaterToday(facts, now),
    problems: kept(futureContacts(application, today)),
  };
}

function stepsOf(facts: Facts, { steps: asked, fallsDue }: Asking, now: Moment): readonly Step[] {
  if (facts.outcome) {
    const afterIt = [...answer(facts), ...dateTheNo(facts), ...askFeedback(facts)];
    return inOrder([...capture(facts), ...lookBack(facts), ...afterIt], now);
  }
  // Of a task and a round ahead the one that comes first, although neither may be due.
  if (isToHandIn(facts))
    return [...handIn(facts), ...prepare(facts)].sort((one, other) => compareText(one.due ?? "", other.due ?? ""));
  const back = lookBack(facts);
  // One look back is enough, whatever it is for.
  const toDo = back.length > 0 ? asked.filter(({ kind }) => kind !== "look-back") : asked;
  const toThem = [...thankYous(facts, fallsDue), ...toDo];
  return inOrder([...capture(facts), ...back, ...prepareToday(facts, now), ...toThem], now);
}

/** Rule 7: a no, an offer and an end win over a task. */
function isToHandIn(facts: Facts): boolean {
  return facts.cadenceName !== "offer" && hasTaskToHandIn(facts);
}

/** In the order in which they go; first goes the own answer to an offer from some days before its day, or a look back on its own. */
function inOrder(steps: readonly Step[], now: Moment): readonly Step[] {
  const { day } = now;
  const sorted = captureBehindThanks(
    [...steps].sort((one, other) => compareSteps(one, other, now)),
    day,
  );
  const own = sorted.find((step) => step.kind === "decide");
  const first = own && canBeActedOn(own, day) ? own : lookBackOfToday(sorted, day);
  return first === undefined ? sorted : [first, ...sorted.filter((step) => step !== first)];
}

/** Rule 15: one that was put off comes back on the day chosen, whatever else is due; but a round of today goes first. */
function lookBackOfToday(steps: readonly Step[], today: LocalDay): Step | undefined {
  if (steps[0]?.round?.day === today) return undefined;
  return steps.find(({ reasons }) =>
    reasons.some((reason) => reason.kind === "look-back chosen" && reason.on === today),
  );
}

/** Rule 7: after the day of the round thanks go first, also where they are not due before the next working day. */
function captureBehindThanks(steps: readonly Step[], today: LocalDay): readonly Step[] {
  const last = steps.findLastIndex(({ kind }) => kind === "thank-you");
  const behind = steps
    .slice(0, Math.max(last, 0))
    .filter(({ kind, round }) => kind === "capture" && round?.day !== today);
  return behind.length === 0
    ? steps
    : [...steps.slice(0, last + 1).filter((step) => !behind.includes(step)), ...behind, ...steps.slice(last + 1)];
}

function asking(facts: Facts, turn: Turn | undefined): Asking {
  if (isClosed(facts) || facts.outcome || (!facts.coming && isSettled(facts))) return NOTHING;
  if (isToHandIn(facts)) return NOTHING;
  if (facts.cadenceName === "offer") return askingForPaper(facts, turn);
  if (facts.coming) return { steps: prepare(facts), fallsDue: null };
  const again = rebook(facts);
  if (again) return { steps: [again], fallsDue: null };
  if (isCalledOffByOneself(facts)) return waitBecause({ kind: "undated", missing: "new interview_date" });
  return isSpent(facts) ? { steps: moveOn(facts), fallsDue: null } : followUp(facts, turn);
}

const NOTHING: Asking = { steps: [], fallsDue: null };

/** Rule 14: an offer is chased until it is on paper, and answered by one's own day. */
function askingForPaper(facts: Facts, turn: Turn | undefined): Asking {
  const own = decide(facts);
  const waits = waitBecause(...offerReason(facts));
  const coming = prepare(facts);
  if (isLongPastOwnDay(facts)) return { ...waits, steps: [...coming, ...waits.steps] };
  const isChased = !facts.coming && !isOnPaper(facts.log);
  const chase = !isChased ? waits : isSpent(facts) ? { steps: moveOn(facts), fallsDue: null } : followUp(facts, turn);
  if (!own) return facts.coming ? { steps: coming, fallsDue: null } : chase;
  return { steps: [own, ...coming, ...chase.steps.filter(({ kind }) => kind !== "wait")], fallsDue: chase.fallsDue };
}

/** Rule 16: the last that happened, and that nobody was asked, where that is so. */
function lastSign(facts: Facts): readonly Reason[] {
  const { application, held, log } = facts;
  const contact = lastContactMade(facts);
  const hasAsked = log.some(({ kind }) => CONTACT_KINDS[kind].isFollowUp || kind === "closing-note");
  if (contact && hasAsked) return [{ kind: "last contact", contact }];
  const unasked: Reason = namesSomebody(facts) || held ? { kind: "never asked" } : { kind: "nobody named" };
  if (held) return [{ kind: "interviewed", on: held.day }, unasked];
  const on = application.dateApplied;
  if (on !== undefined) return [{ kind: "applied", on }, unasked];
  return contact ? [{ kind: "last contact", contact }, unasked] : [unasked];
}

function whatClosedIt(facts: Facts): readonly Reason[] {
  const { outcome, application, followUps } = facts;
  if (outcome && hasDeclined(facts) && outcome.day) return [{ kind: "declined", on: outcome.day }];
  if (outcome) {
    const said: Reason[] =
      outcome.day === undefined
        ? outcome.kind === "no"
          ? [{ kind: "undated no" }]
          : []
        : [{ kind: outcome.kind === "no" ? "said no" : "said yes", on: outcome.day }];
    return outcome.kind === "no"
      ? [...said, { kind: "answered", thanked: isAnswered(facts), askedForFeedback: followUps.length > 0 }]
      : said;
  }
  if (application.status === "wishlist") return [{ kind: "wishlist" }];
  return [{ kind: "moved on", on: lastContactSinceTheCountBegan(facts, "closing-note")?.day }];
}

/** Rule 14: they give no feedback, and there is none. */
function hasDeclined({ log, outcome }: Facts): boolean {
  const settling = log.findLast(({ kind }) => CONTACT_KINDS[kind].settlesRequest);
  return outcome?.kind === "no" && settling?.kind === "declined";
}

function futureContacts({ log }: Application, today: LocalDay): readonly Problem[] {
  return log
    .filter(({ day, kind }) => day > today && CONTACT_KINDS[kind].isEvent)
    .map(({ path, line }) => ({
      path,
      kind: "future contact",
      property: "contact_log",
      key: "contact_log",
      value: shown(line),
      proposals: [],
    }));
}
