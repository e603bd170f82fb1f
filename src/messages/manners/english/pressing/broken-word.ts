import type { Examples, PhraseRule } from "../../rule";

export const brokenWord: PhraseRule = {
  id: "broken-word",
  group: "pressing",
  level: "change",
  reason: "A promise held up to somebody makes them defend it. The same day, given as a fact, lets them put it right.",
  better: "You mentioned hearing by Monday, so I wanted to ask whether that date has moved.",
  says: `
    (<accused>|they|i was|we were|i have been) ~2 (<said>|informed|led to believe|given to understand) .. (but|yet|though|although|only|however|and) ~4 (heard nothing|nothing (has|came|yet|since|$)|not (heard|called|rung|replied|phoned|a word|happen*)|no (call|word|reply|email|sign|letter|news)|<nobody> <replied>|silence|came and went|come and gone|has passed|it is now|now it is|still waiting|here (i|we)|that was ~1 (<number>|a|weeks|days|last)|(you|it) (never|did not|have not|has not)|did you)
    (gave|given) ~1 (me|us)? (your|his|her) ~1 (word|assurance|assurances|promise)
    (not|never|nobody|failed to) ~2 (keep|keeps|kept|honour*|honor*|stick to|stuck to|stand by|stood by) (your|his|her|their|its|the|a|any) (word|promise|promises|commitment*)
    (gives|give) (his|their|my|your|a) word
    so much for (that|your|the|being|promises|hearing|keeping|by|<weekday>)
    (after|as) <accused> ~2 (promised|swore|assured me|gave your word|guaranteed)
    (what|whatever) (happened|became|has happened) (to|of) (calling|getting|letting|hearing|by|<weekday>)
    (come and gone|came and went|been and gone|sailed past|slid past)
    <weekday> (meant|means|would mean) <weekday>
    if your (yes|word) (is|means)
    your word ~2 (counts|means|meant|for)
  `,
  unless: `
    (thank|thanks|grateful|appreciate|appreciated|glad|delighted|pleased) (you|for|that|to)?
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "You said Monday but it is now Wednesday.",
    "I was told I would hear by the 20th, yet nothing has come.",
    "You gave me your word that I would hear this month.",
    "Your colleague promised a call on Friday and here we are on Tuesday.",
    "So much for hearing by the end of the week.",
    "The end of the month has come and gone.",
    "What happened to letting me know either way?",
    "I had understood that Wednesday meant Wednesday.",
  ],
  unflagged: [
    "You mentioned hearing by Monday, so I’m checking whether that has moved.",
    "You said you were frustrated with the old register, and that nobody ever knew who had the keys.",
    "You thought you might know by the 15th, but I know such dates can slip.",
    "Thank you for sending the details as you promised.",
    "You promised the families a decision first, which was quite right.",
    "You told me that the evening clinic is the busy one, and I would enjoy that.",
  ],
};
