import { WORDS_OF_HALF_A_MINUTE } from "../../../length";
import type { DraftRule, Examples } from "../../rule";
import { countWords, place, sentencesWithin } from "../../whole-draft";

export const longCall: DraftRule = {
  id: "long-call",
  group: "form",
  level: "thought",
  reason: "Spoken, this is longer than half a minute. What is short can be said calmly, and is remembered.",
  better: "",
  find(draft) {
    return draft.scripts.flatMap((script) => {
      const words = countWords(sentencesWithin(draft, script));
      const seconds = Math.round((words / WORDS_OF_HALF_A_MINUTE) * 6) * 5;
      const reason = `Spoken, this takes about ${String(seconds)} seconds. In thirty it can be said calmly, and is remembered.`;
      return words > WORDS_OF_HALF_A_MINUTE ? [{ ...place(script.from), reason }] : [];
    });
  },
};

/** Pure, so that the plugin need not carry it. */
export const examples: Examples = /* @__PURE__ */ longExamples();

function longExamples(): Examples {
  const spoken = (count: number) => "I wanted to ask you about it. ".repeat(count);
  return {
    flagged: [
      { text: spoken(12), isCall: true },
      { text: `**On voicemail**\n\n“${spoken(12)}”`, isCall: true },
    ],
    unflagged: [
      { text: spoken(10), isCall: true },
      { text: `**If they answer**\n\n“${spoken(10)}”\n\n**On voicemail**\n\n“${spoken(10)}”`, isCall: true },
      { text: `“${spoken(5)}”\n\n- ${spoken(30)}\n\n**What they said**\n\n${spoken(30)}`, isCall: true },
      spoken(12),
    ],
  };
}
