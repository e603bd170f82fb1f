import type { Examples, PhraseRule } from "../../rule";

export const swearing: PhraseRule = {
  id: "swearing",
  group: "sharp",
  level: "ask",
  reason: "A swear word is what they will read aloud to somebody else.",
  better: "",
  says: `
    (shit|shitty|shite|bullshit|shitshow|bullcrap|crap|crappy|fuck*|effing|frigging|friggin|freaking|bastard*|arse|arsed|arsehole|arseholes|asshole|assholes|dumbass|jackass|bollocks|bugger|buggered|bloody|pissed|pissing|piss-take|wtf|ffs|goddamn|goddamned|feck|fecking|wank*|tosser|tossers|twat|twats|dickhead|dickheads|prick|pricks|cock-up|damn|damned|dammit|stfu|wth|omfg|cba|sodding|hellhole|knobhead|knob|gobshite|douche|douchebag|screwed|shafted)
    (what|who|why|how|where|when) (the|in|on) (hell|heck|devil|blazes|flip|actual|name of)
    (go to|to|like|bloody|as) hell $
    go to hell
    (hell|heck) (no|yeah|yes)
    hell of a
    for (christ|god|heaven|goodness|pete|pity|crying|jesus|mercy) (sake|out loud)
    (sod|screw|stuff|damn|blow|bugger|hang) (it|this|that|off|you|your|all|them|the lot)
    (kiss|kick|cover|pain in) (my|the|your) (ass|arse|butt)
    (half-assed|half-arsed|kick-ass|badass|bad-ass|smart-arse|smartarse|pain in the neck)
    (get|got) (stuffed|lost|screwed|knotted)
    take a hike
    bite me
    up yours
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "Heard bugger all since.",
    "What the hell is going on?",
    "For crying out loud.",
    "This is bullshit.",
    "It was a damn good day.",
    "I am pissed off.",
    "Screw this.",
  ],
  unflagged: [
    "Dear Ms Damm, thank you.",
    "I lay turf and cut hedges.",
    "I keep a hellebore bed.",
    "I studied at Christ Church.",
    "Dick Hobbs at the yard gave me your name.",
  ],
};
