import type { Examples, PhraseRule } from "../../rule";

export const hurriedByOthers: PhraseRule = {
  id: "hurried-by-others",
  group: "pressing",
  level: "ask",
  reason:
    "A hint at rivals reads as a bluff. An offer told plainly, with its date and what you would prefer, is welcome news.",
  better: "I have an offer to answer by 20 March; your role is still my preference.",
  replaces: "sentence",
  says: `
    (the longer|every day|each day|every week|each week|with every|with each|the more time) .. (less|keener|fewer|more likely|cooler|loses|lose|further|wane|wanes|fades|cools|harder|other)
    (other|another|several|<number>|few|couple|competing|rival|various|some|plenty of|number of|half a dozen) ~3 (companies|employers|firms|offers|places|practices|agencies|clients|parties|vans|schools|hotels|restaurants|kitchens|teams|studios|hospitals|banks|organisations|organizations|trusts|recruiters|people|shops|garages|contractors|homes|opportunities|roles|processes|colleges|options) .. (chasing|moving (fast|faster|quickly|quicker|more|rather|along|at|ahead|much|a)|move (faster|quicker|quickly|fast|more)|faster|quicker|keener|keen|interested in me|interested in my|queuing|queueing|lined up|circling|waiting (for me|to|in the|on (me|my)|with)|want me|wants me|after me|fighting|pursuing|knocking|courting|snap|pressing|eager|who (reply|answer|decide|move|do not)|would (love|jump|bite|have|snap|kill|take)|biting|crying out|showing (an)? (interest|great)|on the table|in the pipeline|in play|in hand|can decide|have been quick*|do not (take|need|keep|hang|dither)|on (my|the) (phone|line))
    elsewhere .. (fast|faster|quick|quicker|quickly|keen|sooner|swiftly|move|moving|snap|appreciated|advanced)
    (fast|faster|quicker|quickly|moving|swiftly|advanced|further along|further ahead|progressing) ~4 (elsewhere|with others|in other places)
    (snapped|snap|snapping|gobbled|scooped|poached|grabbed|whisked) ~1 (me|us|up|away)
    i am ~3 in ~2 demand
    (may|might|could|will) (well)? no longer be (available|free|in a position|on the market|able|open|interested|around)
    (hate|sorry|shame|pity|sad|loath|regret|disappointing|unfortunate|unfortunately) ~5 (timing|calendar|clock|delay|delays|dates|decided (for|by)|lose out|lost out|miss out|missed out|too late|slip|slips|slipped|had gone|too long|lose|lost to|overtaken|passed you|let it|go to waste|pass you|go elsewhere|get away|decide (it|the matter|things) for|bureaucracy|red tape)
    (make|making|made|finalise|finalising|finalize) ~2 (plans|arrangements|commitments|decision|mind up|choices) ~4 (one way or|with or without|regardless|whatever|either way|on <weekday>|by <weekday>|without (you|your)|shortly|come what may)
    (decide|plans|plan|deciding|move|moving|commit|decision|choose|know|settled|sorted|acting|act|mind) ~4 one way or (another|the other)
    in (everybody|everyone|your|both our|both|all our|our mutual|the council|the company|the firm|our) ~3 (interest|interests) (to|that|if|not)
    (diary|calendar|books|order book|schedule|spring|summer|month) (is|are|fills|filling|getting|gets) (already|rapidly|fast|quickly|now|very)? (fill|filling|full|fills|booked|tight|up)
    (cannot|can not|could not|unable to|not able to|hard to|difficult to) ~1 (keep|hold|leave|put) ~3 (open|free|clear|on hold|off|at bay|waiting|for you|indefinitely) ~3
    (first come|early bird|snooze)
    (you are|you were|yours is|still) ~2 (obviously)? (my favourite|top of my list|front runner|number one) .. (but|though|however|although|so)
    (you|they|client|panel|company) (should|might want to|may want to|had better|would do well to|need to|ought to|may wish to|might wish to|would be wise to|better) ~1 (hurry|act|move|be quick|decide|know that|bear|make up|snap|strike)
    (my notice|notice period) ~2 (runs out|run out|expires|is up|lapses|will not wait|cannot wait)
  `,
  unless: `
    lose touch
    (customers|customer|patients|suppliers|tenants|pupils)
    (i|we) can (ask|tell) them
    first choice
    (i am|i will be|i shall be) (on (leave|holiday)|away|abroad|travelling|working away)
    (train|bus|flight|your (journey|holiday))
    (interested|using|buying|use|using) ~1 (in|by|of)? (the|our|this) (system|product|software|idea|method|app|project)
  `,
};

export const examples: Examples = {
  flagged: [
    "Several companies are chasing me, so you should hurry.",
    "A couple of other practices are moving rather faster.",
    "Things are moving quite fast for me elsewhere.",
    "It would be a shame if timing got in the way.",
    "After the 14th I may no longer be in a position to accept.",
    "I'd hate for you to lose out to someone else.",
    "I will be making my plans on Monday one way or another.",
    "I am in great demand at the moment.",
    "I can't hold them off much longer.",
    "I will not be available for long.",
  ],
  unflagged: [
    "I have had an offer from another employer, which I need to answer by Friday 4 December.",
    "To be open with you, I have a first interview elsewhere on Tuesday.",
    "The other firm has asked for my answer by the 14th; yours is my first choice.",
    "I would be sorry to miss the chance to meet the team.",
    "I am free on any day but Thursday.",
    "Several firms are interested in the system that we built.",
    "I'd hate for them to think there was a gap.",
    "If it is later than that, I can ask them to wait.",
    "Many hospitals were waiting for the same part.",
  ],
};
