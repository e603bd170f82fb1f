import type { Examples, PhraseRule } from "../../rule";

export const earliestConvenience: PhraseRule = {
  id: "earliest-convenience",
  group: "worn",
  level: "thought",
  reason: "It sounds like a request and reads like a deadline. A plain question has more warmth.",
  better: "Could you let me know when you have a moment?",
  says: `
    (earliest|soonest) (possible )?(convenience|opportunity)
    (at|in) your own? (leisure|convenience)
  `,
};

export const examples: Examples = {
  flagged: [
    "I would be glad to hear at your earliest convenience.",
    "A word at your earliest opportunity would be kind.",
  ],
  unflagged: [
    "Could you let me know when you have a moment?",
    "The convenience store on Mill Lane is where I began.",
    "The earliest train gets me there at eight.",
  ],
};
