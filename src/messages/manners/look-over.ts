/** Looks a draft over: what is said in it, and what is true. */
import { draftText, type DraftToLookOver } from "./draft-text";
import { ENGLISH_RULES } from "./english/all-rules";
import { FACT_RULES } from "./facts/all-rules";
import type { WhatIsKnown } from "./facts/what-is-known";
import type { Hint } from "./hint";
import { isEnglish } from "./language";
import { hintOf } from "./rule";
import { withoutOverlaps } from "./without-overlaps";
import { WordRules } from "./word-rules";

/** Made when the first draft is looked over: reading all patterns takes as long as a few frames. */
let english: WordRules | undefined;

/**
 * All hints for a draft, of every group, in the order in which they stand there. A draft in another language than English
 * gets only those about what is true. Never throws, whatever the draft.
 */
export function lookOver(toLookOver: DraftToLookOver, known: WhatIsKnown): readonly Hint[] {
  const draft = draftText(toLookOver);
  const facts = FACT_RULES.flatMap((rule) => rule.find(draft, known).map((found) => hintOf(rule, draft, found)));
  const said = isEnglish(draft) ? (english ??= new WordRules(ENGLISH_RULES)).hintsFor(draft) : [];
  return withoutOverlaps([...facts, ...said]);
}
