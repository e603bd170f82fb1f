import type { Examples, PhraseRule } from "../../rule";

export const watchingThem: PhraseRule = {
  id: "watching-them",
  group: "pressing",
  level: "ask",
  reason: "Nobody likes to be watched. What an app tells of them is better left unsaid.",
  better: "I wanted to ask where things stand with the role.",
  replaces: "sentence",
  says: `
    (know|saw|see) (that)? you (saw|have seen|have read|read|got|opened|received) (my|the|it|them) .. (because|it says|says|shows|from|as)
    (can|could|did|do|i) (also|even)? (see|saw|notice|noticed|tell) (that)? (you|it|they|my ~1 <message>|he|she) ~3 (read|opened|seen|viewed|online|active|looked at|logged|been read|been opened|delivered|posting|typing|clicked)
    (according to|says|shows|shown|showing|marked|marks|app) ~4 (as)? (read|seen|opened|delivered)
    (two|both|those|the|little|double|get|got|see|seeing) ~1 (blue|grey|gray) (ticks|tick)
    (blue|double) (ticks|tick)
    (read|tracking) (receipt|receipts)
    (left|leave|leaving|leaves) (me|us) on (read|seen|delivered)
    (you|he|she) (have|has|were|was|are|is)? ~1 (been)? (online|active) ~2 (since|this|on|at|yesterday|today|all|last|every|earlier|just|again|now)
    (saw|see|notice|noticed) (that)? you ~1 (posted|posting|liked|liking|found time|had time|find time|commented|viewed my|looked at my|are on holiday|were on holiday|at lunch|in the pub|out)
    (know|aware|quite sure|certain|positive) (that|for a fact)? ~1 you (are|were|have been) (there|in|in the office|at your desk|at home|free|reading|getting|receiving|seen|read)
    (your|the) (assistant|secretary|receptionist|colleague|office|switchboard|pa|reception) ~2 (told|tells|confirmed|confirms|says|said|assured|assures) ~2 (you|he|she) (are|is|were|was|do|did|have|has) ~1 (in|at (your|his|her) desk|there|back|free|not on leave|get|got|received|seen|reading)
    you (have|had)? (clearly|obviously|definitely|already)? (read|seen|opened) (it|them|my (last|previous|message|messages|email|emails|note)|at least)
  `,
  unless: `
    (once|when|if|after|until|thank|thanks|glad) .. you (have)? (read|seen|opened)
    (read|written) widely
    (portfolio|paper|book|article|cv|resume)
  `,
};

export const examples: Examples = {
  flagged: [
    "I can see that you've read my last message.",
    "The ticks are blue ticks, so you have seen it.",
    "You have been online all morning.",
    "Your assistant tells me you are at your desk.",
    "You left me on read.",
    "I noticed that you were active this morning.",
  ],
  unflagged: [
    "I saw your post about the move to property claims.",
    "I can see why the group wanted somebody local.",
    "I could see that you have read widely on the subject.",
    "Once you have read my portfolio, I would gladly talk it through.",
    "I saw that you are opening a branch in Leeds.",
  ],
};
