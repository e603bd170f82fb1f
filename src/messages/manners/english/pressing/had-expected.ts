import type { Examples, PhraseRule } from "../../rule";

export const hadExpected: PhraseRule = {
  id: "had-expected",
  group: "pressing",
  level: "change",
  reason: "“I had expected” tells them how they fell short. A plain question gets further, and costs nobody anything.",
  better: "Could you tell me when you expect to decide?",
  replaces: "sentence",
  says: `
    (had|would have|have) expected ~1 (to hear|a reply|an answer|word|news) ~3 by now
    (i|we) ~1 (do think i)? ~1 (expected|expect|deserve|deserved|was owed|merit) ~3 (better|more from you|more of you|a reply|an answer|some respect|courtesy|more $)
    (not|hardly|scarcely) ~1 (what|the treatment|the way|how|the sort of|the kind of) ~2 (i|we|one) ~2 (expected|expect|expecting|hoped) (from|of)
    too much to (ask|expect|hope)
    (rather|had|had really) hoped that .. (would|meant|might)
    (assumed|hoped|imagined|supposed|presumed|believed) ~2 (somebody|someone|you|your team) ~1 (would|might|could) ~2 (at least|call|ring|reply|write|get back|let me know|be in touch|tell|answer|remember|find|bother|want)
    ^ surely ~1 (a|an|you|someone|somebody|it|there|one|by now|after|that|this|two)
  `,
  unless: `
    (thank|grateful|appreciate|delighted|pleasure|pleased|enjoyed|glad|welcome|happy|different answer|kind of you|impressed|surprised|struck|better than|more than i (had)? expected)
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "I had expected to hear from you by now.",
    "I had rather hoped that somebody would let me know.",
    "I expected better of a firm like yours.",
    "Surely someone can tell me where it stands.",
    "This is not how I expected to be treated, and not what I expected of you.",
    "It is not too much to ask, is it?",
    "I assumed you would at least tell people either way.",
  ],
  unflagged: [
    "I had hoped for a different answer, naturally, but I appreciate your telling me yourself.",
    "I had expected a quiet ward and was delighted to find the opposite.",
    "You had thought the chief would decide around Thanksgiving.",
    "I would have liked to see the workshop as well.",
    "I expect to finish the course in March.",
    "I’d have thought that impossible before I saw your workshop.",
  ],
};
