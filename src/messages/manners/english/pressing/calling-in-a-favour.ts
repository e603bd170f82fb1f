import type { Examples, PhraseRule } from "../../rule";

export const callingInAFavour: PhraseRule = {
  id: "calling-in-a-favour",
  group: "pressing",
  level: "change",
  reason: "A favour that is called in stops being one. Let the old kindness speak for itself.",
  better: "Would you be comfortable saying a word about my work? I will understand if not.",
  says: `
    (you|<accused>) ~2 (owe|owes|owed) (me|us|him|her)
    owe (me|us|him|her) (one|a favour|big|that|this)
    (who|i) (covered|helped|lent|wrote|drove|stood|gave|vouched|fought|lied|saved) ~5 (for you|your (late|shifts|shift|loads|reference|start|job|place|back|recommendation))
    i (got|landed|found|sorted|fixed|gave) you ~2 (in|job|start|break|hired|placement)
    i ~2 (stuck|stood) (by|up for) you
    (after|considering|given) (all|everything|what) ~2 i ~1 (did|done|do|covered|helped|gave|given) ~3 (you|your)
    i ~1 (would|could not) ~2 (do|done) (it|the same|so|as much) ~1 (for|to) you
    (was|been|being) ~1 (useful|helpful|good|loyal|generous) to you
    (square things|quits|then we are even|fair is fair|one good turn|scratch (my|your) back|time to repay|your turn to)
    (any|half a|much of a|proper|real|true|what) ~2 friend ~1 (you|would|and|are|$|to)
    (better|closer) (friends|mates) than (that|this)
    not ~3 (much|a lot) to ask
    least (you|a friend) ~1 (can|could) do
    without (ever|once) (mentioning|asking)
    when you needed (it|one|help|work|me|a job|a reference)
    (never|not) ~1 (asked|wanted) ~2 (thing|anything|favour|penny) ~2 (from you|of you|for it|in return|back|$)
    loyalty ~2 (one|both|two) (way|ways)
    your ~1 conscience
    your duty
    (awkward for us both|take it badly) if
    if it (was|were) ~1 (you|me) ~4 i would
  `,
  unless: `
    (owe|owes|owed) .. (beer|pint|lunch|drink|drinks|coffee|dinner|cake|round|curry|pint|pudding|tea)
    (happy|glad|gladly|delighted|would love) ~3 (return|repay|do)
    place me
    owe (me|us) nothing
    not ~2 (owe|obliged)
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
