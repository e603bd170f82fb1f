import type { Examples, PhraseRule } from "../../rule";

export const compared: PhraseRule = {
  id: "compared",
  group: "sharp",
  level: "change",
  reason:
    "Whoever was chosen may be a colleague of theirs by Monday. A question about your own work is easier to answer.",
  better: "Which part of my interview could have been stronger?",
  says: `
    what (do|does|did|has|have|had) (he|she|they|whoever|someone|somebody|the (other|successful|person|winner|candidate|chosen|new) ~2|this (person|candidate|woman|man)) .. (i|me) (do|did|have|had|lack|am|was|could|can) ~1 not
    what (do|does|did|has|have|had) (he|she|they|whoever|someone|somebody|the (other|successful|person|winner|candidate|chosen|new) ~2|this (person|candidate|woman|man)) ~5 (i lack|i lacked|over me|more than me|better than|that i|which i)
    what (<someone>|the ~1 <chosen>) (you|they) ~1 (chose|picked|hired|appointed|selected|went) ~3 (had|has|brought|brings|offered|did)
    (in what way|how|what) (was|is|were) (she|he|they|that person|this person|the other|the successful ~1) ~2 (better|stronger|more|superior|preferable)
    (better|more|superior|longer|stronger) ~2 than ~1 (whoever|the <chosen> (you|who)|the successful|the other <chosen>|the person you|the one you|your new <chosen>|you chose|you hired|who got)
    (passed over|overlooked|turned away|turned down) ~3 (for|in favour of|in favor of) ~1 (someone|somebody|whoever|a (younger|junior|graduate|candidate)|an (internal|outsider)|straight|a person)
    half my (age|experience|qualifications|years)
    half the (wage|pay|salary|experience)
    (since|before) ~2 (you|she|he|they) (were|was|could) ~2 (born|walk|in nappies)
    (she|he|they) ~1 (only|just|barely|hardly) ~2 (graduated|qualified|left school)
    linkedin ~2 (has|have|says|say|shows|tells|puts|lists|gives) ~1 (him|her|them|he|she|they)
    linkedin (who|whom) ~2 (got|you|they|hired|chose)
    (looked|googled) (him|her|them|the winner|your new ~1) up
    (found|find|saw|see|heard|hear|learned|learnt|gather|know) ~3 who (got (it|the|my|that)|you (chose|hired|gave|picked|went)|it went|beat me)
    who (did|have) (you|they) ~2 (pick|choose|hire|appoint|chosen|picked|hired|appointed|select|selected|end up)
    (younger|prettier|less experienced|less qualified|cheaper) (candidate|applicant|face|appointee)
    (he|she|they|candidate|colleague|person|hire|lady|gentleman|man|woman) ~2 (will|can|may|might) ~2 (pick|learn|catch|get) ~4 (in time|eventually|sooner or later|one day)
    (lady|gentleman|chap|young lady|young man|girl|lad|woman|man|candidate) (you|they) ~1 (appointed|chose|picked|hired|preferred) ~4 (brought|has|had|offered|offers|brings|got)
    (person|one|man|woman|candidate|guy|girl|lady|applicant) (you|they) ~1 (hired|chose|picked|appointed|selected|took|gave it to) ~1 (has|had|is|was|does|did|can)? ~1 (never|no|not|only|less|younger|related|inexperienced)
  `,
  unless: `
    what is the one thing that i
    (congratulat*|pleased|glad|happy) ~6 (chose|chosen|went|picked|hired|whoever)
  `,
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
    "One short answer would be a real help: what is the one thing that I should work on first?",
    "I am pleased it went to somebody from within.",
    "What would the person in this role do on a first day?",
    "Please congratulate whoever you chose.",
    "I loved working with the younger children.",
    "Would more detail have helped me?",
  ],
};
