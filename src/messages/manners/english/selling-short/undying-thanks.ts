import type { Examples, PhraseRule } from "../../rule";

export const undyingThanks: PhraseRule = {
  id: "undying-thanks",
  group: "selling-short",
  level: "change",
  reason: "Vows and lasting debts ask for trust; one thing that you have done earns it.",
  better: "I ran the till alone on Saturdays for two years, and it was always right.",
  says: `
    (forever|eternally|endlessly|for ever|ever|infinitely) (be )?(in your debt|indebted|beholden|grateful|thankful|obliged)
    (grateful|thankful|indebted) ~3 (forever|for ever|eternally|for life|whole life|all my (life|days)|till (i|my)|the rest of my)
    in your eternal debt
    (you|they|will|would) (will|would|never|not) (not |never |ever )?(regret|be (sorry|let down)) (it|this|that|taking|hiring|choosing|picking|if|giving|me|$)
    never (have|had|give you) ~2 (minute|moment|day|cause|reason|bit) ~1 (trouble|complain*|regret|bother)
    i (swear|promise|vow|guarantee) ~4 (regret|let|work (harder|twice|my)|hardest|not be disappointed|be the (best|hardest)|give (you )?(everything|my all)|loyal*|make you proud|prove)
    work ~1 (twice as hard|my (fingers|socks|guts|heart))
    (110|120|150|200|thousand) (percent|per cent)
    (obedient|humble|devoted|faithful|your) servant
    (pray|praying|prayers) for you
  `,
};

export const examples: Examples = {
  flagged: [
    "I’d be forever in your debt.",
    "I will be ever grateful to you for my whole life.",
    "I promise you won’t regret it.",
    "You would never have a minute’s trouble from me.",
    "I would work my fingers to the bone.",
    "I will give 110 per cent.",
    "Take me on and you won’t regret it.",
  ],
  unflagged: [
    "Thank you for everything; I am very grateful.",
    "Nobody there will be let down.",
    "I have never regretted the move to night work.",
    "If you hear of a place, I would be grateful.",
    "God bless.",
    "I would not let a dog like that near the flock.",
  ],
};
