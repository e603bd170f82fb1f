import type { Examples, PhraseRule } from "../../rule";

export const askingForConfidences: PhraseRule = {
  id: "asking-for-confidences",
  group: "pressing",
  level: "change",
  reason:
    "It puts a friend between you and their employer. A question about the stage is one that they can answer or leave.",
  better: "If it is a fair thing to ask, do you know whether they are still seeing people?",
  kinds: ["endorsement-request"],
  says: `
    find out ~1 (what|who|why|if|how|whether)
    (what|how) (did|do|does) (they|he|she|the boss|the panel|your boss|your manager|everyone) ~2 (say|think|make|feel) (of|about) (me|my)
    all ears
    is (he|she) ~1 leaning
    what are my (chances|odds)
    (have|has|did) ~2 (you|he|she) ~1 (spoken|talk*|asked|done|sent|passed|forwarded|mentioned|said|speak|ask) ~5 yet
    are you going to ~8 or
    (who|whether) (they|he|she) (are|is) ~1 (leaning|going|choosing|favouring)
  `,
  unless: `
    (i|we) ~2 like to find out
  `,
};

export const examples: Examples = {
  flagged: [
    {
      text: "Can you find out what salary they have in mind and how many are still in it?",
      kind: "endorsement-request",
    },
    { text: "Tell me who they are leaning towards.", kind: "endorsement-request" },
    { text: "Could you find out who they want?", kind: "endorsement-request" },
    { text: "What did they think of me?", kind: "endorsement-request" },
    { text: "Is he leaning towards somebody?", kind: "endorsement-request" },
    { text: "If you hear what they said about me, I’m all ears.", kind: "endorsement-request" },
    { text: "What are my chances?", kind: "endorsement-request" },
    { text: "Have you spoken to him about me yet?", kind: "endorsement-request" },
  ],
  unflagged: [
    { text: "Do you know whether they are still seeing people?", kind: "endorsement-request" },
    { text: "I’d not want you to share anything you shouldn’t.", kind: "endorsement-request" },
    { text: "Would you be comfortable mentioning my name?", kind: "endorsement-request" },
    { text: "You said you had enjoyed the move, and I was glad.", kind: "endorsement-request" },
    { text: "I would like to find out how the team works.", kind: "endorsement-request" },
  ],
};
