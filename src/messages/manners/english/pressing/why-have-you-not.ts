import type { Examples, PhraseRule } from "../../rule";

export const whyHaveYouNot: PhraseRule = {
  id: "why-have-you-not",
  group: "pressing",
  level: "change",
  reason: "“Why have you not” sounds like a charge to answer. Ask for what you would like to know.",
  better: "Is there any news that you can share?",
  replaces: "sentence",
  says: `
    why (have|has|had|did|do|does|is|are|was|were|would|could|can) <accused> ~2 (not|never|taking|ignoring|avoiding|refuse|refusing|silent)
    why (have|has|had|did|do|does|is|are|was|can|could|would) (not|nobody|no one|none of you|somebody not|someone not|anyone not|it that nobody|it that no one|there no)
    why (not|no) ~2 (reply|answer|word|call|news|update|response|email)
    why (the|this|such) ~1 silence
    why (am|are|should|must|do) (i|we) ~1 (being|not|still|getting|always|ignored|treated|the one|chase|beg|have to (chase|beg|find out|ask))
    how (come|is it) ~1 (nobody|no one|you (not|never|have not|did not|do not|can not)|that nobody|that no one|i (have not|never|am still))
    how hard (can|is|would|could) (it|that)
    is (it|that) (really|honestly)? (so|that|such) ~1 (hard|difficult|trouble|complicated|much trouble) (to|for)
    (would|will) it (kill|hurt|harm) (you|anyone|anybody|somebody|someone|them)
    what (is|was|has been|on earth is|exactly is) ~1 (stopping|keeping|preventing|holding) (you|them|him|her|everyone|anyone)
    (is|was) there (a|any|some|a particular|a good) reason ~2 (why|that|you|nobody|no one|for) .. (not (reply|replied|call|called|answer|answered|heard|hear|tell|told|been|get|got|respond|responded|let)|nobody|no one|silence|ignored|nothing)
    (have|did|do|does) you (even|actually) ~1 (read|look|looked|care|know|remember|intend|open|opened|listen|value|respect|realise|check|bother)
    (do|are) you ever (intend|intending|plan|planning|going) ~1 (to|on) ~1 (reply|answer|call|ring|let|tell|get|write|replying|answering)
    (did|have|had) you ~1 (forget|forgotten) (me|about me|about us|us|my (application|name|interview)|that i exist)
    are you ~1 (ignoring|avoiding|deliberately)
    am i ~1 (invisible|being ignored|not worth|that unimportant|asking too much)
    am i ~1 (supposed|expected|meant) to ~1 (guess|wait|sit|read|assume|believe|work|take|conclude|chase|understand from|keep (waiting|calling)|beg)
    (do|does|did|can|could) not (you|they|anyone|anybody|somebody) ~1 (think|care|agree|people|deserve|bother|check|answer|reply|call|matter|tell|pick|even)
    does (anyone|anybody|nobody|no one) ~4 (read|reads|check|monitor|look at|pick up|reply|answer|care)
    (can|could|will|would) (nobody|no one|none of you) ~2 (tell|answer|pick|give|call|be bothered|explain|reply)
    what did i (ever do|do to deserve)
    am i to (conclude|assume|understand|take it|suppose|believe|infer)
    (i|we|one|me) ~2 (wonder|wondering|ask myself) ~1 (whether|if) (anyone|anybody|you (even|ever|actually|still)|my (application|email|letter|message) (was|has) (even|ever))
    can only (suppose|assume|conclude|guess|infer)
    not help (noticing|wondering (whether|if|why)|but (notice|wonder|feel|think))
    you (found|find|had|have|make|made) ~1 time to .. (but|so|yet) ~3 (not|no|time|one|surely|find)
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
