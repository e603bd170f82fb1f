/**
 * How long to wait, by stage and route. All numbers are working days. The defaults weigh what career services, recruiters
 * and employers advise; most of it is convention, so it is data and not code, and the person can change it.
 */
export interface Cadence {
  /** Due so long after the round, or after an offer; null where nobody is thanked. */
  readonly thankYou: number | null;
  /** The first follow-up, after the day that they promised to answer by; null where that day does not count. */
  readonly firstPromised: number | null;
  /** The first follow-up, where no day was promised; the first request for feedback, after the outcome. */
  readonly firstUnpromised: number;
  /** Each further one, after the last contact; null where there is none. */
  readonly next: number | null;
  /** Follow-ups at the most. */
  readonly cap: number;
  /** To move on, after the last follow-up; null for never. */
  readonly close: number | null;
}

export const DEFAULT_CADENCES = {
  "application only": row(null, 5, 10, null, 1, 10),
  "phone screen": row(1, 2, 5, 5, 2, 5),
  interview: row(1, 2, 5, 7, 2, 5),
  "final round": row(1, 3, 7, 7, 2, 10),
  offer: row(0, 1, 3, 3, 2, null),
  "via recruiter": row(0, 1, 3, 5, 3, 10),
  internal: row(1, 2, 5, 5, 2, 10),
  "public sector": row(1, 5, 10, 10, 2, 20),
  "feedback request": row(null, null, 1, 7, 2, 5),
} satisfies Record<string, Cadence>;

export type CadenceName = keyof typeof DEFAULT_CADENCES;
export type Cadences = Readonly<Record<CadenceName, Cadence>>;
export type CadenceColumn = keyof Cadence;

export const CADENCE_NAMES = Object.keys(DEFAULT_CADENCES) as readonly CadenceName[];

/** The row that a `cadence` property names, if it names one. Feedback is asked for by the outcome alone. */
export function cadenceNamed(text: string): CadenceName | undefined {
  const folded = text
    .toLowerCase()
    .replace(/[\s_-]+/g, " ")
    .trim();
  return CADENCE_NAMES.find((name) => name === folded && name !== "feedback request");
}

function row(
  thankYou: number | null,
  firstPromised: number | null,
  firstUnpromised: number,
  next: number | null,
  cap: number,
  close: number | null,
): Cadence {
  return { thankYou, firstPromised, firstUnpromised, next, cap, close };
}
