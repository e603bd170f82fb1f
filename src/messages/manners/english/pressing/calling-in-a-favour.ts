import type { Examples, PhraseRule } from "../../rule";

export const callingInAFavour: PhraseRule = {
  id: "calling-in-a-favour",
  group: "pressing",
  level: "change",
  reason: "A favour that is called in stops being one. Let the old kindness speak for itself.",
  better: "Would you be comfortable saying a word about my work? I will understand if not.",
  says: `
    you ~2 (owe|owes|owed) (me|us)
    owe me (one|a favour|a favor|big|that|this|for|from)
    (time to|please|you can|you could|you to|chance to|now you can|turn to) ~1 (return|repay|pay back) ~1 (the|a|my|that|this|old) ~1 (favour|favor|kindness|compliment|debt)
    (call|calling|called|cash|cashing) in ~2 (favour|favor|marker|chip|chips|debt|debts|favours)
    (remember|recall|forget|forgotten|remind) ~2 (who (got|helped|gave|wrote|put)|what i did for|the time i (got|lent|saved|bailed|covered)|all i (did|have done)|everything i (did|have done)|i (got|covered|wrote|lent|saved|bailed|stuck|stood) ~1 (you|your|for you|up for you|you out))
    i (got|landed|found|secured|arranged|fixed|sorted) you ~2 (on|in|your|that|the job|a job|a start|out|hired|placement|up with)
    i ~1 (gave|given) you ~1 (your (start|first|chance|break|job)|that (chance|job|start)|a (chance|start|leg up|break))
    i (saved|bailed|rescued|defended) you
    i helped you (out|get|land|find|through|up)
    i ~1 wrote ~1 (you|your) ~1 (reference|recommendation|testimonial)
    i ~2 (covered|vouched|lied|took the blame|stuck my neck out|put in a word|put in a good word|stuck up|stood up|fought|went out of my way|put my neck on the line) for you
    (after|considering) (all|everything|what) ~2 (i|times i|we|favours i|i have) ~1 (did|have done|done|covered|helped|gave|have helped|have given) ~2 (you|your|for you)
    (all|so many|the number of) ~1 times (i|that i|i have) (covered|helped|lent|drove|bailed|saved|stood|listened|stepped)
    i would (of course|always|not hesitate to)? (do|have done) (it|the same|so|as much) ~1 for you
    (did|done) you ~1 (favour|favor|favours|good turn)
    (was|been|being) ~1 (useful|helpful|good|loyal|generous) to you
    you ~3 (got|get|owe|had|have) ~1 (your|that|the) ~2 (chance|start|break|job|promotion|foot) ~2 (because|thanks to|through) ~2 (me|someone|somebody|i|my)
    been that (someone|somebody)
    (square things|make us (even|quits|square)|call it (quits|even)|then we are (even|quits|square)|be (even|quits|square)|fair is fair|one good turn|scratch (my|your) back|time to repay|now it is your turn)
    (any sort of|any kind of|half a|much of a|a real|a true) friend ~1 (you|would|and|$|to)
    call yourself a (friend|mate)
    what are friends for
    that is what (friends|family|mates) (are for|do)
    for old (time|times) ~1 sake
    (friends|brothers|cousins|mates) (help|stick|look after) (each other|one another|together)
    (better|closer) (friends|mates) than (that|this)
    not ~1 (much|a lot) to ask
    hardly much to ask
    not asking for ~1 (much|the earth|the world|the moon|a lot|a kidney)
    (least|only) (you|a friend|anyone) (can|could) do
    i was (always)? there for you
    (seem to|do) (remember|recall) ~4 (useful|helping|covering|lending)
    (would never|not|never) ~2 dream of mentioning
    when you needed (it|one|help|work|me|a job|a reference)
    (remember|forget|forgotten) ~1 who (introduced|got|taught|helped|gave|put|hired|trained|brought) (you|your)
    i ~2 (done|did) (plenty|a lot|so much|enough|a great deal|loads) for you
    (never|not) ~1 asked ~2 for ~2 (thing|anything|favour|favor|penny)
    not as if it ~1 (costs|cost)
    (what|how much) ~1 (our|this|your) friendship (is|means|was)
    why not me
    (come|came|comes) between us
    have a long memory
  `,
  unless: `
    (happy|glad|gladly|delighted|pleased|any time|would love) ~3 (return|repay|do)
    place me
    not (feel|think) ~2 (owe|obliged)
    owe (me|us) nothing
  `,
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
