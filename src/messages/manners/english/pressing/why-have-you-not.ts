import type { Examples, PhraseRule } from "../../rule";

export const whyHaveYouNot: PhraseRule = {
  id: "why-have-you-not",
  group: "pressing",
  level: "change",
  reason: "“Why have you not” sounds like a charge to answer. Ask for what you would like to know.",
  better: "Is there any news that you can share?",
  replaces: "sentence",
  says: `
    why (have|has|had|did|do|does|is|are|was|were|would|could|can) <accused> ~2 (not|never|taking|ignoring|avoiding|keep|refuse|refusing|so hard|still|silent|make|making)
    why (have|has|had|did|do|does|is|are|was|can|could|would) ~1 (not|nobody|no one|none of you|somebody not|someone not|anyone not|it so|it that nobody|there no|there such)
    why (not|no) ~2 (reply|answer|word|call|news|update|response|email|tell|say|just)
    why (the|this|such) ~1 silence
    why (am|are|should|must|do) (i|we) ~1 (being|not|still|getting|have to|had to|always|ignored|treated|the one|chase|beg)
    how (come|is it) ~1 (you|nobody|no one|i|that you|that nobody|that no one|it|that i) ~2 (not|nobody|never|no one|has|called|replied|still|can not)
    how is it (possible|that)
    how (hard|difficult|much effort|much trouble|complicated|long) (can|is|would|could|does) (it|that) ~1 (possibly|really|be|to|take)
    (is it|would it|was it) ~1 (really|so|that|too|such|honestly) ~2 (hard|difficult|much|trouble|complicated) ~1 (to|for|a)
    (would|will) it (kill|hurt|harm|cost) (you|anyone|anybody|somebody|someone|them)
    what (is|was|has been|on earth is|exactly is|could be) ~1 (stopping|keeping|preventing|holding) (you|them|him|her|everyone|anyone)
    (is|was) there (a|any|some|a particular|a good) reason ~2 (why|that|you|nobody|no one|for|i) .. (not|nobody|no one|silence|delay|never|ignored|lack|nothing|unable)
    (have|did|do|does|has|are) you (even|actually|really|honestly|simply|just|ever|at all|bother to|care) ~1 (read|reading|look|looked|care|know|remember|intend|plan|want|going to|aware|open|opened|listen|value|respect|realise|think|reply|check|bother)
    (did|have|had) you ~1 (forget|forgotten) (me|about me|about us|us|to|my|that i|about my|about our|about this)
    (are|were) (you|they) ~1 (ever|ignoring|avoiding|deliberately|trying to avoid|going to ignore|at all|planning on|intending to) ~2 (me|going|us|my|it|interested|reply|replying|answer|answering|let|tell|telling|call|calling|ring)
    am i ~1 (invisible|being ignored|supposed|expected|meant|to assume|to understand|to take|to believe|to conclude|not worth|unimportant|that unimportant|imagining|asking too much)
    (do|does|did|can|could) not (you|they|anyone|anybody|somebody|it) ~1 (think|care|agree|people|want|deserve|bother|check|answer|reply|call|read|matter|occur|tell|pick|even)
    (was|were|is|are) not (i|we|you) ~1 (supposed|meant|going|worth|owed|told|promised|good enough)
    does (anyone|anybody|nobody|no one) ~4 (read|reads|look at|answer|check|work|pick|look|reply|care|monitor)
    (can|could|will|would) (nobody|no one|none of you|anyone|anybody) ~2 (tell|answer|pick|give|call|be bothered|explain|reply)
    what did i (do|ever do|say) (to|wrong)
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "Why haven’t you replied?",
    "Why has nobody rung me?",
    "Is there a reason that no one can answer a simple question?",
    "How come you never called?",
    "Have you forgotten me?",
    "How hard can it be to send a line?",
    "What is stopping you from telling me?",
    "Am I supposed to work it out for myself?",
    "Does anyone at your office check the inbox?",
  ],
  unflagged: [
    "Is there any update that you can share?",
    "Could you tell me why the post is split over two sites?",
    "How long does the training take?",
    "Have you had a chance to decide?",
    "I can see why the team wanted somebody with a licence.",
    "Is there a reason to bring my certificates as well?",
  ],
};
