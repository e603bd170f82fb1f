import type { LocalDay } from "../day";
import type { Fault } from "../mending/fault";
import type { PropertyName } from "./vocabulary";

/** Something in a note that could not be read. Only the words for it are missing: `words/` has them. */
export interface Problem {
  readonly path: string;
  readonly kind:
    | "ambiguous date"
    | "no such day"
    | "no year"
    | "not a date"
    | "future contact"
    | "not a rating"
    | "no such cadence"
    | "no company"
    | "no status"
    | "several applications"
    | "different copy"
    | "broken properties"
    /** A known key with a piece of another word in it, as a merge leaves it. */
    | "mangled key"
    /** A line of the contact log under another key. */
    | "stray log line"
    | "failed";
  /** What was to be read; undefined where the whole note is meant. */
  readonly property: PropertyName | undefined;
  /** The property as the note calls it, and its value as written; empty where the whole note is meant. */
  readonly key: string;
  readonly value: string;
  /** Days that an unreadable date may mean. */
  readonly proposals: readonly LocalDay[];
  /** What a proposal takes the place of in the value. */
  readonly part?: string;
  /** What makes properties unreadable, where it is known. */
  readonly fault?: Fault;
  /** The key that a mangled one may have been. */
  readonly meant?: string;
  /** Lines of the log that stand under the key, the first of which is the value. */
  readonly lines?: readonly string[];
}

/** A note whose properties Obsidian could not parse: one problem, and nothing is known. */
export function brokenProperties(path: string, fault?: Fault): Problem {
  const problem: Problem = {
    path,
    kind: "broken properties",
    property: undefined,
    key: "",
    value: "",
    proposals: [],
  };
  return fault ? { ...problem, fault } : problem;
}

/** A note on which reading itself failed, which is no fault of the note's. */
export function failedNote(path: string): Problem {
  return { ...brokenProperties(path), kind: "failed" };
}
