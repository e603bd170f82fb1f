import type { FactExamples, FactRule } from "./fact-rule";

/** A blank of a template that was never filled in: no link, no footnote, no checkbox. Some people mark them otherwise. */
const BLANK =
  /\[(?![ xX^!]\]|sic\]|\d+\])[^\][\n^!][^\][\n]{1,100}\](?![\](:])|\{\{[^{}\n]{1,60}\}\}|<(?:your |the )?(?:name|first name|last name|surname|company|role|job title|date|day)>|(?<!\p{L})X{3,}(?!\p{L})/gu;

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

export const examples: FactExamples = {
  flagged: [
    {
      text: "Dear Nina,\n\nI enjoyed hearing about [one thing you talked about].",
      words: "[one thing you talked about]",
    },
    { text: "Dear Nina,\n\nThank you.\n\nKind regards,\n[Your name]", words: "[Your name]" },
    { text: "Dear Nina,\n\nWe met on {{day}}.", words: "{{day}}" },
    { text: "Dear Nina,\n\nI would be glad to join <company>.", words: "<company>" },
  ],
  unflagged: [
    { text: "Dear Nina,\n\nYou can find it [on my own site](https://ana.example/page)." },
    { text: "Dear Nina,\n\nI wrote down [[Marlow questions]] for next time.[^1]\n\n- [ ] one\n- [x] two" },
  ],
};
