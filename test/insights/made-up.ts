/**
 * What a made-up search is known to be, beside the notes that tell of it: what a person would say who had kept it. The
 * reckoner counts from this, and knows no note.
 */

/** `YYYY-MM-DD`. */
export type Day = string;

/** A line of a contact log. */
export interface Line {
  readonly on: Day;
  /** The kind by our own name, whatever word the note has for it. */
  readonly kind: string;
  readonly channel?: string;
  readonly person?: string;
  readonly words?: string;
  /** Of a `told` line: the day that is meant by its words, if one is. */
  readonly means?: Day;
  /** The note that it stands in; else the first note of the application. */
  readonly path?: string;
}

export interface MadeUpRound {
  readonly on: Day;
  /** In the person's own words; empty if none. */
  readonly words: string;
  readonly outcome?: "passed" | "rejected" | "cancelled" | undefined;
  readonly people?: readonly string[];
  readonly feeling?: string;
  readonly ratings?: Readonly<Partial<Record<"preparation" | "confidence" | "footing", number>>>;
  readonly weakPoints?: readonly string[];
  readonly lessons?: readonly string[];
  readonly used?: readonly string[];
  /** Its own note; else the first note of the application. */
  readonly path?: string;
}

export interface MadeUp {
  /** Of its first note. */
  readonly path: string;
  readonly company: string;
  /** What names of one company have in common, said by hand. */
  readonly key: string;
  readonly role: string;
  readonly status: string;
  readonly applied?: Day;
  /** By day, and on one day in their order. */
  readonly rounds: readonly MadeUpRound[];
  /** By day, and on one day in the order of the lines. */
  readonly log: readonly Line[];
  /** Days in `response_by`, with the note that says so. */
  readonly promised: readonly { readonly by: Day; readonly path: string }[];
  readonly contact?: string;
  readonly recruiter?: string;
  readonly isViaRecruiter?: boolean;
  /** Those that stand in no round's note. */
  readonly lessons?: readonly string[];
}

export type Notes = Readonly<Record<string, Record<string, unknown>>>;

/** A search, as the person knows it and as the notes tell it. */
export interface Search {
  readonly known: readonly MadeUp[];
  readonly notes: Notes;
}

export const TODAY: Day = "2026-11-20";
