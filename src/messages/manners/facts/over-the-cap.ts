import { atTheTop, isFollowUp } from "./draft-in-note";
import type { FactExamples, FactRule } from "./fact-rule";

export const overTheCap: FactRule = {
  id: "over-the-cap",
  group: "facts",
  level: "change",
  reason: "As many follow-ups as help have gone already.",
  better: "",
  find(draft, known) {
    const schedule = known.entry?.schedule;
    if (schedule === undefined || schedule.outcome !== undefined || schedule.sent < schedule.cap) return [];
    if (!isFollowUp(draft)) return [];
    const gone = schedule.sent === 1 ? "One has gone" : `${NUMBERS[schedule.sent] ?? String(schedule.sent)} have gone`;
    return [
      {
        ...atTheTop(draft),
        reason: `${gone} since you last heard. One more seldom helps; a closing note keeps the door open.`,
      },
    ];
  },
};

const NUMBERS = ["None", "One", "Two", "Three", "Four", "Five", "Six"];

const TWO_SENT = {
  contact_log: ["2026-11-16 follow-up by email to Nina Patel", "2026-11-18 follow-up by email to Nina Patel"],
};

export const examples: FactExamples = {
  flagged: [{ note: TWO_SENT, text: "Dear Nina,\n\nIs there any news?", words: "" }],
  unflagged: [
    { text: "Dear Nina,\n\nIs there any news?" },
    { note: TWO_SENT, kind: "closing-note", text: "Dear Nina,\n\nThank you again for your time." },
    {
      note: { contact_log: [...TWO_SENT.contact_log, "2026-11-19 heard deciding by email from Nina Patel"] },
      text: "Dear Nina,\n\nThank you.",
    },
  ],
};
