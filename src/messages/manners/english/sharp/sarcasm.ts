import type { Examples, PhraseRule } from "../../rule";

export const sarcasm: PhraseRule = {
  id: "sarcasm",
  group: "sharp",
  level: "ask",
  reason: "A barb is remembered longer than what it answers, and it is passed on. Plain words leave the door open.",
  better: "I enjoyed learning about the team, and would be glad to hear of later roles.",
  says: `
    (thank|thanks|cheers|ta) ~4 for ~3 (nothing|wasting|ignoring|ghosting|stringing|leading me on|bothering|deigning|finally|eventually|silence|runaround|run-around|brush-off|indifference|(form|standard|template|automated|automatic|generic|computer|canned|copy-and-paste|copy-paste) (letter|email|reply|rejection|response|message|no)|keeping me (waiting|dangling|hanging|in the dark|guessing)|making it (so|very|perfectly|abundantly|crystal) (clear|plain|obvious)|(showing|teaching|proving) ~2 (how little|how not|that nobody|what not)|sparing me (the|from))
    (congratulations|congrats|well done|bravo) ~1 (on|for|to) ~3 (wasting|losing|another triumph|ignoring|wrong|driving away|fastest|slowest|cheapest|cheap|cheaper)
    another (brilliant|fine|great|stunning|inspired) (decision|choice|move)
    oh (well done|wonderful|bravo|brilliant)
    (slow clap|stay classy|(very|how|real|pure) (classy|class)|pat yourselves|take a bow|snooze you lose|you snooze|if (you|one) can call)
    ^ (typical|charming|priceless|figures|classy|outrageous|unbelievable|incredible|different times) ~2 $
    of you to (finally|deign|bother|at last|get round|eventually)
    (able|afford|lucky|nice|wonderful|lovely|grand) to ~2 (ignore|do without|turn away|treat people)
    (good|nice|comforting|reassuring|useful|interesting) to (know|learn|see|hear) ~7 (counts for|count for|means nothing|so little|how little|nowhere|get you|gets you)
    so much for (that|your|my|the|all|equal*|open*|loyalty|honesty|communication|keeping)
    (surprise surprise|big surprise|shock horror|(colour|color) me surprised|quelle surprise|no surprise there|what a shock|what a surprise $)
    (more fool me|(silly|foolish|naive) (me|of me)) for (think*|believ*|expect*|trust*|imagin*|hop*)
    in the time it ~2 you
    (experience|age|loyalty|hard work|honesty|manners|courtesy|skill|talent|commitment) ~3 (no longer (counts|matters|wanted|valued)|counts for|out of fashion|old-fashioned|overrated|only (goes|works) one way)
    not ~1 (hold|holding) my breath
    (luck|success|joy|best) ~2 with ((that|all that) $|(that|this|such|your) (approach|attitude|strategy|policy|method|philosophy))
    (luck .. (you|they|he|she) ~2 need it|^ (you|they|he|she) will ~1 (need|needing) it $)
    (other|next|another) ~1 (sucker|mug|victim|fool|idiot)
    enjoy ~2 (your|the|his|her|their) ~2 (mess|chaos|decline|turnover|lawsuit|mediocrity|nephew|nepotism|circus|downfall|new (broom|hire)|bargain*)
    (hope|trust|sure|confident|expect) ~6 (lasts|last|stays|sticks|manages|survives|copes) ~2 longer than
    hope (.. i (doubt|have my doubts)|~4 with (yourself|yourselves)|(it|he|she|they|<hired> ~2) (was|is|were) worth it)
    (hope|trust|wish) ~6 (treat|treats|treated) ~5 (better|more kindly|differently|than (me|i|you)|the way you|as you treated|how you)
    (someone|somebody|person|candidate|anyone|one|soul) (who|that|to whom) ~3 (minds less|asks fewer|expects less|(suits|matches) (its|your|their)|put up with|puts up|stomach|tolerate|tolerates|keeps quiet|agrees with|says yes|better suited)
    (you|they) ~1 (get|deserve) ~2 (what you pay|all you get|each other|everything (that|you))
    like the (last|previous) (two|three|four|few|lot)
  `,
  unless: `
    (thank*|enjoyed|appreciate*) ~4 so much
    thank* ~3 so much for
    (right|great|lovely|good|wonderful|terrific|perfect|suitable|brilliant|super) (person|someone|somebody|one|candidate|fit|people|match|home)
    (someone|somebody) (lovely|great|good|wonderful|terrific|brilliant|perfect|who loves)
  `,
};

export const examples: Examples = {
  flagged: [
    "Good luck with that.",
    "You get what you pay for.",
    "I hope you treat the next person better.",
    "I hope he was worth it.",
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
    "Good luck finding the right person for the wards.",
    "Thank you for confirming that it is on Tuesday.",
    "I wish you every success with the launch.",
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
