import type { Examples, PhraseRule } from "../../rule";

export const brokenWord: PhraseRule = {
  id: "broken-word",
  group: "pressing",
  level: "change",
  reason: "A promise held up to somebody makes them defend it. The same day, given as a fact, lets them put it right.",
  better: "You mentioned hearing by Monday, so I wanted to ask whether that date has moved.",
  replaces: "sentence",
  says: `
    (gave|given|have|had|got) ~1 (me|us|i|we)? ~1 (your|his|her) (word|assurance|assurances|solemn word|promise)
    (go|goes|going|went|gone|going) back on (your|his|her|their|that|a|what)
    (not|never|nobody|failed to|hardly) ~2 (keep|keeps|kept|honour|honoured|honor|honored|stick to|stuck to|stand by|stood by|fulfil|fulfilled|follow through|followed through|make good) ~1 (your|his|her|their|its|that|the|a|any|on) ~1 (word|promise|promises|commitment|commitments|assurance|assurances|timeline|end|this|that|it)
    (broke|broken|breaking|forgot|forgotten|reneged on) ~1 (your|his|her|their|a|that|the|every|another) (word|promise|promises|assurance|commitment)
    (broken|empty|hollow|false) (promise|promises|assurances|words)
    (promise|promised|word) (is|was|be|should be|ought to be) (a|your|my|his|her|their) (promise|bond)
    so much for (that|this|your|the|being|a|promises|hearing|keeping|by|<weekday>|transparency|communication)
    <accused> ~2 <said> .. (but|yet|though|although|only|however) ~5 (nothing|not heard|silence|not happened|not come|not called|not rung|not replied|not done|not do|no call|no word|no reply|no email|no news|no sign|not a word|nobody|no one|here we are|here i am|came and went|come and gone|has passed|have passed|it is now|that was|still waiting|still have|still not|never|did not|did you|long gone)
    <accused> ~2 <said> .. and (i|we) ~2 (not heard|heard nothing|nothing|waited|still|never)
    <accused> ~2 <said> .. and (nothing|yet|here|you did not|you never|you have not|nobody (has|did|called|rang)|no one (has|did|called|rang)|now it is|it is now|it did not|it never|that was)
    (was|were|been) (told|promised|assured|informed|given to understand|led to believe|under the impression) .. (but|yet|only to|and then) ~4 (nothing|not|silence|no|nobody|never|here|still|find|now|that was)
    after <accused> ~2 (promised|swore|assured|gave your word|told me|said you would|guaranteed)
    (despite|in spite of|notwithstanding) ~1 (your|you|having|the|being|all|what|several|repeated|his|her|their|many) ~2 (promise|promises|assurance|assurances|promising|saying|told|telling|assuring|repeated|said|undertaking|commitment)
    (just as|as|like|when|the way|what|that) you (promised|swore|said you would|guaranteed|assured me)
    (contrary to|not|far from|nothing like) what (you|i|we|he|she) ~1 (said|told|promised|was|were|had) ~1 (told|promised|said|assured)?
    (what|whatever) (happened|became|has happened) (to|of) (your|the promise*|the call|calling|getting back|letting me|letting us|my answer|the answer|hearing|that promise|that call|<weekday>|by <weekday>|end of)
    (took|taken|take|taking) (you|him|her|them) at (your|his|her|their) word
    (fool|foolish|silly|naive|mug|stupid|mistake|error) ~3 (believed|believe|believing|trusting|taking|thinking|thought|trusted)
    (come and gone|came and went|been and gone|sailed past|slid past|rolled round|rolled around)
    <weekday> (meant|means|would mean|was) <weekday>
    (misread|misunderstood|misheard|mistook|misremembered) (the|our|your|what) (arrangement|arrangements|agreement|timetable|you|meaning)
    if your (yes|word) (is|means)
    (meant|mean|means) what (you|he|she|they) (say|said|says)
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
