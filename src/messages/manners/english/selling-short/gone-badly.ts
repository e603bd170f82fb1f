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
    i (did|performed|came across|came over|interviewed|answered|spoke|presented|explained|expressed myself) (it |that |everything )?(so |very |really |rather |quite |pretty |incredibly |extremely |that )?(badly|poorly|terribly|awfully|dreadfully|miserably|clumsily|atrociously|stupidly)
    i was (such a |such an |so |really |a |an |very |absolutely |just |completely |quite |totally |pretty |far too |an absolute |a complete |a total |a nervous )?(mess|rubbish|useless|awful|terrible|hopeless|pathetic|dreadful|wreck|idiot|fool|shambles|embarrassing|embarrassment|tongue-tied|incoherent|inarticulate|dire|car crash|let-down|letdown|toast|mortified)
    you must (have|all have|both have) ~1 (thought|wondered|been|felt) ~3 (idiot|fool|mad|bored|stupid|rubbish|awful|terrible|i was|disappoint*|on earth|clueless|dreadful|why|let down|relieved|glad)
    (sit|sat|sitting|suffer|suffered|put up|putting|bear|bearing|bore|plough|wade|endure|enduring|endured|listen|listening) ~1 (through|with|to) (my|me|all my|that|all that) ~1 (rambl*|waffl*|nerves|nonsense|going on|stumbl*|babbl*|mumbl*|stutter*|wittering*|drivel|gibberish|blather*|gabbl*|chatter|prattl*|droning|burbl*|jabber*)
    my (rambl*|waffl*|babbl*|stumbl*|stutter*|wittering*|blather*|mumbl*|drivel|gabbl*|woeful|feeble|garbled|dismal|nonsense) ~1 (answer*|performance|showing|attempt|effort|efforts|interview|explanation|presentation|reply|nerves|about|on)?
    i ~2 (went|turned) ~1 (bright red|beetroot|to pieces|to jelly|scarlet|red|to bits|blank and)
    i ~1 (fell|went) (apart|to pieces|to bits)
    not (normally|usually|always|really|ordinarily|generally) (that|this|so|as|such a) (useless|bad|nervous|hopeless|stupid|rubbish|clumsy|tongue-tied|terrible|awful|scatty|dim|mess|disaster)
    i ~2 (came|come) (across|over) as ~2 (idiot|fool|stupid|boring|arrogant|dull|cold|unprepared|clueless|wooden|nervous wreck)
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
