import type { Examples, PhraseRule } from "../../rule";

export const runningYourselfDown: PhraseRule = {
  id: "running-yourself-down",
  group: "selling-short",
  level: "change",
  reason: "People believe what we say of ourselves. Leave your limits to them, and tell them what you can do.",
  better: "I learn fast, and I have run a till and a stockroom for six years.",
  says: `
    i (know|realise|appreciate|admit|am aware|accept|understand|confess|am afraid|fear|am sure|guess|suspect|think) ~2 (i am|i was|i may be|i might be|that i am|i am probably) ~1 (not|no|hardly|far from|nowhere near|scarcely|not exactly|not quite) ~1 (the (best|strongest|ideal|perfect|obvious|usual|typical|most|finest|brightest|sort|kind|type)|what (you|anyone|people)|who you|as (good|experienced|qualified|young|polished|impressive|strong|clever)|your (usual|typical|ideal|average|first)|good enough|qualified|experienced|cut out|genius|much|einstein|best|great|picture|catch|spring)
    i am (probably|definitely|certainly|obviously|clearly|surely|honestly|perhaps|maybe|likely) ~1 not (the|what|who|as|good|your|quite|qualified|experienced|smart|clever|much|really) ~1 (best|strongest|ideal|perfect|you|anyone|good|experienced|qualified|impressive|enough|clever|first|one|kind|sort|type|person)
    i am not (the|your) (best|strongest|most|brightest|sharpest|cleverest|smartest|quickest|finest|ideal|perfect|obvious|typical|usual) ~2
    i am not (very |really |that |particularly |all that |terribly |so |much |quite )?(good enough|clever|bright|smart|intelligent|impressive|articulate|educated|special|much of a|much to look|worthy|cut out|leadership material|any good|good at|great at|very good|all that good|a natural|a patch)
    i am (just|only|merely|nothing but|simply|nothing more than) (a|an) ~4
    (a |an |some )?(nobody|small fry|dinosaur|fool|idiot|duffer|failure|loser|misfit|dunce|amateur) (like|such as) (me|myself)
    (someone|somebody|a man|a woman|anyone|people|person) (like|such as) (me|myself) ~2 (deserve*|stands|has no|would never|could never|does not|do not|would even|cluttering)
    (old) (dinosaur|fossil|duffer|codger|fool|timer like|relic|has-been)
    (silly|poor|poor old|lowly|humble|daft|stupid) me
    i (am|was|have been|have always been) (so |really |completely |quite |totally |truly |pretty |absolutely |honestly |always |such |a bit |rather |notoriously |a complete |a total |a bit of )?(hopeless|useless|rubbish|awful at|dreadful at|terrible at|no good|crap|pathetic|dire|a failure|a loser|failure|loser|a fraud|fraud|an impostor|an imposter|a joke|an idiot|idiot|a fool|stupid|thick|unworthy|disaster|a disaster|duffer|dunce|nobody|a nobody|nothing special|nothing much|not much good|past it)
    (hopeless|useless|rubbish|terrible|awful|dreadful|no good|crap|bad|poor|dire|not great|not very good|never good|never been good|never any good|no use|never been much good) (at|with) (interview*|this|these|talking|selling|speaking|presenting|computers|modern|technology|maths|numbers|words|writing|english|exams|tests|myself|explaining|expressing|that sort|anything|new)
    my (english|spelling|grammar|maths|memory|writing|mind|brain|spoken english|handwriting|typing) (is|are|was|were|being|a|like|may be|might be)? ~2 (terrible|poor|bad|awful|dreadful|rubbish|broken|hopeless|sieve|appalling|embarrass*|laughable|pathetic|shocking|atrocious|mess|joke|weak)
    my (cv|resume|record|experience|background|degree|qualifications|achievements|efforts|skills) (is|are|was|looks|look|must look|must seem) ~2 (unimpressive|embarrass*|laughable|pathetic|nothing (special|much|to)|a mess|a joke|mess|joke|humble|meagre|paltry|rubbish|worthless)
    (my|with my) (humble|meagre|paltry|modest|poor|limited|small|lowly|unworthy) (abilities|talents|self|person|skills|experience|qualifications|cv|efforts|contribution|application|gifts|brain)
    i (do|did|would) not ~1 deserve
    (kidding|fooling|deluding|flattering) myself
    who (was|am) i (kidding|to (think|ask|hope|expect)|fooling)
    (out of|above|beyond) my (league|depth|station|pay grade)
    (punching|reaching|aiming) (well |way |far )?above my
    (bit of a|such a|very|real) (very )?long shot
    bit of a (wild card|wildcard|outsider|misfit|gamble|risk|square peg|mess|disaster|duffer|chancer|dinosaur)
    (unworthy|undeserving|not worthy)
    (no|little|hardly any|very little|precious little) (real|proper|actual) (experience|qualifications|skills|talent|training)
    (no|little|nothing|not much|not a lot|not a great deal|precious little) to (offer|recommend me|show for|write home|bring to)
    (i am|i was|am|was|really|as) nothing (special|impressive|remarkable|much|out of the ordinary)
    (never|not|hardly) ~1 the (star|sharpest|brightest|cleverest|quickest) (of|in|at|on|tool|pupil|student|talker|one|knife|crayon|person|spark)
    (do|try) my (poor |humble |level )?best to (muddle|scrape|cope|keep up|struggle|catch up|not (embarrass|disappoint|let|disgrace))
    (muddle|muddling|bumble|blunder) (through|along)
    (tell|telling|told) me to (stop dreaming|dream on|get lost|go away|get my coat|sling my hook|jog on|give up|buzz off|pipe down|get stuffed|take a hike)
    (stop|keep|keep on) dreaming
    not (suppose|imagine|think|expect|believe) (you|that you|anyone|anybody|they) ~1 (would|will|are|want|ever) ~2 (want|be interested|need|take me|look at|consider|hire|choose|pick|remember|interested|bother|waste)
    (no|any) reason (why )?(you|anyone|anybody|they) (should|would) (remember|want|pick|choose|notice|look|bother|take)
    why (would|should) (you|anyone|anybody|they) (want|pick|choose|hire|remember|take|look at|bother with|employ) (me|someone|somebody|a|an)
    (would|could|do|will) not blame (you|them|anyone|anybody) (if|for|one|at all)
    by (some|a|any|sheer) (miracle|fluke|stroke of luck)
    (imposter|impostor) syndrome
    (less|not as|nowhere near as|not so) (qualified|experienced|polished|impressive|clever|skilled|talented|educated|eloquent|confident|articulate) (as|than) ~2 (others|other|rest|most|some|people|them|candidates|everyone|everybody)
    (ignoramus|simpleton|numpty|muppet|dunce|dimwit|plonker|klutz|also-ran|has-been|second-rate|third-rate|dullard)
    (bottom|dregs) of (the|your) (pile|barrel|heap)
    (if|unless|should) (nobody|no one|none) (else|better) ~2 (want*|turns up|comes|take*|came|suitable|available|is found|can be found)
    run* out of (better|other|good|proper|real) (people|options|candidates|applicants)
    (scrap*|scraping) the barrel
    (take|taking) a (chance|punt|gamble|risk|flyer) on (me|someone like|an old|a)
    (lucky|fortunate) (that )?(you|they|anyone|anybody) (even )?(saw|see|interviewed|interview|looked|considered|consider|bothered) (me|at|to|at me)
    (surprised|amazed|astonished|shocked|puzzled) (that )?(you|they|anyone|anybody|to be|i was|i even|i got) (even |ever )?(saw|see|interviewed|interview|looked|considered|consider|invited|called|asked|picked|shortlisted|bothered|got)
    (cleverer|brighter|better|abler|smarter|wiser) (people|minds|heads|men|women) than (me|i)
    (humour|humoring|humouring|indulge|indulging|indulged|putting up with|put up with|bear with|bearing with|tolerat*) (me|an old|a|my)
    (only|just|merely) (me|little me|a cog|a beginner|a small)
    (lack|lacking) (the|any|real|in) ~1 (talent|brains|confidence|polish|charm|ability|intelligence|personality)
    (kind|good|generous|decent|nice|patient|charitable) (of you |enough )?to (even |ever |so much as )?(sit through|put up with|humour|bother with|pretend|look twice|give me the time|waste|overlook|not laugh|endure|tolerate|indulge)
    no great shakes
    nothing to write home
    not much on paper
    
    not (tick|meet) (all |many |most |half |any of )?(the|your) (boxes|criteria|requirements)
    not (be |been )?much (call|demand|use|room|hope|point|market) (for|in|on) (someone|somebody|people|a|an|my|me)
    never (was|been) (one for|any good|much good|much of a|a scholar|a talker)
    (only|just) (got|have|had|did|finished|left school|a) ~2 (gcse*|ged|school certificate)
    (not|no) (a )?(genius|einstein|picasso|shakespeare|rocket scientist|brain surgeon|oil painting|expert at interviews|spring chicken|catch)
    (i am|am|me|just|only|merely) ~1 (a|an) (very |only a |just a )?(ordinary|plain|simple|average|humble|lowly|mere|uneducated|unskilled|country) ~1 (man|woman|lad|girl|lass|bloke|person|worker|labourer|clerk|housewife|mum|mother|teacher|driver|cleaner|technician|cook|chap|guy)
    not (even )?(sure|certain|know) (why|how) (you|i|anyone|they) ~2 (bother*|picked|invited|saw|see|interview*|even|got|applied|consider*|thought i|want*)
    (fool|idiot|mug|daft|silly|stupid|mad|crazy|foolish|naive|ridiculous) (to|of me to|for|enough to) (think|hope|apply|believe|imagine|expect|suppose|thinking|hoping|applying|try|even)
    (not|never) (in|be in) (the same|their|your) (league|bracket)
    (only|merely|just) .. (like me|as me) $
    (what|whatever) (little|small) ~2 (i|talent|experience|skill|skills|ability) (have|can|i have|know|offer)
    never had (the|much|any|your) (education|schooling|brains|advantages)
    (never|not) (amount|amounted|come|came) to (much|anything)
    (waste|wasted) (your|the panel) ~1 (time|morning|afternoon|hour)
    (fish|duck) out of water
    i ~2 (looked|felt|feel|look|sounded) ~1 (a|like a|an|like an|such a|such an) ~1 (fraud|fool|idiot|imposter|impostor|charlatan|failure|lemon|clown)
    i (am|feel|felt|was|must seem|seem) ~2 (inadequate|inferior|insignificant|incompetent|unqualified|unimpressive|underwhelming|unremarkable|mediocre)
    (all my|my many|for my) (faults|failings|shortcomings|flaws|inadequacies|deficiencies)
    i (do|did) not (really |ever |always )?(interview|present|perform|test|come across|sell myself|express myself|do interviews) (very |that |so |particularly |terribly )?(well|easily)
    i (do|did) not look (like )?(much|good|great)
    you (would|will) be (right|wise|better off) to (go for|go with|choose|pick|hire)
    (let|letting|allowed|had) ~1 (my|the) nerves (get|got|take|took|ruin|show)
    (not|never) (usually|often|generally|normally|ever) (picked|chosen|noticed|remembered|wanted|first choice)
    i am (used|accustomed|resigned) to (rejection|disappointment|hearing no|being (turned|rejected|overlooked|passed|ignored|forgotten))
    (would|i would) not (hire|pick|choose|employ|have) me either?
    (nobody|no one|few) (ever )?(notice|notices|remember|remembers|picks|pick|wants|want) me
    i ~1 (clearly|obviously|evidently|plainly) ~1 (was |am )?not (ready|good|up|cut)
    with my (track record|brains|looks)
    my (qualifications|cv|experience|skills|grades|marks) (are|is) ~3 (light side|compared to|not (great|much|what|the best|impressive|enough)|short of|below)
    if you (can|could) (stomach|bear|stand|face|tolerate) (me|it|another|the)
    (got|came|get|made it|come) (this|that|so|as) far (at all|is a|was a|by|surprised|amazed)
    (more|better) than i (deserve|deserved|had any right|am worth|was worth)
    (above|beyond) (the likes of )?me
    (the )?likes of me
    (too good|too grand|too clever|too smart) for (me|us|the likes|someone|somebody)
    (beginner|novice|amateur|rookie|newbie) (like me|as i am|really)
    i am (hardly|scarcely|barely|far from|nowhere near|not exactly) ~1 (what you|your|ideal|perfect|qualified)
    i (hardly|scarcely|barely) (dare|deserve|dared|qualify|count)
    (what|whatever) (use|good|earthly use|help) (would|could|can|am) (i|someone)
  `,
  unless: `
    (minute|minutes|walk|drive|ride|call|away|bus|train|few|phone|mile|miles|stop|stone|street|streets|door|week|weeks|day|days|month|months|hour|hours|text|click|fan|believer)
    i am (just|only|merely|simply) (a|an) (little|bit|tad|touch|fraction|big)
    i am not the (only|first|last|right person|one who|same|person|manager|owner|author)
    (best|right) (person|one) to (ask|tell|answer|speak)
    (thank|thanks) ~3 taking a chance
    bear* with me (on|while|until|a|if|for)
  `,
};

export const examples: Examples = {
  flagged: [
    "I know I am not the best candidate.",
    "I’m just a forklift guy.",
    "I’m hopeless at interviews, as you’ll have noticed.",
    "I was kidding myself.",
    "A nobody like me hardly dares to ask.",
    "I don’t suppose you’d want an old dinosaur like me.",
    "I know it’s a bit of a long shot, me in tech.",
    "If by some miracle there is still a place, I am here.",
    "I realise I must be a bit of a wild card on paper.",
    "My English is terrible.",
    "I was never the star of that team.",
  ],
  unflagged: [
    "I’m just a ten-minute walk away.",
    "I am only a phone call away.",
    "My answer on the pension case was a bit thin; would you agree?",
    "I am not the only one who liked the new ward.",
    "I know I am not available on Wednesday.",
    "At fifty-seven I am learning interviews again.",
    "I have not used SAP yet, and have booked a course.",
    "I am not able to come on Monday.",
    "I’m only a little late with this, for which I am sorry.",
  ],
};
