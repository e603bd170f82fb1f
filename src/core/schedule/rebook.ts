/** Rule 7: a round that did not take place wants a new time, and one that was promised waits for its time. */
import { earliest, latest, type LocalDay } from "../day";
import { CONTACT_KINDS, type ContactKind } from "../reading/contact-kinds";
import type { Contact } from "../reading/contact-line";
import type { LogLine } from "../reading/read-note";
import type { Round } from "../reading/round";
import { readOutcome, wasNotHeld } from "../reading/round-outcome";
import type { Facts } from "./facts";
import { isHeard } from "./history";
import { NEW_TIME, type Reason, type Step } from "./step";
import { afterThePause, pauseReason } from "./too-late";

/** At the end of this working day nobody expects to be asked for a new time any more. */
const LAPSES_AFTER = 10;
/** They are given so many working days to name a time. */
const TIME_TO_NAME = 5;

/** What a person may have asked for a new time by. */
const ASKS: readonly ContactKind[] = ["answer", "follow-up", "call"];

/** The latest round, where it did not take place and no other is to come. */
interface LostRound {
  readonly round: Round;
  readonly why: "cancelled" | "moved" | "no-show";
  readonly isOwnDoing: boolean;
  /** The day of their word that it is off, as far as the log tells. */
  readonly saidOn: LocalDay | undefined;
  /** The day on which they promised another, or on which they were asked for a new time. */
  readonly promisedOn: LocalDay | undefined;
  readonly askedOn: LocalDay | undefined;
}

/** The step that asks for a new time; undefined where none is to be asked for, or it is too late for it. */
export function rebook(facts: Facts): Step | undefined {
  const { calendar, today, addressee } = facts;
  const lost = lostRound(facts);
  if (lost === undefined || lost.isOwnDoing || lost.askedOn !== undefined || lost.promisedOn !== undefined)
    return undefined;
  const { round, why, saidOn } = lost;
  const after = earliest(saidOn, round.day > today ? undefined : round.day);
  const own = after === undefined ? calendar.askingDays.add(today, 0) : calendar.askingDays.add(after, 1);
  const moved = afterThePause(facts, own);
  // Where it had lapsed when the pause began, the pause does not bring it back.
  const due = calendar.askingDays.add(own, LAPSES_AFTER) < moved ? own : moved;
  if (today > calendar.askingDays.add(due, LAPSES_AFTER)) return undefined;
  const reasons: readonly Reason[] = [{ kind: "not held", round, why }, ...pauseReason(facts)];
  return { kind: "rebook", due, ...(addressee && { to: addressee }), channel: "email", reasons };
}

/** Whether the person themselves called the latest round off: then it is for them to arrange another. */
export function isCalledOffByOneself(facts: Facts): boolean {
  return lostRound(facts)?.isOwnDoing ?? false;
}

/** Why a time is awaited, since when, and until when: they promised a next round, or were asked for a new time. */
export function timeAwaited(
  facts: Facts,
): Extract<Reason, { readonly until: LocalDay; readonly on: LocalDay }> | undefined {
  const { log, held, coming, calendar } = facts;
  if (coming) return undefined;
  const lost = lostRound(facts);
  const awaits = (kind: "next round" | "asked for a time", on: LocalDay, since = on) =>
    ({ kind, on, until: calendar.askingDays.add(since, TIME_TO_NAME) }) as const;
  // A task that was handed in since was that round.
  const last = log.findLast(({ kind }) => CONTACT_KINDS[kind].beginsAnew);
  const isPromised = last?.kind === "heard next round" && (held === undefined || held.day <= last.day);
  if (last && (lost ? lost.promisedOn === last.day : isPromised)) return awaits("next round", last.day);
  return lost?.askedOn && awaits("asked for a time", lost.askedOn, latest(lost.askedOn, last?.day));
}

function lostRound({ application, coming, log, held }: Facts): LostRound | undefined {
  const round = application.rounds.at(-1);
  if (round === undefined || coming !== undefined) return undefined;
  const { notHeld, isOwnDoing } = readOutcome(round.outcome);
  if (notHeld === undefined) return undefined;
  const lostBefore = application.rounds.filter(
    (other) => other !== round && wasNotHeld(other.outcome) && (held === undefined || other.day > held.day),
  );
  const since = sinceItWasArranged(
    log.filter(({ day, words }) => held === undefined || day > held.day || (day === held.day && words === NEW_TIME)),
    round,
    lostBefore.length,
  );
  const words = since.filter(isHeard);
  // What arranged the round is no word that it is off.
  const off = words.filter(({ kind }) => kind !== "heard next round");
  const last = words.at(-1);
  const isPromised = last?.kind === "heard next round" && (last.day > round.day || off.some(isPlain));
  const saidOn = off.at(-1)?.day;
  const knownOn = earliest(saidOn, round.day) ?? round.day;
  const asked = since.find(
    ({ kind, day, words: about }) => ASKS.includes(kind) && (day >= knownOn || about === NEW_TIME),
  );
  return {
    round,
    why: notHeld,
    isOwnDoing,
    saidOn,
    promisedOn: isPromised ? last.day : undefined,
    askedOn: asked?.day,
  };
}

/**
 * The lines after the one that arranged a round: the first promise of a next one; where others fell through before it, the
 * one that came after each of them was off, or was asked for anew. A plain word before the first may say that it is off.
 */
function sinceItWasArranged(log: readonly LogLine[], { day: on }: Round, lostBefore: number): readonly LogLine[] {
  const arrangedAfter = (from: number) =>
    log.findIndex(({ kind, day }, at) => at >= from && kind === "heard next round" && day <= on);
  const offAfter = (from: number) =>
    log.findIndex((line, at) => at >= from && (isPlain(line) || line.words === NEW_TIME));
  const first = arrangedAfter(0);
  const off = offAfter(0);
  let arranged = off >= 0 && off < first ? -1 : first;
  for (let left = lostBefore; left > 0; left -= 1) {
    const again = offAfter(arranged + 1);
    const next = again < 0 ? -1 : arrangedAfter(again);
    if (next < 0) break;
    arranged = next;
  }
  return log.slice(arranged + 1);
}

/** A word of which nothing more is known: it may say that a round is off. */
function isPlain({ kind }: Contact): boolean {
  return kind === "heard";
}

/** Whether a follow-up asks for the time of a round. */
export function asksForTime({ kind, reasons }: Step): boolean {
  return (
    kind === "follow-up" && reasons.some((reason) => reason.kind === "next round" || reason.kind === "asked for a time")
  );
}
