import { linesIn } from "../../lines";
import type { DraftRule, Examples } from "../../rule";
import { countWords, isWritten, place } from "../../whole-draft";

/** A paragraph with more words fills the screen of a telephone. */
const MOST_WORDS = 120;

export const wallOfText: DraftRule = {
  id: "wall-of-text",
  group: "form",
  level: "thought",
  reason: "This is one long block. A blank line after every two or three sentences lets them breathe.",
  better: "",
  find(draft) {
    if (!isWritten(draft)) return [];
    let words = 0;
    for (const line of linesIn(draft.text, draft.body)) {
      const isBlank = draft.text.slice(line.from, line.to).trim() === "";
      words = isBlank ? 0 : words + countWords(draft, [line]);
      if (words > MOST_WORDS) return [place(line.from)];
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
