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
    (that|this|it|which|feedback|claim|reason|experience) ~3 (is|was) ~1 (nonsense|rubbish|untrue|a lie|lies|laughable|absurd|ludicrous|preposterous|poppycock|baloney|tosh|risible|hogwash|not credible)
    (that|this|it|which) ~1 (is|was) (not|hardly|scarcely) ~1 (a|an|any|much of a)? ~1 (fair|valid|proper|acceptable|adequate|convincing|credible|serious)? (reason|answer|explanation) ~1 (for|to|because|$|it is|that)
    is not an answer
    (reason|reasons|explanation|story|feedback|letter) ~4 (add|adds|stack|stacks|hold|holds|stand) ~1 (up|water)
    (reason|reasons|explanation|feedback|letter) ~6 (do|does|did) not ~1 (match|square|fit|tally|agree|bear|reflect) ~5
    you ~2 (misunderstood|misjudged|underestimated|overlooked|misread|disregarded|discounted|undervalued|dismissed|ignored|not appreciate|not value) ~2 (my (experience|work|answer|answers|skills|point|qualifications|years|background|presentation|part|potential|abilities|worth|value|record|example|examples|service)|just how|how much|what i (can|bring|said|did))
    (panel|board|committee|interviewers|team|manager|selectors) (may|might|must|seem|seems|appear|appears|clearly|obviously|evidently|simply) ~4 (missed|miss|overlooked|overlook|misunderstood|misjudged|underestimated|confused|mixed|ignored|forgotten|failed|undervalued|not listening|not read)
    how (can|could|on earth) ~1 (you|anyone|anybody|they|a panel|the panel|somebody) ~3 (mark|claim|judge|justify|reject|turn|dismiss|overlook|pass|possibly|prefer|conclude)
    how (do|did) (you|they) (justify|square|defend)
    you (have)? never (asked (me|about|for my|a single)|gave me|let me|bothered|looked at|read my|even|once|tested)
    (nobody|no one) ~2 (bothered|read my|looked at my|even read)
    (i|one) (can|could) only (conclude|assume|presume|infer|surmise|suppose|take it|deduce)
    (left|forced|driven|obliged) to (conclude|assume|wonder|suppose)
    led to believe
    (can|could) not help (but)? (feel|feeling|think|thinking|wonder|wondering|suspect|suspecting|concluding|conclude) ~6 (panel|decision|overlooked|missed|fair|unfair|misunderstood|rejected|turned down|passed over|interview was for|mind made)
    (one does|one must|i do|i must|one can only|you have to|one has to) (wonder|ask|question) ~2 (what|why|whether|how|if|about) ~3 (interview|panel|point|process|advert|anyone|you|it was all|the whole)
    with (all)? due respect
    with the (greatest|greatest of) respect
    (marked|scored|downgraded|penalised|penalized) me ~1 (down|low|lower|unfairly|harshly|for)
    mark me down ~1 (for|on) (it|that|this)
    my (marks|scores|score|mark) (must|should|ought to|can only) ~1 have been
    had you ~1 (read|looked|bothered|listened|paid attention|taken the|troubled|done your|checked|studied)
    if you had ~1 (read|looked|bothered|listened|paid attention|taken the (time|trouble)|done your|studied) ~9 (would|might)
    as i (clearly|plainly|repeatedly) (said|told|explained|stated|stressed|showed|demonstrated|set out)
    as i already told you
    i (clearly|plainly|explicitly|expressly|repeatedly|specifically) (told|said|explained|stated|gave) ~2 (you|them|panel|that|examples)
    (because|even though) i (told|gave|showed) you ~9 (examples|clearly|twice|already|the whole|exactly)
    (contradicts|contradict|contradicted|at odds with|inconsistent with|flies in the face of|hardly squares|does not square) ~5 (you said|you told|i was told|advert*|job description|specification|told me|panel)
    not what (you|they|your ~1) (told|said|promised|advertised|led)
    (correct|dispel|undo) whatever ~2 impression
    (you|panel|board|they) (have|has|had|did|do) not ~2 (taken|take|given|give|considered|grasped|understood) ~2 (into account|account of|full weight|proper weight|proper consideration|my experience|my answers|my point|the point)
    <verdict> ~2 (rests|rested|based) on ~3 (misunderstanding|misreading|error|mistake|nothing)
    (you|they|panel) ~2 never ~1 (intended|meant|planned|wanted|going) to ~2 (give|hire|consider|employ|take|offer|pick|interview)
    (not|never) ~2 (opened|looked at|read|glanced at|seen|studied|opened) my (portfolio|cv|resume|application|form|letter|work|file|covering|cover)
    (you|feedback|letter|email) (say|says|said|claim|claims|claimed|state|stated|wrote|allege) ~1 (that)? ~1 (i|my) ~9 (but|yet|however|not true|untrue|nonsense|rubbish|which is|when in fact|in fact)
    (this|that|which) ~1 (is|was) (news to me|not what happened|not my recollection|not how i remember|the opposite of|simply wrong|at best)
    contrary to what (you|your|the (panel|feedback|letter))
    (lack|lacked|lacking|limited|not enough) ~4 (experience|examples) .. (is|when) ~3 (laughable|absurd|nonsense|i have (run|done|worked|managed|been|led))
    (wonder|wondering|doubt|ask myself|question) ~2 (if|whether) ~2 (you|panel|anyone|anybody|somebody|someone) ~3 (read|looked|opened|listened|considered|noticed|understood) ~2 (my|me|at|to|application)
  `,
  unless: `
    no need to (answer|reply)
    i can only assume ~5 (my|traffic|weather|post|spam|wrong address)
    never (asked|told|gave) ~5 (thank*|kind*)
    (asked|told|gave) ~3 (for thanks)
  `,
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
    "There is no need to answer this.",
    "I can only imagine what the flood did to your autumn.",
    "One figure in the contract is not correct: my start date.",
    "I couldn’t help noticing how happy the team is.",
    "You never asked for thanks, but here they are.",
    "How could I help until then?",
  ],
};
