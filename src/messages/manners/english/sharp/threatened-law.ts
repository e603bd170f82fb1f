import type { Examples, PhraseRule } from "../../rule";

export const threatenedLaw: PhraseRule = {
  id: "threatened-law",
  group: "sharp",
  level: "ask",
  reason: "Once law is named, they may only answer through lawyers. Take advice first; it works better unannounced.",
  better: "Could you tell me whom I may write to about how the decision was made?",
  says: `
    (my|our|a) ~1 (lawyer|lawyers|solicitor|solicitors|attorney|barrister|union|union rep|legal team|legal adviser|legal advisor) ~2 (will|shall|would|may|might|says|tells|is|has) ~3 (contact|touch|write|writing|hear|hearing|interested|take|taking|case|pursue|advised|looking|watching|know|to say)
    (hear|hearing|letter|word|call) ~1 from ~1 (my|a|our) ~1 (lawyer|lawyers|solicitor|solicitors|attorney|barrister|union|legal)
    i ~3 (speak|speaking|spoken|talk|talking|consult|consulting|consulted|instruct|instructing|contact|contacting|contacted|seek|seeking|taking|take|seen|see|sought|talked|spoke|call|calling) ~3 (my lawyer|a lawyer|my solicitor|a solicitor|my attorney|an attorney|lawyers|solicitors|legal advice|legal action|acas|citizens advice|eeoc|employment lawyer|my union|the union|labor board|labour board|ombudsman|labour court|ccma|equality commission|human rights)
    (i|we|me|option|choice|option but|but) ~5 (legal|court|tribunal|formal) (action|proceedings|claim|route|steps)
    (legal|court) (action|proceedings) ~3 (will|may|follow|against you|if|unless|being)
    reserve (my|the|all|our) ~2 right
    reserve (my|the|all|our) ~2 rights
    (reserve|reserving) the right to
    see you in (court|tribunal)
    (i|we) ~3 (sue|suing|litigate|prosecute)
    (take|taking|bring|bringing) ~2 (you|this|it|case|claim|matter|company) ~2 to ~2 (tribunal|court|acas|lawyer|ombudsman|union|regulator|commission|commissioner|labour board|labor board)
    i ~6 (employment|industrial|labour|labor) tribunal
    (is|was|be|looks|sounds|may be|been) ~3 (illegal|unlawful|against the law|actionable|breach of|a breach|age discrimination|a matter for)
    (i|we) (will|shall|am|hereby|wish|intend|would) ~3 (subject access|data protection|freedom of information|foi|gdpr|data subject access) request
    (under|rights under|breach of|in breach of|contrary to) the (equality act|data protection act|freedom of information act|discrimination act|employment rights act|gdpr|human rights act) .. (claim|require|breach|entitled|demand|discriminat*|unlawful|must)
    (take|taking|sought|seeking|seek) (legal|professional|independent) advice ~3 (on|about|and|regarding|before|as)
  `,
  unless: `
    (contract|lease|house|mortgage|will) ~4 (sign|signing|glad|signed)
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "You will be hearing from my solicitor.",
    "I am speaking to an employment lawyer.",
    "I reserve the right to take this further.",
    "I may have no choice but legal action.",
    "See you in court.",
    "I shall bring this to a tribunal.",
    "This is unlawful.",
  ],
  unflagged: [
    "My solicitor has read the contract, and I am glad to sign.",
    "I prepared tribunal bundles for three years.",
    "Under the Equality Act I would like to ask for a seat near the door.",
    "Our union rep introduced us.",
    "I took calls for the ombudsman.",
  ],
};
