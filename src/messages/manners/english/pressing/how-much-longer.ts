import type { Examples, PhraseRule } from "../../rule";

export const howMuchLonger: PhraseRule = {
  id: "how-much-longer",
  group: "pressing",
  level: "ask",
  reason: "A complaint about the pace puts the reader on the defence. That decisions take time is seldom their doing.",
  better: "Could you tell me whether the date has moved?",
  replaces: "sentence",
  says: `
    how much (longer|more time|more of this)
    how many more (weeks|days|months|times|rounds|hoops)
    how long (can|could) (it|this|that|one|anybody|anyone) ~1 (take|be|need)
    how long (does|do|will|would) (it|this|you|they) (possibly|really|actually|seriously|honestly) (take|need)
    how long (is|are) (this|it|you|they|he|she) ~1 (going|planning|supposed|meant|proposing|intending)
    how long (do|does|must|am|are|should|shall|will|can) (i|we|you|one|a person|someone) ~2 (expect|expected|supposed|meant|wait|have to|need|keep|sit|going to|intend|to be kept|hang|put up)
    how (hard|difficult|complicated|tricky) (can|could|is|must) (it|this|that) ~1 (be|to (choose|decide|pick|send|reply|write|pick up))
    (what|who) (in the world|on earth|the hell|the heck|exactly|is|could|can)? ~1 (is|be)? (taking|keeping|holding) ~2 (so|this|that|all|such|you|them|him|her|it|things|everybody|everyone|up)
    what (is|has) ~2 (the (hold up|hold-up|holdup|delay|problem|matter|issue)|going on|become of|happening (over|up|down|at your)|there to (think|decide|discuss|wait))
    why (is|has|are|does|do|must|would|should) ~3 (this|it|everything|you|the (process|decision|client|company|panel|council|board)) ~4 (long|slow|slowly|forever|ages|delay|delayed|time|wait|weeks|quiet|difficult|hard)
    why the (delay|wait|silence|hold|secrecy|mystery)
    (when|if) (is|are|will|was|do|does) (you|it|this|anybody|anyone|somebody|someone|they) (finally|ever|actually|eventually|planning to|going to|intending to) ~2 (decide|hear|know|reply|answer|make|get|tell|happen|going|bother|to (make|decide|tell))
    are you (ever|actually|really|even) ~2 (going|planning|recruiting|hiring|looking|serious|interested)
    (is|does) (anyone|anybody|someone|somebody) (ever|actually|even|there|at all|really|alive|still|out there|home)
    what (are|is) (you|they|he|she) (all)? (waiting|playing|doing all|up to)
    (at|for) what point (will|do|does|can|should)
    (do|does|did) (it|this|you) really (take|need|have to)
    (is|are) (it|you|they|this|we) still (not)? (going to|deciding|thinking|deliberating|dithering|no further|in the dark)
    (do|will|should|shall) i (have to|need to) (wait|chase|keep|beg|draw)
  `,
  unless: `
    (customer|customers|caller|callers|patient|patients|passengers) .. (ask|asked|how|why|what)
    (asked|asking|wondered) (me|us|you) (how|why)
  `,
};

export const examples: Examples = {
  flagged: [
    "How much longer is this going to take?",
    "How long can it possibly take to choose between two people?",
    "What is the hold-up?",
    "Why is this taking so long?",
    "How hard can it be to pick somebody?",
    "What on earth is taking them so long?",
    "How long do I have to wait?",
    "Are you ever going to decide?",
  ],
  unflagged: [
    "How long does the training take?",
    "Do you know yet when you will decide?",
    "How long is the shift on Saturdays?",
    "Could you tell me how long the next stage usually takes?",
    "Customers often asked me why the delivery was late.",
    "Is it still likely that you will decide this week?",
  ],
};
