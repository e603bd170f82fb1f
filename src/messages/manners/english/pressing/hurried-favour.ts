import type { Examples, PhraseRule } from "../../rule";

export const hurriedFavour: PhraseRule = {
  id: "hurried-favour",
  group: "pressing",
  level: "change",
  reason: "A favour with a clock on it is an order. Say when the post closes, and leave the rest to them.",
  better: "The post closes on Friday, and I know that may be too soon for you.",
  kinds: ["endorsement-request"],
  says: `
    (please|can you|could you|will you|would you|just|ring|call|email|text|message|speak|talk|forward|send|pass|refer|recommend|do|ask|tell|mention|get|give|hand|put|need|want|reply|let) ~6 (today|tonight|tomorrow|asap|urgently|immediately|right away|straight away|this morning|this afternoon|this evening|right now|at once|first thing|itself|without delay|without fail|before noon|by noon|by lunch|by lunchtime|in the morning|before the day|by close|by end of|by eod|quickly|latest by|before it is too late)
    (today|tonight|tomorrow) (itself|latest|at the latest|please|if not sooner|without fail)
    (let me know|tell me|confirm|ping me|text me|report back) ~1 (once|when|as soon as) ~2 (done|sent|spoken|it is)
    (need|want) (it|this|them|an answer|your answer|a yes|the referral|you to) ~5 (by|before|today|tonight|tomorrow|now|asap|this week)
    (time|clock) is (running|ticking|short|of the essence)
    (no time to|there is no time|do not) (lose|waste|hang about|wait|delay|dither|sit on)
    (get|got|getting) a move on
    (put|pass|hand|take|show|get|give) (my cv|my resume|my application|it|this) ~1 (on|to|in front of|into) ~1 (his|her|their|the) ~1 (desk|right people|right person|hands|boss)
    it is (only|just)? ~1 (one|a) (phone call|quick call|email|call|line)
  `,
  unless: `
    (no (hurry|rush|pressure)|if (you|it|that)|whenever|happy to|free|glad)
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    { text: "Please forward this to your boss today.", kind: "endorsement-request" },
    { text: "Please do it today itself since they are finalising.", kind: "endorsement-request" },
    { text: "Ring me tonight.", kind: "endorsement-request" },
    { text: "I’m counting on you to ring her in the morning.", kind: "endorsement-request" },
    { text: "Let me know once done.", kind: "endorsement-request" },
    { text: "I need your answer by noon.", kind: "endorsement-request" },
    { text: "Could you speak to him tomorrow, without fail?", kind: "endorsement-request" },
  ],
  unflagged: [
    { text: "The post closes on Friday, and I know that may be too soon.", kind: "endorsement-request" },
    { text: "I am free tomorrow if you would like a coffee.", kind: "endorsement-request" },
    { text: "There is no hurry at all.", kind: "endorsement-request" },
    { text: "I applied this morning, and thought of you.", kind: "endorsement-request" },
    { text: "Please call me tomorrow if that suits you better.", kind: "follow-up" },
  ],
};
