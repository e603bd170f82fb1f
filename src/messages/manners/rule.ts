/**
 * What a rule is. Each stands in a file of its own, with examples that tests and `docs/manners.md` are made of; they are an
 * export of their own, so that the plugin need not carry them.
 */
import type { ContactKind } from "../../core/reading/contact-kinds";
import type { DraftText } from "./draft-text";
import type { HintGroup } from "../../settings/manners-settings";
import type { Hint, HintLevel, Span } from "./hint";

export interface RuleBase {
  /** As in `still-waiting`, the name of its file. */
  readonly id: string;
  readonly group: HintGroup;
  readonly level: HintLevel;
  /** What such words cost, said once and kindly. */
  readonly reason: string;
  /** Another wording; empty where the words had better go. */
  readonly better: string;
  /** What the better wording takes the place of; where it is left out, it is an example and stands for nothing. */
  readonly replaces?: "words" | "sentence";
  /** The messages that it is about; all where it is left out. */
  readonly kinds?: readonly ContactKind[];
}

/** A rule about words in a sentence, by patterns as in `phrases.ts`, one a line. At most one hint a sentence. */
export interface PhraseRule extends RuleBase {
  readonly says: string;
  /** What makes it harmless, anywhere in the same sentence. */
  readonly unless?: string;
  /** What makes it harmless, anywhere in the draft: with an offer in hand one may speak of the first day. */
  readonly unlessAnywhere?: string;
  /** Whether it holds after "not" and "never" as well: "I would not want to chase you" chases nobody. */
  readonly evenIfNegated?: boolean;
}

/** A rule that looks at the draft as a whole, or at what is no word. */
export interface DraftRule extends RuleBase {
  /** The places in question, with words of their own where those of the rule do not do. */
  find(draft: DraftText): readonly Found[];
}

export interface Found extends Span {
  readonly reason?: string;
  readonly better?: string;
  readonly level?: HintLevel;
}

/** A rule about what is said, in the language of the draft. */
export type Rule = PhraseRule | DraftRule;

/**
 * What a rule found, as a hint. The sentence is looked for where it is not given. Where a link, a comment or a mark stands
 * among the words, nothing takes their place: it would be lost with them.
 */
export function hintOf(
  { id, group, replaces, ...rule }: RuleBase,
  { raw, text, sentences }: DraftText,
  { from, to, ...found }: Found,
  sentence = sentences.find((one) => one.from <= from && to <= one.to),
): Hint {
  const { level, reason, better } = { ...rule, ...found };
  const words = text.slice(from, to);
  const place =
    replaces === "sentence" ? sentence && { from: sentence.from, to: sentence.to } : replaces && { from, to };
  const isPlain = place && raw.slice(place.from, place.to) === text.slice(place.from, place.to);
  return { rule: id, group, level, from, to, words, reason, better, replaces: isPlain ? place : undefined };
}

/** A message that a rule is tried on: its text alone, or with what else counts. */
export type Example =
  | string
  | {
      readonly text: string;
      readonly kind?: ContactKind;
      readonly isCall?: boolean;
      readonly subject?: string;
      readonly name?: string;
    };

export interface Examples {
  /** In each of them the rule finds something. */
  readonly flagged: readonly Example[];
  /** Near it, but fine: the rule finds nothing. */
  readonly unflagged: readonly Example[];
}
