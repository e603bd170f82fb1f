import type { Examples, PhraseRule } from "../../rule";

export const noRoomForNo: PhraseRule = {
  id: "no-room-for-no",
  group: "pressing",
  level: "change",
  reason: "Somebody who cannot say no cannot really say yes. An easy way out makes help more likely, and worth more.",
  better: "If you would rather not, I will understand completely.",
  says: `
    (i|we) ~3 (told|tell|telling|informed|promised|assured) ~4 (you and i (are|go|know)|we are (close|friends|good|old)|you (are|will|would|agreed|recommended|can|know|would be) ~2 (happy|ring*|giving|be|vouch|recommend|speak|put|sing|say|tell|refer|me|$|delighted|glad|help|come|back me))
    (i|we) ~2 (put|listed|named|entered|given) you (down|as|on my)
    (i|we) ~2 (put|listed|entered|gave|given|used) your (name|number|email|details|mobile) (to|as|on|in|for|down)
    (knew|know|sure|certain|assume|assumed|presume|confident|trust|figured|bet) ~1 (you|that you) ~1 (would|will|could|can|do) ~1 not ~1 (mind|say no|refuse|object|let me|disappoint|begrudge)
    (can|could) (rely|count|depend|bank) on you
    (i am|i was|we are|all) ~2 (counting|relying|depending|banking) on you
    you not to (disappoint|let|fail)
    (not|never) (taking|take|accept|accepting) no for
    (so|there is|so there is|you have|with) no excuse
    (do|please) not (say (no|you can not)|let me down|make me (beg|ask|chase|look)|disappoint me|fail me|turn me down|leave me|ignore me)
    (so|please|^|and|just) (expect|await|watch out for|look out for) ~1 (a|her|his|their|your|to hear) ~1 (call|email|ring|form|message)
    you are ~1 (only|last|best|the only|my only|my last|my best) ~1 (hope|chance|way in|bet|one who|person who can|shot)
    you still have not ~1 (spoken|talked|asked|done|sent|passed|forwarded|mentioned|said)
    assume you (do not|did not) (care|want|mind|rate)
    ^ come on
    you will not (let me|disappoint|fail)
    you (can not|will not|would not) ~1 (say no $|say no to|refuse|turn me|turn down)
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
    "I told the recruiter that you and I are good friends and that you would back me up.",
    "I’ve already told them you’d be happy to.",
    "I’ve put you down as my contact, so expect a call.",
    "I knew you wouldn’t mind.",
    "It’ll take you two minutes, so there’s no excuse.",
    "I’m counting on you.",
    "Please don’t let me down.",
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
