import type { Examples, PhraseRule } from "../../rule";

export const findsYouWell: PhraseRule = {
  id: "finds-you-well",
  group: "worn",
  level: "thought",
  reason: "Everybody opens like this, and the first line is the one that is read.",
  better: "Thank you for explaining the rota project on Tuesday.",
  says: `
    (hope|hoping|trust|trusting) ~2 (finds|find|reaches|meets) you
    (hope|hoping|trust|trusting) (that )?(you|all|everything|things) (are|is|were|have been) (doing |keeping |all )?(well|good|great|fine|ok|okay|safe)
    (hope|hoping) (you|your) ~2 (week|weekend|day|morning|monday|friday) (is|has|was|had|are|started|going)
    (greetings|compliments) of the (day|season)
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
