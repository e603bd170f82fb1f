import type { Examples, PhraseRule } from "../../rule";

export const icyThanks: PhraseRule = {
  id: "icy-thanks",
  group: "pressing",
  level: "change",
  reason: "Thanks with a sting are read for the sting. Plain words do you more good, whichever way this goes.",
  better: "Could you let me know where things stand with the role?",
  says: `
    (thank|thanks) ~3 (finally|eventually|at long last|at last)
    (thank|thanks|grateful|appreciate) .. (oh wait|deigning|ignoring|nothing|wasting|forgetting|so little|not (replying|answering|calling|bothering|telling|letting|getting))
    oh (wait|right|well|sorry)
    (grateful|glad|lucky|fortunate|nice|good|honoured|thankful|pleased|relieved|amazed|surprised|privileged) ~4 (told at all|at all|an answer at all|anything at all|a reply at all|to be remembered|noticed at all|remembered at all)
    (more than|which is more than) ~2 (some|most|many|others|a lot of|can be said|i can say|i have had|i got|i had|i received|anyone|other)
    (you|he|she|they|your reply|your email|your answer|somebody|someone) (finally|eventually|at last|at long last) ~1 (replied|answered|wrote|got|found|called|rang|remembered|managed|decided|made|responded|deigned)
    (i see|i can see|clearly|obviously|evidently|apparently|no doubt|presumably|i gather|i take it|it seems|it appears|seemingly|i realise|plainly|i can only|i imagine|i suppose|i notice|it looks|i am sure|i assume|i am guessing|i guess|you must be|of course|i expect) ~4 (too busy|far too busy|much too busy|dreadfully busy|terribly busy|frightfully busy|awfully busy|so very busy|far too important|too important|better things|more important things|more important|bigger fish|bigger things|more pressing|other priorities|better people|no time for|not have time|not have the time|not a priority|not your priority|no respect|not care|not interested in|could not care|not value|not think|not consider|little regard|no intention|not worth|not merit|not rate|beneath you|not matter|too grand|too much trouble|too much bother|too much effort)
    (better|more important|bigger|other|more pressing|more urgent) (things|matters|fish|people|priorities) (to|on|than) ~2 (do|fry|see|deal|think|worry|mind|your|me|reply|attend|write|answer|bother)
    too (busy|important|grand|high and mighty|proud|lazy|much trouble|much bother|much effort) (to|for) ~2 (reply|answer|call|write|send|pick|ring|respond|tell|let|the likes|such|people|someone|me|us|remember|bother|courtesy|return|a|manners|spare)
    (clearly|obviously|evidently|apparently|plainly|seemingly) ~1 (<accused>|i|we|my|nobody|no one|this|that|the|not) ~4 (not|no|forgot*|mis*|too|never|nobody|nothing|lost|wrong|otherwise|different*|better|elsewhere|little|decided|important)
    <accused> ~2 (clearly|obviously|evidently|plainly|simply) ~1 (have|has|had|do|does|did|could|are|were|is) ~2 (no|not|little|never|too|forgotten|better|zero)
    (<accused>|everyone|everybody|you all) ~3 (forgotten|forgot|forget|forgets) ~1 (me|about me|us|about us|i exist|all about|my existence|who i am|that i|our|my (application|interview|name|email)|poor)
    (forgotten|forgot|forget|lost|misplaced|mislaid) (about me|all about me|all about it|i exist|that i exist|my existence|my number|my email address|my phone number)
    (slip|slipped|slipping|slips) ~1 (your|people|everyone|everybody|his|her|their|somebody) ~1 (mind|minds|memory)
    (slipped|fallen|fell|dropped|fall) (through|down|off|between) ~2 (crack|cracks|net|radar|back of|list|table|stools)
    (i|we) (still exist|do exist|do still exist|am still here|am still alive|exist|am still standing)
    (remember|remembers|remembered|recall|recalls) (me|i exist|that i exist|who i am|my name|us) ~1 (at all|$|from|or|among|now)
    (spam|junk) ~2 (again|once more|too|as well|folder again|filter)
    (my|all my|these|those) (email|emails|message|messages|letters|notes|calls) ~1 (must|seem|seems|keep|keeps|have a habit|appear) ~4 (spam|junk|lost|astray|disappear*|missed|void|hole|vanish*|eaten|wrong|pleasure|priority|amuse)
    (your|the|his|her) (phone|phones|email|keyboard|pen|secretary|telephone|telephones|computer|line|lines|server|post) ~1 (must|is|has|be|seem|seems|are|have|been) ~2 (broken|down|not work*|out of order|out of ink|cut off|disconnected|died|dead|on the blink)
    (your|the) (phone|email|telephone|fingers|dialling finger) .. still work*
    (lost|lose) the use of
    some of us (have|do|are|still|were|would|had|can|actually|try|like|need|work|keep|remember|don)
    for the record
    just so (we|you) (are|both|know|all)
    with (all|all due|due|the greatest|the utmost|great) respect
    (not that|as if|as though) (i|it|anyone|anybody|you|we|that) ~2 (count*|matter*|complain*|bitter|care*|keeping|mind*|blame|asked|noticed|noticing|makes|made|would|any difference|expect*|hold*|resent*|bear)
    not (that)? (i am|we are|anyone is) (counting|complaining|bitter|keeping score|keeping count|holding|bearing|resentful|one to)
    (hold|holding|held) (my|our|your) breath
    (nice|convenient|easy|fine|handy|comfortable) for (you|some)
    (it must|must) be (nice|lovely|wonderful|marvellous|pleasant|comforting|great|convenient|such a luxury|easy) (to|for|being|when|having)
    how (convenient|big of|charming|gracious of|magnanimous|touching|refreshing|very (kind|generous|thoughtful|gracious)|fortunate (the|for|you|your|it))
    (funny|strange|odd|amusing|curious|amazing|interesting|fascinating|remarkable|peculiar) (how|that|the way|isn) ~2 (you|nobody|no one|quickly|quick|quiet|when|everyone|people|companies|fast|the|some|things|a|your)
    as (you|i) (well know|am sure you|are well aware|will no doubt|no doubt|are no doubt|know perfectly|know full|know very well|well remember)
    (as|like) (i am sure)? you (are (fully|perfectly|well|no doubt) aware|no doubt|surely|must know|should know|ought to know|might imagine|can imagine|will appreciate)
    (in case|lest) (you|anyone|anybody|everyone) ~1 (forgot|forgotten|forget|had forgotten|have forgotten|need reminding|needed reminding|wondering|care|cared|cares|interested|missed)
    (may|let|allow|must|would|do|shall|should) ~1 (i|me|we) ~1 (remind|refresh|jog) (you|your)
    (remind|reminding) (you|everyone) (that|of) ~2 (you|i|your|we|my|what|said|promise|still)
    (needless|suffice it|goes without|suffice) ~1 (to say|saying)
    (take|taken|taking|took|got|get|getting|received) (the|a|your) hint
    (read|reading) between the lines
    (message|point) (received|taken|understood)
    loud and clear
    (says|said|say|speaks|tells|told) ~1 (it all|everything|for itself|all i need|me all|me everything|enough)
    (silence|quiet|lack of|absence) ~3 (is|was) ~1 (answer|an answer|message|reply|response|itself|telling|eloquent|very) ~1 (enough|$|in itself|of sorts|itself)
    i (trust|am sure|have no doubt|do not doubt|should hope|would hope|live in hope) (that)? ~1 (this|it|my|you will|somebody|someone|i will|i shall|we will|the|there|one|your) ~4 (not|reply|respond|hear|better|mind|vain|reached|receive|treat|treated|give|honour|excuse|explanation|reason|good reason|perfectly|attention|answer|call|return|will $)
    (a|one|any) (reply|answer|response|call) (one|some|of these) (day|year|century|time|days)
    (some|one) (day|year|century|decade) (soon|this|perhaps|maybe|before)? ~2 (retire|lifetime|century|decade|old)
    before (i|we|hell|one of us) (retire|retires|die|dies|freezes|turn|draw my pension|grow old|get old)
    (seem|seems|appears|appear|seemed) (that)? (replying|answering|manners|courtesy|returning|keeping|nobody|no one|to have forgotten|to be beyond|i am not|we are not|beyond|i can not|you have|you can not|to have slipped)
    not (seem|appear) (to be)? able to (reach|get|find|speak|raise|reply|answer)
    (i|we) (quite|fully|completely|do|perfectly|entirely|of course|can) ~1 (understand|appreciate|realise|see) (that)? ~2 (some|not everyone|not everybody|little people|people like me|manners|not all|somebody like me|someone like me|these things slip)
    (people|someone|somebody|candidates|applicants|ordinary) ~1 like (me|us|myself) (do not|are not|can not|never|should|do|are|matter)
    (the likes of|little people|little guy|mere (mortals|mortal|applicant|applicants|candidate|candidates)|lowly|humble applicant|us mortals)
    (sorry|apologies|forgive me|pardon me|excuse me|apologise) (for|if) ~1 (i|having|thinking|assuming|believing|expecting|imagining|daring|existing|being|trusting|taking you|wanting|hoping) ~5 (expect*|thought|assumed|believ*|told|reply|answer|call|would|word|courtesy|wanted to know|hop*|meant|existing|naive|human)
  `,
  unless: `
    (no (problem|worries|harm|bother|trouble|matter)|if you are|fine|ignore this) .. too busy
    too busy .. (no (problem|worries|harm|bother|trouble|matter)|fine|understand)
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
