import type { Examples, PhraseRule } from "../../rule";

export const threatenedLaw: PhraseRule = {
  id: "threatened-law",
  group: "sharp",
  level: "ask",
  reason: "Once law is named, they may only answer through lawyers. Take advice first; it works better unannounced.",
  better: "Could you tell me whom I may write to about how the decision was made?",
  says: `
    (my|our|a) ~1 (lawyer|lawyers|solicitor|solicitors|attorney|barrister|union rep|legal team|legal adviser|legal advisor) ~2 (will|shall|would|may|might) ~3 (contact|touch|write|writing|hear|interested|take|taking|pursue)
    (hear|hearing|letter) ~1 from ~1 (my|our) ~1 (lawyer|lawyers|solicitor|solicitors|attorney|barrister|union|legal)
    (solicitor|lawyer|attorney|barrister) ~3 (finds|found|thinks|says|tells|advises|takes|considers) ~3 (interesting|interest|case|claim|unlawful|illegal|actionable|grounds|discrimination)
    i ~3 (speak|speaking|spoken|talk|talking|consult|consulting|consulted|instruct|instructing|contact|contacting|contacted|seek|seeking|taking|take|talked|spoke) ~2 (my lawyer|a lawyer|my solicitor|a solicitor|my attorney|an attorney|legal advice|acas|citizens advice|eeoc|employment lawyer|my union|labor board|labour board|ccma|equality commission)
    (i|we) (will|shall|may|might|would|could) ~5 (legal|court|tribunal) (action|proceedings|claim|route|steps)
    (choice|option|alternative|hesitate) ~2 (but|to|than) ~4 (legal|court|tribunal|formal) (action|proceedings|claim|steps)
    reserve ~1 (my|the|all|our) ~2 (right|rights)
    reserving (my|the|all|our) ~1 (right|rights)
    see you in (court|tribunal)
    (i|we) (will|shall|may|might|could|am going to) ~2 (sue|litigate)
    (take|taking|bring|bringing) (you|this|it|the matter) ~2 to ~2 (tribunal|court|acas|lawyer|ombudsman|union|regulator|commission|commissioner|labour board|labor board)
    (will|shall|may|might|could) ~5 (employment|industrial|labour|labor) tribunal
    (this|that|it|decision|which) ~1 (is|was|may be|looks|could be|may well be) ~2 (illegal|unlawful|against the law|actionable)
    (i|we) (will|shall|hereby|wish to|intend to) ~3 (subject access|data protection|freedom of information|foi|gdpr) request
    (breach of|in breach of) the (equality act|data protection act|employment rights act|gdpr|human rights act)
    (expect|hear|hearing|call|letter|visit) ~3 (from|of) the (union|ombudsman|tribunal|lawyers|solicitors|regulator)
    (ombudsman|regulator|tribunal|union|commission) ~1 (may|might|will|would|could|shall) ~1 (take|have|be|see|want|say|disagree|think)
  `,
  unless: `
    (contract|lease|house|mortgage|will) ~4 (sign|signing|glad|signed)
  `,
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
