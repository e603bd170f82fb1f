import type { Examples, PhraseRule } from "../../rule";

export const hadExpected: PhraseRule = {
  id: "had-expected",
  group: "pressing",
  level: "change",
  reason: "“I had expected” tells them how they fell short. A plain question gets further, and costs nobody anything.",
  better: "Could you tell me when you expect to decide?",
  replaces: "sentence",
  says: `
    (i|we) (had|did|would have|have to say|must say) ~2 (expected|expect|hoped|hope|assumed|understood|imagined|imagine|supposed|presumed|anticipated|thought|believed) .. (hear (from|by|something|back|before|either|about)|have heard|been told|be told|a reply|an answer|a response|a (call|phone call|courtesy|word|line)|by now|by then|courtesy|decency|bare|at least|the least|better (of|from|than)|more (from|of)|more $|be (informed|contacted|updated|rung|called)|let me know|get back|got back|sooner)
    (i|we|one) would have (thought|imagined|expected|supposed|liked|hoped|appreciated) .. (hear (from|by|something|back)|be told|been told|reply|answer|response|phone|call|text|line|word|email|by now|courtesy|decency|minimum|at least|least|better|counted for something|able to|manage|deserve*|simple|enough|merited|worth|matter|mattered|owed|respect|possible)
    (i|we) (expected|expect|deserve|deserved|was expecting|was owed|merit) ~3 (better|more from you|more of you|something better|a reply|an answer|some respect|basic courtesy|some courtesy|more $)
    (expected|expect|deserves|deserve|deserved|hoped for) ~1 better (of|from|than|treatment|communication)
    (not|hardly|scarcely) ~1 (what|the treatment|the way|how|the sort of|the kind of) ~2 (i|we|one) ~2 (expected|expect|expecting|hoped) (from|of)
    (not|never|hardly) (what|how) (i|we) ~1 (expect|expected|would expect|would have expected|imagined) (from|of)
    too much to (ask|expect|hope)
    (rather hoped|had hoped|had really hoped) that .. (would|meant|might)
    (i|we|had|have|naturally) ~2 (assumed|hoped|imagined|supposed|presumed|believed) ~2 (somebody|someone|you|one of you|your team) ~1 (would|might|could) ~2 (at least|call|ring|reply|write|get back|let me know|be in touch|tell|answer|remember|find|bother|want)
    ^ surely ~1 (a|an|you|someone|somebody|it|there|one|by now|after|that|this|two)
    surely (you|someone|somebody|there|one of you) ~2 (can|could|must|would|is|has|not|should)
    (is|was) (this|that) ~1 how (you|they) ~1 (treat|operate|behave|reward|do business)
    (i|we) ~3 earned (an|a|the|some|at least) ~2 (answer|reply|response|word|call|explanation|courtesy)
    (i|we) ~2 been ~2 more than (patient|fair|reasonable|flexible|understanding|accommodating)
    (this|that) is (what i get|all i get|all i got|the thanks i get|the thanks|my reward|how i am repaid|how you repay)
    (got|get|had|received|have) ~3 (nothing|one line|two lines|silence|the same) (in return|back)
    expected a friend
    least i would (expect|have expected)
  `,
  unless: `
    (thank|grateful|appreciate|delighted|pleasure|pleased|enjoyed|glad|welcome|happy|different answer|kind of you|impressed|surprised|struck|better than|more than i (had)? expected)
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "I had expected to hear from you by now.",
    "I would have thought a short call was possible.",
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
