import type { Examples, PhraseRule } from "../../rule";

export const thoughtWeGotOn: PhraseRule = {
  id: "thought-we-got-on",
  group: "pressing",
  level: "change",
  reason: "Praise that turns into blame leaves the reader with the blame. Keep the praise, and ask plainly.",
  better: "I enjoyed our conversation and would be glad to hear how things stand.",
  replaces: "sentence",
  says: `
    (thought|believed|had thought|had believed|could have sworn|was sure|was certain|was under the impression|imagined|assumed|felt sure|honestly felt) (that)? (we|you and i|there was|you) (had|were|was) ~1 (a (real|connection|bond|rapport|good|special|genuine|great|mutual|proper|true|understanding|deal|relationship|friendship|spark|better)|built|something|an|rapport|better (friends|than)|friends|mates|on the same|past|different|getting|one of|the (one|sort|kind)|honest|serious|someone|somebody|straight)
    (thought|believed|had thought|could have sworn|was sure) (that)? (we|you and i) (clicked|hit it off|got on|got along|really (got|hit|clicked|had)|both (felt|knew|liked)|understood each other|saw eye|trusted)
    (thought|hoped|believed) (i|we) (could|might) (trust|rely on|count on|depend on) (you|your)
    you (seem|seemed|struck|came across|come across|looked|sounded|always seemed|appeared) ~5 (person|people|woman|man|lady|guy|team|type|sort|company|kind|nice|caring|decent|genuine|honest|sincere|interested|keen|impressed|enthusiastic|understanding|friendly|warm) .. (so i (guess|suppose|am surprised|was surprised)|but|surprised|which is why|must have|weighed|until|would not|not the sort|shocked|yet|clearly|more fool|only to|that i am sure|then)
    (i|we) ~1 (trusted|believed in|had faith in|put my trust|put my faith|put our trust|had trusted|believed|took to) ~1 (you|what you|your word|every word|your (company|firm|promise|promises|team))
    (misplaced|betrayed|abused|broken|breach of|betrayal of) ~2 (trust|faith|confidence)
    not the (company|person|people|firm|team|man|woman|friend|place|sort|kind) ~1 (i|we|you|that|of) ~2 (thought|believed|took|hoped|seemed|said|claim)
    (thought|think|expected) (better|more) (of|from) (you|your|this|a|them)
    (everything|all|what) (i|that i|we) ~1 (shared|told you|confided|opened up|had shared|trusted you|told you about|explained about my)
    (opened|open|bared|poured) ~1 (up|my|our) ~1 (heart|soul|to you|about)
    (after|since|because) (such|so|our) ~2 (warm|friendly|nice|good|lovely|encouraging|positive|wonderful|kind|long) ~2 (conversation|chat|talk|interview|words|meeting|welcome) .. (not|surprised|silence|nothing|expected|strange|odd|hurt|cold|this)
    you (were|seemed|both seemed|all seemed|both were|all were) (so|all|very) (keen|nice|friendly|warm|interested|enthusiastic|encouraging|charming|kind|quick|eager|happy) .. (when you (want*|need*)|until|then (nothing|silence)|while you (want*|need*)|but (now|then|not|since))
    (all over|nice to|lovely to|friendly with|so keen on|could not do enough for) (me|us) (when|until|while|before|as long|right up) ~6 (you|want|wanted|need|needed|it)
    (now|since) ~2 (do not|not|no longer|have no|got what) ~2 (need|use|want|wanted) (me|for me|us|you wanted|what)
    when (you|it) (want|wanted|need|needed|suits|suited) ~3 (me|cv|something|from me|you|help|shift|favour|bodies)
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
    "You were so keen when you wanted my CV.",
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
