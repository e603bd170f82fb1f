import type { Examples, PhraseRule } from "../../rule";

export const youAreBusy: PhraseRule = {
  id: "you-are-busy",
  group: "selling-short",
  level: "thought",
  reason: "It is kindly meant, and rather tells them what they have not done. Thanks for reading does it better.",
  better: "Thank you for reading this.",
  says: `
    (know|realise|sure|appreciate|understand|aware|imagine|expect|guess|suspect) ~3 (you|everyone|things) (are|must be|will be|is|have been|must have been|will have been) ~2 (busy|snowed under|up to your|swamped|rushed off|inundated|run off|overwhelmed|stretched|pushed|under pressure|a lot on|hectic)
    (know|realise|sure|appreciate|understand) how (very |terribly |incredibly |extremely |really )?busy
    (busy|hectic|packed) (schedule|diary|day|calendar|time)
  `,
};

export const examples: Examples = {
  flagged: ["I know you are very busy.", "I realise how busy you must be.", "You have a busy schedule, I am sure."],
  unflagged: [
    "Thank you for reading this.",
    "The ward was busy when I came, and calm all the same.",
    "I am busy on Thursday, and free on Friday.",
    "Saturday is our busiest day.",
  ],
};
