import type { Examples, PhraseRule } from "../../rule";

export const doNotHesitate: PhraseRule = {
  id: "do-not-hesitate",
  group: "worn",
  level: "thought",
  reason: "Nobody hesitates because of this line, and nobody is helped by it. A number or a day is of use.",
  better: "You can reach me on any afternoon.",
  says: `
    (do|to|please) not hesitate (to|in)
    feel free to (contact|call|reach|ring|email|get in touch|message|ask)
    (should|if) you (have|require|need) (any|further) ~3 (question|questions|queries|information|details|documents) ~3 (please|do|contact|feel|let)
    (thanks|thank you|thanking you) in (advance|anticipation)
    forward to (your|a) (favourable|favorable|positive|prompt|early|kind|speedy)
    (awaiting|await) your ~1 (reply|response|answer|feedback)
  `,
};

export const examples: Examples = {
  flagged: [
    "Please do not hesitate to contact me.",
    "Feel free to call with questions.",
    "Thanking you in anticipation.",
    "I look forward to your favourable reply.",
  ],
  unflagged: [
    "You can reach me on any afternoon.",
    "You asked me not to hesitate at the junction, and I passed.",
    "I look forward to meeting the crew.",
    "Admission is free on Sundays.",
  ],
};
