import type { Examples, PhraseRule } from "../../rule";

export const threatenedComplaint: PhraseRule = {
  id: "threatened-complaint",
  group: "sharp",
  level: "ask",
  reason:
    "A threat makes people defend themselves, or answer through lawyers only. A question keeps an ally; advice works better unannounced.",
  better: "Could you tell me who would be able to say when a decision is due?",
  says: `
    (i|mind) ~5 (lodge|lodging|make|making|submit|submitting|raise|raising|put in|file|filing|to) ~3 (complaint|grievance|complain)
    i (will|shall|may|have|am going to) ~2 (report|reported|reporting) (you|this|your)
    i (will|shall|may|might|have to|can|could) ~5 (take|taking|escalate|escalating) (this|it|the matter|matters|things) ~1 (further|higher|up with|up to|to (your|the ~1 <boss>))
    (i|we) (want|demand|require|insist|need) ~3 (speak|talk|speaking|talking) ~1 (to|with) ~2 (<boss>|senior|charge|above|higher)
    (go|going) (over|above) (your|his|her|their) (head|heads)
    your <boss> ~1 (will|should|needs|ought|would) ~2 (hear|told|know|interested|love) ~1 (about|of|how|that|what|to)
    (wonder|does|do|wondering|sure|think|imagine) ~2 your <boss> ~3 (know|knows|realise|realises|aware|interested) ~2 (how|what|that you|of this|about)
    (word|chat|conversation|meeting|letter|will write|be writing|am writing|complain) (with|to) your ~1 <boss>
    (know|knows) people on your board
    (shame|pity) if ~3 (find|found|hear|heard|got) (out|about)
    (hear|hearing|letter|spoken|speaking|speak|talked|talking|consulted|consulting|instructed|advice) ~2 (my|our|a|an) ~1 (lawyer|lawyers|solicitor|solicitors|attorney|barrister|union)
    i ~3 (touch with|spoke|spoken|speaking|contacted|contacting|consult|seek|seeking|taking|called) ~2 (legal advice|acas|citizens advice|eeoc|ccma|labor board|labour board|ombudsman|advice ~2 rights)
    (reserve ~1 (my|the|all) ~2 (right|rights)|know my rights)
    (see you|end up|front of) ~3 (court|tribunal)
    (this|that|decision|which) ~1 (is|was|may be|looks|could be) ~2 (illegal|unlawful|against the law)
  `,
  unless: `
    (glad|happy|delighted|keen|pleased|like) to (take|report|speak)
    as (agreed|arranged|you asked|planned)
    (would|who) ~2 report to
    (prepared|worked|contract|lease|house|mortgage)
    (kind|helpful|lovely|well|good)
  `,
};

export const examples: Examples = {
  flagged: [
    "You will be hearing from my solicitor.",
    "See you in court.",
    "This is unlawful.",
    "I know my rights.",
    "I shall be making a formal complaint.",
    "I will take this further.",
    "I want to speak to your manager.",
    "Your boss will hear about this.",
    "I am going over your head.",
    "Does your director know how you treat people?",
    "I have reported you to head office.",
  ],
  unflagged: [
    "My solicitor has read the contract, and I am glad to sign.",
    "I took calls for the ombudsman.",
    "I have thought about it with care, and I will not be taking it up.",
    "If you would like to take this further, I am free on Monday.",
    "I handled complaints for a bus company.",
    "I would report to the head of catering, I think you said.",
    "I will speak to your manager on Tuesday as agreed.",
    "I have decided not to take my application further.",
  ],
};
