import type { Examples, PhraseRule } from "../../rule";

export const thoughtWeGotOn: PhraseRule = {
  id: "thought-we-got-on",
  group: "pressing",
  level: "change",
  reason: "Praise that turns into blame leaves the reader with the blame. Keep the praise, and ask plainly.",
  better: "I enjoyed our conversation and would be glad to hear how things stand.",
  replaces: "sentence",
  says: `
    (thought|believed) (that)? you (liked me|liked us|cared|meant (it|what)|were ~2 (different|honest|serious|better than|straight|fair|sincere|a (friend|person|company|man|woman) (of|i|who)|side))
    (thought|sworn|sure) (that)? (we|you and i) ~2 (clicked|hit it off|got on|got along|understood each other|saw eye)
    i ~1 (trusted|believed in|had faith in|(put my|put) (trust|faith) in) ~1 (you|your (word|promise|promises))
    (misplaced|betrayed|abused|breach of|betrayal of) ~2 (trust|faith|confidence)
    not the (company|person|people|firm|team|man|woman|friend) ~1 (i|we|you|that) ~2 (thought|believed|took|hoped|seemed|said|claim)
    (thought|think) (better|more) of you
    hard to understand after
    you ~4 (all over|could not do enough for) me
    can not believe (that)? (you|nobody|this is)
    (dump*|discard*|ditch*|toss*|throw|thrown|cast|drop|dropped) me (like|as|aside|now|just|away|$)
    led (me|us)? ~1 (on|up the|to believe)
    (thought|believed|felt|sworn|imagined) (that)? (we|there) (had|was|were) ~2 (connection|bond|rapport|understanding|friendship|something|friends)
    (after|since) (such|so|our) .. (silence|heard nothing|not expect)
  `,
  unless: `
    (thank|thanks|enjoyed|look forward|glad|would love|pleased|delighted)
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "I thought we had a real connection.",
    "After such a warm conversation I did not expect silence.",
    "I really believed you liked me.",
    "We got on so well that I can’t believe you would just drop me.",
    "I trusted you.",
    "You are not the company I thought you were.",
    "I thought better of you.",
    "You were all over me when you wanted my CV.",
    "I could have sworn we hit it off.",
    "You have betrayed my trust, or so it feels: this is a betrayal of trust.",
  ],
  unflagged: [
    "My rule is not to leave the room first, and I thought we had that in common.",
    "You seemed a kind team, and I would be glad to join it.",
    "I enjoyed our conversation and felt that we got on well.",
    "You were so kind to show me round.",
    "I trusted the satnav and was nearly late.",
    "You seemed interested in the rota project, so I have sent two pages on it.",
  ],
};
