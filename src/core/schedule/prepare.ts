import { addDays, type LocalDay } from "../day";
import type { Facts } from "./facts";
import type { Step } from "./step";

/** A coming interview asks for attention from so many calendar days before. */
const PREPARE_DAYS = 7;

/** Rule 6: a coming round, however far off, is prepared for on its day at the latest, and suspends follow-ups. */
export function prepare({ coming }: Facts): readonly Step[] {
  return coming ? [{ kind: "prepare", due: coming.day, reasons: [{ kind: "round ahead", round: coming }] }] : [];
}

export function prepareFrom(due: LocalDay): LocalDay {
  return addDays(due, -PREPARE_DAYS);
}
