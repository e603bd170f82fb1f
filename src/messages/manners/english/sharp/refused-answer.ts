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
    (i|we) ~2 not ~2 (accept|accepting|acknowledge|agree|recognise) ~4 (<verdict>|answer|reason|reasons|reasoning|explanation|assessment|feedback)
    (i|we) ~2 (refuse|decline) to (accept|believe|agree) ~4 (<verdict>|answer|reason|this is)
    (i|we) ~2 (challenge|dispute|contest|appeal|protest|query|challenging|disputing|contesting|appealing) ~1 (against)? ~1 (this|that|the|your) ~2 (<verdict>|score|scores|marks|reasons|feedback)
    (like|want|wish|intend|going) to (challenge|dispute|contest|appeal|protest|overturn) ~4 (<verdict>|score|scores|this)
    (disagree|disagreed|take issue|quarrel) ~1 with ~4 (<verdict>|assessment|reasons|reasoning|feedback|view|you)
    <verdict> (is|was|seems|looks|feels|strikes me as) ~2 (wrong|mistaken|incorrect|unjust|unfair|perverse|baffling|bizarre|strange|odd|flawed|inexplicable|incomprehensible|puzzling|absurd|nonsense|nonsensical|illogical|shortsighted|short-sighted|unsound|ill-judged|unjustified|a mistake|an error|not right|not fair|not fair|makes no sense)
    <verdict> ~2 (makes|made|make) (no|little) sense
    <verdict> ~3 (hard|difficult|impossible) to (understand|fathom|swallow|follow|square|reconcile|credit|stomach|believe)
    (find|found) (it|this|that|your ~1) ~3 (hard|difficult|impossible|strange|odd|puzzling|baffling|incredible) ~1 (to (accept|believe|understand|credit|reconcile|square|see why|fathom)|that ~3 (chose|rejected|turned|passed|overlooked|not))
    (passed over|overlooked|turned down|turned away|rejected) ~9 (hard|difficult|impossible) to (understand|fathom|swallow|accept|follow|take)
    <choosers> ~3 (made|making|make|committing|committed) ~3 (wrong|poor|odd|strange|baffling|terrible|bad|mistaken|bizarre) (decision|choice|call|pick|move)
    <choosers> ~2 (made|making|make|committing) ~1 (a|an|your) ~1 (big|huge|serious|grave|terrible|real|costly|great|bad|grievous|sore|massive|major)? (mistake|error|misjudgement|blunder)
    <choosers> ~3 (chose|picked|hired|got|have|backed|appointed) the wrong (person|one|candidate|man|woman|horse|applicant)
    (is|was) ~3 (mistake|error|misjudgement|blunder) on your part
    some (mistake|misunderstanding|error|confusion) .. (no|rejected|unsuccessful|turned|decision|declined)
    <choosers> ~3 (reconsider|rethink|re-think|reassess|re-assess|reconsidered|think again|think twice)
    (please|kindly|urge|implore|beg|to|and|must|should) (reconsider|rethink|reassess|re-evaluate|think again) ~3 (<verdict>|your|my|me|this|it|matter|position|application|before)
    (revisit|reverse|overturn|review|revise|reopen|re-open|re-examine|undo|change|remark|re-mark|re-score) ~2 (<verdict>|scores|score|marks|mind|minds|answer|my case|my application)
    (any|some|no) (scope|chance|room|way|possibility|hope|prospect) ~4 (to (revisit|reconsider|reopen|look again|rethink|change|have another)|(of|for) (revisiting|reconsidering|reopening|looking again|rethinking|changing|another look|a rethink))
    (ask|asking|urge|urging|like|want|invite|suggest|beg|must|should|please|you|panel|board) ~3 (look|looks|read|go|goes) ~2 (again|back|twice|afresh) ~2 (at|over|through|to|with) ~3 (application|scores|marks|answers|<verdict>|cv|resume|case|panel|board|experience|record|notes|what i)
    take (a second|another|a fresh|a closer|a proper|one more) look at (my|the|our) ~2 (application|cv|scores|case|answers|file|experience|<verdict>)
    ^ (please|so|just)? (give|grant|allow|offer) me ~1 (another|one more|a second|a|one|that|the) ~3 (chance|interview|go|shot|try|trial|opportunity|hearing|meeting|week) ~1 (to prove|and|with|so|then)
    (propose|suggest|insist|demand|request|ask|asking|want|expect) ~1 (that|you|for|a|to)? ~3 (a second|another|a fresh|a new|a further|one more|second|re-) (interview|hearing|chance|meeting|assessment) ~2 (with|in|so|to|before|and)
    hear me out
    before you (do|decide|sign|say|make|commit|finalise|finalize) ~2 (anything|final|contracts|else|someone|somebody)
    before (contracts|anything|the ink|it) ~1 (are|is|was) ~1 (signed|final|finalised|dry|too late)
    (let|allow) me ~3 (prove|change your mind|show you what you are missing|persuade|convince)
    prove (you|them|everyone) wrong
    i can prove
    (convince|persuade) (you|them|the panel) otherwise
    (give|gave) me ~2 trial .. you will see
    (not|never) ~2 take no for an answer
    no is not an answer
    not ~1 ready to (give up|take no|let this go|accept)
    not (giving|give) up (on|that|so) ~2 (you|this|easily)
    (put|place|kept|keep) ~3 on hold (until|while|pending)
    (hold|halt|pause|freeze|suspend|stop) ~2 (appointment|hiring|recruitment|process|contract|offer) (until|while|pending)
  `,
  unless: `
    asked me to (reconsider|rethink|stay)
    (made|make|makes) me (reconsider|rethink)
    (respect|understand) ~1 (your|the) ~1 <verdict> (and|completely|fully)
    (salary|hours|start date|address) ~4 (mistake|wrong)
  `,
  evenIfNegated: true,
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
