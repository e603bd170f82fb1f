import type { Examples, PhraseRule } from "../../rule";

export const noRoomForNo: PhraseRule = {
  id: "no-room-for-no",
  group: "pressing",
  level: "change",
  reason: "Somebody who cannot say no cannot really say yes. An easy way out makes help more likely, and worth more.",
  better: "If you would rather not, I will understand completely.",
  says: `
    (i|we) ~3 (told|telling|tell|informed|promised|assured|let) (them|him|her|hr|everyone|the ~2|your ~2|lisa|dana) ~1 (know)? ~1 (you|that you) (will|would|are|have|can|know|said|agreed|recommended|were|had|and i|recommend|could|might)
    (i|we) ~2 (put|listed|named|entered|gave|given|used|added|submitted|quoted|mentioned) ~1 (you|your name|your number|your email|your details|your mobile) ~1 (down|as|on|in|to|for)
    (took|taken|taking) the liberty of ~1 (giving|telling|putting|listing|using|adding|naming|saying|mentioning)
    (knew|know|sure|certain|assume|assumed|presume|confident|trust|figured|guessed|imagine|bet) ~1 (you|that you) ~1 (would|will|could|can|do|are) ~1 not ~1 (mind|say no|refuse|object|let me down|turn|have a problem|begrudge|disappoint|fail|forget)
    (know|sure|certain|knew|confident|positive) ~1 (you|that you) ~1 (will|would|are going to) ~1 (help|do it|say yes|come through|be happy to|be delighted to|be only too|jump|agree|want to|do the right|do this|sort)
    (can|could|will|would) (not|hardly|scarcely) ~1 (say no|refuse|turn me down|object|begrudge)
    (not|never) (taking|take|accept|accepting|hear|hearing) ~1 no (for|as)
    no (is not an|was not an) (option|answer)
    no ~1 (excuse|excuses)
    (do not|please do not|not) ~1 (say no|let me down|make me (beg|ask|chase)|disappoint me|fail me|turn me down|forget me|mess this up|leave me|ignore me)
    (so|please|do|^|and|just|to) (expect|await|watch out for|look out for|be ready for) ~1 (a|her|his|their|to hear|them|him|the) ~1 (call|email|ring|from|form|message)
    (they|he|she|hr|somebody|someone|dana) (will|may|might|should) ~2 (call|ring|email|contact|phone|message|be in touch with) you ~3 (so|just|tomorrow|today|this|next|any)
    take you ~2 (two|five|a|one|2|5|thirty|30|ten|10|couple|second|no time|literally|all of|about)
    (two|five|ten|thirty|one|2|5|10|30) ~1 (minutes|seconds|second|minute|secs|mins) of (your|anyone) ~1 time
    (counting|relying|depending|banking|rely|count|depend|counted|relied) on you
    you are ~1 (only|last|best|the only|my only|my last|my best) ~1 (hope|chance|way in|contact|bet|option|person who can|one who|shot)
    (nobody|no one) else (to|who|can|i|left) ~1 (turn|ask|can|help|i)?
    my ~2 (future|life|career|family|fate|happiness|whole ~1) (is|are|rests|depends|hangs|lies|in) ~1 (in your|on you|hands|on this)
    (in|into) your hands (now|$)
    (see|seen|saw|notice|noticed|can see|spotted) ~3 you ~2 (online|active|read (my|it|this|the)|opened (my|it|the (email|message))|viewed my|looked at my|seen my|posting|posted)
    (on read|on seen|blue ticks|blue tick|read receipt|marked as read|seen it)
    (have|has) you ~1 (spoken|talked|asked|done|sent|passed|forwarded|mentioned|said|rung|called|had a chance) ~5 yet
    (still|yet) (have not|not|to) ~1 (spoken|talked|asked|done|sent|passed|forwarded|mentioned|speak|talk|ask|done it)
    did you or (did|do)
    you said you (would|will|were going to) ~1 (and|but|$|help|speak|put|ask|mention|talk|have a word|pass|refer|recommend|sort|do it|do this|so)
    what is (stopping|keeping) you
    (why|what) would you not
    (your|ur) ~1 (refusal|silence|answer|decision) ~3 (friendship|remember|forget|forgive|surprise|hurt)
    (i|we) (will|shall|would) ~1 (never|not) (forget|forgive) ~2 (this|it|you|if)
    (remember|see|know) ~2 who (my|our|the) ~1 (friends|real friends|mates) are
    (consider|think) ~2 (our|the|my) friendship
    (only|just) ~1 (small|tiny|little|quick|wee) (thing|ask|favour|favor)
    (tiny|little|teeny|wee) (thing|ask|favour|favor)
    (would|it is) not ~1 (hurt|kill|harm) (you|to ask|to try|to mention)
    (all|the only thing) (you|that you) (have|need|would have|would need|has|got) to (do|say)
  `,
  unless: `
    (comfortable|may i|could i|can i|if i|would you mind|permission|my giving)
    (you|kindly|have|had|for) ~1 (agreed|agreeing|offered|suggested|allowed|said i (could|might))
    (please|do|feel free to|free to|must|just) say no
    (lunch|dinner|coffee|weather|holiday)
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "I’ve already told them you’d be happy to.",
    "I’ve put you down as my contact, so expect a call.",
    "I knew you wouldn’t mind.",
    "It’ll take you two minutes, so there’s no excuse.",
    "I’m counting on you.",
    "Please don’t let me down.",
    "I can see you’ve read my last message.",
    "You’re the only one who can save me now.",
    "Have you spoken to him about me yet?",
    "All you have to do is mention my name.",
  ],
  unflagged: [
    "Please say no if it’s awkward; I won’t mind in the least.",
    "May I give your name as a colleague?",
    "You said you would decide by the 15th, and I look forward to it.",
    "Would you be comfortable if I listed you?",
    "I gave your name as my referee, as you kindly agreed.",
    "I saw you opened a second branch in Leeds.",
    "They told me you would be away until Monday.",
    "You must say no if it puts you in any difficulty.",
  ],
};
