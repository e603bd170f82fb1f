import type { Examples, PhraseRule } from "../../rule";

export const disputedReasons: PhraseRule = {
  id: "disputed-reasons",
  group: "sharp",
  level: "change",
  reason:
    "Taking the reasons apart reads as not being able to hear them, and it costs the goodwill that came with the answer.",
  better: "Thank you for telling me the reasons. I will think them over.",
  says: `
    (that|this|it|which) ~1 (simply|just|plainly|flatly|patently|clearly|utterly|frankly|really) (is|was) ~1 (not ~1 (true|right|correct|accurate|the case)|untrue|false|nonsense|rubbish|incorrect|inaccurate|wrong)
    (that|this|it|which|feedback|claim|reason|experience) ~3 (is|was) ~1 (nonsense|rubbish|untrue|a lie|lies|laughable|absurd|ludicrous|preposterous|poppycock|baloney|tosh|risible|hogwash|not credible)
    (that|this|it|which) ~1 (is|was) (not|hardly|scarcely) ~1 (a|an|any|much of a)? ~1 (fair|valid|proper|acceptable|adequate|convincing|credible|serious)? (reason|answer|explanation) ~1 (for|to|because|$|it is|that)
    is not an answer
    (reason|reasons|explanation|story|feedback|letter) ~4 (add|adds|stack|stacks|hold|holds|stand) ~1 (up|water)
    you ~2 (misunderstood|misjudged|underestimated|overlooked|misread|disregarded|discounted|undervalued|dismissed|ignored|not appreciate|not value) ~2 (my (experience|work|answer|answers|skills|point|qualifications|years|background|presentation|part|potential|abilities|worth|value|record|example|examples|service)|just how|how much|what i (can|bring|said|did))
    how (can|could|on earth) ~1 (you|anyone|anybody|they|a panel|the panel|somebody) ~3 (mark|claim|judge|justify|reject|turn|dismiss|overlook|pass|possibly|prefer|conclude)
    you (have)? never (asked (me|about|for my|a single)|gave me|let me|bothered|looked at|read my|even|once|tested)
    (nobody|no one) ~2 (bothered|read my|looked at my|even read)
    (i|one) (can|could) only (conclude|assume|presume|infer|surmise|suppose|take it|deduce)
    led to believe
    (can|could) not help (but)? (feel|feeling|think|thinking|wonder|wondering|suspect|suspecting|concluding|conclude) ~6 (panel|decision|overlooked|missed|fair|unfair|misunderstood|rejected|turned down|passed over|interview was for|mind made)
    with (all)? due respect
    mark me down ~1 (for|on) (it|that|this)
    my (marks|scores|score|mark) (must|should|ought to|can only) ~1 have been
    had you ~1 (read|looked|bothered|listened|paid attention|taken the|troubled|done your|checked|studied)
    not what (you|they|your ~1) (told|said|promised|advertised|led)
    (correct|dispel|undo) whatever ~2 impression
    (not|never) ~2 (opened|looked at|read|glanced at|seen|studied|opened) my (portfolio|cv|resume|application|form|letter|work|file|covering|cover)
    (lack|lacked|lacking|limited|not enough) ~4 (experience|examples) .. (is|when) ~3 (laughable|absurd|nonsense|i have (run|done|worked|managed|been|led))
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
