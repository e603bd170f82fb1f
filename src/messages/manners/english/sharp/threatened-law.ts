import type { Examples, PhraseRule } from "../../rule";

export const threatenedLaw: PhraseRule = {
  id: "threatened-law",
  group: "sharp",
  level: "ask",
  reason: "Once law is named, they may only answer through lawyers. Take advice first; it works better unannounced.",
  better: "Could you tell me whom I may write to about how the decision was made?",
  says: `
    (hear|hearing|letter) ~1 from ~1 (my|our) ~1 (lawyer|lawyers|solicitor|solicitors|attorney|barrister|union|legal)
    i ~3 (speak|speaking|spoken|talk|talking|consult|consulting|consulted|instruct|instructing|contact|contacting|contacted|seek|seeking|taking|take|talked|spoke) ~2 (my lawyer|a lawyer|my solicitor|a solicitor|my attorney|an attorney|legal advice|acas|citizens advice|eeoc|employment lawyer|my union|labor board|labour board|ccma|equality commission)
    (i|we) (will|shall|may|might|would|could) ~5 (legal|court|tribunal) (action|proceedings|claim|route|steps)
    reserve ~1 (my|the|all|our) ~2 (right|rights)
    see you in (court|tribunal)
    (take|taking|bring|bringing) (you|this|it|the matter) ~2 to ~2 (tribunal|court|acas|lawyer|ombudsman|union|regulator|commission|commissioner|labour board|labor board)
    (this|that|it|decision|which) ~1 (is|was|may be|looks|could be|may well be) ~2 (illegal|unlawful|against the law|actionable)
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
