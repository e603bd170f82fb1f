import type { Examples, PhraseRule } from "../../rule";

export const findsYouWell: PhraseRule = {
  id: "finds-you-well",
  group: "worn",
  level: "thought",
  reason: "Everybody opens like this, and the first line is the one that is read.",
  better: "Thank you for explaining the rota project on Tuesday.",
  says: `
    (hope|hoping|trust|trusting) ~1 (this|my|the) ~1 (email|message|note|letter|mail) (finds|will find|find|is finding|reaches|meets) (you|everyone|your)
    (hope|hoping|trust|trusting) (that )?(you|all|everything|everyone|things) (are|is|have been) (doing |keeping |all )?(well|good|great|fine|ok|okay)
    (hope|hoping) (you|your) ~2 (week|weekend|day|morning|monday|friday) (is|has|was|had|are|started|going)
    (hope|trust) (this|it) finds you
    (greetings|compliments) of the (day|season)
    (hope|hoping) (you|all) (are|is|were) (well|safe)
  `,
};

export const examples: Examples = {
  flagged: [
    "I hope this email finds you well.",
    "Trusting that you are doing well.",
    "Greetings of the day.",
    "I hope everything is fine.",
  ],
  unflagged: [
    "I hope the move to the new building went smoothly.",
    "I hope your colleague is soon on the mend.",
    "You found the well at last, Ms Rao said.",
    "I hope the launch was worth the late nights.",
  ],
};
