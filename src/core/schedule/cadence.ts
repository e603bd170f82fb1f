/**
 * How long to wait, by stage. All numbers are working days. The defaults weigh what career services, recruiters and
 * employers advise; most of it is convention, so it is data and not code.
 */
export interface Cadence {
  /** Due so long after the round; null where nobody is thanked. */
  readonly thankYou: number | null;
  /** The first follow-up, after the day that they promised to answer by. */
  readonly firstPromised: number;
  /** The first follow-up, where no day was promised. */
  readonly firstUnpromised: number;
  /** Each further one, after the last contact; null where there is none. */
  readonly next: number | null;
  /** Follow-ups at the most. */
  readonly cap: number;
  /** To move on, after the last follow-up. */
  readonly close: number;
}

export const DEFAULT_CADENCES = {
  "application only": {
    thankYou: null, firstPromised: 5, firstUnpromised: 10, next: null, cap: 1, close: 10,
  },
  "phone screen": {
    thankYou: 1, firstPromised: 2, firstUnpromised: 5, next: 5, cap: 2, close: 5,
  },
  interview: {
    thankYou: 1, firstPromised: 2, firstUnpromised: 5, next: 7, cap: 2, close: 5,
  },
  "final round": {
    thankYou: 1, firstPromised: 3, firstUnpromised: 7, next: 7, cap: 2, close: 10,
  },
} as const satisfies Record<string, Cadence>;

export type CadenceName = keyof typeof DEFAULT_CADENCES;
export type Cadences = Readonly<Record<CadenceName, Cadence>>;

/** The row that a `cadence` property names, if it names one. */
export function cadenceNamed(text: string): CadenceName | undefined {
  const folded = text.toLowerCase().replace(/[\s_-]+/g, " ").trim();
  const names = Object.keys(DEFAULT_CADENCES) as CadenceName[];
  return names.find((name) => name === folded);
}

/** The row for the words that describe a round: "Final panel" is a final round; what is not known is an interview. */
export function cadenceOfRound(words: string): CadenceName {
  if (/\bfinal\b/i.test(words)) return "final round";
  return /\b(phone|telephone|screen(ing)?|recruiter|assessment|test|call)\b/i.test(words) ? "phone screen" : "interview";
}
