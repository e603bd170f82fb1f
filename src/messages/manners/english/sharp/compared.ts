import type { Examples, PhraseRule } from "../../rule";

export const compared: PhraseRule = {
  id: "compared",
  group: "sharp",
  level: "change",
  reason:
    "Whoever was chosen may be a colleague of theirs by Monday. A question about your own work is easier to answer.",
  better: "Which part of my interview could have been stronger?",
  says: `
    what (do|does|did|has|have|had|is|was) (he|she|they|the|this|that|whoever|someone|somebody|your) .. (i|me) (do|did|have|had|lack|am|was|could|can|lacked) ~1 not
    what (do|does|did|has|have|had|is|was) (he|she|they|the|this|that|whoever|someone|somebody|your) ~5 (i lack|i lacked|over me|more than me|better than|that i)
    what ~1 (the|this|that|your|an) ~2 <chosen> ~5 (had|has|have|brought|bring|brings|offered|offer|offers|did|got|done|possess*)
    what (<someone>|the ~1 <chosen>) ~2 (you|they) ~1 (chose|picked|hired|appointed|selected|went) ~3 (had|has|brought|brings|offered|did)
    what did ~3 (<chosen>|successful|they|he|she|winner|other) (have|bring|offer|say|do) ~2 (that|which|better|over|i)
    what did (the|this|that|your) ~2 (<chosen>) ~1 (have|bring|offer|say|do)
    (in what way|how|what) (was|is|were) (she|he|they|that person|this person|the other|the successful ~1|the new ~1) ~2 (better|stronger|more|superior|preferable|a better)
    what (made|makes) (him|her|them|the other ~1|the successful ~1) ~3 (better|stronger|right|best|preferable|so special|more)
    (better|more|superior) ~1 (qualified|suited|experienced|suitable|deserving|able|skilled)? ~1 than ~3 (whoever|him|her|<chosen> ~2 (chose|hired|picked|appointed)|you chose|you hired|you picked|you appointed|you went|who got|the person|the successful)
    (more|longer|better|twice the|twice as much|double the) ~3 than (whoever|him|her|the person|the successful|the candidate|the other candidate|the one you|your new|any of)
    twice (the|as much|as many) ~3 (experience|years|qualifications|qualified|of anyone|of the person|what he|what she|what they)
    (chose|choose|chosen|hired|hire|picked|pick|prefer|preferred|given|gave|went|gone|appointed|appoint|wanted|passed|place|taken|took|instead|beaten|lost|losing|favour|favor|behind) ~3 (<someone>|<chosen>|youngster|child|twentysomething|apprentice|newcomer|beginner|novice|outsider) ~3 (less|younger|half|fewer|straight (out|from)|fresh (out|from)|barely|never|no experience|without|wet behind|off the street|little experience|hardly)
    (someone|somebody|a person|a kid|a graduate|a child) ~3 (with|who has|who had|having|has) ~1 (half|a fraction of|a third of|none of|no more than|fewer|less) ~2 (my|the|years|experience|qualifications|half)
    half (my|the) (age|experience|wage|qualifications|years|pay)
    fraction of (my|the) (experience|years|salary|wage)
    (young|old) enough to be my
    (in|with|after|more than) ~3 (nappies|diapers|short trousers|primary school)
    (since|before) ~2 (you|she|he|they) (were|was|could) ~2 (born|walk|nappies|school|diapers)
    (chosen|picked|hired|preferred|selected|chose|pick|appointed|gave|given|went|taken|took) ~6 (instead of|rather than|over|ahead of|before|not|and not) me
    (she|he|they) ~1 (only|just|barely|hardly) ~2 (graduated|qualified|left school|finished|passed|started in)
    (she|he|they|person|candidate|hire|guy|girl) (has|have|had|did|does|is|was) ~1 (not|no|never) ~3 (degree|qualification|qualifications|licence|license|certificate|experience|years|done|managed|worked|set foot|even)
    linkedin ~2 (has|have|had|says|say|shows|tells|puts|lists|suggests|gives) ~1 (him|her|them|he|she|they|that he|that she)
    linkedin (who|whom) ~2 (got|you|they|hired|chose)
    (looked|look|googled|checked) (him|her|them|the winner|your new ~1) up
    (looked|look) up (him|her|the ~3 (candidate|person|hire|appointee|winner)|whoever)
    (found|find|saw|see|know|heard|hear|learned|learnt|gather) ~3 who (got|you chose|you hired|you gave|you picked|it went|she is|he is|they picked|took)
    who (did|have) (you|they) ~2 (pick|choose|hire|appoint|give|chosen|picked|hired|appointed|select|selected|end up|go)
    (tell|know|ask|asking|wonder|wondering|interested) ~3 who (got|was chosen|was hired|beat|was picked|was appointed|it was|you chose|you hired|you picked|they chose)
    (a|the|some|any|your) ~1 (younger|cheaper|prettier|less experienced|less qualified|lesser|weaker|inferior) (candidate|person|model|face|applicant|man|woman|option|colleague|hire|one|pair)
    (sure|doubt|hope|trust|expect|imagine) ~6 (will|can|may|might) ~2 (pick|learn|catch|get) ~3 (in time|eventually|as they go|as she goes|as he goes|sooner or later|one day)
    someone cheaper
  `,
  unless: `
    (congratulat*|pleased|glad|happy) ~6 (chose|chosen|went|picked|hired|whoever)
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "What does she have that I don’t?",
    "Who did you pick?",
    "I have more experience than whoever you chose.",
    "LinkedIn has him at six years.",
    "In what way was she better?",
    "I was passed over for somebody straight out of school.",
    "I’d be fascinated to learn what the man you appointed brought to the table.",
  ],
  unflagged: [
    "I am pleased it went to somebody from within.",
    "What would the person in this role do on a first day?",
    "Please congratulate whoever you chose.",
    "I loved working with the younger children.",
    "Would more detail have helped me?",
  ],
};
