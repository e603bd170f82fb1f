import type { FactRule } from "./fact-rule";

/** A blank of a template that was never filled in: no link, no footnote, no checkbox. */
const BLANK = /\[(?![ xX^!]\])[^\][\n^!][^\][\n]{1,100}\](?![\](:])/g;

export const blanks: FactRule = {
  id: "blanks",
  group: "facts",
  level: "ask",
  reason: "This is still to fill in.",
  better: "",
  find({ text }) {
    return [...text.matchAll(BLANK)].map(({ index, 0: blank }) => ({
      from: index,
      to: index + blank.length,
      reason: `“${blank}” is still to fill in.`,
    }));
  },
};
