import type { Examples, PhraseRule } from "../../rule";

export const disputedReasons: PhraseRule = {
  id: "disputed-reasons",
  group: "sharp",
  level: "change",
  reason:
    "Taking the reasons apart reads as not being able to hear them, and it costs the goodwill that came with the answer.",
  better: "Thank you for telling me the reasons. I will think them over.",
  says: `
    (that|this|it|which) ~1 (simply|just|plainly|flatly|patently|clearly|utterly) (is|was) ~2 (true|right|correct|accurate|the case|false|wrong)
    (you|they|panel) (are|were) (wrong|mistaken) (about|on|to|in|$)
    is (not|hardly|scarcely) (a|an|any|much of a)? ~1 (reason|answer|explanation|excuse) ~1 (for|$|because|it is|that)
    (reason|reasons|explanation|story|feedback|letter|it|that) ~3 not ~2 (add up|stack up|hold up|hold water|stand up|correspond)
    you ~2 (misunderstood|misjudged|underestimated|overlooked|misread|disregarded|discounted|undervalued|dismissed|ignored|not (appreciate|value)) ~1 (my|just how|how much|what i|me)
    my ~4 (was|were|been) ~1 (misunderstood|misjudged|overlooked|misread|disregarded|undervalued|discounted|missed)
    (panel|board|interviewers) ~1 (noticed|missed|overlooked|misread)
    (result|outcome|decision|verdict|score) would ~3 (different|otherwise|changed)
    (come to|reach|reached) ~1 (another|different) (view|decision|conclusion|verdict)
    had you ~1 (read|looked|bothered|listened|paid|taken the|checked)
    how (can|could|on earth) ~1 (you|anyone|they|the panel|somebody|that|this|it) ~3 (mark|claim|judge|justify|reject|turn|dismiss|possibly|prefer|be a no|be right)
    i ~2 disagree with (nearly|almost|all|everything|most|every|your|this|that|the)
    (not|never|nobody|no one) ~1 (bothered|even (introduc*|offer*|look*|say|said|tell|told|ask*|bother*|reply|replied|shake|give|gave|read|acknowledg*)|(read|looked at) my)
    (i|one) (can|could) only (conclude|assume|presume|infer|surmise|suppose|take it|deduce)
    not help (feel*|think*|wonder*|suspect*|conclud*) ~6 (panel|decision|overlooked|missed|fair|unfair|misunderstood|rejected)
    with (all|the greatest) ~1 respect
    respectfully (disagree|correct|submit|point|differ)
    not what (you|they|your ~1) (told|said|promised|advertised|led)
    (not|never) ~2 (opened|looked at|read|glanced at|studied) my (portfolio|cv|resume|application|form|work|file|cover|covering)
    (you|they|panel|interviewer|manager|hr) ~1 (clearly|obviously|evidently|plainly) ~1 (never|not|no)
  `,
  unless: `
    not bothered about
    i can only assume ~5 (my|traffic|weather|post|spam|wrong address)
    never (asked|told|gave) ~5 (thank*|kind*)
    (asked|told|gave) ~3 (for thanks)
    (make|making|any) excuses for
    i ~2 not even
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
