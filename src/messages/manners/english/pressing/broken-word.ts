import type { Examples, PhraseRule } from "../../rule";

export const brokenWord: PhraseRule = {
  id: "broken-word",
  group: "pressing",
  level: "change",
  reason: "A promise held up to somebody makes them defend it. The same day, given as a fact, lets them put it right.",
  better: "You mentioned hearing by Monday, so I wanted to ask whether that date has moved.",
  replaces: "sentence",
  says: `
    (gave|given) ~1 (me|us)? (your|his|her) (word|assurance|assurances|solemn word|promise)
    (not|never|nobody|failed to) ~2 (keep|keeps|kept|honour|honoured|honor|honored|stick to|stuck to|stand by|stood by|fulfil|fulfilled|follow through on) (your|his|her|their|its|the|a|any) (word|promise|promises|commitment|commitments|assurance|assurances|timeline)
    (^|and|but|well|gone|then) so much for (that|your|the|being|promises|hearing|keeping|by|<weekday>|transparency|communication)
    (<accused>|they) ~2 <said> .. (but|yet|though|although|only|however|and) ~4 (i have heard nothing|heard nothing|nothing (has|came|yet|since|$)|not (heard|called|rung|replied|phoned|written|happened|happen|called back)|no (call|word|reply|email|sign|letter)|not a word|nobody (has|called|rang|phoned|told|replied)|no one (has|called|rang|phoned|told|replied)|silence|came and went|come and gone|has (now)? (passed|gone)|it is now|still waiting|long gone)
    <accused> ~2 <said> .. (but|yet|though|although|only|however|and) (here (we|i)|that was (two|three|four|five|six|a|ten|weeks|days|last)|you (never|did not|have not)|it (never|did not)|now it is|did you)
    (i|we) (was|were|have been|had been) ~1 (told|promised|assured|informed|led to believe|given to understand) .. (but|yet|only to|and) ~4 (heard nothing|not heard|nothing|no (call|word|reply|one|news|decision)|silence|nobody|here (i|we)|still (waiting|nothing)|it is now)
    after <accused> ~2 (promised|swore|assured me|gave your word|told me|guaranteed)
    as you (promised|swore|guaranteed|assured me)
    (contrary to|not|far from|nothing like) what (you ~1 (said|told|promised)|i was (told|promised))
    (what|whatever) (happened|became|has happened) (to|of) (your (promise|word|call|email)|the promise*|the call|calling|getting back|letting me|letting us|hearing|that promise|that call|<weekday>|by <weekday>|end of)
    has ~2 (come and gone|been and gone|sailed past|slid past)
    (day|date|week|weekend|deadline|end|<weekday>) ~1 (came and went|come and gone)
    <weekday> (meant|means|would mean) <weekday>
    (evidently|clearly|obviously) ~2 (misread|misunderstood|misheard|mistook|misremembered)
    if your (yes|word) (is|means)
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
    "I took you at your word.",
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
