import { latest, type LocalDay } from "../day";
import { lastContactMade, namesSomebody, type Anchor, type Facts } from "./facts";
import type { Reason, Step } from "./step";
import { lateThankYou } from "./thank-you";
import { afterThePause, isTooLate, pauseReason } from "./too-late";

/** A day for the next follow-up with its reasons, or the reasons why no day can be told. */
interface Plan {
  readonly due: LocalDay | null;
  readonly reasons: readonly Reason[];
}

/** The day on which the next follow-up falls due by itself, whatever holds it back; null where no day can be told. */
export function followUpFallsDue(facts: Facts): LocalDay | null {
  return plan(facts).due;
}

/** Rules 9, 11 and 16: the next follow-up, a wait without a day, or nothing once it is too late. */
export function followUp(facts: Facts): readonly Step[] {
  const { due, reasons } = plan(facts);
  if (due === null) return isTooLateToWait(facts) ? [] : [{ kind: "wait", due, reasons }];
  const day = afterThePause(facts, due);
  if (isTooLate(facts, day)) return [];
  const to = facts.addressee;
  return [{ kind: "follow-up", due: day, ...(to && { to }), reasons: [...reasons, ...pauseReason(facts)] }];
}

function plan(facts: Facts): Plan {
  const { anchor, cadenceName, promise } = facts;
  if (cadenceName === "application only" && !namesSomebody(facts) && (anchor ?? promise)) return nobodyToAsk(facts);
  const byHand = dayByHand(facts);
  if (byHand) return byHand;
  if (promise) return afterPromise(facts, promise);
  return hasUnreadablePromise(facts) ? { due: null, reasons: [{ kind: "unreadable promise" }] } : unpromised(facts);
}

/** They named a day that cannot be read, unless it stands in the note of a round that a later one has overtaken. */
function hasUnreadablePromise({ application, heldRounds, held }: Facts): boolean {
  const overtaken = heldRounds.map(({ path }) => path).filter((path) => path !== held?.path && path !== application.paths[0]);
  return application.problems.some(({ property, path }) => property === "response_by" && !overtaken.includes(path));
}

/** Rule 9: an application alone is followed up only where somebody is named. */
function nobodyToAsk({ anchor, promise }: Facts): Plan {
  const reasons: Reason[] = [];
  if (promise) reasons.push({ kind: "promised", by: promise, grace: null });
  else if (anchor?.from === "application") reasons.push({ kind: "applied", on: anchor.day });
  return { due: null, reasons: [...reasons, { kind: "nobody named" }] };
}

/** Rule 11: the day set by hand or by Snooze, unless it is stale, or not after the day they promised. */
function dayByHand(facts: Facts): Plan | undefined {
  const { followUp: day } = facts.application;
  const since = latest(facts.promise, lastContactMade(facts)?.day, facts.heard, facts.held?.day);
  if (day === undefined || (since !== undefined && day <= since)) return undefined;
  return { due: facts.calendar.askingDays.add(day, 0), reasons: [{ kind: "snoozed" }] };
}

/** Rule 9: never on or before the promised day; a second one keeps its distance from the first as well. */
function afterPromise(facts: Facts, promise: LocalDay): Plan {
  const { firstPromised: grace } = facts.cadence;
  const first = facts.calendar.askingDays.add(promise, grace);
  const again = dayAfterLastFollowUp(facts);
  if (again && again.due > first) {
    return { due: again.due, reasons: [{ kind: "promised", by: promise, grace: null }, ...again.reasons] };
  }
  return { due: first, reasons: [{ kind: "promised", by: promise, grace }] };
}

function unpromised(facts: Facts): Plan {
  const anchor = anchorAfterThanks(facts);
  if (anchor === undefined) return undated(facts);
  const again = dayAfterLastFollowUp(facts);
  if (again) return { due: again.due, reasons: [{ kind: "no date given" }, ...again.reasons] };
  const days = facts.cadence.firstUnpromised;
  const due = facts.calendar.askingDays.add(anchor.day, days);
  const { day: on, from } = anchor;
  return { due, reasons: [from === "application" ? { kind: "applied", on } : { kind: "none promised", days, after: from }] };
}

function dayAfterLastFollowUp({ followUps, cadence, calendar }: Facts) {
  const contact = followUps.at(-1);
  if (contact === undefined || cadence.next === null) return undefined;
  return { due: calendar.askingDays.add(contact.day, cadence.next), reasons: [{ kind: "last contact", contact }] } as const;
}

/** Rule 8: a late thank-you is a sign of life, so the wait starts again from it. */
function anchorAfterThanks(facts: Facts): Anchor | undefined {
  const { anchor } = facts;
  const thanked = lateThankYou(facts);
  return thanked !== undefined && (anchor === undefined || thanked > anchor.day) ? { day: thanked, from: "thank-you" } : anchor;
}

/** Rule 2: nothing to count from. What is missing is the interview's day, or the day of the application. */
function undated({ cadenceName, application }: Facts): Plan {
  const interviewDate = application.rounds.length > 0 ? "new interview_date" : "interview_date";
  const missing = cadenceName === "application only" ? "date_applied" : interviewDate;
  return { due: null, reasons: [{ kind: "undated", missing }] };
}

/** Rule 16: nobody to write to, and long ago. */
function isTooLateToWait(facts: Facts): boolean {
  return facts.anchor !== undefined && !namesSomebody(facts) && isTooLate(facts, facts.anchor.day);
}
