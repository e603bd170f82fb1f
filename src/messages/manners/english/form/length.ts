import { FAR_TOO_LONG, lengthOf } from "../../../length";
import type { DraftRule, Examples } from "../../rule";
import { countWords, isWritten, place } from "../../whole-draft";

export const length: DraftRule = {
  id: "length",
  group: "form",
  level: "thought",
  reason: "It is longer than most of its kind. What is short is read to the end, and answered sooner.",
  better: "",
  find(draft) {
    const { kind, body, sentences } = draft;
    if (!isWritten(draft)) return [];
    const words = countWords(sentences.filter(({ part }) => part !== "subject"));
    if (words >= FAR_TOO_LONG)
      return [
        {
          ...place(body.from),
          level: "change",
          reason: `${String(words)} words are a lot to read at a desk. Half of them are read to the end.`,
        },
      ];
    const length = kind === undefined ? "fine" : lengthOf({ kind, isCall: false }, words);
    if (length === "fine") return [];
    return [length === "long" ? place(body.from) : { ...place(body.to), reason: SHORT }];
  },
};

const SHORT = "It is shorter than most of its kind. One thing that only you could say makes it yours.";

/** Pure, so that the plugin need not carry it. */
export const examples: Examples = /* @__PURE__ */ longExamples();

function longExamples(): Examples {
  const word = (count: number) => "We spoke of the rota. ".repeat(Math.ceil(count / 5));
  return {
    flagged: [
      { text: "Hi Dana,\n\nIs there any news about the job?\n\nThanks,\nSam", kind: "follow-up" },
      { text: `Hi Dana,\n\n${word(140)}\n\nThanks,\nSam`, kind: "follow-up" },
      `Hi Dana,\n\n${word(250)}\n\nThanks,\nSam`,
    ],
    unflagged: [
      { text: `Hi Dana,\n\n${word(80)}\n\nThanks,\nSam`, kind: "follow-up" },
      `Hi Dana,\n\n${word(230)}\n\nThanks,\nSam`,
      "Hi Dana,\n\nIs there any news about the job?\n\nThanks,\nSam",
      { text: word(300), isCall: true },
    ],
  };
}
