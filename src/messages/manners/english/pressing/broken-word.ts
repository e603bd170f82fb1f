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
    (go|goes|going|went|gone) back on (your|his|her|their) (word|promise|promises)
    (not|never|nobody|failed to) ~2 (keep|keeps|kept|honour|honoured|honor|honored|stick to|stuck to|stand by|stood by|fulfil|fulfilled|follow through on) (your|his|her|their|its|the|a|any) (word|promise|promises|commitment|commitments|assurance|assurances|timeline)
    (broke|broken|breaking|forgot|forgotten|reneged on) ~1 (your|his|her|their|a|that|the|every|another) (word|promise|promises|assurance|commitment)
    (broken|empty|hollow|false) (promise|promises|assurances)
    (promise|word) (is|was|should be|ought to be) (a|your|my) (promise|bond)
    (^|and|but|well|gone|then) so much for (that|your|the|being|promises|hearing|keeping|by|<weekday>|transparency|communication)
    (<accused>|they) ~2 <said> .. (but|yet|though|although|only|however|and) ~4 (i have heard nothing|heard nothing|nothing (has|came|yet|since|$)|not (heard|called|rung|replied|phoned|written|happened|happen|called back)|no (call|word|reply|email|sign|letter)|not a word|nobody (has|called|rang|phoned|told|replied)|no one (has|called|rang|phoned|told|replied)|silence|came and went|come and gone|has (now)? (passed|gone)|it is now|still waiting|long gone)
    <accused> ~2 <said> .. (but|yet|though|although|only|however|and) (here (we|i)|that was (two|three|four|five|six|a|ten|weeks|days|last)|you (never|did not|have not)|it (never|did not)|now it is|did you)
    (i|we) (was|were|have been|had been) ~1 (told|promised|assured|informed|led to believe|given to understand) .. (but|yet|only to|and) ~4 (heard nothing|not heard|nothing|no (call|word|reply|one|news|decision)|silence|nobody|here (i|we)|still (waiting|nothing)|it is now)
    after <accused> ~2 (promised|swore|assured me|gave your word|told me|guaranteed)
    (despite|in spite of|notwithstanding) ~1 (your|repeated|the|having|many|several|being) ~1 (promise|promises|assurance|assurances|been promised|promised|promising|assuring|undertaking|commitment|been told)
    (despite|in spite of) (you|your) (saying|telling|promising|assuring)
    as you (promised|swore|guaranteed|assured me)
    (contrary to|not|far from|nothing like) what (you ~1 (said|told|promised)|i was (told|promised))
    (what|whatever) (happened|became|has happened) (to|of) (your (promise|word|call|email)|the promise*|the call|calling|getting back|letting me|letting us|hearing|that promise|that call|<weekday>|by <weekday>|end of)
    (took|taken|take|taking) (you|him|her|them) at (your|his|her|their) word
    (fool|foolish|silly|naive|mug|stupid) ~3 (believed|believe|believing|trusting|trusted|taking you)
    has ~2 (come and gone|been and gone|sailed past|slid past)
    (day|date|week|weekend|deadline|end|<weekday>) ~1 (came and went|come and gone)
    <weekday> (meant|means|would mean) <weekday>
    (evidently|clearly|obviously) ~2 (misread|misunderstood|misheard|mistook|misremembered)
    if your (yes|word) (is|means)
    if you (meant|mean) what you
    your (promise|promises|word|assurance|assurances|undertaking) .. (worth (nothing|little|less)|empty|hollow|meant (nothing|little)|means (nothing|little)|meaningless)
    (just|only|all|empty|cheap|clearly) talk $
    (kept|held up|done|delivered) my (side|part|end|half) of (things|the bargain|it|the deal)
    when (somebody|someone|a person|people|you) ~1 (tells|tell|says|say|promise|promises) ~3 i expect
    imagined the (part|bit) (where|when)
    (week|weeks|calendar|calendars|month|minute|soon|shortly|<weekday>) ~1 (means|mean|must mean) ~2 (different|differently|longer) ~2 (at|in|to|for) (you|your|the)
    (had been|was|have been) given to (understand|believe)
    (word|words|promise|promises) ~2 (cheap|easily given|not worth|meant nothing|mean nothing)
    (know|learned|learnt|see|seen|shows|showed) ~2 what (your|a) (word|promise) is worth
    <accused> ~2 <said> .. which (was|is) ~3 (ago|back)
    (promises|words) ~4 (easily|easy|lightly|cheap|cheaply)
    (as good as|practically|virtually|all but) (told|promised|offered) (me|us)
    made me (think|believe) (i had (it|the|been|got)|it was (mine|settled|certain)|the job)
    (let|led) me (believe|assume|to believe|to think|to expect|to assume)
    you (were|are) all talk
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
