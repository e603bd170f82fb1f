/** Rule 7: a round that did not take place wants a new time, and one that was promised waits for its time. */
import { earliest, latest, type LocalDay } from "../day";
import { CONTACT_KINDS, type ContactKind } from "../reading/contact-kinds";
import type { Round } from "../reading/round";
import { readOutcome } from "../reading/round-outcome";
import type { Facts } from "./facts";
import { isHeard } from "./history";
import { NEW_TIME, type Reason, type Step } from "./step";

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
  const due = after === undefined ? today : calendar.askingDays.add(after, 1);
  if (today > calendar.askingDays.add(due, LAPSES_AFTER)) return undefined;
  const reason: Reason = { kind: "not held", round, why };
  return { kind: "rebook", due, ...(addressee && { to: addressee }), channel: "email", reasons: [reason] };
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
  const since = log.filter(({ day }) => held === undefined || day > held.day);
  const words = since.filter(isHeard);
  // What arranged the round is no word that it is off.
  const off = words.filter(({ kind }) => kind !== "heard next round");
  const last = words.at(-1);
  const isPromised = last?.kind === "heard next round" && (last.day > round.day || off.length > 0);
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

/** Whether a follow-up asks for the time of a round. */
export function asksForTime({ kind, reasons }: Step): boolean {
  return (
    kind === "follow-up" && reasons.some((reason) => reason.kind === "next round" || reason.kind === "asked for a time")
  );
}
