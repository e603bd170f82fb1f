/** What manners have to say of a draft: hints, never a lock. */
import type { HintGroup } from "../../settings/manners-settings";

/** From a thought to what is worth a question before it goes. */
export const HINT_LEVELS = ["thought", "change", "ask"] as const;
export type HintLevel = (typeof HINT_LEVELS)[number];

/** Part of a text, in UTF-16 units from its start. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One hint. Where something is missing, or the draft as a whole is meant, it stands at a place and has no words. */
export interface Hint extends Span {
  /** The id of the rule. */
  readonly rule: string;
  readonly group: HintGroup;
  readonly level: HintLevel;
  /** The words in question, as they stand there. */
  readonly words: string;
  /** What such words cost, in a sentence or two. */
  readonly reason: string;
  /** Another wording; empty where the words had better go. */
  readonly better: string;
  /** What the better wording would take the place of: the words, or the sentence that they stand in. Undefined where it is only an example. */
  readonly replaces: Span | undefined;
}
