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
    what ~1 (the|this|that|your) ~1 (successful|chosen|winning|other|appointed|preferred|internal) ~1 <chosen> ~5 (had|has|have|brought|bring|brings|offered|offer|offers|did|got|possess*)
    what (<someone>|the ~1 <chosen>) (you|they) ~1 (chose|picked|hired|appointed|selected|went) ~3 (had|has|brought|brings|offered|did)
    what did the (successful|other|chosen|winning) ~1 <chosen> ~1 (have|bring|offer|say|do)
    (in what way|how|what) (was|is|were) (she|he|they|that person|this person|the other|the successful ~1) ~2 (better|stronger|more|superior|preferable)
    (what) (made|makes) (him|her|the other ~1|the successful ~1) ~3 (better|stronger|right|best|preferable|so special|more)
    (better|more|superior|longer|stronger) ~2 than ~1 (whoever|the <chosen> (you|who)|the successful|the other <chosen>|the person you|the one you|your new <chosen>|you chose|you hired|who got)
    twice (the|as much|as many) ~3 (experience|years|qualifications) ~2 (of|as|than) ~2 (whoever|person|him|her|anyone|he|she|candidate)
    (you|they|panel|company|trust|school|manager|being|been|council|board) ~3 (chose|choose|chosen|hired|hire|picked|pick|prefer|preferred|given|gave|gone|appointed|appoint|taken|took|favour|favor|beaten) ~3 (<someone>|<chosen>|youngster|child|twentysomething|newcomer|beginner|novice|outsider) ~4 (less|younger|half|fewer|straight (out|from)|fresh (out|from)|barely|never|no experience|without|off the street|little experience|hardly|yet to)
    (job|role|post|position|it) ~3 (went|gone|given|goes) to ~3 (<someone>|<chosen>|youngster|child|newcomer|beginner|novice) ~4 (less|younger|half|fewer|straight (out|from)|fresh (out|from)|barely|never|no (experience|ticket|licence|certificate|qualification|degree)|without|off the street|hardly|yet to)
    (man|woman|someone|somebody|candidate|person|girl|boy|lad) with (no|half the|less|fewer|none of the) ~2 (ticket|experience|qualification|qualifications|licence|license|certificate|degree|years|training) ~2 (gets|got|is given|was given|is preferred|has been|walks|walked)
    (passed over|overlooked|turned away|turned down) ~3 (for|in favour of|in favor of) ~1 (someone|somebody|whoever|a (younger|junior|graduate|candidate)|an (internal|outsider)|straight|a person)
    (someone|somebody|a person|a kid|a graduate|a child) ~2 (with|who has|who had|having|has) ~1 (half|a fraction of|a third of|none of|fewer|less) ~1 (my|the) ~1 (experience|years|qualifications|training|skills)
    half my (age|experience|qualifications|years)
    half the (wage|pay|salary|experience)
    fraction of my (experience|years|salary|wage)
    (young|old) enough to be my
    (still|was|were) in (nappies|diapers|short trousers)
    (since|before) ~2 (you|she|he|they) (were|was|could) ~2 (born|walk|in nappies)
    (chosen|picked|hired|preferred|selected|chose|pick|appointed) ~6 (instead of|rather than|over|ahead of) me
    (she|he|they) ~1 (only|just|barely|hardly) ~2 (graduated|qualified|left school)
    (successful candidate|hire|appointee|winner|person you chose) ~1 (has|have|had|did|does|is|was) ~1 (not|no|never) ~3
    linkedin ~2 (has|have|says|say|shows|tells|puts|lists|gives) ~1 (him|her|them|he|she|they)
    linkedin (who|whom) ~2 (got|you|they|hired|chose)
    (looked|googled) (him|her|them|the winner|your new ~1) up
    (found|find|saw|see|heard|hear|learned|learnt|gather|know) ~3 who (got (it|the|my|that)|you (chose|hired|gave|picked|went)|it went|beat me)
    who (did|have) (you|they) ~2 (pick|choose|hire|appoint|chosen|picked|hired|appointed|select|selected|end up)
    (tell|ask|asking|wonder|wondering|interested) ~3 who (got|was chosen|was hired|beat|was picked|was appointed|you chose|you hired|you picked|they chose)
    (younger|prettier|less experienced|less qualified|cheaper) (candidate|applicant|face|appointee)
    (he|she|they|candidate|colleague|person|hire|lady|gentleman|man|woman) ~2 (will|can|may|might) ~2 (pick|learn|catch|get) ~4 (in time|eventually|sooner or later|one day)
    (someone|somebody|starter|candidate|hire|one|colleague) ~4 (no doubt|doubtless|presumably|i imagine|surely|i am sure) ~2 (cheaper|younger|less)
    (someone|somebody) cheaper
    (lady|gentleman|chap|young lady|young man|girl|lad|woman|man|candidate) (you|they) ~1 (appointed|chose|picked|hired|preferred) ~4 (brought|has|had|offered|offers|brings|got)
    (trump|trumps|beats|outweighs|outranks) (mine|my|me)
    (other|successful|chosen) <chosen> ~2 (was|is|were|are) ~2 (stronger|better|more) .. (not|doubt|believe|really|how)
    (hear|know|learn|told|see) ~2 (how|what) ~5 (less experience|fewer years|other candidate|successful candidate|successful applicant|person chosen|person you chose|other person|appointee|new hire) ~4
    (person|one|man|woman|candidate|guy|girl|lady|applicant) (you|they) ~1 (hired|chose|picked|appointed|selected|took|gave it to) ~1 (has|had|is|was|does|did|can)? ~1 (never|no|not|only|less|younger|related|inexperienced)
    what i (lacked|lack|was lacking|did not have) ~1 (that|which|compared)
    (suppose|guess|assume|presume|take it|imagine) ~1 (you|they) ~1 (wanted|want|were looking|preferred|needed) ~2 (someone|somebody) ~2 (younger|cheaper|prettier|with connections|less|who would not)
    (as|so|half as) (committed|loyal|dedicated|capable|hard-working|keen|reliable|good|experienced|qualified) as (i would|i am|i was|me $)
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
