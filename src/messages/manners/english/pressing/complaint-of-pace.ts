import type { Examples, PhraseRule } from "../../rule";

export const complaintOfPace: PhraseRule = {
  id: "complaint-of-pace",
  group: "pressing",
  level: "change",
  reason:
    "A remark on how slow they are makes nobody faster. That you understand the time it takes makes you the easy one to write to.",
  better: "I know that these decisions take time.",
  replaces: "sentence",
  says: `
    (would|will) it (kill|hurt|harm|cost|be too much|be so)
    is it (really)? (so|that|too) (difficult|hard|much)
    (it is|this is|we are) ~1 (a|an|only|not|talking) ~5 (not|hardly) (the papacy|rocket|a moon|brain|the nobel|nasa|a cabinet|parliament|mi5|the supreme|choosing)
    (days|weeks) (have|has)? (turned|become|gone|went|become) ~3 (to|into) (weeks|months)
    from (days|weeks) to (weeks|months)
    i can only think
    (do|does|certainly|really|sure|surely) ~1 (like to)? take (your|their) (sweet|own|merry|good)? time
    (here we (all)? are|and here i am|here i am) ~2 (in|at|with|on|and|still|<month>|three|four|five|six|weeks)
    (gone|are|all|everyone|everybody) ~3 on (holiday|strike|vacation|the moon)
    (wake|wakes|waking) up (and|over|$)
    (hoped|expected|thought|imagined|liked) to (be|have been) ~1 (further|farther|better) (on|along|forward|ahead)
    (then|and then|and|followed by|since then|since) nothing (on|since|for|at all|until|more|but|further|$)
    (i|one) ~2 (begin|begins|beginning|starting|start|cannot help|can not help|am left|am) (but)? (to)? (wonder|wondering|suspect|suspecting|doubt|question|questioning|ask myself|asking myself|think|lose|losing|despair) ~1 (if|whether|what|why|who|how|anyone|anybody|you|there|that|heart|interest|faith|confidence|hope)
    i can only (conclude|assume|suppose|presume|infer|guess|deduce)
    (would|might|should) have (expected|thought|hoped|imagined|assumed|supposed) ~4 (firm|company|organisation|team|council|school|university|hospital|you|somebody|someone|anyone|by now|to (be able|have|decide|hear)|enough|ample|plenty|would|could|sufficient|matter|simple|possible|more than)
    i (had|have|did|would|rather|was|am)? ~3 (hoped|expected|thought|assumed|imagined|expecting|hoping|understood|supposed) .. by (now|this (point|stage|time))
    (weeks|month|months|week|days|fortnight) is (plenty|enough|ample|surely|more than enough)
    (like to think|would think|think|believe|feel|submit|suggest|say|say that) ~2 (<number>|a|two|three) ~1 (weeks|month|months|week|days|fortnight) ~2 (plenty|enough|ample|more than|quite|long|sufficient|reasonable|time)
    (sooner|faster|quicker|less time|less|longer) than (it takes|it took|it is taking|it has taken|a papal|most|the moon|some (marriages|governments|pregnancies)|(you|they) (can|could|have|take)|it should)
    (minding|running|watching) the (shop|store)
    (anyone|anybody|someone|somebody) (is)? (minding|at the wheel|in charge|at the helm|awake|actually (reading|dealing|in)|still (alive|there|working))
    (still|yet|ever) (having|be having) (this|the same) (conversation|discussion|exchange)
    (any|a) (chance|hope|prospect|possibility|danger) (that)? ~1 (of|we|you|this|it|things|somebody|someone|that) ~3 (moving|speeding|hurry|going|getting|before|this (side|year|week|century)|movement|progress|sorted|answer|resolved|finally)
    (moving|move|moves|moved|going|progressing|progress) (things|this|it|forward|along)? ~1 (at (last|long last)|for once|for a change|finally|already)
    (at (long)? last|at long|finally) (a|an|some|hear|have|get|know|reach|make|come) ~1 (decision|answer|news|word|reply|back|to a|something)
    (beyond|past) (me|my understanding|comprehension|a joke) (why|how|that|what)
    (fail|failing) to (see|understand) (why|how|what)
    (unclear|mystery|puzzled|baffled|mystified|puzzles|baffles|at a loss|perplexed|bemused) ~4 (why|how|what|that|as to|long|time|delay|takes|take)
    (drag|dragged|drags|dragging) (on|out|its|their|your|his|her|the|everyone's)? (heels|feet|on|out|along)
    (process|it|this|thing|decision|recruitment|search|everything|saga|matter|business) ~3 (dragging|dragged|drags)
    (is|are|has|have|been|was) ~1 (taking|taken) ~2 (forever|ages|age|eternity|far too long|too long|so long|such a long|this long|that long|so much time|its time|their time|your time|sweet time|its sweet|their sweet|your sweet|weeks|months|inordinate|unreasonable|unreasonably|ridiculous|surprisingly|remarkably|rather long|rather a while|quite a while|long enough)
    (takes|take|took) (you|them|him|her|people|somebody) ~1 (forever|ages|an age|an eternity|this long|that long|so long|weeks|months)
    takes (forever|ages|an age|an eternity) to (reply|answer|decide|get back|respond|choose|come back)
    (does|should|need|did|must|do) not ~1 (take|need|require) ~3 (a|<number>|this|that|so|anyone|anybody|any) ~1 (week|month|weeks|months|days|fortnight|long|much time|committee) ~3 to
    (does|should|did) not take (this|that|so) (long|much)
    (gone|going|dragged|dragging|waited|waiting|lasted|patient|quiet|this|taken) ~1 (on)? (long enough|more than long enough|quite long enough|for too long|far too long|much too long|on too long)
    (more than|quite|ample|plenty of|enough) (enough)? time ~2 (now|already|to (decide|choose|make|think|consider|come|reply|pick|reach))
    it is enough time
    (decision|answer|reply|response|call|news|word|update|feedback) ~4 (long|now|well|already|somewhat|rather|long since|so)? overdue
    overdue (decision|answer|reply|response|news|update)
    (snail|snails) (pace|mail)
    (at|a|such|this|the) (a|your)? (glacial|leisurely|snail|tortoise|funereal|stately|majestic|geological) (pace|speed|rate|process|timetable|progress)
    (process|decision|decisions|you|hr|recruitment|client|council|things|wheels|agency|committee|company) ~3 (so|painfully|awfully|terribly|very|remarkably|extraordinarily|surprisingly|unusually|incredibly|ridiculously|somewhat|rather|too|exceedingly|grindingly|impossibly|as) (slow|slowly|sluggish|leisurely|unhurried|drawn out|drawn-out|long-winded)
    (paula|recruiter|agency|she|he) ~2 (is|are) not (very|exactly|particularly|so|too) (quick|fast|prompt|speedy)
    (not|hardly|scarcely) (exactly|particularly|in any)? ~1 (quick|fast|prompt|speedy|rushing|in a hurry|rushed off) ~2 (off the mark|process|to (reply|answer|decide|respond|get|let)|with|over|about|yourselves|themselves)
    get (a|your) (move|moving|skates|wriggle|finger) ~1 (on|out)?
    (please|you|just|should|must|better|need to|could|can|ought to|might want to|want to) ~1 hurry (up|it|things|them|this|along|if|or|please|$)
    hurry (up|them up|things along|this along|it along)
    (speed|hurry|move|push|get|chivvy) (this|it|things|that|matters|them|him|her|the (process|client|panel|decision)) (up|along|forward|moving|going)
    (chop chop|pull your finger|finger out|skates on|some movement|a bit of movement|a sense of urgency|get cracking|crack on with it|get on with it|stop dithering|stop messing|put a rocket|light a fire)
    (kindly|please|could you|can you|request you to|would you) ~1 (expedite|fast-track|accelerate|speed up|hasten|fast track) ~1 (the|this|my|it|same|your|things)
    (to|please|should|just|time you|time they|need to|could you|must|can not|cannot|would|will|kindly|help you|help them|ever) ~1 (make|made) up (your|their|his|her|its) minds?
    (dither*|procrastinat*|faff*|shilly-shally*)
    (sitting|sit|sat) on (this|it|my (application|cv|file|papers)|your hands|the decision|their hands|the fence)
    (some|other|most|certain|many|few|plenty of) (organisations|organizations|companies|firms|people|places|employers|recruiters|agencies|teams|schools|hospitals|practices) ~2 (need|take|seem to need|require|manage|find|feel|like to take|would|work|move|are (slower|quicker|faster|more|less|better)|can (decide|reach|choose|tell)|reply|answer|get back|have the)
    (a|the)? (little|bit|lot|rather|considerably|somewhat|great deal|good deal) longer than (others|some|most|necessary|it should|it need|i|we|one|anyone|is (usual|reasonable|polite|decent|normal|customary))
    in the time (it|this|that|you|they) ~2 (taking|taken|takes|took|take|have)
    could have ~7 (by now|in the time|in that time|in less time|while (i|you|we)|in the meantime|twice over)
    (have|could) ~2 (built|written|learned|learnt|trained|walked|grown|raised|retrained|filled|hired|finished|read) ~4 (by now|in the (time|meantime)|in that time|while waiting)
    (watching|watch) (paint|grass|the (clock|kettle|calendar|phone|days))
    (grow|growing|grown|turning|going) (old|a beard|grey|gray|cobwebs|moss|roots) ~1 (waiting|here|while|by|$)
    (rome|creation|the pyramids|wars|popes|world) ~4 (built|chosen|picked|elected|made|won|created) ~2 (in (less|a)|quicker|faster|sooner)
    (before|by the time) (i|we|one of us) ~1 (retire|die|draw my pension|reach retirement|turn|am (old|dead|retired)|pension|grow old)
    (this|next|before) ~2 (century|decade|side of (christmas|easter|summer|retirement))
    (in my|in our|in this) lifetime
    if (and when|ever) (you|they|anybody|anyone|somebody|a decision|the panel|the company)
    (still)? no (nearer|closer|further forward) ~2 (to|a|decision|knowing|than)
    (moving|going|getting|goes) (so)? (nowhere|backwards|in circles)
    (all)? (this)? (foot-dragging|heel-dragging|red tape|dilly-dallying|to-ing and fro-ing|bureaucracy)
    (longest|slowest|most drawn-out|most protracted) ~2 (process|recruitment|hiring|wait|selection|decision|application|i have)
    (choose|pick|decide|choosing|deciding|picking) between (two|three|2|3|a handful|a couple)
    after all .. (simple|easy|small|straightforward|not a)
    (waiting|wait) game
    endless (process|wait|rounds|delays|delay|silence|hoops|interviews)
    (constant|repeated|continual|further|more|yet more|unexplained|these|this|your|inexplicable|continued|another|such|the long) (delay|delays|postponement|postponements|wait|waiting)
  `,
  unless: `
    (no|any|not in a|not in any|without|out) (hurry|rush)
    (apologise|apologies|sorry|forgive|excuse) .. (delay|wait)
    (my|our|we|i) (own)? ~2 (delay|delays)
    (patients|patient|customers|customer|invoices|orders|supplier|suppliers|callers|passengers|tenants|residents|repairs|waiting list)
    (do not|no need|please do not|not) .. hurry
    (i|we) (understand|know|see|realise|gather|imagine) ~2 (that|how)? .. (takes|taking|take) (time|longer)
    (you|she|he|they) (said|mentioned|told|described|explained|spoke|talked)
    (train|bus|flight|post|journey) ~3 (delay|delays|delayed)
  `,
};

export const examples: Examples = {
  flagged: [
    "This has dragged on long enough.",
    "The council is dragging its feet.",
    "It doesn’t take a month to pick an electrician.",
    "Please get a move on.",
    "Some organisations need a little longer than others.",
    "I could have trained as a doctor in the time it is taking.",
    "A decision is now long overdue.",
    "Kindly expedite the process.",
    "It is taking forever.",
    "Your process is remarkably slow.",
  ],
  unflagged: [
    "I know that these decisions take time.",
    "The old process was slow, so we changed it.",
    "I am in no hurry and can wait.",
    "I chased overdue invoices for three years.",
    "The test took longer than I expected, but I enjoyed it.",
    "Thank you for the time you took over my questions.",
    "I understand that it is taking longer than you expected.",
    "I apologise for the delay in sending my transcript.",
  ],
};
