import type { Examples, PhraseRule } from "../../rule";

export const begging: PhraseRule = {
  id: "begging",
  group: "selling-short",
  level: "ask",
  reason: "Pleading moves the talk from your work to your need, and leaves the reader little to answer.",
  better: "I would bring four years of this work with me, and I would be glad to show you.",
  says: `
    (i|am|literally|basically|here|just) (beg|begging|pleading|plead|implore|imploring|beseech|beseeching|entreat)
    (begging|beg|implore|beseech) (you|of you)
    please ~1 please
    please ~2 (choose|pick|hire|employ|select|save|rescue) me?
    ^ (choose|pick|hire) me $
    (please|just|kindly|only|you|could|can|someone|somebody) ~2 (give|grant|allow) (me|us) (a|one|the|this|that|another|just|any) ~2 (chance|shot|go|try|break)
    all i (ask|am asking|need|want) ~2 (is|for) ~2 (chance|shot|go|break|opportunity)
    (find|have) it in your heart
    (my|our|you are the|literally) ~1 (last|only|final|one) ~1 (hope|lifeline|chance)
    you are ~1 the only (one|ones|person|people|place|door|company) (who|that|left|i) (can|could|will|has|have|answered|wrote|called|still|left)
    i (am|was|have) ~2 (relying|counting|depending|banking|pinned) ~3 on (you|this|it)
    only (you|one|person) ~3 (save|help|rescue) (me|us)?
    (go|get|am|down|fall) (down )?on (my|bended) (hands and )?knees
    i ~3 (will|would) ~1 do ~1 (anything|whatever)
    (throw|chuck) (me|us) ~3 (bone|lifeline|rope|crumb)
    (see|find) your way ~2 to (choosing|hiring|giving|taking|helping)
    please ~2 not (let|turn|shut) (me|us|the door)
    (save|rescue) (me|us) (from|sir|now|please|$)
    (saving|save) my (life|skin|neck|bacon|sanity)
    (this|job|you) would save (me|us) $
    (have|got) (nobody|no one|nowhere) (else|left|to turn)
    (have|take|show) ~1 (mercy|pity)
    (future|life|fate|family) ~1 in your hands
    i ~2 (pray|praying) (every|that|you)
    please .. please .. please
    is there (really |honestly )?nothing (at all )?you can
  `,
  unless: `
    chance to (see|say|visit|look|wish|thank|walk|hear|think|read|speak|talk|ask|meet|add)
    (anything|whatever|all) (i|we) can
    (floor|floors|tiles|tiling|carpet|carpets|scrubbing)
    (patient|patients|resident|residents|customer|customers|client|landlord|they|she|he) ~3 (beg*|pleading|save)
  `,
};

export const examples: Examples = {
  flagged: [
    "I am begging you to give me a shot.",
    "This is my last hope.",
    "Please please consider me.",
    "Could you find it in your heart to make room for two?",
    "I’ll do anything, nights, weekends, sweep the yard.",
    "You’re the only one who can save me now.",
    "I would go down on my knees for it.",
    "All I ask is one chance to prove myself.",
    "Is there any way you could see your way to taking me on?",
  ],
  unflagged: [
    "The lady had been begging her landlord for a new furnace.",
    "I am not begging for favours, only for a fair test of the new valve.",
    "Please give me a ring on Thursday if that suits you.",
    "You gave me a chance to ask about the rota, which I enjoyed.",
    "It was my last chance to see the old hall before it closed, so I came early.",
    "Please could you help me with the form?",
  ],
};
