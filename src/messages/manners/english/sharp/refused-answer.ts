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
    (i|we) ~2 (refuse|decline) to (accept|believe|agree) ~4 (<verdict>|result|answer|reasons|this is)
    (i|we) ~2 (challenge|dispute|contest|appeal|protest|challenging|disputing|contesting|appealing) ~1 (against)? ~1 (this|that|the|your) ~2 (<verdict>|score|scores|marks|reasons)
    (like|want|wish|intend|going) to (challenge|dispute|contest|appeal|protest|overturn) ~4 (<verdict>|score|scores|this)
    (disagree|disagreed|take issue|quarrel) ~1 with ~4 (<verdict>|assessment|reasons|reasoning)
    <verdict> (is|was|seems|looks|feels|strikes me as) ~2 (wrong|mistaken|incorrect|unjust|unfair|perverse|baffling|bizarre|strange|odd|flawed|inexplicable|incomprehensible|puzzling|absurd|nonsense|nonsensical|illogical|shortsighted|short-sighted|unsound|ill-judged|unjustified|a mistake|an error|not right|not fair|surprising to say)
    <verdict> ~2 (makes|made|make) (no|little) sense
    <verdict> ~3 (hard|difficult|impossible) to (understand|fathom|swallow|follow|square|reconcile|credit|stomach|believe)
    (find|found) (it|this|that|your ~1) ~3 (hard|difficult|impossible|strange|odd|puzzling|baffling|incredible) ~1 (to (accept|understand (how|why|that)|see (how|why)|reconcile|square|credit|fathom)|that ~3 (chose|rejected|turned|passed|overlooked|not (chosen|selected|shortlisted|invited)))
    (passed over|overlooked|turned down|turned away|rejected) ~9 (hard|difficult|impossible) to (understand|fathom|swallow|accept|follow|take)
    (beggars belief|defies (belief|logic|reason)|fail to (see|understand) (how|why|what)|(cannot|can not|could not) (see|understand|fathom) (how|why) (i|you|the panel|my|a|an|someone|somebody|anyone|the decision|this))
    (surprised|astonished|amazed|dismayed|stunned|baffled|astounded) ~6 (to (find|see|learn) (myself|that i|my name)|below the line|not to (have been|be) (chosen|shortlisted|selected|invited|offered|picked)|at (your|the) ~1 <verdict>|by (your|the) ~1 <verdict>)
    (you|they|panel|board|committee|council|hr) ~3 (made|making|make|committing|committed) ~3 (wrong|poor|odd|strange|baffling|terrible|bad|mistaken|bizarre) (decision|choice|call|pick|move)
    (you|they|panel|board|committee|council|hr) ~2 (made|making|make|committing) (a|an) ~1 (big|huge|serious|grave|terrible|real|costly|great|grievous|sore|massive|major|bad) (mistake|error|misjudgement|blunder)
    you are making a (mistake|blunder)
    (got|get|getting|have|gotten) (this|it|that|this one|that one|me) ~2 (badly|very|quite|completely|all|totally|so|dead) wrong
    (you|they|panel|board|committee) ~3 (chose|picked|hired|got|have|backed|appointed) the wrong (person|one|candidate|man|woman|horse|applicant)
    some (mistake|misunderstanding|error|confusion) .. (rejected|unsuccessful|turned|decision|declined)
    (you|panel|board|committee|they) ~3 (reconsider|rethink|re-think|reassess|re-assess|think again|think twice)
    (please|kindly|urge|implore|beg) (you)? ~1 (to)? (reconsider|rethink|reassess|re-evaluate|think again)
    (reconsider|rethink|reassess|re-evaluate) (your|my (application|case|candidacy)|<verdict>|me $|the <verdict>|this <verdict>)
    (revisit|reverse|overturn|revise|reopen|re-open|re-examine|undo|review|re-run|rerun) ~1 (my|your|the|this|that)? ~1 (<verdict>|scores|score|marks)
    (revisit|reopen|re-open|re-examine) (it|this|that|my (application|case))
    (ask|make|persuade|get|convince) ~2 you ~1 (to)? change your (mind|minds)
    (any|some|no) (scope|chance|room|way|possibility|hope|prospect) ~4 (to (revisit|reconsider|reopen|look again|rethink)|(of|for) (revisiting|reconsidering|reopening|looking again|rethinking|a rethink|a review))
    (ask|asking|urge|invite|must|should|please|you|panel|board) ~4 (look|looks|read|go|goes) ~2 (again|back|twice|afresh|over) ~2 (at|over|through|to|with) ~2 (my (application|scores|marks|answers|cv|resume|case|form)|<verdict>|the panel|the board|this)
    (fresh|another pair of|second pair of|new) eyes ~4 (application|form|answers|scores|case|panel)
    (application|form|answers|scores|case|panel) ~3 with (fresh|new) eyes
    (take|have|give) ~2 (second|another|fresh|closer|proper) look ~1 (at)? (my) ~2 (application|cv|scores|case|answers|form)
    ^ (please|so|just)? (give|grant|allow) me ~1 (another|one more|a second|a|one) ~3 (chance|interview|shot|trial|hearing) ~1 (to prove|and|with|so|then|$)
    (propose|insist|demand|request|asking for|ask for|asking) ~1 (that|on)? ~1 (you)? ~2 (second|another|re-) (interview|hearing|chance|assessment) ~2 (with|in|so|to|before|and)
    hear me out
    before you (do|decide|make) ~2 (anything|final)
    before (contracts are signed|it is too late|you sign anyone)
    (let|allow) me ~3 (prove (you|them|it|myself)|change your mind|persuade you|convince you)
    prove (you|them|everyone) wrong
    (convince|persuade) (you|them|the panel) otherwise
    (give|gave) me ~3 trial .. you will see
    (not|never) ~2 take no for an answer
    no is not an answer
    not giving up ~1 (so easily|that easily|on you)
    (ask|asking|must|should|expect|demand|insist|urge|suggest) ~6 (put on hold|paused|halted|frozen|suspended|stopped|withdrawn) (until|while|pending)
    (check|recheck|re-check|redo) your (arithmetic|sums|maths|scoring|marking|figures|adding)
    (what|something|somebody|someone) (has|must have|had)? ~1 changed (overnight|since|between|in the meantime)
    (as good as|in so many words|told ~3|promised ~3|all but) ~3 (job|role|it|post|position) was (mine|as good as mine|in the bag)
    (consider|regard|view) ~3 (<verdict>|result) ~1 (as|to be)? ~1 (a|an)? ~1 (travesty|mistake|error|injustice|insult|unfair|unjust|unsound|flawed|perverse|wrong)
    my (scores|score|marks|result|mark) (can not|could not|must not|surely can not) ~2 (right|correct|accurate|so low)
    (someone|somebody) ~2 made ~1 (an|a) ~1 (error|mistake|blunder) ~9 (corrected|put right|rectified|somewhere)
    (struggle|struggling|at a loss|hard pressed|hard-pressed) to (see|understand|think|imagine) ~1 (what|how|why) ~5 (offered|done|wrong|chosen|rejected|fell|turned|failed|lacked|missed|short|more)
    (do not|can not|refuse to) ~1 believe ~6 (other|successful|stronger|better|fair|merit|panel|considered|the reason|that was)
    (cannot|can not) ~1 (let|leave|allow) ~3 (rest|stand|lie|go|pass|unchallenged)
    (would|do|must) ~1 (like|wish|have to|want to|ask to) (appeal|query the <verdict>|contest|object|challenge)
    (is|there) ~2 (an|any|a|your) ~1 (appeal|appeals|complaints) (process|procedure|panel)
    (speak|talk|meet|sit down|call|meeting|conversation) ~5 (change|reverse|overturn|persuade|convince|put) ~3 (mind|minds|<verdict>|my case|you otherwise)
    (put|make|plead|argue|state) my case
    (not|never) ~2 (the|a) (end|last word) ~2 (of|on) (it|this|the matter)
    (rejected|rejection|turned down|unsuccessful|no) ~6 (is|was|comes as) ~2 (a mistake|a shock|mystery|ridiculous|nonsense|beyond me|a joke|hard to take)
    beyond me (how|why|that)
    (you|they|panel) (should|ought to) have ~1 (hired|chosen|picked|appointed|offered|shortlisted|selected|interviewed|given) ~1 (me|the job|it)
    i ~1 (should|ought to) have ~1 been ~1 (hired|chosen|picked|appointed|offered|shortlisted|selected|interviewed|given)
    (ask|asking|request|requesting|like|insist|urge) ~5 (it|this|<verdict>|application|matter|case) ~1 (to)? ~1 be ~1 (looked at again|looked into|reconsidered|revisited|re-examined|reassessed|reversed|overturned|reviewed again)
    (look|looking|looked) into (why|this <verdict>|your <verdict>|the <verdict>)
    (find|found|consider|think) (your|the|this) <verdict> ~3 (astonishing|surprising|unfair|strange|wrong|poor|ridiculous|incredible|baffling|odd|disgraceful|absurd|hard)
    (strange|odd|surprising|astonishing|incredible|baffling|unbelievable|ridiculous|bizarre|funny) that (i|my|somebody|someone|a|an) ~9 not ~2 (shortlisted|chosen|selected|interviewed|considered|invited|hired|offered|successful|taken|called|even)
    not even ~2 (shortlisted|interviewed|invited to|considered|offered an|given a chance|given an interview|make the shortlist)
    (do|can|could) not ~1 agree ~1 with ~2 (<verdict>|it|this|assessment|reasons|reasoning|choice)
    (express|voice|register|convey|record) ~1 my ~2 (disappointment|dismay|anger|frustration|displeasure|dissatisfaction|unhappiness|disgust|objection|protest)
    i ~1 (must|wish to|want to|have to|strongly) (protest|object)
    (believe|know|think|feel|remain|convinced|certain|view|maintain|sure) ~4 (i was|i would have been) ~2 (better|best|right|stronger|strongest|ideal|perfect) ~2 (candidate|person|choice|fit|man|woman|one|applicant)
    (rejected|turned down|overlooked|passed over|refused|unsuccessful|not chosen|not selected) (when|despite|given that|considering|even though|although) (i|my|having|the fact)
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
