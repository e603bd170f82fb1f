import type { Examples, PhraseRule } from "../../rule";

export const callingInAFavour: PhraseRule = {
  id: "calling-in-a-favour",
  group: "pressing",
  level: "change",
  reason: "A favour that is called in stops being one. Let the old kindness speak for itself.",
  better: "Would you be comfortable saying a word about my work? I will understand if not.",
  says: `
    (you|u) ~2 (owe|owes|owed) (me|us)
    owe me (one|a favour|a favor|big|that|this|for|from)
    (returned|returning|repay|repaying|return|pay back|paying back|pay me back) ~1 (the|a|my|that|this|old) ~1 (favour|favor|kindness|compliment|debt)
    (call|calling|called|cash|cashing) (in)? (a|that|my|the|in a|in that|in my|in the|some) ~1 (favour|favor|marker|chip|chips|debt|debts|favours)
    (remember|recall|forget|forgotten|remind|mention|mentioning) ~4 (who (got|helped|gave|wrote|put|was)|what i did for|the time i (got|helped|covered|wrote|lent|gave|saved|put|did|bailed)|all i (did|have done)|everything i (did|have done)|i (got|helped|covered|wrote|lent|gave|saved|put|did|bailed|introduced|taught|stuck|stood) ~1 (you|your|for you|up for you|in a|out))
    i (got|landed|found|secured|arranged|fixed|sorted) you ~2 (on|in|your|that|the job|a job|a start|out|hired|placement|up with)
    i ~1 (gave|given) you ~1 (your (start|first|chance|break|job)|that (chance|job|start)|a (chance|start|job|leg up|break))
    i (helped|saved|bailed|backed|supported|carried|rescued|defended|trained|mentored) you ~2 (out|get|got|when|with|through|up|move|find|back|land|prepare|skin|for)
    (wrote|write|written|gave|given) (you|your) ~2 (reference|recommendation|testimonial|letter of recommendation)
    i ~2 (covered|vouched|spoke up|stuck up|stood up|stuck my neck out|fought|lied|filled in|stepped in|put in a word|put in a good word|went out of my way|put my neck|took the blame|signed|worked double|did ~2 shifts|minded|babysat) ~1 (for|your|on your)
    (after|with|considering|given|in view of|remembering) (all|everything|what) ~2 (i|times i|we|favours i|i have) ~1 (did|have done|done|covered|helped|gave|have helped|have given|covered for) ~2 (you|your|for you)
    (all|so many|the number of) ~1 times (i|that i|i have) (covered|helped|lent|drove|bailed|saved|stood|listened|stepped)
    i (would|will|did|always) (of course|always|not hesitate to)? (do|have done|done|did) (it|the same|so|as much|same|that) ~1 for you
    i would (do|have done) it for you
    (did|done|do) you ~1 (favour|favor|favours|a good turn|good turn)
    (rather|quite|very|so|fairly|always|been|being) ~1 (useful|helpful|good|generous|kind|decent|loyal) to (you|your) ~3 (in|when|back|over|once|last|that|before|during|family|years)
    (got|get|getting|owe|owed|had|have) (your|the|that|his|her) ~2 (chance|start|break|job|promotion|foot) ~2 (because|thanks to|through|to) ~2 (me|someone|somebody|i|my)
    (been|be) that (someone|somebody)
    (square things|make us (even|quits|square)|call it (quits|even)|then we are (even|quits|square)|be (even|quits|square)|fair is fair|one good turn|tit for tat|scratch (my|your) back|quid pro quo|your turn|time to (repay|return)|now it is your|works both ways|two way street|two-way street)
    (some|any sort of|any kind of|a real|a true|a proper|a good|real|true|much of a|half a) friend (you|you would|would|who|i|indeed|if|and|$)
    (call yourself|called yourself|call you) a (friend|mate|colleague)
    (what|that is what|isn that what) ~2 friends ~2 for
    for old (time|times) ~1 sake
    (family|friends|brothers|cousins|mates|neighbours|old colleagues|blood) (help|helps|stick|sticks|look after|looks after|do|does|should|is thicker|would not|never|takes care)
    (better|closer|good) (friends|friend|mates|mate) than (that|this)
    (not|hardly|is it|little|small|no big|that) ~2 (much|big thing|thing|enough|a lot) to ask
    (not|hardly) asking (for)? ~1 (much|the earth|the world|the moon|a lot|a kidney)
    (least|only) (you|a friend|anyone) (can|could) do
    (i was|i have been|have i not been|always been) there (for you|when you)
    (seem to|do) (remember|recall) ~4 (useful|helpful|helping|covering|lending|doing|being|putting|getting)
    (would never|not|never) ~2 dream of mentioning
    not to mention ~4 (favour|favours|helped|covered|lent)
    (if you|when you) (needed|wanted|asked|were looking|were in trouble|were stuck|were out of work) ~6 (i was|i did|i dropped|i came|it in|me in)
    when you (needed|wanted|asked for|were looking for) (it|one|a|help|work|me)
  `,
  unless: `
    (happy|glad|gladly|delighted|pleased|any time|would love) ~3 (return|repay|do)
    place me
    not (feel|think) ~2 (owe|obliged)
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "You owe me one for the Henderson job.",
    "I got you your present job, if you remember.",
    "You will recall that I wrote your reference.",
    "After all the times I covered for you, this is small.",
    "If you were any sort of friend you would ask him.",
    "It’s not much to ask.",
    "I’d do it for you.",
    "I seem to remember being rather useful to you in 2016.",
    "I thought we were better friends than that.",
    "A quiet word would square things nicely.",
  ],
  unflagged: [
    "I owe you a coffee in any case.",
    "Since we split the Henderson account for two years, you know how I work.",
    "You saw how I handled the waiting lists, so I thought of you first.",
    "I gave you my number on the 4th, and it has changed since.",
    "I would be glad to return the favour one day.",
    "You need not do anything: I only wanted you to know.",
    "I helped you carry the chairs at the open day, if that helps you place me.",
  ],
};
