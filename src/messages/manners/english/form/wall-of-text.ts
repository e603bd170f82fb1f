import type { DraftRule, Examples } from "../../rule";
import { bodySentences, isWritten, place } from "../../whole-draft";

/** A paragraph with more words fills the screen of a telephone. */
const MOST_WORDS = 120;
const BLANK_LINE = /\n[ \t]*\n/;

export const wallOfText: DraftRule = {
  id: "wall-of-text",
  group: "form",
  level: "thought",
  reason: "This is one long block. A blank line after every two or three sentences lets them breathe.",
  better: "",
  find(draft) {
    if (!isWritten(draft)) return [];
    let words = 0;
    let end = draft.body.from;
    for (const { from, to, count } of bodySentences(draft)) {
      words = count + (BLANK_LINE.test(draft.text.slice(end, from)) ? 0 : words);
      if (words > MOST_WORDS) return [place(from)];
      end = to;
    }
    return [];
  },
};

/** Pure, so that the plugin need not carry it. */
export const examples: Examples = /* @__PURE__ */ longExamples();

function longExamples(): Examples {
  const sentences = (count: number) => "We spoke of the rota for June. ".repeat(count);
  return {
    flagged: [`Hi Dana,\n\n${sentences(20)}\n\nSam`, `Hi Dana,\n\n${sentences(10)}\n${sentences(10)}\n\nSam`],
    unflagged: [`Hi Dana,\n\n${sentences(10)}\n\n${sentences(10)}\n\nSam`],
  };
}
