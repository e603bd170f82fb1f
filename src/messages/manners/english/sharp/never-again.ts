import type { Examples, PhraseRule } from "../../rule";

export const neverAgain: PhraseRule = {
  id: "never-again",
  group: "sharp",
  level: "ask",
  reason: "Rooms change and people move. A door closed in writing is hard to open when they do.",
  better: "I will step back for now, and thank you for your time.",
  says: `
    (i|we) (will|shall|am|would) ~1 never ~2 (apply|applying|work|consider|recommend|set foot|deal|buy|shop|use|trust|darken|spend|bother|send|touch|come|speak|forget (this|how you|what you))
    never again
    (i|we) (will|shall|would) not ~1 (be)? (applying|apply|recommending|recommend|bothering|bother|darken|set foot|shopping|spending|buying|buy|wasting|waste|making|make) ~4 (again|you|your|this|it|here|there|any more|anymore|mistake|time|another)
    (would|will) not (work|wish|want to work|touch|take|accept|come) ~2 (for you|there|here|for your|this on|it now|the job now|the job if|you with|if you (paid|begged|were)|at your|now if)
    not if you (paid|begged|were)
    if you (paid|begged) me
    (not|no longer) ~1 (want|wish|care|interested|inclined) ~2 (to|in) ~1 (work|working|part|join|joining|associated|do business|anything) ~4 (people|company|anyone|firm|place|organisation|employer|team|someone|you|outfit|boss|somewhere) (who|that|like|which|where|as|$)
    do not (ever|bother)? ~1 (contact|contacting|call|calling|email|write to|ring|message|phone|speak to) me (again|ever|any more|anymore|with|about|for)
    do not (even)? bother ~1 (replying|reply|responding|calling|getting|contacting|answering|writing|ringing|with|to|coming|keeping)
    (lose|delete|burn|shred|bin|rip up|tear up) my (number|cv|details|resume|application|email|name)
    ^ (so|you can|and|well|please)? keep your (job|position|role|offer|post|money|vacancy|apologies|apology|platitudes|template|excuses|sympathy|feedback|good wishes|talent pool|condolences|sorry)
    you can keep (your|the|it|him|her)
    (stick|shove|stuff) (it|your|the) ~2 (job|role|up|where|offer|position|$)
    (dodged|missed|avoided|ducked|swerved|escaped) ~3 (a|the)? (bullet|disaster|cannonball)
    bullet (dodged|avoided)
    (lucky|fortunate) escape
    (glad|relieved|happy|pleased|grateful|thankful|just as well|good thing|thank god) ~4 not ~2 (get|got|getting|offered|join|hired|chosen|be working|working|be part|work)
    (glad|relieved|happy|thankful) ~4 (never got|out of it|well out|escaped|see the back|found out (now|before|in time)|early)
    (better|well|best) (off)? out of it
    i (have|am)? ~2 (lost|losing) (all|any|complete|every|what little|my|whatever) ~1 (interest|respect|faith|confidence|trust|hope|enthusiasm)
    i ~1 (am|have) ~1 (done|finished|through|had it|had enough) ~1 (with|of) (you|your|this|waiting|chasing|all|the lot)
    (wash|washing|washed) my hands
    (want|have) nothing (more|further|else)? ~1 to do with (you|your|this|such|people)
    good riddance
    ^ (just|so|please|well)? forget (it|about it|the whole|i asked|i (ever)? applied|you)
    (burn|burned|burning|burnt|burns) ~3 bridge
    (cross|crossed|crossing|strike|struck|striking) (you|your company|your firm|your name) ~1 off
    (not|hardly) ~1 (sort|kind|type) of (people|place|company|firm|outfit|person|employer|boss) i (want|would|wish|care|could)
    (last|only) (time|thing) (i|you|that i) ~1 (will|ever|would|shall) ~2 (apply|hear|do|see|trust|want)
    (you|they) (will|can) not ~1 (be)? (hear|hearing|see|seeing) ~1 (from|of)? me again
  `,
  unless: `
    (until|till|before i|kindness|kind|helped|welcome|generosity|work nights|weekends)
    rain
    (hold|save) ~2 (post|place)
  `,
  evenIfNegated: true,
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
