import type { Examples, PhraseRule } from "../../rule";

export const goneBadly: PhraseRule = {
  id: "gone-badly",
  group: "selling-short",
  level: "change",
  reason: "They may have seen it quite differently. Add the better answer, and leave the mark to them.",
  better: "On the question about disclosure, I would add one thing to what I said.",
  says: `
    i ~3 (messed up|messed it|messed that|screwed up|screwed it|fluffed|bombed|botched|cocked up|cocked it|bungled|flunked|ballsed|muffed|flubbed|mucked up|mucked it|stuffed up|stuffed it|bottled it|blew it|blew my|flopped|made a hash|made a pig|fumbled|goofed)
    i (really |completely |clearly |obviously |know i |must have |have |feel i |think i |fear i )?(failed (you|the interview|miserably|to impress|badly|so badly)|bored you|disappointed (you|everyone|the panel|everybody)|let (myself|everyone|the side|you all|everybody) down|let you (all |both )?down (on|in|at|with) (the|my))
    (had|have|i|i had|i have) ~1 (blown|bombed|fluffed|botched|flunked) (it|the|my|that|everything)
    (made|making|make) (a|an|such a|such an|a complete|a total|a right|an absolute|a real|an utter|a bit of a|quite a) ~2 (fool|hash|idiot|mess|pig ear|pigs ear|spectacle|ass|exhibition|show) of
    (made|give|gave|left) (a|you|such a|you with|you a|you with a|a rather|rather a) ~1 (bad|poor|terrible|awful|dreadful|dire|feeble|sorry) (impression|showing|account|opinion)
    i (did|performed|came across|came over|interviewed|answered|spoke|presented|explained|expressed myself) (it |that |everything )?(so |very |really |rather |quite |pretty |incredibly |extremely |that )?(badly|poorly|terribly|awfully|dreadfully|miserably|clumsily|atrociously|stupidly)
    i was (such a |such an |so |really |a |an |very |absolutely |just |completely |quite |totally |pretty |far too |an absolute |a complete |a total |a nervous )?(mess|rubbish|useless|awful|terrible|hopeless|pathetic|dreadful|wreck|idiot|fool|shambles|embarrassing|embarrassment|tongue-tied|incoherent|inarticulate|dire|car crash|let-down|letdown|toast|mortified)
    you must (have|all have|both have) ~1 (thought|wondered|been|felt) ~3 (idiot|fool|mad|bored|stupid|rubbish|awful|terrible|i was|disappoint*|on earth|clueless|dreadful|why|let down|relieved|glad)
    (must|may|might|can only) have ~1 (disappointed|bored|embarrassed|underwhelmed|let) (you|everyone|the panel|everybody|both)
    (disappointment|let-down|letdown|embarrassment|waste of time) to (you|the panel|everyone|everybody|you all)
    (sit|sat|sitting|suffer|suffered|put up|putting|bear|bearing|bore|plough|wade|endure|enduring|endured|listen|listening) ~1 (through|with|to) (my|me|all my|that|all that) ~1 (rambl*|waffl*|nerves|nonsense|going on|stumbl*|babbl*|mumbl*|stutter*|wittering*|drivel|gibberish|blather*|gabbl*|chatter|prattl*|droning|burbl*|jabber*)
    my (rambl*|waffl*|babbl*|stumbl*|stutter*|wittering*|blather*|mumbl*|drivel|gabbl*|woeful|feeble|garbled|dismal|nonsense) ~1 (answer*|performance|showing|attempt|effort|efforts|interview|explanation|presentation|reply|nerves|about|on)?
    my (pathetic|stupid|hopeless|terrible|awful|poor|dreadful|clumsy|incoherent|useless|rubbish) ~1 (answer*|performance|showing|attempt|interview|explanation|presentation|reply|nerves|demonstration|display)
    (not|never|hardly|scarcely) ~1 my (finest|best|greatest) (hour|performance|showing|moment|interview|self)
    (i|could|can) ~1 (could|can|will|am) ~1 (kick|kicking|never forgive|not forgive) myself
    (cringe|cringing|squirm|squirming|mortified|wince|wincing) (at|every|when|whenever|thinking|inside|to think)
    i ~2 (went|turned) ~1 (bright red|beetroot|to pieces|to jelly|scarlet|red|to bits|blank and)
    i ~1 (fell|went) (apart|to pieces|to bits)
    not (normally|usually|always|really|ordinarily|generally) (that|this|so|as|such a) (useless|bad|nervous|hopeless|stupid|rubbish|clumsy|tongue-tied|terrible|awful|scatty|dim|mess|disaster)
    (know|knew|felt|sure|could tell|saw|could see|think|afraid) ~3 i (had|have|would|was|did) ~1 (blown|fluffed|messed|toast|sunk|finished|boring you|wasting|not done well|done badly|not impressed|bombed|flunked|let you down)
    i (did|know i did|clearly did|obviously did) not (impress|shine|acquit|come across at all)
    (gibberish|car-crash|car crash)
    (worst|most embarrassing) (interview|answer|performance|showing) (i|you|of|ever)
    (swallow|swallowed) (me )?(up|whole)
    (ground|floor|earth) (to|would|could) (open|swallow)
    (forget|erase|ignore) ~2 (everything i said|what i said|my answer*|my performance|that answer)
    (nerves|mouth|tongue) ~2 (ran away|better of me|betrayed me) ~3 (made|and i|talked|sounded|ruin*|rubbish|nonsense)
    talked (a load of )?(rubbish|nonsense|drivel|gibberish|too much|your ear|your ears)
    (said|say|saying) (such |so many )?(stupid|silly|daft|idiotic) things?
    not (give|make) ~1 (a )?(good|great|very good|decent|proper) (account|impression|showing) (of|on|in|at)
    i (was|went) all over the (place|shop)
    i wish ~2 (have|take|do|turn) (those|that|the|it|them) ~3 (back|again|over|clock)
    i ~2 (came|come) (across|over) as ~2 (idiot|fool|stupid|boring|arrogant|dull|cold|unprepared|clueless|wooden|nervous wreck)
    i (really |just |completely |totally |know i )?(rambled|waffled|babbled|gabbled|jabbered|mumbled|clammed up|dried up|lost the plot|blanked|choked|talked (too much|nonsense|rubbish|far too))
    (nerves|nervousness|anxiety) (got|gets) the better
    (put|puts|stuck) my foot in
    (not|never) (on|at) my (best|finest|usual)
    (deserve|deserved|deserving) (to (lose|fail|be turned|be laughed)|a no|nothing|it)
    (gave|given|giving) you ~2 (waffle|nonsense|rubbish|drivel|such a poor)
    (one|a) word answers
    (tongue|words) ~1 (tied|knots|failed me|would not come)
    (interview|it|that|monday|tuesday|wednesday|thursday|friday|yesterday) (went|did not go) (so |very |really |terribly |pretty |rather )?(badly|terribly|horribly|awfully|dreadfully)
  `,
  unless: `
    (date|dates|time|times|attachment|link|day|address|file|number|form)
  `,
};

export const examples: Examples = {
  flagged: [
    "I completely messed up the question about disclosure.",
    "I’m sorry I was so rubbish.",
    "I made a complete fool of myself.",
    "You must have thought I was an idiot.",
    "It was kind of you to sit through my rambling.",
    "I must have disappointed you.",
    "I knew when I fluffed the Excel question that I was toast.",
    "I did so badly on the maths that I could kick myself.",
  ],
  unflagged: [
    "On the question about disclosure, I would add one thing to what I said.",
    "I thought my answer on the pension case was a bit thin.",
    "Was there a weak spot in my answers?",
    "We had a mess in the kitchen when the pipe burst, and cleared it before service.",
    "The last firm failed the audit, and I helped to put that right.",
    "I blew the whistle at every match for nine years.",
    "You must have been busy with the move.",
    "I let the caller finish before I answered.",
  ],
};
