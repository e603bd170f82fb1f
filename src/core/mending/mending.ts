/** What mending a note is about: what is asked, and what would be written. */
import type { Fault } from "./fault";

/** Reads YAML, and throws for what cannot be read. */
export type ParseYaml = (yaml: string) => unknown;

/** What only the person can say. */
export type Question =
  | {
      readonly kind: "two values";
      /** The same for as long as the text is. */
      readonly id: string;
      readonly key: string;
      /** Each with its line in the note, from 1. */
      readonly values: readonly { readonly value: string; readonly line: number }[];
    }
  | {
      /** A known key with a piece of another word in it: the first answer is yes, the second leaves it. */
      readonly kind: "mangled key";
      readonly id: string;
      readonly line: number;
      readonly key: string;
      /** The key that it may have been. */
      readonly meant: string;
    }
  | {
      /** Lines of the contact log that stand under another key: the first answer moves them to the log, the second leaves them. */
      readonly kind: "stray log lines";
      readonly id: string;
      readonly line: number;
      readonly key: string;
      readonly lines: readonly string[];
    };

/** Which of the answers was chosen, by the id of the question, from 0. */
export type Answers = Readonly<Record<string, number>>;

export interface ShownLine {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Whether it goes, before, or comes, after. */
  readonly isChanged: boolean;
}

/** How a note would be mended. */
export interface Mending {
  readonly faults: readonly Fault[];
  readonly questions: readonly Question[];
  /** The block of properties as it stands, and as it would be; what waits for an answer stands as it is. */
  readonly before: readonly ShownLine[];
  readonly after: readonly ShownLine[];
  /** The whole note as it would be; undefined while a question waits for its answer. */
  readonly text: string | undefined;
  /** Lines of the contact log that are kept, and those that stood there twice and are kept once. */
  readonly logLines: { readonly kept: number; readonly doubled: number };
  /** Whether all that was written is still there: so of doubled keys and lists, not of a key that a merge mangled. */
  readonly isAllThere: boolean;
}
