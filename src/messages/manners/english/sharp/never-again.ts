import type { Examples, PhraseRule } from "../../rule";

export const neverAgain: PhraseRule = {
  id: "never-again",
  group: "sharp",
  level: "ask",
  reason: "Rooms change and people move. A door closed in writing is hard to open when they do.",
  better: "I will step back for now, and thank you for your time.",
  says: `
    (i|we) (will|shall) ~1 never ~2 (apply|applying|work|recommend|set foot|deal|buy|shop|use|trust|darken|spend|bother|come) ~4 (again|you|your|here|there|this)
    (would|will) not (work|wish to work|want to work) ~1 for (you|your|such|people|a company)
    not ~6 if you (paid|begged)
    do not (ever|bother)? ~1 (contact|contacting|call|calling|email|write to|ring|message|phone|speak to) me (again|ever|any more|anymore)
    do not (even)? bother ~1 (replying|reply|responding|calling|getting back|contacting|answering|writing|ringing|with (the|a|your)|keeping)
    ^ (so|you can|and|well|please)? keep your (job|position|role|offer|post|money|vacancy|apologies|apology|platitudes|template|excuses|sympathy|good wishes|talent pool|condolences)
    (dodged|avoided|ducked|swerved|escaped|missed) ~2 bullet
    bullet (dodged|avoided)
    lost (all|any|whatever|what little|every) ~1 (interest|respect|faith|confidence|trust|hope) ~1 (in|for|i had|$)
    (want|have) nothing (more|further|else)? ~1 to do with (you|your|this|such|people)
    good riddance
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
