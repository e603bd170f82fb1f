import type { Examples, PhraseRule } from "../../rule";

export const begging: PhraseRule = {
  id: "begging",
  group: "selling-short",
  level: "ask",
  reason: "Pleading moves the talk from your work to your need, and leaves the reader little to answer.",
  better: "I would bring four years of this work with me, and I would be glad to show you.",
  says: `
    begging you
    (beg|implore|beseech|entreat|plead with) (you|of you)
    (i am|am|i was|literally|practically|almost|basically|here) (begging|pleading|imploring|beseeching)
    i ~1 (beg|plead|implore|beseech|entreat) (you|with you|for|of)
    please ~1 please
    (pretty|pleeease|pleease|pleaase) please
    (choose|pick|hire|select) me please
    please ~2 (choose|pick|hire|employ|select|save|rescue|take me on|give me work) me?
    ^ (choose|pick|hire) me $
    (please|just|kindly|only) ~2 (give|grant|allow) me (a|one|the|the one|this|that|another|just one|any) ~2 (chance|shot|go|try|break|opportunity)
    (would|could|can|will) you ~2 give me (a|one|just one|another) ~2 (chance|shot|go|break)
    give me (a|one|just one|the one) ~2 (chance|shot|break) (and|please|i|$)
    all i (ask|am asking|need|want) ~2 (is|for) ~2 (chance|shot|go|break|opportunity)
    (find|have) it in your heart
    (take|have) (pity|mercy) (on|upon) (me|us|an|a)
    (show|have) (some|a little) (mercy|pity|compassion)
    (my|our) (last|only|final|one) ~1 (hope|lifeline)
    (my|our) (last|only|final) ~1 chance
    (last|final|only) (real )?chance (of|at|for|i have|i will) ~2 (work*|job|me|get|a|us)?
    (last|final|only) (real )?(hope|lifeline|throw of the dice|roll of the dice)
    i (am|was) (really |all |so )?(relying|counting|depending|banking) on (you|this|it)
    (pin*|put*) (all|everything) ~2 (hope|hopes) on
    only (you|one who) can (save|help|rescue)
    only (one|person) (who|that|left) ~3 (save|rescue|turn to) (me|us)?
    (on|bended) (my )?(knee|knees)
    (down|go|get) on my (hands and )?knees
    i ~3 (will|would|can) (really|honestly|gladly|literally|truly)? do (anything|whatever (it takes|you (ask|want|say|need)|is asked))
    (do|give) (anything|everything|whatever) (it takes|to (get|be|have|work|join|prove))
    (throw|chuck|toss) (me|us) ~3 (bone|lifeline|rope|crumb)
    answer to (my|our|all my) prayers
    praying (that (you|i|it)|for (this|a|the|your) ~1 (job|role|call|yes|answer|chance|news|miracle))
    i pray every (night|day|evening|morning)
    (see|find) your way ~2 to (choosing|hiring|giving|taking|employing|picking|offer*|helping)
    please ~1 do something for me
    (please|kindly) ~1 (sir|madam|maam) (please|help|save|do)
    please ~1 help me (get a|get this|get the|sir|$)
    please ~2 not (let|turn) me (down|away)
    (crumb|scrap|scraps|crumbs) (from|of) ~2 (table|hope|comfort)
    (clutching|grasping) at straws
    (fairy godmother|knight in shining armour|guardian angel)
    (save|rescue) me (from|sir|madam|now|please)
    (doing|do) (an old|a poor|a desperate|me|us|a) ~2 (kindness|mercy|good turn|good deed)
    (out of|from) the (kindness|goodness) of your heart
    (a|some|any|this) (small |little |tiny )?(crumb|scrap|shred) of (comfort|hope|kindness)
    (need|want|ask|waiting|hoping|looking) ~3 (somebody|someone|one person|anyone) to (give|take) ~1 (me )?(a )?(chance|break|shot|punt)
    (just|only) (need|want|ask for|asking for) (a|one|this|that one) ~1 (chance|break|shot|lucky break|yes|foot)
    if only (you|somebody|someone|they) (would|will|could) (give|take|let|see|just)
    (have|got) (nobody|no one|nowhere) else (to|i can)
    (i|we) (plead|pleading|implore|beseech)
    for (pity|heaven|goodness|gods|god|mercy) sake
    (put|putting) in a (prayer|good word with god)
    (one|a) (last|final) (chance|try|go|shot) (at|to|for|please)
    pretty (please|pls)
    please .. please .. please
    (hear|answer) my (plea|prayer*|cry)
  `,
  unless: `
    chance to (see|say|visit|look|wish|thank|walk|hear|think|consider|read|talk|speak|ask)
    (anything|whatever|all) i can
    (floor|floors|tiles|tiling|carpet|carpets|scrubbing)
    (patient|patients|resident|residents|customer|customers|client|landlord|they|she|he) ~3 (beg*|pleading)
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
