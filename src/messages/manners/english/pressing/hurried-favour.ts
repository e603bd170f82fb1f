import type { Examples, PhraseRule } from "../../rule";

export const hurriedFavour: PhraseRule = {
  id: "hurried-favour",
  group: "pressing",
  level: "change",
  reason: "A favour with a clock on it is an order. Say when the post closes, and leave the rest to them.",
  better: "The post closes on Friday, and I know that may be too soon for you.",
  kinds: ["endorsement-request"],
  says: `
    (please|can you|could you|will you|would you|just|ring|call|email|text|message|speak|talk|forward|send|pass|refer|recommend|do|ask|tell|mention|get|give|hand|put|need|want|reply|let) ~6 (today|tonight|tomorrow|asap|urgently|immediately|(right|straight) away|this (morning|afternoon|evening)|right now|at once|first thing|without (delay|fail)|before (noon|the (day|weekend)|<weekday>|it is too late)|by (noon|lunch|close|end of|eod)|in the morning|quickly|latest by)
    (let me know|tell me|confirm|ping me|text me|report back) ~1 (once|when|as soon as|second|minute|moment) ~2 (done|sent|spoken|it is)
    (need|want|have) (it|this|them|an answer|your answer|a yes|the referral|you to) ~5 (by|before|today|tonight|tomorrow|now|asap|this week)
    (time|clock) is (running|ticking|short|of the essence)
    (put|pass|hand|take|show|get|give) (my ~1|it|this) (on|to|in front of|into) ~1 (his|her|their|the) ~1 (desk|right people|right person|hands|boss|director)
    you (need|have|ought|must|should) to? ~1 (talk|speak|ring|tell|put|push|get|vouch|help|do|ask|recommend|refer)
  `,
  unless: `
    (no (hurry|rush|pressure)|if (you|it|that)|whenever|happy to|free|glad)
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    { text: "You need to talk to your manager about me this week.", kind: "endorsement-request" },
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
