import type { Examples, PhraseRule } from "../../rule";

export const hadExpected: PhraseRule = {
  id: "had-expected",
  group: "pressing",
  level: "change",
  reason: "“I had expected” tells them how they fell short. A plain question gets further, and costs nobody anything.",
  better: "Could you tell me when you expect to decide?",
  replaces: "sentence",
  says: `
    (i|we) (had|did|would have|have to say|must say|was|were|rather|naturally|certainly|really|honestly|fully|had rather|had really) ~2 (expect|expected|expecting|hope|hoped|hoping|assume|assumed|understand|understood|imagine|imagined|think|thought|suppose|supposed|presume|presumed|anticipated|believed|reckoned|counted) .. (hear|heard|hearing|reply|answer|response|call|called|rung|ring|word|words|courtesy|decency|email|phone|better|more|updated|told|informed|by now|by then|owed|respect|bare|least|notice|polite|professional|contacted|back to me|get back|sooner|decent)
    (i|we|one|you|anyone|anybody) (would|might|could|should) ~1 (have)? ~1 (have thought|have imagined|have expected|have supposed|have assumed|have liked to think|have hoped|have appreciated|think|expect|imagine) ~1 (a|an|it|that|you|someone|somebody|they|it was|there|at|by|some|even|after|the|two|three|four|five|six|being) .. (hear|heard|reply|answer|response|call|ring|word|courtesy|decency|email|text|phone|better|more|told|by now|owed|respect|minimum|least|counted|time|able|manage|possible|deserve|deserves|deserved|worth|simple|hard|important|matter|mattered|enough|something)
    (i|we) (expected|expect|deserve|deserved|was expecting|am owed|was owed|merit|thought i deserved) ~3 (better|more from|more than|more of|something better|at least|a proper|a little more|a bit more|a reply|an answer|some respect|basic|some courtesy)
    (expected|expect|deserves|deserve|deserved|hoped for|used to|thought) ~1 better (of|from|than|treatment|communication)
    (not|hardly|scarcely) ~1 (what|the treatment|the way|how|the sort of|the kind of) ~2 (i|we|one) ~2 (expected|expect|expecting|hoped|signed up|looking for) (from|of|for)
    (not|never|hardly) (what|how) (i|we) ~1 (expect|expected|was expecting|would expect|would have expected|had in mind|imagined) (from|of)
    (not|hardly|too|so|that) ~1 much to (ask|expect|hope)
    (rather|really|quite|had|sincerely|honestly) hoped that .. (would be|meant|might|could|would)
    (i|we|had|have|naturally) ~2 (assumed|thought|hoped|imagined|supposed|presumed|believed) ~2 (somebody|someone|you|one of you|your team|a person|a company|an organisation) ~1 (would|might|could) ~2 (have|at least|call|ring|reply|write|get back|let me know|be in touch|tell|answer|want|remember|find|bother)
    surely (a|an|you|someone|somebody|it|there|one|that|by now|this|i|we|after|the|he|she|they|two|not)
    (is|was|are) (that|this|it) (really)? (how|the way|what|all) (you|i|we|they) ~1 (treat|do|run|deserve|get|work|operate|behave|reward|worth)
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
