/** How long a message is, and whether most of its kind are that long. */
import { isAscii } from "../core/reading/letters";
import type { ContactKind } from "../core/reading/contact-kinds";

/** The number of words; in a script without spaces, as its readers would count them. */
export function wordsIn(text: string): number {
  const plain = text.replaceAll("’", "'");
  if (isAscii(plain)) return plain.match(/[A-Za-z\d][A-Za-z\d'.-]*/g)?.length ?? 0;
  if (!/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(text)) {
    return plain.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'.-]*/gu)?.length ?? 0;
  }
  return [...new Intl.Segmenter(undefined, { granularity: "word" }).segment(text)].filter(
    ({ isWordLike }) => isWordLike,
  ).length;
}

/** From how many words to how many a message of a kind has in practice: advice, not a rule. */
const LENGTHS: Readonly<Partial<Record<ContactKind, readonly [number, number]>>> = {
  "thank-you": [40, 160],
  "follow-up": [40, 125],
  answer: [40, 120],
  "closing-note": [40, 90],
  "feedback-request": [50, 120],
  "endorsement-request": [50, 120],
  withdrawal: [30, 100],
};

/** Longer than a good message of any kind, in words: of those with more, few are read to the end. */
export const FAR_TOO_LONG = 250;

/**
 * As many words as are spoken in half a minute, which is as long as somebody listens who did not expect the call. English
 * is spoken at about 150 words a minute (National Center for Voice and Speech).
 */
export const WORDS_OF_HALF_A_MINUTE = 75;

interface OfAKind {
  readonly kind: ContactKind;
  readonly isCall: boolean;
}

/** Whether a message with so many words is shorter or longer than most good ones of its kind. A call has no length. */
export function lengthOf({ kind, isCall }: OfAKind, words: number): "short" | "fine" | "long" {
  const [least, most] = (isCall ? undefined : LENGTHS[kind]) ?? [0, Infinity];
  if (words < least) return "short";
  return words > most ? "long" : "fine";
}
