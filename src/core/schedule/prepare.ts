import { addDays, type Moment } from "../day";
import { isCaptured } from "./capture";
import type { Facts } from "./facts";
import { mayStillCome } from "./held-round";
import type { Step } from "./step";

/** Rule 6: a coming round, however far off, is prepared for on its day at the latest, and suspends follow-ups. */
export function prepare({ coming }: Facts): readonly Step[] {
  if (coming === undefined) return [];
  const from = addDays(coming.day, -PREPARE_DAYS);
  return [{ kind: "prepare", due: coming.day, from, reasons: [{ kind: "round ahead", round: coming }] }];
}

/**
 * Rule 7: a round of today that has no time may still be to come, so that preparing for it stands beside writing down how it
 * went. In the afternoon what is written down says that it has been.
 */
export function prepareToday(facts: Facts, now: Moment): readonly Step[] {
  const { heldRounds, today } = facts;
  return heldRounds
    .filter(({ day, time, outcome }) => day === today && time === undefined && outcome === "")
    .filter((round) => mayStillCome(now) || !isCaptured(facts, round))
    .map((round) => ({ kind: "prepare", due: today, round, reasons: [{ kind: "round ahead", round }] }));
}

/** A coming interview asks for attention from so many calendar days before. */
const PREPARE_DAYS = 7;
