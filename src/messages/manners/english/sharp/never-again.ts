import type { Examples, PhraseRule } from "../../rule";

export const neverAgain: PhraseRule = {
  id: "never-again",
  group: "sharp",
  level: "ask",
  reason: "Rooms change and people move. A door closed in writing is hard to open when they do.",
  better: "I will step back for now, and thank you for your time.",
  says: `
    (i|we) (will|shall) ~1 never ~2 (apply|applying|work|recommend|set foot|deal|buy|shop|use|trust|darken|spend|bother|come) ~4 (again|you|your|here|there|this)
    never again
    (i|we) (will|shall|would) not ~1 (be)? (applying|apply|recommending|recommend|bothering|darken|set foot|shopping|spending) ~4 (again|you|your|here|there|any more|anymore)
    (would|will) not (work|wish to work|want to work) ~1 for (you|your|such|people|a company)
    not ~6 if you (paid|begged)
    (not|no longer) ~1 (want|wish|care|interested|inclined) ~2 (to|in) ~1 (work|working|be part|join|joining|associated|do business|anything) ~4 (people|company|anyone|firm|place|organisation|employer|team|someone|outfit|boss|somewhere) (who|that|like|which|where|as|$)
    do not (ever|bother)? ~1 (contact|contacting|call|calling|email|write to|ring|message|phone|speak to) me (again|ever|any more|anymore)
    do not (even)? bother ~1 (replying|reply|responding|calling|getting back|contacting|answering|writing|ringing|with (the|a|your)|keeping)
    do not insult me
    (lose|burn|rip up|tear up|bin|shred) my (number|cv|details|resume|application|email|name)
    ^ (so|you can|and|well|please)? keep your (job|position|role|offer|post|money|vacancy|apologies|apology|platitudes|template|excuses|sympathy|good wishes|talent pool|condolences)
    you can keep your
    (stick|shove|stuff) your (job|role|offer|position)
    (shove it|stick it where|stick it up your)
    (dodged|avoided|ducked|swerved|escaped|missed) ~2 bullet
    bullet (dodged|avoided)
    (i|feel|had|like) ~3 (lucky|fortunate) escape
    (glad|relieved|thankful|grateful) ~3 (did not|not to|never) (get|got|be offered|have been offered|be chosen|join|been offered) ~1 (it|job|this|role|you|post|position)
    (glad|relieved|thankful) ~4 (well out|see the back|found out (now|before|in time) what)
    (better|well|best) ~1 out of it
    lost (all|any|whatever|what little|every) ~1 (interest|respect|faith|confidence|trust|hope) ~1 (in|for|i had|$)
    i ~1 (am|have) ~1 (done|through|had it|had enough) ~1 (with|of) (you|your|waiting|chasing|this nonsense|the lot)
    (wash|washing|washed) my hands of
    (want|have) nothing (more|further|else)? ~1 to do with (you|your|this|such|people)
    good riddance
    ^ (just|so|please|well)? forget (it|the whole|i asked|i ever)
    crossed you off
    not ~1 (sort|kind|type) of (people|place|company|firm|outfit|employer|boss) i (want|would|wish|care|could)
    (you|they) (will|can) not ~1 (be)? (hear|hearing|see|seeing) ~1 (from|of)? me again
    know where not to
    (relieved|glad|grateful|thankful) ~2 (having|after|now) ~1 (seen|seeing|met|meeting|heard) ~4 (state|way|how|what)
    (dining|shopping|eating|banking|taking my (custom|business|talents|skills)|going) elsewhere (from now|in future|as will|and so)
    take my (custom|business|talents|skills) elsewhere
    (last|final) time ~3 i ~3 (apply|bother|deal|waste|trust|set foot)
    (another|any more|further|any further) (application|applications) from me
    (will|shall) not ~1 (be)? (get|getting|receive|receiving) ~1 (another|any more|anything) ~3 from me
  `,
  unless: `
    (until|till|before i|kindness|kind|helped|welcome|generosity|nights|weekends)
    rain
    (hold|save) ~2 (post|place)
  `,
};

export const examples: Examples = {
  flagged: [
    "I will never apply again.",
    "Please do not contact me again.",
    "You can keep your job.",
    "I feel I’ve dodged a bullet.",
    "I have lost all respect for the firm.",
    "I would not work for you now if you paid me.",
    "I want nothing more to do with this.",
    "Good riddance.",
  ],
  unflagged: [
    "I have never worked with a better team.",
    "I will not apply again until I have my certificate.",
    "Could you keep the post open until Monday?",
    "I will never forget your kindness.",
    "We had a lucky escape from the rain.",
    "I no longer wish to work nights.",
  ],
};
