/**
 * The table of cadences as a person can set it; only what differs from the defaults is stored. Two rules cannot be set:
 * nothing goes out on or before a promised day, and contacts to one company keep their gap.
 */
import {
  CADENCE_NAMES,
  DEFAULT_CADENCES,
  type Cadence,
  type CadenceColumn,
  type CadenceName,
  type Cadences,
} from "../core/cadence-table";
import { GAP, keepsGap } from "../core/schedule/gap";
import { at } from "./unknown-value";

export type CadenceChanges = Readonly<Partial<Record<CadenceName, Readonly<Partial<Record<CadenceColumn, number>>>>>>;
export const CADENCE_COLUMNS = [
  "thankYou",
  "firstPromised",
  "firstUnpromised",
  "next",
  "cap",
  "close",
] as const satisfies readonly CadenceColumn[];

/** The numbers that a cell may hold. */
interface Bounds {
  readonly least: number;
  readonly most: number;
}

const LONGEST_WAIT = 60;
/** More would be badgering, whatever the row: the sources advise one or two, and three through a recruiter. */
const MOST_FOLLOW_UPS = 3;
/** A thank-you lapses on the fifth working day. */
const LATEST_THANK_YOU = 4;

/** What a cell may hold: working days, or a number of messages. Undefined for a cell that the table leaves empty. */
export function boundsOf(name: CadenceName, column: CadenceColumn): Bounds | undefined {
  if (DEFAULT_CADENCES[name][column] === null) return undefined;
  switch (column) {
    case "thankYou":
      return { least: 0, most: LATEST_THANK_YOU };
    case "cap":
      return { least: 1, most: name === "application only" ? 1 : MOST_FOLLOW_UPS };
    case "next":
      return { least: keepsGap(name) ? GAP : 1, most: LONGEST_WAIT };
    case "firstPromised":
    case "firstUnpromised":
    case "close":
      return { least: 1, most: LONGEST_WAIT };
  }
}

/** The whole table with the changes made to it. */
export function cadencesOf(changes: CadenceChanges): Cadences {
  const cadences: Record<CadenceName, Cadence> = { ...DEFAULT_CADENCES };
  for (const name of CADENCE_NAMES) cadences[name] = { ...DEFAULT_CADENCES[name], ...changes[name] };
  return cadences;
}

/** The changes with one cell set; a cell set to its default is no change. */
export function withCell(
  changes: CadenceChanges,
  name: CadenceName,
  column: CadenceColumn,
  days: number,
): CadenceChanges {
  return parseCadences({ ...changes, [name]: { ...changes[name], [column]: days } });
}

/** Reads stored changes to the table. What is no number, out of bounds or the default is left out. Never throws. */
export function parseCadences(stored: unknown): CadenceChanges {
  const changes: Partial<Record<CadenceName, Partial<Record<CadenceColumn, number>>>> = {};
  for (const name of CADENCE_NAMES) {
    const row: Partial<Record<CadenceColumn, number>> = {};
    for (const column of CADENCE_COLUMNS) {
      const days = at(at(stored, name), column);
      if (isWithin(boundsOf(name, column), days) && days !== DEFAULT_CADENCES[name][column]) row[column] = days;
    }
    if (Object.keys(row).length > 0) changes[name] = row;
  }
  return changes;
}

/** Why a cell does not take a number. */
export type CellRefusal =
  | { readonly kind: "gap" | "too many" | "one is enough" }
  | { readonly kind: "thank-you" | "not whole"; readonly bounds: Bounds };

/** The reason against a number in a cell that can be set; undefined where there is none. */
export function refusalOfCell(name: CadenceName, column: CadenceColumn, days: number): CellRefusal | undefined {
  const bounds = boundsOf(name, column);
  if (bounds === undefined || isWithin(bounds, days)) return undefined;
  if (column === "thankYou") return { kind: "thank-you", bounds };
  if (column === "next" && keepsGap(name) && days < GAP) return { kind: "gap" };
  if (column === "cap" && bounds.most === 1) return { kind: "one is enough" };
  if (column === "cap" && days > bounds.most) return { kind: "too many" };
  return { kind: "not whole", bounds };
}

/** The changes with a row back at its defaults. */
export function withoutRow(changes: CadenceChanges, name: CadenceName): CadenceChanges {
  return parseCadences({ ...changes, [name]: undefined });
}

function isWithin(bounds: Bounds | undefined, days: unknown): days is number {
  return (
    bounds !== undefined &&
    typeof days === "number" &&
    Number.isInteger(days) &&
    days >= bounds.least &&
    days <= bounds.most
  );
}
