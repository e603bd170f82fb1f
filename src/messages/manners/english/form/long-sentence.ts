import type { DraftRule, Examples } from "../../rule";
import { bodySentences } from "../../whole-draft";

/** Plain English has 15 to 20 words in a sentence, and 25 at most; twice that is not held in mind at one go. */
const LONG = 45;
const FAR_TOO_LONG = 60;

export const longSentence: DraftRule = {
  id: "long-sentence",
  group: "form",
  level: "thought",
  reason: "A sentence as long as this has to be read twice. Two shorter ones are understood at once.",
  better: "",
  find(draft) {
    return bodySentences(draft).flatMap((sentence) => {
      const words = sentence.count;
      if (words < LONG) return [];
      const reason = `This sentence has ${String(words)} words, and has to be read twice. Two shorter ones are understood at once.`;
      return [
        { from: sentence.from, to: sentence.to, reason, ...(words >= FAR_TOO_LONG && { level: "change" as const }) },
      ];
    });
  },
};

/** Pure, so that the plugin need not carry it. */
export const examples: Examples = /* @__PURE__ */ longExamples();

function longExamples(): Examples {
  const clauses = (count: number) => Array.from({ length: count }, () => "that we spoke of").join(", ");
  return {
    flagged: [`I wanted to ask about the role ${clauses(10)}.`, `I wanted to ask about the role ${clauses(16)}.`],
    unflagged: [`I wanted to ask about the role ${clauses(6)}.`, "I ask about the role. ".repeat(20)],
  };
}
