import type { Examples, PhraseRule } from "../../rule";

export const undyingThanks: PhraseRule = {
  id: "undying-thanks",
  group: "selling-short",
  level: "change",
  reason: "Vows and lasting debts ask for trust; one thing that you have done earns it.",
  better: "I ran the till alone on Saturdays for two years, and it was always right.",
  says: `
    (forever|eternally|endlessly|everlastingly|for ever|permanently) (be )?(in your debt|indebted|beholden|grateful|thankful|obliged)
    (be |am |remain )?(ever|eternally|infinitely|undyingly) (grateful|thankful|indebted) (to you|for|if|sir|$)
    (grateful|thankful|indebted) ~3 (forever|for ever|eternally|for life|whole life|all my (life|days)|till (i|my)|until (i|my) (die|dying)|the rest of my)
    in your (eternal |everlasting |undying )?debt
    (you|and you|they) (will|would) not (regret|be (sorry|let down)) (it|this|that|taking|hiring|choosing|picking|if|for|giving|me|$)?
    (will|would) (never|not) (ever )?regret (it|this|that|taking|hiring|choosing|picking|giving|having|$)
    never (have|had|be|give you) ~1 (a |any )?(minute|moment|day|second|cause|reason|bit|word) ~1 (trouble|complain*|complaint|regret|bother)
    never (regret|be sorry) (it|taking|hiring|choosing|picking|giving)
    i (swear|promise|vow|guarantee|give you my word) ~4 (not regret|never regret|not let|never let|work harder|work my|hardest|not be disappointed|be the (best|hardest)|give (you )?(everything|110|my all|150|200)|loyal*|make you proud|prove)
    (work|working|worked) my (fingers|socks|backside|butt|ass|arse|guts|heart|tail|hands)
    (work|working) (harder|longer) than (anyone|anybody|everyone|everybody|any|ten|two)
    (110|120|150|200|1000|hundred and ten|thousand) (percent|per cent)
    (give|giving) (it|you|this) ~1 (110|120|150|200|1000|my all|everything i|my (whole )?(heart|life)|200)
    (obedient|humble|devoted|faithful) servant
    (slave|servant|devotee|disciple) (for|to|of) you
    (name|naming) (my|our) (firstborn|first-born|first child|next child|dog|cat) after
    (sing|singing) your praises (to|forever|from|for)
    (remember|bless) (you|your name) (in my prayers|every day|all my|until|till)
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
