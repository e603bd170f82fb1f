import type { Examples, PhraseRule } from "../../rule";

export const disputedReasons: PhraseRule = {
  id: "disputed-reasons",
  group: "sharp",
  level: "change",
  reason:
    "Taking the reasons apart reads as not being able to hear them, and it costs the goodwill that came with the answer.",
  better: "Thank you for telling me the reasons. I will think them over.",
  says: `
    (that|this|it|which) (is|was) ~1 (simply|just|plainly|flatly|patently|clearly|factually|utterly|completely|totally|demonstrably|frankly) (not ~1 (true|right|correct|accurate|the case)|untrue|false|nonsense|rubbish|incorrect|inaccurate|wrong)
    (that|this|it|which) ~1 (simply|just|plainly|flatly|patently|clearly|utterly|frankly|really) (is|was) ~1 (not ~1 (true|right|correct|accurate|the case)|untrue|false|nonsense|rubbish|incorrect|inaccurate|wrong)
    (that|this|it|which|feedback|claim|reason) ~1 (is|was) ~1 (nonsense|rubbish|untrue|a lie|lies|laughable|absurd|ludicrous|preposterous|poppycock|baloney|bull|tosh|risible|insulting|hogwash|garbage|not credible)
    (is|was) ~1 (not|hardly|scarcely|no) ~1 (a|an|any|much of a|the)? ~1 (fair|good|valid|real|proper|acceptable|adequate|convincing|credible|serious|honest)? (reason|answer|explanation|excuse|feedback)
    (do|does|did|can|could) not ~1 (buy|swallow|believe|credit) (that|this|it|the|your|a word)
    (does|do|did) not (add up|stack up|hold water|wash|stand up|ring true)
    you ~2 (misunderstood|misjudged|underestimated|overlooked|misread|disregarded|discounted|undervalued|failed to see|failed to notice|failed to recognise|failed to appreciate|dismissed|not appreciate|not value|not see) ~3 (me|my|just how|how much|what i)
    (panel|board|committee|interviewers|team|manager|selectors) (may|might|must|seem|seems|appear|appears|clearly|obviously|evidently|simply|has|have|had|did) ~4 (missed|miss|overlooked|overlook|misunderstood|misjudged|underestimated|confused|mixed|ignored|forgotten|failed|undervalued|not listening|not listen|not read)
    how (can|could|on earth) ~1 (you|anyone|anybody|they|a panel|the panel|somebody) ~3 (mark|score|say|claim|judge|justify|reject|turn|dismiss|overlook|pass|possibly|prefer|think|conclude|call)
    how (do|did) (you|they) (justify|explain|square|defend)
    you (have)? never (asked|gave|let|bothered|looked|read|mentioned|even|once|gave me|tested|told)
    (nobody|no one) ~1 (asked|bothered|looked|read|mentioned) ~3 (me|my|cv|about)
    (i|one) (can|could) only (conclude|assume|presume|infer|surmise|suppose|take it|deduce)
    (i am|am|one is) (left|forced|driven|bound|led|obliged) to (conclude|assume|wonder|suppose|presume|think|believe)
    (can|could) not help (but)? (feel|feeling|think|thinking|wonder|wondering|suspect|suspecting|concluding|conclude|noticing|notice|observe|observing) ~6 (panel|decision|overlooked|missed|fair|unfair|wrong|misunderstood|rejected|turned|chosen|chose|age|advert|still|same|why|readvertised)
    (with|in) (all|the greatest|great|the utmost|every|all due|due) ~1 respect (but|i|you|that|this|it|a|the|to)
    (marked|scored|downgraded|penalised|penalized|mark|score|penalise) me ~1 (down|low|lower|unfairly|for|harshly)
    (marks|scores|score|mark|performance|presentation|answers) (must|should|ought to|can only) ~1 (have been|be|rank)
    (if|had) you ~1 (read|looked|bothered|listened|paid attention|taken the|troubled|done your|checked|studied) ~9 (would|might|will)
    (read|looked|listened|consider*) ~6 (properly|at all|with any care) .. (would|panel|you)
    as i (clearly|plainly|repeatedly|already) (said|told|explained|stated|stressed|showed|demonstrated|set out)
    (i|as i) (clearly|plainly|explicitly|expressly|repeatedly|specifically) (told|said|explained|stated|gave) ~2 (you|them|panel|that|examples)
    (even though|although|despite|when|but|because) i ~1 (told|gave|showed|explained|sent) you ~9 (examples|clearly|twice|already|exactly|whole|everything|all)
    (contradicts|contradict|contradicted|at odds with|inconsistent with|contrary to|flies in the face of|not what|hardly squares|does not square) ~5 (you said|you told|i was told|advert*|job description|specification|told me|interview|panel)
    (correct|put right|undo|dispel|rectify|set straight) ~2 (impression|record|misunderstanding|misapprehension|injustice)
    set the record straight
    (you|panel|board|they) (have|has|had|did|do) not ~2 (taken|take|considered|consider|understood|understand|grasped|grasp|appreciated|give|given) ~3 (account|experience|my|what i|weight|full|proper|point)
  `,
  unless: `
    i can only assume ~5 (my|traffic|weather|post|spam|wrong address)
    never (asked|told|gave) ~5 (thank*|kind*)
    (asked|told|gave) ~3 (for thanks)
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "That simply isn’t true.",
    "How can you mark me down for it?",
    "You have overlooked my years on the ward.",
    "I can only conclude that nobody read it.",
    "I can’t help feeling the panel missed the point.",
    "With all due respect, that is not an answer.",
    "Had you read my CV you would know.",
  ],
  unflagged: [
    "I can only imagine what the flood did to your autumn.",
    "One figure in the contract is not correct: my start date.",
    "I couldn’t help noticing how happy the team is.",
    "You never asked for thanks, but here they are.",
    "How could I help until then?",
  ],
};
