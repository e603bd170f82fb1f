import type { DraftRule, Examples } from "../../rule";

/** Pictures, not signs such as ® or ☎. */
const ROW = /\p{Emoji_Presentation}(?:\p{Emoji_Presentation}|\u{FE0F}|\u{200D})*/gu;
const PICTURE = /\p{Emoji_Presentation}/gu;

export const rowOfEmoji: DraftRule = {
  id: "row-of-emoji",
  group: "sharp",
  level: "change",
  reason: "One small face among people who know each other is warm; more than one pulls the eye from what you say.",
  better: "I would be glad to hear from you.",
  find: ({ text, bodyFrom }) => {
    const said = text.slice(bodyFrom);
    if ((said.match(PICTURE)?.length ?? 0) < 2) return [];
    return [...said.matchAll(ROW)].map(({ 0: row, index }) => ({
      from: bodyFrom + index,
      to: bodyFrom + index + row.length,
    }));
  },
};

export const examples: Examples = {
  flagged: [
    "Thank you 🙏🙏",
    "Any news 😀 on the role 🤞",
    "Pick me 🎉🎉🎉",
    "Loved it 😍 see you 👋",
    "You are the best 🐐🙏",
  ],
  unflagged: [
    "Thank you 🙂",
    "Thank you.",
    "☎ 07700 900123 ✉ ana@example.org",
    "Widgets® and Gadgets™ are both yours.",
  ],
};
