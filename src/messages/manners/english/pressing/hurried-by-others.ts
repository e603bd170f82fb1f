import type { Examples, PhraseRule } from "../../rule";

export const hurriedByOthers: PhraseRule = {
  id: "hurried-by-others",
  group: "pressing",
  level: "ask",
  reason:
    "A hint at rivals reads as a bluff. An offer told plainly, with its date and what you would prefer, is welcome news.",
  better: "I have an offer to answer by 20 March; your role is still my preference.",
  says: `
    (several|many|multiple|lots of|plenty of|two|three) ~1 (companies|employers|firms|agencies|recruiters) ~2 (chasing|after me|want me|fighting|queuing|interested in me)
    (please|so|just|^) ~1 make (up)? your (mind|minds)
    (might|may|could|will) lose me
    (the longer|each (day|week)|every (day|week)) (you|this|it|that|they|the) ~3 .. (less|fewer|more likely|lose|loses|further|wane*|fades|cools|harder|keener)
    elsewhere .. (fast|faster|quick|quicker|quickly|keen|sooner|snap|appreciated|advanced)
    (fast|faster|quicker|quickly|moving|swiftly|advanced|further along|progressing|attention to employers) ~4 (elsewhere|with others|in other places|who)
    (snapped|snap|gobbled|scooped|poached|grabbed|whisked) (me|us|up|away)
    i am ~3 in ~2 demand
    (may|might|could|will) (well)? no longer be (available|free|in a position|on the market|open|around)
    (not|cannot) ~1 (promise|expect|guarantee) (to be|i will be|that i) ~2 (available|free|around)
    (hate|shame|pity|sad|loath|regret|sorry to see|sorry if) (for|if|the|that|to (see|lose))? ~3 (timing|calendar|clock|delay|delays|decided|lose|lost|miss|missed|slip|slips|late|overtaken|passed|somebody else)
    (plans|plan|commit|decision|decide|move|moving|choose|settled|act|mind) ~4 one way or (another|the other)
    (diary|calendar|books|order book|schedule) ~1 (filling|fills)
    (can not|cannot|unable to|hard to) ~1 (hold|keep|put|leave) (them|it|that|this|the other ~1|others) (off|open|waiting|at bay) ~1 (much|any|for ever|forever|indefinitely|longer)
  `,
  unless: `
    lose touch
    (customers|customer|patients|suppliers|tenants|pupils|children|families)
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
    "Things are moving quite fast for me elsewhere.",
    "It would be a shame if timing got in the way.",
    "After the 14th I may no longer be in a position to accept.",
    "I'd hate for you to lose out to someone else.",
    "I will be making my plans on Monday one way or another.",
    "I am in great demand at the moment.",
    "I can't hold them off much longer.",
    "You might lose me if this takes much longer.",
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
