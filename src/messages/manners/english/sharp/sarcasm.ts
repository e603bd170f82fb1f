import type { Examples, PhraseRule } from "../../rule";

export const sarcasm: PhraseRule = {
  id: "sarcasm",
  group: "sharp",
  level: "ask",
  reason: "A barb is remembered longer than what it answers, and it is passed on. Plain words leave the door open.",
  better: "I enjoyed learning about the team, and would be glad to hear of later roles.",
  says: `
    (thank|thanks|cheers|ta) ~4 for ~3 (nothing|wasting|ignoring|letting me down|stringing|leading me on|bothering|deigning|finally|eventually|your silence|the silence|the runaround|the run-around|(form|standard|template|automated|automatic|generic|computer) (letter|email|reply|rejection|response|message|no)|keeping me (waiting|dangling|hanging|in the dark|guessing)|fitting me in (between|around)|squeezing me in (between|around)|making it (so|very|perfectly|abundantly|crystal) (clear|plain|obvious)|(showing|teaching|proving|demonstrating) ~2 (how little|how not|that nobody|what not)|sparing me (the (trouble|job|ordeal)|from)|confirming ~3 (suspected|suspicions|feared)|your (lack|non-answer|non-reply|indifference|discourtesy|disinterest)|brush-off|brush off)
    thanks a bunch
    (thank|thanks) .. such as (it|they) (was|were|is)
    (congratulations|congrats|well done|bravo) ~1 (on|for|to) ~3 (wasting|losing|yet another|another triumph|ignoring|picking the wrong|driving away|the fastest rejection|the slowest)
    (slow clap|stay classy|very classy|how classy|real classy|pure class|give yourselves a|pat yourselves|take a bow)
    ^ (typical|charming|priceless|pathetic|ridiculous|figures|classy|disgusting|disgraceful|appalling|outrageous|pfft|laughable|shameful|shambolic) $
    how (very|terribly|awfully)? (convenient|predictable|typical|magnanimous)
    how (fortunate|lucky|refreshing|reassuring|comforting|gratifying|wonderful|nice) ~4 (must|to (be (turned|rejected|ignored|told|judged|dismissed)|ignore|do without|learn that))
    (admire|marvel at|applaud|envy|salute) ~3 (confidence|ease|efficiency|speed|way|courage|nerve|ability) ~1 (with|in|to) ~2 (which|turn|turning|ignore|dismiss|reject|not)
    (how|so|awfully|terribly|very|most)? (kind|good|generous|nice|gracious|big|decent|thoughtful) of you to (finally|deign|bother|at last|get round|eventually)
    must be (nice|wonderful|lovely|marvellous|pleasant|grand|great) ~2 to .. (ignore|do without|turn away|treat people)
    (good|nice|great|lovely|fine|marvellous|charming|brilliant) way to treat (people|candidates|applicants|someone|anyone|a)
    (good|nice|comforting|reassuring|useful|interesting|gratifying) to (know|learn|see|hear|discover) (that)? ~5 (counts for|count for|means nothing|so little|nothing|how little)
    (^|well|gone|and) so much for
    so much for (that|your|my|the|all|equal*|open*|loyalty|honesty|communication|transparency|keeping)
    (surprise surprise|big surprise|shock horror|colour me surprised|color me surprised|quelle surprise|no surprise there|what a shock)
    more fool me
    (my (mistake|fault|error)|more fool me|silly me|silly of me|foolish of me|naive of me|stupid of me|daft of me) (for|to) (thinking|believing|assuming|expecting|trusting|imagining|hoping|think|believe|assume|expect|trust|imagine|hope)
    (naive|foolish|silly|daft|stupid|gullible|mug|idiot) ~1 (enough)? to (think|believe|expect|hope|imagine|suppose|trust|assume) ~4 (you|your|that a|would|hear|word|promise|anyone)
    (forgive|pardon|excuse) me for (thinking|expecting|believing|assuming|hoping|breathing|imagining|supposing|daring|existing)
    ^ (sorry|apologies) for (expecting|believing|hoping|existing|breathing|daring)
    you (were|are|must be|have been) ~4 (too|so) (busy|important|grand|overwhelmed) to (reply|answer|call|write|read|look|tell|remember|respond|ring|pick|bother|send|spare|spell)
    (dreadfully|frightfully|terribly|awfully) busy .. (complaint|complain|replies)
    (better things to do than|more important (people|things) to (do than|attend)|bigger fish)
    look forward ~2 to (reading|seeing|hearing|watching) ~3 (staffing crisis|fail|collapse|struggle|decline|downfall|bankruptcy|closure|the (crash|fallout))
    (follow|watch|observe) ~3 (fortunes|progress|fate|decline|career) of ~4 with (interest|great interest|amusement)
    i (could|would|might) have (trained|learned|learnt|built|raised|walked|grown|written|died|retired|qualified) ~9 in the time
    in the time it (takes|took|is taking|has taken) ~1 (you|them)
    (guess|suppose) i should have ~1 (golfed|known|married|been born|lied|bribed)
    could have (saved|spared) (myself|me|us all|everyone|everybody|us both)
    i (suppose|see|gather|take it|guess) ~1 (that)? (experience|age|loyalty|qualifications|hard work|honesty|manners|good manners|courtesy|skill|talent|commitment|enthusiasm) ~4 (no longer|not|counts for|nothing|out of fashion|old-fashioned|overrated|went out)
    (enthusiasm|experience|merit|ability|hard work|skill|talent|loyalty|competence) ~4 (no substitute for|no match for|counts for less|matters less than|not as important as)
    one has to move with the times
    what a ~1 (lovely|charming|nice|fine|wonderful|great) way to (treat|find out|be told)
    (trust|hope|assume|expect) ~6 (will|would|does|do) not mind ~4 (temperature|smell|hours|silence|shouting|state|mess|waiting|being ignored|lack|way)
    (sweep streets|sweep the streets|sooner starve|rather starve|rather (sweep|clean|beg|eat|stack|dig|shovel|walk on|pull))
    i (will|shall|would) not ~1 (be)? (hold|holding) my breath
    (life is too short|life too short) (for|to)
    rest assured (i|you) (shall|will) not (trouble|bother|hear)
    (not|never) (trouble|bother|darken|burden) (you|your ~1) (again|further|any more|any longer)
    i never met ~1 $
    funny (that|how|old)
    (there goes|bang goes|that is the end of) ~1 (my|any|all|your) (faith|belief|trust|respect|hope)
    (treasure|frame|cherish) ~3 (sentences|lines|email|letter|reply|words|feedback|rejection)
    (excellent|good|superb|impressive|family|useful) connections
    (comforting|consoling|heartening|gratifying|interesting|instructive|good) to (know|learn|see|find|discover) that ~8 (no longer|still|not|nobody|counts|hindrance|irrelevant|anyone can)
    more (welcome|equal|important) than others
    (looked|seemed|made) ~1 (sensible|sense|reasonable|right|clear) from where you
    (left hand|right hand) ~3 (not know|know)
    (panel|you|interviewers|committee) ~2 enjoyed ~2 (lunch|lunches|coffee|biscuits|chat|afternoon)
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
