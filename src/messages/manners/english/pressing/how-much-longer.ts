import type { Examples, PhraseRule } from "../../rule";

export const howMuchLonger: PhraseRule = {
  id: "how-much-longer",
  group: "pressing",
  level: "ask",
  reason: "A complaint about the pace puts the reader on the defence. That decisions take time is seldom their doing.",
  better: "Could you tell me whether the date has moved?",
  replaces: "sentence",
  says: `
    how many (more)? (times|emails|messages|calls|weeks|months) (does|do|must|will|should|have) (it (take|need)|i (have|need|wait|send|write))
    how much (longer|more time|more of this)
    how long (can|could|does|do|will|would|must|am|are|should) (it|this|that|i|we|you|one|they|anybody|a person) ~1 (possibly|really|actually|seriously|honestly|expected|supposed|meant|have to (wait|sit)|be kept|wait|keep|hang)
    how long can (it|this|that|anyone) ~1 take
    how (hard|difficult|complicated) (can|could|is|must) (it|this|that)
    (what|who) ~3 (taking|keeping|holding) ~1 (so|this|that|all|you|them|him|her|things|everybody|everyone)
    what (is|has|the hell is|on earth is|exactly is) ~1 (the (hold up|hold-up|holdup|delay|matter)|going on|become of|happening (anyway|over|up|at your)|there to (think|decide|discuss|wait))
    why (is|has|are|does|must|would|should) ~3 (this|it|everything|the (process|decision|client|company|panel|council|board)) ~4 (long|slow|slowly|forever|ages|weeks|quiet|difficult|hard)
    are you (ever|actually|really|even) ~2 (going|planning|recruiting|hiring|serious|interested)
    (is|does) (anyone|anybody|someone|somebody) (ever|actually|even|there|at all|really|alive|still|out there|home)
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
