import type { Examples, PhraseRule } from "../../rule";

export const sarcasm: PhraseRule = {
  id: "sarcasm",
  group: "sharp",
  level: "ask",
  reason: "A barb is remembered longer than what it answers, and it is passed on. Plain words leave the door open.",
  better: "I enjoyed learning about the team, and would be glad to hear of later roles.",
  says: `
    (thank|thanks|cheers|ta) ~4 for ~3 (nothing|wasting|ignoring|letting me down|stringing|leading me on|bothering|deigning|finally|eventually|your silence|the silence|the runaround|the run-around|(form|standard|template|automated|automatic|generic|computer) (letter|email|reply|rejection|response|message|no)|keeping me (waiting|dangling|hanging|in the dark|guessing)|fitting me in (between|around)|squeezing me in (between|around)|making it (so|very|perfectly|abundantly|crystal) (clear|plain|obvious)|(showing|teaching|proving|demonstrating) ~2 (how little|how not|that nobody|what not)|sparing me (the (trouble|job|ordeal)|from)|confirming ~3 (suspected|suspicions|feared)|your (lack|non-answer|non-reply|indifference|discourtesy|disinterest)|brush-off|brush off)
    (congratulations|congrats|well done|bravo) ~1 (on|for|to) ~3 (wasting|losing|yet another|another triumph|ignoring|picking the wrong|driving away|the fastest rejection|the slowest)
    (slow clap|stay classy|very classy|how classy|real classy|pure class|give yourselves a|pat yourselves|take a bow)
    ^ (typical|charming|priceless|pathetic|ridiculous|figures|classy|disgusting|disgraceful|appalling|outrageous|pfft|laughable|shameful|shambolic) $
    how (fortunate|lucky|refreshing|reassuring|comforting|gratifying|wonderful|nice) ~4 (must|to (be (turned|rejected|ignored|told|judged|dismissed)|ignore|do without|learn that))
    (how|so|awfully|terribly|very|most)? (kind|good|generous|nice|gracious|big|decent|thoughtful) of you to (finally|deign|bother|at last|get round|eventually)
    must be (nice|wonderful|lovely|marvellous|pleasant|grand|great) ~2 to .. (ignore|do without|turn away|treat people)
    (good|nice|comforting|reassuring|useful|interesting|gratifying) to (know|learn|see|hear|discover) (that)? ~5 (counts for|count for|means nothing|so little|nothing|how little)
    (^|well|gone|and) so much for
    so much for (that|your|my|the|all|equal*|open*|loyalty|honesty|communication|transparency|keeping)
    (surprise surprise|big surprise|shock horror|colour me surprised|color me surprised|quelle surprise|no surprise there|what a shock)
    (my (mistake|fault|error)|more fool me|silly me|silly of me|foolish of me|naive of me|stupid of me|daft of me) (for|to) (thinking|believing|assuming|expecting|trusting|imagining|hoping|think|believe|assume|expect|trust|imagine|hope)
    (dreadfully|frightfully|terribly|awfully) busy .. (complaint|complain|replies)
    look forward ~2 to (reading|seeing|hearing|watching) ~3 (staffing crisis|fail|collapse|struggle|decline|downfall|bankruptcy|closure|the (crash|fallout))
    i (could|would|might) have (trained|learned|learnt|built|raised|walked|grown|written|died|retired|qualified) ~9 in the time
    in the time it (takes|took|is taking|has taken) ~1 (you|them)
    (guess|suppose) i should have ~1 (golfed|known|married|been born|lied|bribed)
    i (suppose|see|gather|take it|guess) ~1 (that)? (experience|age|loyalty|qualifications|hard work|honesty|manners|good manners|courtesy|skill|talent|commitment|enthusiasm) ~4 (no longer|not|counts for|nothing|out of fashion|old-fashioned|overrated|went out)
    one has to move with the times
    i (will|shall|would) not ~1 (be)? (hold|holding) my breath
    (not|never) (trouble|bother|darken|burden) (you|your ~1) (again|further|any more|any longer)
  `,
  unless: `
    (thank*|enjoyed|appreciate*) ~4 so much
    thank* ~3 so much for
    (lovely|fun|delightful) way to (spend|end|start|begin)
  `,
};

export const examples: Examples = {
  flagged: [
    "Thanks for nothing.",
    "Congratulations on wasting everybody’s time.",
    "So much for your values.",
    "How kind of you to finally reply.",
    "It must be nice to be able to ignore people.",
    "I could have trained as a doctor in the time it took you.",
    "Silly me for believing you.",
    "Good to know that loyalty counts for so little.",
    "Typical.",
  ],
  unflagged: [
    "Thank you for sparing the time to see me.",
    "Congratulations to the person you chose.",
    "How kind of you to ask after my mother.",
    "Thanks for fitting me in on Tuesday.",
    "I know you have better systems than most.",
    "Congratulations on another good year.",
    "What a lovely way to spend an afternoon.",
    "Thank you so much for the tour.",
  ],
};
