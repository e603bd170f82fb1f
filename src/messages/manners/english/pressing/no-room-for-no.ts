import type { Examples, PhraseRule } from "../../rule";

export const noRoomForNo: PhraseRule = {
  id: "no-room-for-no",
  group: "pressing",
  level: "change",
  reason: "Somebody who cannot say no cannot really say yes. An easy way out makes help more likely, and worth more.",
  better: "If you would rather not, I will understand completely.",
  says: `
    (i|we) ~3 (told|telling|informed|promised|assured) (them|him|her|hr|everyone) ~1 (you|that you) (will|would|agreed|recommended|are happy|can vouch|know me) ~2 (happy|be|vouch|recommend|speak|put|sing|say|tell|refer|me|$|delighted|glad|help)
    (i|we) ~2 (put|listed|named|entered|gave|given) you (down|as|on my)
    (i|we) ~2 (put|listed|entered|gave|given|used) your (name|number|email|details|mobile) (to|as|on|in|for|down)
    (took|taken|taking) the liberty of ~1 (giving|telling|putting|listing|using|adding|naming|saying|mentioning)
    (knew|know|sure|certain|assume|assumed|presume|confident|trust|figured|bet) ~1 (you|that you) ~1 (would|will|could|can|do) ~1 not ~1 (mind|say no|refuse|object|let me down|have a problem|begrudge|disappoint)
    (know|sure|certain|knew|confident) (you|that you) (will|would) ~1 (come through|say yes|do the right thing|do this for|sort me|be only too|be (happy|delighted|glad) to (recommend|vouch|speak|put|help))
    (not|never) (taking|take|accept|accepting) no for
    (so|there is|is|you have|that is|with) no excuse
    no excuses
    (do not|please do not) ~1 (say no|let me down|make me (beg|ask|chase)|disappoint me|fail me|turn me down|leave me|ignore me)
    (so|please|do|^|and|just) (expect|await|watch out for|look out for|be ready for) ~1 (a|her|his|their|to hear) ~1 (call|email|ring|from|form|message)
    (they|he|she|hr|somebody|someone) (will|may|might|should) ~2 (call|ring|email|contact|phone) you ~3 so (just|please|be|do|if they)
    take you ~2 (two|five|one|2|5|thirty|30|ten|10|couple) ~2 (minutes|seconds|second|minute|mins|secs)
    (i am|i was|we are|all) ~2 (counting|relying|depending|banking) on you
    you are ~1 (only|last|best|the only|my only|my last|my best) ~1 (hope|chance|way in|bet|one who|person who can|shot)
    (nobody|no one) else (to turn|i can (ask|turn)|to ask|who can help|left to)
    my ~2 (future|life|career|family|fate|whole ~1) (is|are|rests|depends|hangs|lies) ~1 (in your|on you|on this)
    (see|seen|saw|notice|noticed|spotted) ~3 you ~2 (online|active|read (my|it|this)|opened (my|it|the (email|message))|viewed my|seen my (message|email))
    (left me on read|on read|blue ticks|read receipt|marked as read)
    you still have not ~1 (spoken|talked|asked|done|sent|passed|forwarded|mentioned|said)
    did you or (did|do)
    (remember|see|know) ~1 who (my|our) ~1 (friends|real friends|mates) are
    consider ~1 (our|the) friendship
    (would|it is) not (hurt|kill|harm) you
    (told|telling|let) (hr|them|him|her) ~2 you are my ~1 (referee|reference|contact)
    (hurt|disappointed|upset|offended|gutted|sad) if you ~1 (could|can|did|do|will|would) not
    you are not going to (leave|let|say|turn|make me|refuse)
    ^ come on
    (applied|put in|submitted) (through|using|with) (you|your name)
    you did say .. you would
    (down|up) to you now
    only contact i have
  `,
  unless: `
    (comfortable|may i|could i|can i|if i|would you mind|permission|my giving)
    (you|kindly|have|had|for) ~1 (agreed|agreeing|offered|suggested|allowed|said i (could|might))
    (please|do|feel free to|free to|must|just) say no
    (lunch|dinner|coffee|weather|holiday)
  `,
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
