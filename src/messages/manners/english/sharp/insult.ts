import type { Examples, PhraseRule } from "../../rule";

export const insult: PhraseRule = {
  id: "insult",
  group: "sharp",
  level: "ask",
  reason:
    "An insult is the one part of a letter that is kept, and shown to others. Put it in your private notes instead.",
  better: "",
  says: `
    what (a|an) ~2 (joke|shambles|circus|farce|disgrace|cheek|insult|sham|charade|pantomime|shower|nerve|rabble|palaver|fiasco|let-down|travesty)
    (is|was|are|were|been|be|being) ~1 (a|an|nothing but|nothing short of|nothing less than|little short of|such a|frankly|just) ~1 (complete|utter|total|absolute|bit of a|real|sick|pure|proper|right|disorganised|public|national)? (joke|shambles|farce|disgrace|charade|sham|mockery|fiasco|debacle|insult|travesty|cop-out|clown show|shitshow|rabble)
    (a|an|your|such a|complete|utter|total|absolute) (joke|shambles|farce|sham|circus|charade|pantomime) of (a|an) ~
    (it|this|that|you|they|process|company|which|treatment|everything|whole thing|way|behaviour|hr|communication|excuse) ~2 (is|are|was|were|seems|seem|looks|feels) ~2 (shambolic|farcical|disgraceful|ridiculous|pathetic|laughable|amateurish|incompetent|clueless|idiotic|arrogant|spineless|gutless|shameful|shoddy|disgusting|appalling|contemptible|despicable|deplorable|inept|ludicrous|third-rate)
    (no (wonder|surprise)|little wonder|small wonder) ~1 (that)? (you|your|the|nobody|people|staff|everyone|half) ~6 (leave|leaves|leaving|quit|quits|losing|turnover|short-staffed|can not|keep (losing|advertising)|advertising|vacancies|fail|failing)
    (not|wonder) ~3 how (you|they|anyone|a company ~1|a firm ~1) ~2 (run a (business|company|school|hospital|place)|stay in business|stays in business|sleep at|get anything)
    shame on (you|your|the|all)
    (should|ought to) be ~1 (ashamed|embarrassed)
    (are|is) ~1 (you|anyone|anybody) ~2 (kidding|joking|having a laugh|taking the)
    get (a life|your act together|your house in order|your facts straight|your story straight|over yourself|over yourselves)
    not ~1 (a|the faintest|the slightest) clue
    (total|complete|utter|absolute|sheer|gross) (incompetence|stupidity|ignorance|arrogance|amateurs|idiot|idiots|amateurism|shambles|farce|disgrace|contempt|disregard|disrespect)
  `,
  unless: `
    (weather|traffic|train|trains|handwriting|printer|my (car|handwriting|french|spelling|singing)|price of|customers|callers|pupils|never leave|love)
    (old|previous|former|last|my own) ~2 (system|software|job|employer|school|company|filing|process)
    (we|i) ~2 (shared|made|told|enjoyed|laughed) ~3 joke
    get the joke
  `,
};

export const examples: Examples = {
  flagged: [
    "What a joke of a process.",
    "Your company is a shambles.",
    "You people are clueless.",
    "It is ridiculous that nobody can tell me.",
    "Shame on you.",
    "Get your act together.",
    "No wonder you keep losing staff.",
    "I do not know how you run a business in that way.",
  ],
  unflagged: [
    "We shared a joke about the printer.",
    "I ran a stall with the circus as a student.",
    "The weather was ridiculous on the way home.",
    "My handwriting is hopeless, so here is a typed copy.",
    "Angry customers called it a shambles, and I calmed them.",
    "My spelling is hopeless, so I had it checked.",
  ],
};
