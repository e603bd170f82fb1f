/** Words in a draft that are those of a name of the note, but for a slip of the fingers. */
import type { DraftText } from "../draft-text";
import type { Span } from "../hint";
import { saidIn, spanOf } from "./said";
import type { Word } from "../words";
import { isSlipOf } from "./spelling";

/** Where a name of several words stands with a slip in one of them. */
export function misspeltIn(
  draft: DraftText,
  name: readonly string[],
  isMeant: (words: readonly Word[], start: number, end: number) => boolean,
): readonly Span[] {
  return saidIn(draft).flatMap(({ words }) => {
    const spans: Span[] = [];
    for (let at = 0; at < words.length; at += 1) {
      const end = endOfMisspelt(words, at, name);
      if (end !== undefined && isMeant(words, at, end)) spans.push(spanOf(words, at, end));
    }
    return spans;
  });
}

function endOfMisspelt(words: readonly Word[], start: number, name: readonly string[]): number | undefined {
  const [first = ""] = name;
  const word = words[start]?.word ?? "";
  if (word !== first && !isSlipOf(word, first)) return undefined;
  let at = start;
  let slips = 0;
  for (const [number, meant] of name.entries()) {
    if (number > 0 && words[at]?.word === "and") at += 1;
    const word = words[at]?.word ?? "";
    if (word !== meant) {
      if (slips > 0 || !isSlipOf(word, meant)) return undefined;
      slips += 1;
    }
    at += 1;
  }
  return slips > 0 ? at : undefined;
}
