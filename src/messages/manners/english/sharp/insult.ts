import type { Examples, PhraseRule } from "../../rule";

export const insult: PhraseRule = {
  id: "insult",
  group: "sharp",
  level: "ask",
  reason:
    "An insult is the one part of a letter that is kept, and whoever is meant may read it. Put it in your private notes instead.",
  better: "",
  says: `
    what (a|an) ~2 (joke|shambles|circus|farce|disgrace|cheek|insult|sham|charade|pantomime|nerve|palaver|fiasco|let-down|travesty)
    (is|was|are|were|been|be|being|an) ~1 (a|an|nothing|such|frankly|complete|utter|total|absolute) ~3 (shambles|farce|disgrace|charade|sham|mockery|fiasco|debacle|insult|travesty|cop-out|shitshow|rabble)
    (process|company|firm|hr|this|that|whole thing|it|you|place) ~2 (is|are) ~1 (a|an|one big) ~1 joke
    (joke|circus|shambles|excuse|apology) (of|for) (a|an) ~1 (process|company|firm|interview|recruiter|manager|outfit|business|place)
    (shambolic|farcical|disgraceful|pathetic|amateurish|clueless|spineless|gutless|shameful|despicable|deplorable|inept|third-rate|idiotic|idiots|idiot|morons|muppets|clowns|incompetent|incompetence)
    (it|this|that|you|they|process|company|which|treatment|whole thing|way|hr|excuse|honestly|frankly) ~2 (is|are|was|were|seems|looks|feels) ~2 (ridiculous|laughable|arrogant|disgusting|appalling|ludicrous|beneath contempt)
    (no|little|small) (wonder|surprise) ~1 (you|your|nobody|people|staff|everyone|the|they) ~6 (leave|leaves|leaving|left|quit|losing|turnover|short-staffed|can not|advertis*|vacancies|empty|fail*)
    (not|wonder|funny) ~3 (how|way) (you|they|to|a (company|firm)) ~3 (run a|run this|in business|sleep at|get anything)
    shame on
    (should|ought to) be ~1 (ashamed|embarrassed)
    are you ~1 (kidding|joking|having a laugh|taking the)
    get (a (life|grip)|your (act|house|facts|story) (together|in order|straight)|over (yourself|yourselves))
    your (girl|underling*|minion*|lackey*|puppet|so-called|precious|little (company|firm|gallery|empire|outfit))
    (you people|you lot ~1 (never|just|string|deserve|always|only|waste|keep|mess|think|not))
    not ~1 (rocket science|brain surgery)
    ((how hard|how difficult) (can|could|is) it|is it ~2 (hard|difficult) to) ~1 (be|send|write|answer|reply|call|pick|lift|type)
    (not|never|nobody|no one) ~2 (troubled|bothered|bother) ~1 to (read|reply|look|learn|<answer>|tell|call|ring|write|say|let|turn|open|send|find)
    (looking|looked|staring|stared|glancing|glanced|scrolling|texting|was|were) ~2 (at|on|through) (his|her|their|your) (phone|phones|watch)
    (you|he|she|they|manager|interviewer|panel|who) ~1 (could|can|did) not ~1 (remember|get|pronounce|spell) ~1 my name
    (monkey could|could not (organise|run) a|(head|heads) (testing|examined)|(looked|looks|was|is) ~2 a (dump|pigsty|madhouse)|(you|hr|they|recruiter|agency) ~4 useless)
    i ~3 (disgusted|insulted|appalled|livid|fuming|outraged)
  `,
  unless: `
    (weather|traffic|train|trains|handwriting|printer|price of|customers|callers|pupils|never leave)
    my (car|french|spelling|singing)
    (old|previous|former|last|my own) ~2 (system|software|job|employer|school|company|filing|process)
    (sorry|apolog*|thank*)
    i ~3 (bothered|on my phone|at my phone)
    ((so|very|was|were|most|how) kind|great|good|lovely|brilliant|welcom*|helpful|warm|friendly|enjoy*|love*|refreshing|pleasure|proud|medal)
  `,
};

export const examples: Examples = {
  flagged: [
    "You people string applicants along.",
    "How hard can it be to send an email?",
    "Your so-called panel.",
    "The man was on his phone all the time.",
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
    "I was on my phone when you rang, sorry.",
    "You could not have been kinder.",
    "Some kids at our club built a kart.",
    "We shared a joke about the printer.",
    "I ran a stall with the circus as a student.",
    "The weather was ridiculous on the way home.",
    "My handwriting is hopeless, so here is a typed copy.",
    "Angry customers called it a shambles, and I calmed them.",
    "My spelling is hopeless, so I had it checked.",
  ],
};
