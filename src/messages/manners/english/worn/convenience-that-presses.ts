import type { Examples, PhraseRule } from "../../rule";

export const convenienceThatPresses: PhraseRule = {
  id: "convenience-that-presses",
  group: "worn",
  level: "change",
  reason: "With an order before it, this is a deadline in fine clothes, and it is for them to set one.",
  better: "Could you let me know when you have a moment?",
  says: `
    (reply|respond|revert|answer|confirm|advise|inform|update|send|provide|contact|call|ring|phone|email|require|expect|demand|must|insist|want|need) .. (earliest|soonest) (possible )?(convenience|opportunity)
  `,
  unless: `
    (i|we) (can|will|shall|could|would be happy to|am happy to|would be glad to) ~2 (send|provide|call|reply|respond|answer|confirm|ring|email|phone|contact)
    (could|would|can|might) you
    (welcome|happy|glad) to
    (if|should) you (need|require|want)
  `,
};

export const examples: Examples = {
  flagged: [
    "Reply at your earliest convenience.",
    "Kindly revert at the earliest opportunity.",
    "I expect your decision at your earliest convenience.",
    "Please advise of the outcome at your earliest convenience.",
  ],
  unflagged: [
    "I would be glad to hear at your earliest convenience.",
    "I can send the certificate at the earliest opportunity.",
    "You are welcome to call me at your earliest convenience.",
    "Could you let me know when you have a moment?",
  ],
};
