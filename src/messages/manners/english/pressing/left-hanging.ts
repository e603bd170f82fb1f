import type { Examples, PhraseRule } from "../../rule";

export const leftHanging: PhraseRule = {
  id: "left-hanging",
  group: "pressing",
  level: "change",
  reason: "Guilt makes people look away. Say what you need, rather than what was done to you.",
  better: "A rough date would help me to plan.",
  says: `
    (leave|left|leaving|leaves|keep|kept|keeping|keeps) <us> ~1 <hanging>
    (let ~1 (<us>|<family>) ~2 down|(not to|i ~2) (be|feel|felt) ~1 let down|letting ~2 down)
    (<accused>|it) ~1 (owe|owes|owed) (me|us|it to|candidates|applicants|that much|everyone)
    (i|we) (am|are|was|were|feel) ~1 owed
    (think|imagine|realise|consider|idea|conceive|do you know) ~2 (how|what) ~2 (it|this|that|waiting|i|<weekday>) ~2 (feels|felt|feel (to|for|when)|done to|did to|does to|doing to|put <us>|means to <us>|like (to|for|when)|cost me|took $)
    i (do|did)? ~1 hope (that)? ~2 (you|it|he|she|they|whoever) ~4 (worth it|realise|can live|live with|sleep|proud|happy now|happy with yourselves|pleased with yourselves|think (about|of) (that|this|what|me|us)|never have to|know what you|understand what you|remember (this|that)|satisfied|easy one|take it down)
    <family> ~4 (cried|crying|in tears|keep* asking|keeps on|(asks|ask) ~1 (every|when|why)|were told|been told|been promised|counting on|rel* on|depend* on|heart set|upset|devastated|going without|suffer*|worried|hungry|drawn)
    (think of|face|disappoint|tell) (them|her|him|my (kids|children|family|wife|husband|daughter|son)) (when you|$|yet|why|that (you|nobody|no one|i))
    not ~2 (the heart to|able to tell my)
    (nothing|what|no idea what|ways of) ~1 (to tell|telling) (her|him|them|my)
    (losing|lost|lose|cost me) ~2 sleep
    (lie|lying|lain|kept me|keeping me|keeps me) awake
    (taken|took|crushed|destroyed|dashed|stolen) ~2 (my|our|me of|all my) ~1 (hope|hopes|dream|dreams|confidence|dignity)
    (got|get|raised|raise|built|build|raising|building|getting) ~1 (my|our|people) ~1 (hopes|hope) up
    (i|we) ~1 (count*|rely|relying|relied|depend*|bank*|pin|pinned|pinning|believed) ~2 on? (you|your (word|reply|call|answer)|this job) ~1 (and|$|to|that|for)
    (sitting|sat|sit|stay|stayed|staying|wait|waiting|waited) ~2 (by|beside|next to|near|with) (the|my) (phone|telephone|inbox)
    (weighed on|on your conscience|on your account|warm office)
    i can not plan (anything|my)
    (do|did|doing) ~1 the right thing ~1 $
    heart like yours
    (keep|leave|keeping|leaving|kept|left) ~1 (<us>|person|candidate) ~1 waiting
  `,
  unless: `
    (owe|owes|owed) .. (beer|pint|lunch|drink|drinks|coffee|dinner|cake|round|curry|pint|pudding|tea)
    tell them that i am (available|free|happy|grateful|sorry|interested|glad)
    (sorry|apolog*|thank*|appreciate|gently|not leaving|you (said|told|mentioned))
    not worry
    worry about
    owe (me|us) (nothing|no)
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "You have left me hanging.",
    "You’ve let me down badly.",
    "You owe me that much after four rounds.",
    "My daughter cried when your letter came.",
    "I hope you realise what that did to us.",
    "My mother keeps asking, and I haven’t the heart to tell her.",
    "You got my hopes up.",
    "Please think how it feels for us.",
    "I have sat by the phone all week.",
  ],
  unflagged: [
    "Nobody there will be let down.",
    "I’m sorry to have kept you waiting on Friday.",
    "I owe you a straight answer.",
    "My wife asks if the overalls come home with us.",
    "Do not worry about the parking: I came by bus.",
    "You described what it is like to work nights.",
    "Please don’t worry if you cannot say yet.",
    "A rough date would help me to plan.",
  ],
};
