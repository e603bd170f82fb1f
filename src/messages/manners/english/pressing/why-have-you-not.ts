import type { Examples, PhraseRule } from "../../rule";

export const whyHaveYouNot: PhraseRule = {
  id: "why-have-you-not",
  group: "pressing",
  level: "change",
  reason: "“Why have you not” sounds like a charge to answer. Ask for what you would like to know.",
  better: "Is there any news that you can share?",
  replaces: "sentence",
  says: `
    why (have|has|had|did|do|does|is|are|was|can|could|would) (not|<nobody>|<someone> not|it that <nobody>|there no)
    how (come|is it) ~1 (<nobody>|you (not|never|have not|did not|do not|can not)|i (have not|never|am still))
    (so|that|really|this|too|how) ~1 (hard|difficult|much|impossible) ~2 (can|is|would|could|to) (it|that|be|send|write|reply|answer|pick up|call|ring|tell|say|let) ~2 (to|send|simple|a|people|me|$)
    what (is|was|has been|on earth is|exactly is) ~1 (stopping|keeping|preventing|holding) (you|<them>|everyone|<someone>)
    (is|was) there (a|any|some|a particular|a good) reason .. (not <replied>|not (heard|been)|<nobody>|silence|ignored|nothing)
    (did|have|had) you ~1 (forget|forgotten) (me|about me|about us|us|my (application|name|interview)|that i exist)
    am i ~1 (supposed|expected|meant) to ~1 (guess|wait|sit|read|assume|believe|work|take|conclude|chase|keep|beg)
    does (anyone|anybody|nobody) ~4 (read|reads|check|monitor|look at|pick up|reply|answer|care)
    can only (suppose|assume|conclude|guess|infer)
    or not $
  `,
  unless: `
    whether .. or not
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
