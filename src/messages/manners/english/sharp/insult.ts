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
    what a way to run
    way to run (a|any) (business|company|railway|office|hospital|school)
    (is|was|are|were|been|be|being) ~1 (a|an|nothing but|nothing short of|nothing less than|little short of|such a|frankly|just) ~1 (complete|utter|total|absolute|bit of a|real|sick|pure|proper|right|disorganised|public|national)? (joke|shambles|farce|disgrace|charade|sham|mockery|fiasco|debacle|insult|travesty|cop-out|clown show|shitshow|rabble)
    (a|an|your|such a|complete|utter|total|absolute) (joke|shambles|farce|sham|circus|charade|pantomime) of (a|an) ~
    slap in the face
    kick in the teeth
    (took|taking|take|taken|make|making|made) ~1 (a)? (mockery|mick|mickey) ~1 (of|out)
    (it|this|that|you|they|process|company|which|treatment|everything|whole thing|way|behaviour|hr|communication|excuse) ~2 (is|are|was|were|seems|seem|looks|feels) ~2 (shambolic|farcical|disgraceful|ridiculous|pathetic|laughable|amateurish|incompetent|clueless|idiotic|arrogant|spineless|gutless|shameful|shoddy|disgusting|appalling|contemptible|despicable|deplorable|inept|ludicrous|third-rate)
    (you|your (company|firm|process|team|hr|recruitment|manager|panel|outfit|department|organisation|system|agency|office|staff|people|management|client|whole ~1|receptionist)|the interviewer|the panel) ~2 (is|are|was|were|seems|seem|must be) ~2 (shambolic|farcical|disgraceful|ridiculous|pathetic|laughable|amateur|amateurish|incompetent|clueless|useless|hopeless|idiotic|stupid|ignorant|arrogant|lazy|cowardly|spineless|gutless|shameful|shabby|shoddy|disgusting|appalling|atrocious|abysmal|third-rate|second-rate|tinpot|inept|dysfunctional|ludicrous|absurd|contemptible|despicable|deplorable|inhuman|inhumane|soulless|disorganised|disorganized|toxic|small-minded|deluded|dishonest|childish)
    you ~1 (are|were|lot|people|bunch of|utter|absolute|complete) ~2 (idiot|idiots|fool|fools|coward|cowards|liar|liars|crook|crooks|clown|clowns|muppet|muppets|joker|jokers|amateurs|hypocrites|vultures|parasites|bullies|snobs|morons)
    (bunch|pack|shower|load|set|nest|gang) of (clowns|idiots|amateurs|cowboys|jokers|liars|muppets|fools|snakes|crooks|incompetents|nonsense|lies|cobblers|crap|bull|hypocrites|bullies|snobs|morons|nobodies)
    could not ~1 (organise|organize|run|manage) a (piss-up|bun|bath|party|raffle|whelk|tap|lemonade|tea|one-man)
    (you|they|anyone|nobody) ~3 (not|hardly) ~1 (fit|competent) to (run|manage|interview|judge|hire|recruit|lead|assess|be in charge)
    (no (wonder|surprise)|little wonder|small wonder) ~1 (that)? (you|your|the|nobody|people|staff|everyone|half) ~6 (leave|leaves|leaving|quit|quits|losing|turnover|short-staffed|can not|keep (losing|advertising)|advertising|vacancies|fail|failing)
    (not|wonder) ~3 how (you|they|anyone|a company ~1|a firm ~1) ~2 (run a (business|company|school|hospital|place)|stay in business|stays in business|sleep at|get anything)
    (school-leaver|child|five-year-old|chimp|monkey|toddler|drunk|work experience ~1|teenager) (could|would|can) ~2 (run|do|manage|organise|have|tell|see|make)
    (seen|known|been to|met) ~1 (better|better organised|better run) ~1 (organised|organized|run|managed)? ~1 (car boot|jumble|school fete|playgroup|kindergarten|circuses|zoo|bus station|riot|chimps)
    shame on (you|your|the|all)
    (should|ought to) be ~1 (ashamed|embarrassed)
    have (you|they) no ~1 (shame|manners|decency|respect)
    how dare (you|they)
    who do you (people)? think you are
    what is wrong with (you|your|you people|these people)
    what planet
    (are|is) ~1 (you|anyone|anybody) ~2 (kidding|joking|having a laugh|taking the)
    (must be|have to be|you are) (joking|kidding|having a laugh)
    get (a life|your act together|your house in order|your facts straight|your story straight|over yourself|over yourselves)
    sort (yourselves|yourself) ~1 out
    (^|please|just|perhaps) do your (job|homework)
    get (some|yourself some) (manners|respect)
    (do|does|did) (you|anyone|anybody|they) even (read|know|care|look|open|listen|remember|exist)
    (hr|recruiters|agencies) (is|are) ~1 (a joke|useless|parasites|scum|clueless|sharks)
    (could|do|does|did) not (care less|give a (toss|damn|monkey|stuff|fig))
    (you|they|nobody|hr) ~1 (have|has|had) ~1 no (brain|backbone|spine|shame|integrity|class|standards)
    not ~1 (a|the faintest|the slightest) clue
    (total|complete|utter|absolute|sheer|gross) (incompetence|stupidity|ignorance|arrogance|amateurs|idiot|idiots|amateurism|shambles|farce|disgrace|contempt|disregard|disrespect)
    your ~1 (incompetence|stupidity|ignorance|arrogance|amateurism|cowardice|hypocrisy|ineptitude|pettiness|indifference|contempt|snobbery)
    (wants|needs|want|need) (his|her|their|your) (head|heads) ~1 (examined|examining|testing|read)
    (your|the) (interviewer|manager|recruiter|colleague|panel|receptionist|hr|chairman|boss|lady|man|woman|director) ~2 (was|were|is|looked|seemed) ~1 (half)? (asleep|drunk|clueless|hungover|bored|a bully|a liar|a fool|useless|lost|out of (his|her|their) depth)
    (parrot|robot|dog|cat|trained ~1|goldfish|potato|child of (five|six|ten)|blind man) (could|would|can) ~2 (have|do|ask|run|tell|see)
    (treated|treat|treats) ~2 like (something|dirt|muck|cattle|a piece of|an inconvenience|a nuisance|a beggar|garbage|trash)
    bottom of your shoe
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
