import type { Examples, PhraseRule } from "../../rule";

export const stillWaiting: PhraseRule = {
  id: "still-waiting",
  group: "pressing",
  level: "change",
  reason: "“Still” carries reproach; a plain question does not.",
  better: "I wanted to ask where things stand with the role.",
  replaces: "sentence",
  says: `
    (still|yet) (waiting|awaiting)
    still (have not|not) (heard|received|had|got|seen)
    yet to (hear|receive)
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: ["I am still waiting for an answer.", "I still haven't heard from you."],
  unflagged: ["I am still interested in the role.", "She said “I am still waiting” and laughed."],
};
