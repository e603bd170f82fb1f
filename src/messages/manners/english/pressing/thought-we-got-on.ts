import type { Examples, PhraseRule } from "../../rule";

export const thoughtWeGotOn: PhraseRule = {
  id: "thought-we-got-on",
  group: "pressing",
  level: "change",
  reason: "Praise that turns into blame leaves the reader with the blame. Keep the praise, and ask plainly.",
  better: "I enjoyed our conversation and would be glad to hear how things stand.",
  replaces: "sentence",
  says: `
    (thought|believed|had thought|had believed|could have sworn|was sure|imagined|assumed) (that)? (we|you and i|there was) (had|were|was|built) ~2 (connection|bond|rapport|an understanding|friendship|spark|deal|better than|(better|closer) (friends|mates)|friends)
    (thought|believed|had thought) (that)? you were ~1 (different|honest|serious|better than|someone|somebody|straight|a (friend|person|company|man|woman) (of|i|who))
    (thought|could have sworn|was sure) (that)? (we|you and i) (clicked|hit it off|got on|got along|really (got|hit|clicked)|understood each other|saw eye)
    (thought|believed) (i|we) could (trust|rely on|count on|depend on) (you|your)
    you (seem|seemed|struck|came across|come across|looked|sounded|always seemed|appeared) ~5 (person|people|woman|man|lady|guy|team|type|sort|company|kind|nice|caring|decent|genuine|honest|sincere|interested|keen|impressed|enthusiastic|understanding|friendly|warm) .. (so i (guess|suppose|am surprised|was surprised|did not expect)|which is why i (am|was)|surprised|shocked|must have weighed|not the sort|would not (do|treat|leave)|but (then|now|clearly|evidently|i was wrong|obviously)|yet (here|nothing)|i am sure it must)
    i ~1 (trusted|believed in|had faith in|put my trust in|put my faith in) ~1 (you|your (word|promise|promises))
    (misplaced|betrayed|abused|breach of|betrayal of) ~2 (trust|faith|confidence)
    not the (company|person|people|firm|team|man|woman|friend) ~1 (i|we|you|that) ~2 (thought|believed|took|hoped|seemed|said|claim)
    (thought|think) (better|more) of you
    after (everything|all) (i|that i) ~1 (shared|told you|confided|opened up)
    (opened up to you|bared my soul)
    (after|since|because) (such|so|our) ~2 (warm|friendly|nice|good|lovely|encouraging|positive|wonderful|kind|long) ~2 (conversation|chat|talk|interview|words|meeting|welcome) .. (silence|heard nothing|surprised (not|to hear nothing)|not expect)
    you (were|seemed|both seemed|all seemed|both were|all were) (so|all|very) (keen|nice|friendly|warm|interested|enthusiastic|encouraging|charming|quick|eager|happy) .. (when you (want*|need*)|until|then (nothing|silence)|while you (want*|need*)|but (now|then|not|since))
    you ~4 (all over|could not do enough for) me
    when you (want|wanted|needed) (my cv|something from me|bodies)
    (so|which) ~1 (stings|smarts|hurts|stung)
    (thought|believed) ~3 (bonded|clicked|connected)
    felt we ~1 (bonded|clicked|connected) .. (stings|hurts|surprised|strange)
    thought i could ~2 (rely|count|depend|trust)
    not (think|expect|believe) that of you
    i (now)? look (a|like a|such a|quite a) (fool|mug|idiot)
    i (defended|stood up for|spoke up for) you
    because you (seemed|seem|appeared) to (care|understand|like)
  `,
  unless: `
    (thank|thanks|enjoyed|look forward|glad|would love|pleased|delighted)
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "I thought we had a real connection.",
    "You seemed such a caring person, so I guess I was surprised.",
    "I trusted you.",
    "You are not the company I thought you were.",
    "I thought better of you.",
    "You were all over me when you wanted my CV.",
    "After such a warm conversation I did not expect silence.",
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
