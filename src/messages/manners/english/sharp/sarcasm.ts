import type { Examples, PhraseRule } from "../../rule";

export const sarcasm: PhraseRule = {
  id: "sarcasm",
  group: "sharp",
  level: "ask",
  reason: "A barb is remembered longer than what it answers, and it is passed on. Plain words leave the door open.",
  better: "I enjoyed learning about the team, and would be glad to hear of later roles.",
  says: `
    (thank|thanks|cheers|ta) ~3 for (nothing|wasting|ignoring|letting me down|stringing|leading me|bothering|deigning|finally|eventually|the silence|your silence|the runaround|the run-around|the form letter|the standard|the template|the automated|the generic|the form email|the computer|keeping me (waiting|dangling|hanging|in the dark|guessing|on)|fitting me in (between|around|before)|squeezing me in (between|around|before)|making it (so|very|perfectly|abundantly)|(showing|teaching|proving|demonstrating|reminding) ~3 (how little|how not|what not|why (i|people|nobody|so)|that (nobody|nothing|some))|sparing me (the (trouble|job|bother|ordeal)|from|a (job|lifetime))|confirming ~3 (suspected|suspicions|feared|thought|worst)|(your|all your|the) ~1 (lack|non-answer|non-reply|indifference|discourtesy|disinterest)|at least)
    thanks a (lot|bunch|million) for (that|nothing|telling|all)
    (congratulations|congrats|well done|bravo|hats off|kudos) ~1 (on|for|to) ~3 (wasting|losing|missing|managing|yet another|another triumph|such|ignoring|finding a way|your speed|the fastest|the slowest|breaking|driving|proving|box-ticking|picking the wrong)
    (slow clap|well played|stay classy|very classy|how classy|real classy|pure class|give yourselves a|pat yourselves|give yourself a pat|take a bow)
    ^ (typical|classic|charming|priceless|unbelievable|pathetic|ridiculous|wow|whatever|figures|classy|disgusting|shocking|disgraceful|appalling|outrageous|pfft|laughable|unreal|shameful|shambolic|seriously) $
    how (very|terribly|awfully)? ~1 (convenient|predictable|typical|original|fortunate|charming|gracious|magnanimous|efficient) ~2 (of|for|that|to|the|it|$)
    (how|so|awfully|terribly|very|most) (kind|good|generous|nice|gracious|big|decent|thoughtful) of you to (finally|even|deign|bother|at last|fit me|remember|get round|eventually)
    (nice|good|great|lovely) of you to (finally|even|deign|bother|at last|get round|eventually)
    (it|that|this)? must be (nice|wonderful|lovely|marvellous|pleasant|grand|great) ~2 to .. (ignore|not|do without|have so many|be so|afford|turn away|never|treat)
    (nice|good|great|lovely|charming) (to|way to) (know|see|learn|treat|find) ~3 (how|candidates|people|applicants|where i stand|what you think|that nobody|that (loyalty|experience|effort))
    (good|nice|glad|pleased|useful|comforting|reassuring) to (know|see|hear) ~2 (loyalty|experience|effort|hard work|honesty|manners|where i stand|nobody|how little|how much (my|i)|my time)
    (^|well|gone|and) so much for
    so much for (that|your|my|the|all|equal*|open*|loyalty|honesty|communication|transparency|keeping)
    (surprise surprise|big surprise|shock horror|colour me surprised|color me surprised|quelle surprise|there is a surprise|no surprise there|what a shock)
    who (would|could) have (thought|guessed|predicted)
    (silly|stupid|daft|foolish) me
    more fool me
    (my (mistake|fault|error)|more fool me) for (thinking|believing|assuming|expecting|trusting|imagining|hoping)
    (how|so) (silly|foolish|naive|stupid|daft) of me
    (naive|foolish|silly|daft|stupid|gullible|mug|idiot) ~1 (enough)? to (think|believe|expect|hope|imagine|suppose|trust|assume)
    (forgive|pardon|excuse) me for (thinking|expecting|believing|assuming|hoping|breathing|imagining|supposing|daring|existing)
    ^ (sorry|apologies) for (thinking|expecting|believing|assuming|hoping|existing|breathing|daring)
    you (were|are|must be|have been) ~3 (far|much|way|clearly|dreadfully|frightfully|evidently|obviously|so) ~1 (too)? (busy|important|grand|overwhelmed) (to|for|with)
    (dreadfully|frightfully|terribly|awfully) busy .. (complaint|complain|reply|replies|answer|i only|remember)
    (better|more important|bigger|other) (things|people|matters|fish|priorities) to (do|fry|deal|attend|see|worry|think|speak)
    i (look forward|shall look forward|can not wait|look forward with interest) ~1 to (reading|seeing|hearing|watching) ~2 (about your|how you (manage|cope|get on|fare|survive)|you (fail|struggle|sink)|it (fail|collapse|crash|go)|staffing|the (collapse|crash|fallout|next|same))
    i (could|would|might) have (trained|learned|learnt|built|raised|walked|grown|written|died|retired|qualified|read) ~9 (in the time|by now|while|whilst|before)
    in the time it (takes|took|is taking|has taken) ~2 (you|them|the)
    (guess|suppose) i (should|ought to) have ~1 (golfed|known|married|gone to|been born|lied|played|had an uncle|kissed|bribed|worn)
    i should have (known better|golfed|saved myself|saved my|known it|known that)
    (saved|spared) (myself|me|us all|everyone|everybody|us both) (the|a lot|time|trouble|some)
    i (suppose|see|gather|take it|guess) ~1 (that)? (experience|age|loyalty|qualifications|hard work|honesty|manners|good manners|courtesy|skill|talent|commitment) ~4 (no longer|not|counts for|nothing|out of fashion|old-fashioned|overrated|went out)
    (one has|i have|we all have) to move with the times
    (how fortunate|how lucky|fortunate indeed|lucky indeed) ~3 (must|you|are|the)
    (happy|merry|enjoy) ~2 (box-ticking|box ticking)
    (what|such) a (lovely|charming|wonderful|nice|fine|great|delightful|brilliant) way to (treat|tell|find|let|say|run|behave|end|thank)
    i (am|was) (touched|overwhelmed|humbled|moved|honoured) by (your|the) ~2 (concern|speed|warmth|interest|effort|silence|haste)
    (hilarious|comical|comedy|laughable|hysterical) .. (process|you|hiring|recruitment|interview|reply)
    (lovely|charming|nice|brilliant|great|fantastic|wonderful) way to
  `,
  unless: `
    (thank*|enjoyed|appreciate*) ~4 so much
    thank* ~3 so much for
    (lovely|fun|delightful) way to (spend|end|start|begin)
  `,
  evenIfNegated: true,
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
    "Good to know that loyalty counts.",
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
