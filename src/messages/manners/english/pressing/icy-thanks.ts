import type { Examples, PhraseRule } from "../../rule";

export const icyThanks: PhraseRule = {
  id: "icy-thanks",
  group: "pressing",
  level: "change",
  reason: "Thanks with a sting are read for the sting. Plain words do you more good, whichever way this goes.",
  better: "Could you let me know where things stand with the role?",
  says: `
    (thank|thanks) ~3 (finally|eventually|at long last|at last)
    (thank|thanks|grateful|appreciate) .. (oh wait|deigning|ignoring|wasting (my|our)|forgetting (me|about)|so little|not (replying|answering|calling|bothering|telling|letting|getting back))
    oh wait
    (grateful|glad|lucky|fortunate|honoured|thankful|relieved|privileged) ~4 (told at all|an answer at all|anything at all|a reply at all|noticed at all|remembered at all)
    which ~3 more than ~2 (some|most|can be said|others|many)
    more than (some|most|many|others) (receive|get|have had|have got|do|can say|manage)
    (you|your reply|your email|your answer|somebody|someone) (finally|eventually|at last|at long last) (replied|answered|wrote|got back|remembered|managed to|deigned)
    (i see|i can see|clearly|obviously|evidently|apparently|no doubt|presumably|i gather|i take it|it seems|it appears|seemingly|i realise|plainly|i can only|i imagine|i suppose|i notice|i am sure|i assume|i am guessing|i guess|you must be|of course|i expect) ~4 (too busy|far too busy|much too busy|dreadfully busy|terribly busy|frightfully busy|awfully busy|far too important|too important|better things|more important things|bigger fish|bigger things|better people|no time for|not have time for (me|people|us|candidates)|not a priority|not your priority|no respect|not care|not interested in|could not care|little regard|not worth|not merit|beneath you|too grand|too much trouble|too much bother|too much effort)
    (better|more important) (things|matters|people) to ~2 (do|deal|think|worry|see|reply|attend|write|answer)
    bigger fish
    too (busy|important|grand|high and mighty|proud|lazy|much trouble|much bother|much effort) (to|for) ~1 (reply|answer|respond|write back|call back|return my|let me know|pick up|tell me|remember me|the likes|let candidates)
    (clearly|obviously|evidently|plainly) ~1 (you|your ~1|nobody|no one) ~3 (not (care|value|think|read|interested|bother|want|rate|consider|see)|no (respect|interest|time|intention)|forgot*|too busy|never (read|intended|meant)|better things|little (respect|regard|interest))
    <accused> (clearly|obviously|evidently|plainly|simply) ~2 (not (care|value|think|read|interested|bother|want|rate|consider|see)|no (respect|interest|time|intention)|forgot*|too busy|never (read|intended|meant)|better things|little (respect|regard|interest))
    (<accused>|everyone|everybody|you all) ~3 (forgotten|forgot|forget) ~1 (me|about me|us|about us|i exist|that i exist|my (application|name|interview|email)|who i am|all about me)
    (forgotten|forgot|lost|misplaced|mislaid) (about me|all about me|i exist|that i exist|my existence|my number|my email address|my phone number)
    (slip|slipped|slipping|slips) ~1 (your|people|everyone|everybody|his|her|their|somebody) ~1 (mind|minds|memory)
    (slipped|fallen|fell|fall) (through|off|between) ~1 (crack|cracks|net|your radar|the radar)
    i (still exist|do exist|do still exist|am still here|am still alive|exist)
    (nobody|no one|anybody|anyone) ~3 (remember|remembers|recalls) (me|us|my name|who i am)
    (remember|remembers) (i exist|that i exist)
    (spam|junk) ~2 (again|once more|yet again)
    (my|all my|these|those) ~1 (emails|messages|letters|calls) (must|seem|keep|have a habit) ~4 (spam|junk|lost|astray|disappear*|missed|void|hole|vanish*|eaten)
    your (phone|phones|email|keyboard|pen|telephone|telephones) ~1 (must|seem|seems|appear|appears) ~2 (broken|down|not work*|out of order|out of ink|cut off|disconnected|died|dead)
    your (phone|email|telephone|keyboard) ~2 still work*
    some of us (do|still|actually|try to|keep|have (bills|families|jobs|lives|to|mortgages|other)|would like|are (waiting|still)|like to|were brought|can not afford|need to|remember)
    for the record
    just so (we|you) are (clear|aware)
    with (all due|the greatest) respect
    not that (i|it|anyone|anybody|you|we) ~2 (count*|matter*|complain*|bitter|care*|keeping|mind*|blame|asked|noticed|noticing|expect*)
    (hold|holding|held) (my|our) breath
    nice for (you|some)
    must be (nice|such a luxury) (to|for|being|when|having)
    how (convenient|big of|magnanimous|fortunate (the|for you|you|it))
    (funny|strange|odd|curious) how ~2 (you|nobody|no one|everyone|quickly you|quiet|quick)
    as you (well know|are well aware|know perfectly|know full|know very well|should know|ought to know|will no doubt (recall|remember|be aware))
    (in case|lest) (you|anyone|anybody|everyone) ~1 (forgot|forgotten|forget|had forgotten|have forgotten|need reminding|needed reminding|cared|cares)
    (may|let|allow|must) ~1 (i|me) remind you
    remind you (that|of) ~1 (you|your|what you)
    (needless|goes without) (to say|saying)
    (take|taken|took|got|get) (the|a|your) hint
    (read|reading) between the lines
    message ~2 loud and clear
    (silence|that|which|it|delay) (says|speaks|tells me|said) (it all|everything|all i need|volumes|enough)
    silence ~3 (is|was) ~1 (answer|an answer|message|telling|eloquent|a reply) ~1 (enough|$|in itself|of sorts)
    (trust|should hope|would hope|live in hope) (that)? ~3 ~3 (reply|respond|return my|not be in vain|not in vain|borne in mind|in vain|will $|explanation|good reason|do better|honour|forgotten|the courtesy)
    i am sure (there|it|you) ~3 (good reason|perfectly good|good explanation|excellent reason|reasonable explanation|borne in mind)
    before (hell|one of us|i (die|draw my pension|grow old)|we (die|retire|are all))
    (until|till) one of us (retires|dies)
    (seem|seems|appears|seemed) (that)? (replying|answering|manners|courtesy|returning calls|nobody (is|has|can|wants)|to have forgotten (me|about)|to have slipped|to be beyond|beyond you)
    not seem (to be able)? ~1 to? ~1 (reach|speak to|raise|get hold of|reach) (anyone|anybody|a human|a person|you|a soul)
    (appreciate|understand|realise) (that)? (some (people|organisations|companies|firms)|manners|these things slip)
    (people|someone|somebody|candidates|applicants) like (me|us|myself) (do not|are not|can not|never|should)
    the likes of (me|us)
    (mere mortals|mere applicant|mere applicants|mere candidate|lowly applicant|humble applicant|us mortals)
    (sorry|forgive me|pardon me|excuse me) for ~1 (thinking|assuming|believing|expecting|imagining|existing|daring|trusting|hoping)
    hear from you (at last|finally|eventually|after all)
    better late than never i suppose
    (sure|no doubt|presumably) you (have|had|must have) your reasons
    (do not worry|no matter|never mind|it is fine|no worries) .. i am ~1 used to (it|this|that)
    (perhaps|maybe|could) ~3 (spare|find) ~3 (seconds|minutes|moment) (out of|of|from|in) (your|a) ~1 (busy|packed|precious|crowded|hectic)
    (except|unlike|but|apart from) (for)? those of us
    (email|message|letter|application) ~2 (eaten|swallowed) by
    (as|which) (seems|appears) to be (the|your) ~1 (custom|habit|way|practice|norm|policy|fashion)
    your (very|rather|somewhat|admirably|wonderfully) (brief|short|terse|concise) (email|note|reply|message|answer|letter)
    (only|just|merely) (a|another) (number|name) $
    disturb (the|your) (silence|peace)
    you have ~1 favourites
    congratulations on (keeping|ignoring|wasting|making (me|us|people)|forgetting)
    (slid|slipped|dropped|fallen|fell) off your (list|radar)
    remind you (that|of) this
    not ~2 important enough (to|for) ~1 (get|reply|answer|a|merit|hear|be|your)
    one of us is
    (minutes|hour) .. (out of|instead of) the (promised|hour|agreed)
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
