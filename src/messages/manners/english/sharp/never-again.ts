import type { Examples, PhraseRule } from "../../rule";

export const neverAgain: PhraseRule = {
  id: "never-again",
  group: "sharp",
  level: "ask",
  reason: "Rooms change and people move. A door closed in writing is hard to open when they do.",
  better: "I will step back for now, and thank you for your time.",
  says: `
    (i|we) (will|shall|would) ~1 never ~2 (apply|work|recommend|set foot|deal|buy|shop|use|trust|come) ~4 (again|you|your|here|there)
    know better than to
    (would|will) not ~1 work ~1 (for (you|your|such|people|a company)|there (now|if|for))
    do not ~2 (contact|contacting|call|calling|email|write to|ring|message|phone|approach) me (again|ever|any more|anymore|about any)
    do not (even)? bother ~1 (replying|reply|responding|calling|getting back|contacting|answering|writing|ringing|with (the|a|your)|keeping)
    (^ (so|you can|and|well|please)? keep your|(stick|shove|stuff) your) (job|position|role|offer|post|money|vacancy|apologies|apology|template|excuses|sympathy|good wishes|talent pool)
    (dodged|avoided|ducked|swerved|escaped|missed) ~2 (bullet|that one)
    (bullet dodged|lucky escape|good riddance|better off without)
    lost (all|any|whatever|what little|every) ~1 (interest|respect|faith|confidence|trust|hope) ~1 (in|for|i had|$)
    (want|wish) nothing ~2 to do with
    (sooner|rather) (go back|starve|sign on|sweep|clean|eat)
    my (shopping|custom|business|money) ~2 (elsewhere|over the road|somewhere else)
  `,
  unless: `
    (until|till|before i|kindness|kind|helped|welcome|generosity|nights|weekends|rain|thank*|just wanted)
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
