import type { ContactKind } from "../../../core/reading/contact-kinds";
import type { DraftText } from "../draft-text";
import type { Found, RuleBase } from "../rule";
import type { WhatIsKnown } from "./what-is-known";

/** A rule about what is true, in whatever language. */
export interface FactRule extends RuleBase {
  readonly group: "facts";
  find(draft: DraftText, known: WhatIsKnown): readonly Found[];
}

/**
 * A message that a rule is tried on, in a small vault: on 20 November 2026 it goes to Nina Patel, who has met the person at
 * Marlow Dental Care on the 5th about the role of receptionist, and is to answer by the 13th. Dana Lee is noted for another
 * firm, Fenwick & Rowe.
 */
export interface FactExample {
  readonly text: string;
  /** A follow-up where nothing says. */
  readonly kind?: ContactKind;
  readonly to?: string;
  readonly subject?: string;
  /** Properties of the note, beside or instead of those above; null takes one away. */
  readonly note?: Readonly<Record<string, unknown>>;
  /** Properties of another note. */
  readonly beside?: Readonly<Record<string, unknown>>;
  /** A message that stands before it in the note, to somebody else. */
  readonly before?: { readonly to: string; readonly text: string };
}

/** One that is flagged: the words in question, empty where the draft as a whole is meant, and what is put forward for them. */
interface FlaggedExample extends FactExample {
  readonly words: string;
  readonly better?: string;
}

export interface FactExamples {
  readonly flagged: readonly FlaggedExample[];
  readonly unflagged: readonly FactExample[];
}
