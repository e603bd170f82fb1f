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
    (i|we) ~2 not ~2 (accept|acknowledge|recognise) ~3 (<verdict>|answer|reasons|reasoning|explanation|assessment)
    (refuse to (believe|accept)|do not (accept|buy) (that|it|this) $|mix-up ~2 (scoring|marking))
    i ~3 (challeng*|disput*|contest*|appeal*|protest*) ~1 (against)? (this|that|the|your) ~2 (<verdict>|scores|marks|reasons)
    <verdict> (is|was|seems|looks|feels) ~2 (wrong|mistaken|baffling|bizarre|strange|odd|flawed|inexplicable|puzzling|absurd|nonsense|a mistake|not right)
    ((unconvinced|not convinced|not persuaded) that|not (happy|satisfied|content) (with|about) ~2 (<verdict>|feedback|how|way))
    (<verdict>|feedback|reasons|reason) ~3 (makes|made|make) (no|little) sense
    (hard|difficult|impossible|struggle|struggling|unable) to (accept (that|this|your)|understand (how|why|that|what)|see why|reconcile|square|credit|fathom|swallow)
    (you|they|panel|board|committee|council|hr) ~2 (made|making|make) (a|an) ~1 (mistake|error|misjudgement|blunder)
    (you|panel|board|committee|they|please|kindly|implore|beg) ~3 (reconsider|rethink|re-think|reassess|re-assess|re-evaluate|think again|think ~3 (again|once more))
    (revisit|reverse|overturn|revise|reopen|re-open|re-examine|undo|review|re-run) ~1 (my|your|the|this|that)? ~1 (<verdict>|scores|score|marks|matter)
    (revisit|reopen|re-open|re-examine|reopening|overturn|reverse) (it|this|that|my (application|case)|the (case|conversation))
    (scores|marks|decision|result|want it|like it|want this|like this) (changed|corrected|reversed|overturned|reviewed|looked into|investigated)
    (interview|test|it|this) (done|run|held|marked|scored) again
    (scope|chance|room|way|possibility|hope|prospect) ~2 (to|of|for) ~1 (revisit*|reconsider*|reopen*|look again|looking again|rethink*)
    (ask|asking|urge|invite|must|should|please|you|panel|board) ~4 (look|looks|read|go|goes) ~2 (again|twice|afresh|over) ~2 (at|over|through|to|with) ~2 (my|<verdict>|the panel|the board|this|both)
    (ask|invite|urge|like|want) you ~1 to ~1 look (again|at (it|this) again)
    ^ (please|so|just)? (give|grant|allow) me ~2 (chance|interview|shot|trial|hearing|hour)
    hear me out
    before (you (do|decide|make) ~2 final|~2 (contract|contracts) ~1 signed|it is too late|you sign)
    (let|allow) me ~3 (prove (you|them|it|myself)|(change|persuade|convince) (you|your mind))
    (not|never) ~2 take no for an answer
    not ~1 (let|letting) (this|it) ~1 (go|lie|rest|drop)
    ((job|role|post|position) was (mine|in the bag)|as good as mine|i was ~2 (favourite|frontrunner|front-runner|shoo-in))
  `,
  unless: `
    reconsider me for
    asked me to (reconsider|rethink|stay)
    (made|make|makes) me (reconsider|rethink)
    (salary|hours|date|address|name|figure|page|email|contract|rota|typing) ~6 (mistake|error)
    mistake ~6 (salary|hours|date|address|name|figure|page|email|contract|rota)
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
