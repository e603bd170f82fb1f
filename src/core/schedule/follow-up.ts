import { latest, type LocalDay } from "../day";
import { wayOf } from "../reading/contact-line";
import { namesSomebody } from "./addressee";
import type { Anchor } from "./anchor";
import { offerReason } from "./decide";
import { lastContactMade, type Facts } from "./facts";
import { gapOf } from "./gap";
import { isHeard } from "./history";
import { ownDay } from "./own-day";
import { timeAwaited } from "./rebook";
import type { Channel, Reason, Step } from "./step";
import { lateThankYou } from "./thank-you";
import { afterThePause, isTooLate, pauseReason } from "./too-late";
import type { Turn } from "./turn-at-company";

/** A day for the next follow-up with its reasons, or the reasons why no day can be told. */
interface Plan {
  readonly due: LocalDay | null;
  readonly reasons: readonly Reason[];
}

/** What may be asked next, and when that falls due by itself, before the year-end pause moves it; null where nothing does. */
export interface Asking {
  readonly steps: readonly Step[];
  readonly fallsDue: LocalDay | null;
}

/** Rules 9, 10 and 16: the next follow-up, a wait without a day, or nothing once it is too late. */
export function followUp(facts: Facts, turn: Turn | undefined): Asking {
  const own = planned(facts);
  if (own.due === null)
    return {
      steps: isTooLateToWait(facts) ? [] : [{ kind: "wait", due: null, reasons: own.reasons }],
      fallsDue: null,
    };
  const { due, reasons } = inTurn({ due: own.due, reasons: own.reasons }, turn);
  const day = afterThePause(facts, due);
  if (isTooLate(facts, day)) return { steps: [], fallsDue: null };
  const { wantsNoFollowUp, isStatusElsewhere } = facts.application;
  if (wantsNoFollowUp) return waitBecause({ kind: "no follow-up wanted" });
  // It may have been refused long ago.
  if (isStatusElsewhere) return waitBecause({ kind: "no status" });
  const to = facts.addressee;
  const step: Step = {
    kind: "follow-up",
    due: day,
    ...(to && { to }),
    channel: channelOf(facts),
    ...aboutOf(facts),
    reasons: [...reasons, ...pauseReason(facts)],
  };
  return { steps: [step], fallsDue: due };
}

function aboutOf({ cadenceName, stage, heldRounds, log }: Facts): Pick<Step, "about"> {
  if (cadenceName === "offer") return { about: "offer" };
  const isOfARound =
    heldRounds.length > 0 || stage !== "application only" || log.findLast(isHeard)?.kind === "heard next round";
  return isOfARound ? {} : { about: "application" };
}

/** A wait without a day. */
export function waitBecause(...reasons: readonly Reason[]): Asking {
  return { steps: [{ kind: "wait", due: null, reasons }], fallsDue: null };
}

/** When the next follow-up falls due by itself, with the reasons for it. */
export function planned(facts: Facts): Plan {
  const { anchor, cadenceName, promise } = facts;
  if (cadenceName === "application only" && !namesSomebody(facts) && (anchor ?? promise)) return nobodyToAsk(facts);
  const own = ownDay(facts);
  if (own.day) return { due: own.day, reasons: own.reasons };
  if (!promise && hasUnreadablePromise(facts)) return { due: null, reasons: [{ kind: "unreadable promise" }] };
  const plan = afterTheGap(facts, promise ? afterPromise(facts, promise) : unpromised(facts));
  // Once it may be asked, a day of one's own that came too early is no matter any more.
  const isMatter = plan.due !== null && plan.due > facts.today;
  return { due: plan.due, reasons: isMatter ? [...plan.reasons, ...own.reasons] : plan.reasons };
}

function afterTheGap(facts: Facts, own: Plan): Plan {
  const gap = gapOf(facts);
  if (own.due === null || gap === undefined || gap.ends <= own.due) return own;
  return { due: gap.ends, reasons: [{ kind: "gap", contact: gap.contact }] };
}

/** Rule 10: not before its turn, which it has once another one has gone, or has let its day pass. */
function inTurn<Dated extends Plan & { readonly due: LocalDay }>(
  own: Dated,
  turn: Turn | undefined,
): Pick<Dated, "due" | "reasons"> {
  if (turn === undefined || turn.from <= own.due) return own;
  const { from, after } = turn;
  if (after === undefined) return { due: from, reasons: own.reasons };
  return { due: from, reasons: [{ kind: "another first", application: after.application, on: after.on, turn: from }] };
}

/** They named a day that cannot be read, unless it stands in the note of a round that a later one has overtaken. */
function hasUnreadablePromise({ application, heldRounds, held }: Facts): boolean {
  const overtaken = heldRounds
    .map(({ path }) => path)
    .filter((path) => path !== held?.path && path !== application.paths[0]);
  return application.problems.some(({ property, path }) => property === "response_by" && !overtaken.includes(path));
}

/** Rule 9: an application alone is followed up only where somebody is named. */
function nobodyToAsk({ anchor, promise }: Facts): Plan {
  const reasons: Reason[] = [];
  if (promise) reasons.push({ kind: "promised", by: promise, grace: null });
  else if (anchor?.from === "application") reasons.push({ kind: "applied", on: anchor.day });
  return { due: null, reasons: [...reasons, { kind: "nobody named" }] };
}

/** Rule 9: never on or before the promised day; a second one keeps its distance from the first as well. */
function afterPromise(facts: Facts, promise: LocalDay): Plan {
  const grace = facts.cadence.firstPromised ?? facts.cadence.firstUnpromised;
  const first = facts.calendar.askingDays.add(promise, Math.max(grace, 1));
  const again = dayAfterLastFollowUp(facts);
  if (again && again.due > first) {
    return {
      due: again.due,
      reasons: [{ kind: "promised", by: promise, grace: null }, ...again.reasons, ...offerReason(facts)],
    };
  }
  return { due: first, reasons: [{ kind: "promised", by: promise, grace }, ...offerReason(facts)] };
}

function unpromised(facts: Facts): Plan {
  const awaited = timeAwaited(facts);
  if (awaited) return afterTheTimeToNameIt(facts, awaited);
  const anchor = anchorAfterThanks(facts);
  if (anchor === undefined) return undated(facts);
  const days = facts.cadence.firstUnpromised;
  const first = facts.calendar.askingDays.add(anchor.day, days);
  const again = dayAfterLastFollowUp(facts);
  if (again)
    return {
      due: latest(first, again.due) ?? first,
      reasons: [{ kind: "no date given" }, ...again.reasons, ...offerReason(facts)],
    };
  const { day: on, from } = anchor;
  if (facts.cadenceName === "offer") return { due: first, reasons: offerReason(facts) };
  return {
    due: first,
    reasons: [from === "application" ? { kind: "applied", on } : { kind: "none promised", days, after: from }],
  };
}

/** Rule 7: they named no time for a round, and have had the time to. */
function afterTheTimeToNameIt(facts: Facts, awaited: NonNullable<ReturnType<typeof timeAwaited>>): Plan {
  const again = dayAfterLastFollowUp(facts);
  if (again === undefined || again.due <= awaited.until) return { due: awaited.until, reasons: [awaited] };
  return { due: again.due, reasons: [awaited, ...again.reasons] };
}

function dayAfterLastFollowUp({ followUps, cadence, calendar }: Facts) {
  const contact = followUps.at(-1);
  if (contact === undefined || cadence.next === null) return undefined;
  return {
    due: calendar.askingDays.add(contact.day, cadence.next),
    reasons: [{ kind: "last contact", contact }],
  } as const;
}

/** Rule 8: a late thank-you is a sign of life, so the wait starts again from it. */
function anchorAfterThanks(facts: Facts): Anchor | undefined {
  const { anchor } = facts;
  const thanked = lateThankYou(facts);
  return thanked !== undefined && (anchor === undefined || thanked > anchor.day)
    ? { day: thanked, from: "thank-you" }
    : anchor;
}

/** Rule 2: nothing to count from. What is missing is the interview's day, or the day of the application. */
function undated({ stage, application }: Facts): Plan {
  const interviewDate = application.rounds.length > 0 ? "new interview_date" : "interview_date";
  const missing = stage === "application only" ? "date_applied" : interviewDate;
  return { due: null, reasons: [{ kind: "undated", missing }] };
}

/** The way they spoke last; through a recruiter, the telephone to begin with. */
function channelOf(facts: Facts): Channel {
  const last = lastContactMade(facts);
  if (last === undefined) return facts.isViaRecruiter ? "phone" : "email";
  return wayOf(last);
}

/** Rule 16: no round, nobody to write to, and long ago. */
function isTooLateToWait(facts: Facts): boolean {
  return (
    facts.anchor !== undefined &&
    facts.held === undefined &&
    !namesSomebody(facts) &&
    isTooLate(facts, facts.anchor.day)
  );
}
