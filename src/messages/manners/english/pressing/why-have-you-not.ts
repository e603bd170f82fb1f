import type { Examples, PhraseRule } from "../../rule";

export const whyHaveYouNot: PhraseRule = {
  id: "why-have-you-not",
  group: "pressing",
  level: "change",
  reason: "“Why have you not” sounds like a charge to answer. Ask for what you would like to know.",
  better: "Is there any news that you can share?",
  replaces: "sentence",
  says: `
    why (have|has|had|did|do|does|is|are|was|can|could|would) (not|nobody|no one|none of you|somebody not|someone not|anyone not|it that nobody|it that no one|there no)
    how (come|is it) ~1 (nobody|no one|you (not|never|have not|did not|do not|can not)|that nobody|that no one|i (have not|never|am still))
    how hard (can|is|would|could) (it|that)
    what (is|was|has been|on earth is|exactly is) ~1 (stopping|keeping|preventing|holding) (you|them|him|her|everyone|anyone)
    (is|was) there (a|any|some|a particular|a good) reason ~2 (why|that|you|nobody|no one|for) .. (not (reply|replied|call|called|answer|answered|heard|hear|tell|told|been|get|got|respond|responded|let)|nobody|no one|silence|ignored|nothing)
    (did|have|had) you ~1 (forget|forgotten) (me|about me|about us|us|my (application|name|interview)|that i exist)
    am i ~1 (supposed|expected|meant) to ~1 (guess|wait|sit|read|assume|believe|work|take|conclude|chase|understand from|keep (waiting|calling)|beg)
    does (anyone|anybody|nobody|no one) ~4 (read|reads|check|monitor|look at|pick up|reply|answer|care)
    can only (suppose|assume|conclude|guess|infer)
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
