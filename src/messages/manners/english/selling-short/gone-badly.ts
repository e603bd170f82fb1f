import type { Examples, PhraseRule } from "../../rule";

export const goneBadly: PhraseRule = {
  id: "gone-badly",
  group: "selling-short",
  level: "change",
  reason: "They may have seen it quite differently. Add the better answer, and leave the mark to them.",
  better: "On the question about disclosure, I would add one thing to what I said.",
  says: `
    i ~3 ((messed|screwed|cocked|mucked) (up|it|that)|fluffed|bombed|botched|bungled|flunked|fumbled|bottled it|blew it|blew my|made a hash)
    (i|have|had|you have) ~1 (blown|bombed|fluffed|botched) (it|the|my|that|everything)
    i ~3 (failed (you|miserably|to impress|badly)|bored you|disappointed (you|everyone|the panel|everybody)|let (myself|everyone|the side|everybody) down)
    (made|making|make) (a|an|such a|such an) <very>? <very>? (fool|hash|idiot|mess|spectacle|ass|exhibition|show) of
    i ~2 (did|performed|came (across|over)|interviewed|answered|spoke|explained|expressed myself) ~3 (badly|poorly|terribly|awfully|dreadfully|miserably|clumsily)
    you ~1 must ~2 (think|thought|wondered|been|felt) ~4 (idiot|fool|mad|bored|stupid|rubbish|awful|terrible|i was|disappoint*|on earth|clueless|relieved)
    through ~1 my (rambl*|waffl*|nerves|nonsense|stumbl*|babbl*|mumbl*)
    i ~2 (went|turned|fell) ~1 (beetroot|to pieces|to jelly|to bits|apart)
    not (normally|usually|always) (that|this|so|as|such a) <very>? (nervous|bad|clumsy|scatty|<low>)
    i ~2 (came|come) (across|over) ~1 as ~2 (arrogant|dull|boring|cold|unprepared|wooden|amateur|nervous wreck|<low>)
    i was toast
    ashamed of (how|what|the way|my|myself)
  `,
  unless: `
    (date|dates|time|times|attachment|link|day|address|file|number|form)
    i (am|was) told
  `,
};

export const examples: Examples = {
  flagged: [
    "I completely messed up the question about disclosure.",
    "I answered so badly on Tuesday.",
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
