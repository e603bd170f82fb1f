import type { Examples, PhraseRule } from "../../rule";

export const icyThanks: PhraseRule = {
  id: "icy-thanks",
  group: "pressing",
  level: "change",
  reason: "Thanks with a sting are read for the sting. Plain words do you more good, whichever way this goes.",
  better: "Could you let me know where things stand with the role?",
  says: `
    oh wait
    (grateful|glad|lucky|fortunate|honoured|thankful|relieved|privileged) ~4 (told at all|an answer at all|anything at all|a reply at all|noticed at all|remembered at all)
    which ~3 more than ~2 (some|most|can be said|others|many)
    more than (some|most|many|others) (receive|get|have had|have got|do|can say|manage)
    (i see|i can see|clearly|obviously|evidently|apparently|no doubt|presumably|i gather|i take it|it seems|it appears|seemingly|i realise|plainly|i can only|i imagine|i suppose|i notice|i am sure|i assume|i am guessing|i guess|you must be|of course|i expect) ~4 (too busy|far too busy|much too busy|dreadfully busy|terribly busy|frightfully busy|awfully busy|far too important|too important|better things|more important things|bigger fish|bigger things|better people|no time for|not have time for (me|people|us|candidates)|not a priority|not your priority|no respect|not care|not interested in|could not care|little regard|not worth|not merit|beneath you|too grand|too much trouble|too much bother|too much effort)
    <accused> (clearly|obviously|evidently|plainly|simply) ~2 (not (care|value|think|read|interested|bother|want|rate|consider|see)|no (respect|interest|time|intention)|forgot*|too busy|never (read|intended|meant)|better things|little (respect|regard|interest))
    (<accused>|everyone|everybody|you all) ~3 (forgotten|forgot|forget) ~1 (me|about me|us|about us|i exist|that i exist|my (application|name|interview|email)|who i am|all about me)
    (slip|slipped|slipping|slips) ~1 (your|people|everyone|everybody|his|her|their|somebody) ~1 (mind|minds|memory)
    (nobody|no one|anybody|anyone) ~3 (remember|remembers|recalls) (me|us|my name|who i am)
    (spam|junk) ~2 (again|once more|yet again)
    some of us (do|still|actually|try to|keep|have (bills|families|jobs|lives|to|mortgages|other)|would like|are (waiting|still)|like to|were brought|can not afford|need to|remember)
    for the record
    with (all due|the greatest) respect
    not that (i|it|anyone|anybody|you|we) ~2 (count*|matter*|complain*|bitter|care*|keeping|mind*|blame|asked|noticed|noticing|expect*)
    (hold|holding|held) (my|our) breath
    must be (nice|such a luxury) (to|for|being|when|having)
    how (convenient|big of|magnanimous|fortunate (the|for you|you|it))
    (in case|lest) (you|anyone|anybody|everyone) ~1 (forgot|forgotten|forget|had forgotten|have forgotten|need reminding|needed reminding|cared|cares)
    (read|reading) between the lines
    (silence|that|which|it|delay) (says|speaks|tells me|said) (it all|everything|all i need|volumes|enough)
    silence ~3 (is|was) ~1 (answer|an answer|message|telling|eloquent|a reply) ~1 (enough|$|in itself|of sorts)
    (trust|should hope|would hope|live in hope) (that)? ~3 ~3 (reply|respond|return my|not be in vain|not in vain|borne in mind|in vain|will $|explanation|good reason|do better|honour|forgotten|the courtesy)
    i am sure (there|it|you) ~3 (good reason|perfectly good|good explanation|excellent reason|reasonable explanation|borne in mind)
    (until|till) one of us (retires|dies)
    (seem|seems|appears|seemed) (that)? (replying|answering|manners|courtesy|returning calls|nobody (is|has|can|wants)|to have forgotten (me|about)|to have slipped|to be beyond|beyond you)
    not seem (to be able)? ~1 to? ~1 (reach|speak to|raise|get hold of|reach) (anyone|anybody|a human|a person|you|a soul)
    (appreciate|understand|realise) (that)? (some (people|organisations|companies|firms)|manners|these things slip)
    hear from you (at last|finally|eventually|after all)
    (sure|no doubt|presumably) you (have|had|must have) your reasons
    (do not worry|no matter|never mind|it is fine|no worries) .. i am ~1 used to (it|this|that)
    congratulations on (keeping|ignoring|wasting|making (me|us|people)|forgetting)
  `,
  unless: `
    (no (problem|worries|harm|bother|trouble|matter)|if you are|fine|ignore this) .. too busy
    too busy .. (no (problem|worries|harm|bother|trouble|matter)|fine|understand)
    needless to say .. (enjoyed|delighted|loved|happy|grateful|pleased|glad)
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "Thanks for letting me know. Oh wait, you did not.",
    "I am grateful to have been told at all, which is more than some receive.",
    "I see that you are too busy to reply.",
    "No worries if you have all forgotten me.",
    "Perhaps my email went to your spam again.",
    "I quite understand that these things slip people’s minds.",
    "For the record, I was on time.",
    "Not that I am counting.",
    "Some of us keep our appointments.",
    "I trust that somebody will return my call.",
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
