import type { Examples, PhraseRule } from "../../rule";

export const refusedAnswer: PhraseRule = {
  id: "refused-answer",
  group: "sharp",
  level: "ask",
  reason:
    "A no is hardly ever taken back because it was argued with. Taken well, it is remembered when the next role opens.",
  better: "Thank you for letting me know. I would be glad to hear of later roles.",
  replaces: "sentence",
  says: `
    (i|we) ~2 not ~2 (accept|accepting|acknowledge|agree|recognise) ~3 (<verdict>|result|answer|reasons|reasoning|explanation|assessment)
    (i|we) ~2 (challenge|dispute|contest|appeal|protest|challenging|disputing|contesting|appealing) ~1 (against)? ~1 (this|that|the|your) ~2 (<verdict>|score|scores|marks|reasons)
    <verdict> (is|was|seems|looks|feels|strikes me as) ~2 (wrong|mistaken|incorrect|unjust|unfair|perverse|baffling|bizarre|strange|odd|flawed|inexplicable|incomprehensible|puzzling|absurd|nonsense|nonsensical|illogical|shortsighted|short-sighted|unsound|ill-judged|unjustified|a mistake|an error|not right|not fair|surprising to say)
    <verdict> ~2 (makes|made|make) (no|little) sense
    (find|found) (it|this|that|your ~1) ~3 (hard|difficult|impossible|strange|odd|puzzling|baffling|incredible) ~1 (to (accept|understand (how|why|that)|see (how|why)|reconcile|square|credit|fathom)|that ~3 (chose|rejected|turned|passed|overlooked|not (chosen|selected|shortlisted|invited)))
    (passed over|overlooked|turned down|turned away|rejected) ~9 (hard|difficult|impossible) to (understand|fathom|swallow|accept|follow|take)
    (you|they|panel|board|committee|council|hr) ~2 (made|making|make|committing) (a|an) ~1 (big|huge|serious|grave|terrible|real|costly|great|grievous|sore|massive|major|bad) (mistake|error|misjudgement|blunder)
    you are making a (mistake|blunder)
    (you|panel|board|committee|they) ~3 (reconsider|rethink|re-think|reassess|re-assess|think again|think twice)
    (please|kindly|urge|implore|beg) (you)? ~1 (to)? (reconsider|rethink|reassess|re-evaluate|think again)
    (revisit|reverse|overturn|revise|reopen|re-open|re-examine|undo|review|re-run|rerun) ~1 (my|your|the|this|that)? ~1 (<verdict>|scores|score|marks)
    (revisit|reopen|re-open|re-examine) (it|this|that|my (application|case))
    (ask|make|persuade|get|convince) ~2 you ~1 (to)? change your (mind|minds)
    (any|some|no) (scope|chance|room|way|possibility|hope|prospect) ~4 (to (revisit|reconsider|reopen|look again|rethink)|(of|for) (revisiting|reconsidering|reopening|looking again|rethinking|a rethink|a review))
    (ask|asking|urge|invite|must|should|please|you|panel|board) ~4 (look|looks|read|go|goes) ~2 (again|back|twice|afresh|over) ~2 (at|over|through|to|with) ~2 (my (application|scores|marks|answers|cv|resume|case|form)|<verdict>|the panel|the board|this)
    (application|form|answers|scores|case|panel) ~3 with (fresh|new) eyes
    ^ (please|so|just)? (give|grant|allow) me ~1 (another|one more|a second|a|one) ~3 (chance|interview|shot|trial|hearing) ~1 (to prove|and|with|so|then|$)
    (propose|insist|demand|request|asking for|ask for|asking) ~1 (that|on)? ~1 (you)? ~2 (second|another|re-) (interview|hearing|chance|assessment) ~2 (with|in|so|to|before|and)
    hear me out
    before you (do|decide|make) ~2 (anything|final)
    before (contracts are signed|it is too late|you sign anyone)
    (let|allow) me ~3 (prove (you|them|it|myself)|change your mind|persuade you|convince you)
    prove (you|them|everyone) wrong
    (give|gave) me ~3 trial .. you will see
    (not|never) ~2 take no for an answer
    (ask|asking|must|should|expect|demand|insist|urge|suggest) ~6 (put on hold|paused|halted|frozen|suspended|stopped|withdrawn) (until|while|pending)
    (as good as|in so many words|told ~3|promised ~3|all but) ~3 (job|role|it|post|position) was (mine|as good as mine|in the bag)
    (rejected|rejection|turned down|unsuccessful|no) ~6 (is|was|comes as) ~2 (a mistake|a shock|mystery|ridiculous|nonsense|beyond me|a joke|hard to take)
    (do|can|could) not ~1 agree ~1 with ~2 (<verdict>|it|this|assessment|reasons|reasoning|choice)
  `,
  unless: `
    reconsider me for
    asked me to (reconsider|rethink|stay)
    (made|make|makes) me (reconsider|rethink)
    (salary|hours|start date|address) ~4 (mistake|wrong)
    thank* ~6 (look|looking|reviewing|review)
  `,
};

export const examples: Examples = {
  flagged: [
    "I do not accept this decision.",
    "The verdict makes no sense to me.",
    "You are making a big mistake.",
    "I would ask you to reconsider.",
    "Please look again at my scores.",
    "If there were any scope to revisit it, I would come in.",
    "Hear me out before you do anything final.",
    "I find it hard to understand that you chose somebody else.",
    "I wish to appeal against the outcome.",
  ],
  unflagged: [
    "I accept your decision and wish you well.",
    "It cannot have been an easy decision.",
    "My old manager asked me to reconsider my notice, and I said no.",
    "There is a small mistake on page two of the contract.",
    "I look forward to a second interview with the team.",
    "I cannot accept the offer, kind as it is.",
  ],
};
