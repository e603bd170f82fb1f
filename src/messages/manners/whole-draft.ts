/** What rules about the form of a draft ask of the whole of it. */
import type { DraftText, Sentence } from "./draft-text";
import type { Span } from "./hint";

/** Fewer words are notes for a message, and no message yet. */
const FEWEST_WORDS = 2;

/** Whether it is a message that somebody has begun to write, and no call. */
export function isWritten(draft: DraftText): boolean {
  return (
    draft.scripts.length === 0 && bodySentences(draft).reduce((sum, { words }) => sum + words.length, 0) >= FEWEST_WORDS
  );
}

/** What is said, without subject, greeting and goodbye. */
export function bodySentences({ sentences }: DraftText): readonly Sentence[] {
  return sentences.filter(({ part }) => part === "body");
}

/** The sentences that lie within a part of it. */
export function sentencesWithin({ sentences }: DraftText, { from, to }: Span): readonly Sentence[] {
  return sentences.filter((sentence) => from <= sentence.from && sentence.to <= to);
}

/** The number of words in sentences, as they are counted under the subject. */
export function countWords(sentences: readonly Sentence[]): number {
  return sentences.reduce((sum, { count }) => sum + count, 0);
}

/** A place of no words. */
export function place(at: number): Span {
  return { from: at, to: at };
}

const THANKS = /^(?:thank|thx|thnx|tnx|thanx|grateful|gratitude|appreciat|cheers$|ta$|obliged|indebted|much obliged)/;

/** Whether it thanks anywhere, in whatever words. */
export function saysThanks({ sentences }: DraftText): boolean {
  return sentences.some(({ words }) => words.some(({ word }) => THANKS.test(word)));
}
