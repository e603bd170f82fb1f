import { asksForStatus } from "./asks";
import { dayInWords } from "./days-said";
import { atTheTop, isFollowUp } from "./draft-in-note";
import type { FactExamples, FactRule } from "./fact-rule";

/** A date of one’s own is a reason to ask before theirs. */
const HAS_A_REASON = /\boffer\b|\bdeadline\b|\bdecide by\b|\b(?:reply|answer) (?:by|before)\b/i;

export const beforeTheirDay: FactRule = {
  id: "before-their-day",
  group: "facts",
  level: "change",
  reason: "The day that they named is still to come.",
  better: "",
  find(draft, known) {
    const { entry, today } = known;
    const promise = entry?.schedule.promise;
    if (entry === undefined || promise === undefined || promise < today || entry.schedule.isOffer) return [];
    if (!isFollowUp(draft) || !asksForStatus(draft) || HAS_A_REASON.test(draft.text)) return [];
    const named = promise === today ? "today" : dayInWords(promise, today);
    return [
      {
        ...atTheTop(draft),
        reason: `They named ${named} for an answer. A question is heard more kindly once that day has passed.`,
      },
    ];
  },
};

export const examples: FactExamples = {
  flagged: [
    { note: { response_by: "2026-12-04" }, text: "Dear Nina,\n\nCould you tell me where things stand?", words: "" },
    {
      note: { response_by: "2026-11-20" },
      text: "Dear Nina,\n\nI would be grateful to know how the decision is coming along.",
      words: "",
    },
  ],
  unflagged: [
    { text: "Dear Nina,\n\nCould you tell me where things stand?" },
    {
      note: { response_by: "2026-12-04" },
      kind: "thank-you",
      text: "Dear Nina,\n\nThank you. Could I send a reference?",
    },
    {
      note: { response_by: "2026-12-04" },
      text: "Dear Nina,\n\nHere is the certificate. May I bring the original on Monday?",
    },
    {
      note: { response_by: "2026-12-04" },
      text: "Dear Nina,\n\nI have an offer, to be answered by Friday. Could I hear from you before then?",
    },
  ],
};
