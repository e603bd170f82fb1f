import type { Examples, PhraseRule } from "../../rule";

export const icyThanks: PhraseRule = {
  id: "icy-thanks",
  group: "sharp",
  level: "change",
  reason: "Thanks with a sting are read for the sting. Plain words do you more good, whichever way this goes.",
  better: "Could you let me know where things stand with the role?",
  says: `
    oh wait
    (told|informed|replied|answered|acknowledged|reply|response|answer|noticed|remembered|anything) ~1 at all ~1 (<number>|given|which|$)
    more than (some|most|many|others|can be) (receive|get|have had|have got|do|can say|manage|are given|said)
    (thank|thanks|grateful|note|reply|letter|letting|prompt|promptly|quick|speedy|reached me) .. (only|mere|just|after|a) ~1 <number> (weeks|months)
    reached me ~1 (<number>|some) (weeks|months)
    (i see|i can see|clearly|obviously|evidently|apparently|no doubt|presumably|i gather|i take it|it seems|it appears|plainly|i can only|i imagine|i suppose|i notice|i am sure|i assume|i am guessing|i guess|you must be|of course|i expect|i know|i realise) ~4 (too busy|(dreadfully|terribly|frightfully|awfully) busy|too important|(better|more important|bigger) (things|people|fish)|no time for|not have time for <us>|not ~1 priority|no respect|not care|not interested in|little regard|not worth|not merit|beneath you|too grand|too much (trouble|bother|effort)|easily forgotten)
    (<nobody>|anybody|anyone) ~3 (remember|remembers|recalls) (me|us|my name|who i am)
    (spam|junk) ~2 (again|once more|yet again)
    some of us (do|still|actually|try to|keep|have|would like|are|like to|were brought|can not afford|need to|remember)
    for the record
    with (all due|the greatest) respect
    not that (i|it|anyone|anybody|you|we) ~2 (count*|matter*|complain*|bitter|care*|keeping|mind*|blame|asked|notic*|expect*)
    not blame you personally
    (hold|holding|held) (my|our) breath
    must be (nice|a luxury|such a luxury) (to|for|being|when|having)
    between the lines
    (silence|delay|lack) ~3 (says|speaks|said|spoke|tells|told) ~1 (volumes|it all|everything|all i need|for itself|enough|plenty)
    (silence|lack|absence) ~3 (is|was) ~2 (answer|message|telling|eloquent|reply) ~1 (enough|$|in itself|of sorts)
    (trust|hope|would hope) (that)? ~3 ~3 (in vain|borne in mind|good explanation|better next time|honour|remembered at last)
    i am sure (there|it|you|that) ~3 (good reason|good explanation|excellent reason|reasonable explanation|oversight|an oversight|your reasons)
    only (reason|explanation) (that)? i can
    (until|till) one of us (retires|dies)
    (seem|seems|appears|seemed) (that)? (replying|answering|manners|courtesy|returning calls|<nobody>|to have forgotten (me|about)|to have slipped|beyond you)
    know (what to (make|think) of|how much (weight|faith|store) to)
    now that i ~5 (see|seen|know|understand|learn*) ~3 how ~5 (made|done|run|decided|treat*|works)
    (i|we) (will|shall|would) ~1 (say no more|not say what|draw (my|the)|bite my|not stoop|keep my (opinion|thoughts)|not dignify|spare you)
    (people|those|others|colleagues) ~6 (not|hardly|scarcely) ~1 surprised
    close my own ~1 (file|book|books)
    (different|changed|modern) times
    (spoken for|complete ~2 paperwork|make up the numbers)
    i suppose $
    (do not|not) trouble (yourself|yourselves)
    (<accused>|everyone|all) ~2 forgot* ~1 (me|i exist|who i|my (name|application|interview))
  `,
  unless: `
    (impressed|admire*|enjoyed|love|loved|warm|warmly|proud|welcome|pleasure|delight*|fun)
    (problem|harm|bother|trouble|fine|understand) .. too busy
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "No worries if you have all forgotten me.",
    "Thanks for letting me know. Oh wait, you did not.",
    "I am grateful to have been told at all, which is more than some receive.",
    "I see that you are too busy to reply.",
    "Perhaps my email went to your spam again.",
    "For the record, I was on time.",
    "Not that I am counting.",
    "Some of us keep our appointments.",
    "It must be nice to have so many applicants.",
    "Your silence is answer enough.",
  ],
  unflagged: [
    "I trust you are well.",
    "No problem at all if you’re too busy.",
    "In case you don’t remember me, we met at the open day.",
    "How kind of you to ring me yourself.",
    "You may remember that we ran the night desk together.",
    "Thank you for your reply, and for your kind words.",
    "You had a good deal on that week, I know, and I am in no hurry.",
    "The plan for the new wing is clearly a big one.",
  ],
};
