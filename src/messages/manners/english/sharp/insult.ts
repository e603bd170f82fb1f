import type { Examples, PhraseRule } from "../../rule";

export const insult: PhraseRule = {
  id: "insult",
  group: "sharp",
  level: "ask",
  reason:
    "An insult is the one part of a letter that is kept, and shown to others. Put it in your private notes instead.",
  better: "",
  says: `
    what (a|an) ~3 (joke|shambles|circus|farce|disgrace|mess|cheek|insult|sham|charade|pantomime|shower|nerve|rabble|carry-on|palaver|waste|fiasco|disaster|letdown|let-down|travesty|way to run)
    (is|was|are|were|been|be|being) ~1 (a|an|the|nothing but|nothing short of|nothing less than|little short of|such a|frankly|just) ~1 (complete|utter|total|absolute|bit of a|real|sick|bad|big|huge|pure|proper|right|disorganised|public|national|running)? (joke|shambles|farce|disgrace|charade|sham|embarrassment|mockery|fiasco|debacle|insult|circus|pantomime|travesty|cop-out|clown show|shitshow|laughing stock|rabble|nightmare|dog breakfast)
    (a|an|your|this|such a|complete|utter|total|absolute) (joke|shambles|farce|sham|circus|charade|pantomime|shower) of (a|an) ~
    slap in the face
    kick in the teeth
    (took|taking|take|taken|make|making|made) ~1 (a)? (mockery|mick|piss|mickey|fool) ~1 (of|out)
    (it|this|that|you|they|process|company|system|which|treatment|everything|interview|whole thing|way|nobody|behaviour|hr|communication|excuse) ~2 (is|are|was|were|seems|seem|looks|feels) ~3 (shambolic|farcical|disgraceful|ridiculous|pathetic|laughable|amateur|amateurish|incompetent|clueless|useless|hopeless|idiotic|moronic|stupid|ignorant|arrogant|lazy|cowardly|spineless|gutless|shameful|shabby|shoddy|disgusting|appalling|atrocious|abysmal|third-rate|second-rate|mickey|tinpot|inept|dire|dysfunctional|ludicrous|absurd|insulting|contemptible|despicable|deplorable|inhuman|inhumane|soulless|chaotic|disorganised|disorganized|toxic|petty|small-minded|deluded|brainless|thick|dishonest|childish|ineptly)
    you ~3 (idiot|idiots|fool|fools|coward|cowards|liar|liars|crook|crooks|clown|clowns|muppet|muppets|joker|jokers|amateurs|hypocrites|snakes|vultures|parasites|cowboys|sharks|bullies|snobs|morons)
    (bunch|pack|shower|load|bag|lot|set|nest|gang|crowd) of (clowns|idiots|amateurs|cowboys|jokers|liars|muppets|fools|snakes|crooks|incompetents|nonsense|rubbish|lies|excuses|tripe|hot air|cobblers|crap|bull|waffle|hypocrites|sharks|bullies|snobs|morons|vultures|nobodies)
    could not ~1 (organise|organize|run|manage) a (piss-up|bun|bath|party|raffle|whelk|tap|lemonade|tea|church|kids|children|one-man)
    (you|they|people|anyone|nobody) ~3 (not|hardly|un) ~1 (fit|competent|able|qualified) to (run|manage|interview|judge|hire|recruit|lead|assess|be in charge)
    (no (wonder|surprise)|little wonder|small wonder) ~1 (that)? (you|your|the|nobody|people|staff|everyone|half) ~6 (leave|leaves|leaving|quit|quits|losing|turnover|short|short-staffed|struggle|struggling|can not|keep (losing|advertising)|trouble|advertising|empty|vacancies|state|reviews|fail|failing|mess)
    (not|wonder) ~3 how (you|they|anyone|a company ~1|a firm ~1) ~2 (run a|run that|stay in|stays in|sleep|keep (staff|anyone|people)|survive|survives|remain|get anything)
    what a way to run
    way to run (a|any) (business|company|railway|office|hospital|school)
    shame on
    (should|ought to) be ~1 (ashamed|embarrassed)
    have (you|they) no ~1 (shame|manners|decency|respect)
    how dare (you|they)
    who do you (people)? think you are
    what is wrong with (you|your|people|these|this)
    what planet
    (are|is) ~1 (you|anyone|anybody) ~2 (deaf|blind|stupid|mad|serious|kidding|joking|awake|alive|for real|having a laugh|taking the)
    (must be|have to be|got to be|you are) (joking|kidding|having a laugh)
    get (a grip|a life|your act together|your house in order|your facts|your story|over yourself|yourselves together|real)
    sort (yourselves|yourself|your (act|mess|lives|office)) ~1 out
    (^|please|just|to|why not|perhaps|try) ~1 (do|doing) your (job|homework)
    (learn|teach ~2|buy|get) (some)? (manners|respect|humanity)
    (do|does|did) (you|anyone|anybody|they) even (read|know|care|work|have|look|open|listen|remember|want|exist)
    (hr|recruiters|recruitment|agencies|agents|managers) (is|are) ~2 (joke|useless|all|parasites|worse|nothing|the worst|scum|clueless|sharks)
    (could|do) not ~1 (care|give) (less|a toss|a damn|a monkey|two hoots|a stuff|a fig)
    (has|have) ~1 no (idea|clue|brain|backbone|spine|shame|integrity|class|standards) ~2 (what|how|about|who|or|and|at|$)
    (total|complete|utter|absolute|sheer|such|pure|gross) (incompetence|stupidity|ignorance|arrogance|amateurs|idiot|idiots|lack of|amateurism|shambles|farce|disgrace|contempt|nonsense|rubbish|mess|cheek|disregard|chaos|disrespect)
    (your|the) ~1 (incompetence|stupidity|ignorance|arrogance|amateurism|cowardice|hypocrisy|ineptitude|pettiness|indifference|contempt|snobbery)
  `,
  unless: `
    (weather|traffic|train|trains|handwriting|printer|my (car|handwriting|french|spelling|singing)|price of|customers|callers|pupils)
    (old|previous|former|last|my own) ~2 (system|software|job|employer|school|company|filing|process)
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
