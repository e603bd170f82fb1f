/** Looks a draft over: what is said in it, and what is true. */
import { draftText, type DraftToLookOver } from "./draft-text";
import { ENGLISH_RULES } from "./english/all-rules";
import { FACT_RULES } from "./facts/all-rules";
import type { WhatIsKnown } from "./facts/what-is-known";
import { HINT_LEVELS, type Hint } from "./hint";
import { isEnglish } from "./language";
import { hintOf } from "./rule";
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

/** In order; of two hints about the same words a fact goes before the rest, then what weighs more, then what says more. */
function withoutOverlaps(hints: readonly Hint[]): readonly Hint[] {
  const weight = ({ group, level }: Hint) => (group === "facts" ? HINT_LEVELS.length : 0) + HINT_LEVELS.indexOf(level);
  const kept: Hint[] = [];
  for (const hint of [...hints].sort((one, other) => one.from - other.from || other.to - one.to)) {
    const last = kept.at(-1);
    if (last === undefined || hint.from >= last.to || hint.to <= last.from) kept.push(hint);
    else if (weight(hint) > weight(last)) kept[kept.length - 1] = hint;
  }
  return kept;
}
