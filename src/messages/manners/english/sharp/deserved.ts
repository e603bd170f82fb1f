import type { Examples, PhraseRule } from "../../rule";

export const deserved: PhraseRule = {
  id: "deserved",
  group: "sharp",
  level: "change",
  reason: "Nobody in hiring feels that they owe an answer. A request leaves them free, and more often gets one.",
  better: "Even a line or two would be a real help.",
  says: `
    i ~2 (deserve|deserved|merit|merited|warrant)
    i am ~1 (owed|entitled to|due) ~3 (a|an|the|some|know|better|feedback|answer|answers|reply|response|courtesy|respect|honesty|call|least)
    entitled to ~3 (know|explanation|reason|reasons|answer|feedback|reply|be told|better|response|apology|hear|expect|full|interview)
    (a|the|every|some|any) right to (know|an|be told|hear|expect|ask why|see|demand|feedback|a|better|challenge|answers)
    (within|know|exercise|aware of|stand on) my rights
    (i|we|candidates|candidate|applicants|applicant|people|anyone|anybody|someone|somebody|person|interviewees|everyone|who) ~9 (deserve|deserves|deserved) ~3 (better|answer|reply|explanation|respect|more|courtesy|reason|to know|hear|phone|call|response|feedback|honesty|truth|at least|than|decency)
    (very)? least (you|they|i|anyone|one|your ~1|a company|the company|an employer) ~2 (could|can|might|owe|owed|expect|deserve|should|do)
    (bare|absolute|very) minimum
    you owe (me|us|it|that|your)
    (surely|i think|i believe|i feel|i would say) ~2 (i|that) ~2 (earned|deserve|worth|entitled|owed) ~3 (that|answer|reply|call|chance|place|job|better|more|least)
    i (have|had|think i have|feel i have|believe i have) ~2 earned ~2 (this|that|it|answer|reply|call|chance|place|better|interview|job|position|role|right)
    (not|is it) too much to (ask|expect|hope)
    (have|had) ~1 (every|a) reason to expect
  `,
  unless: `
    right to (work|live|remain|stay|reside|buy)
    (leave|holiday|notice|carers|pension)
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "I deserve a full explanation.",
    "I am entitled to know.",
    "I have a right to be told.",
    "It is the least you could do.",
    "You owe me that much.",
    "A candidate who gave up a day deserves better.",
    "Surely it is not too much to ask.",
  ],
  unflagged: [
    "I have the right to work in the UK.",
    "Your nurses deserve every penny.",
    "I am entitled to four weeks of leave from my present job.",
    "I earned my HGV licence in May.",
    "The patients deserve the best.",
    "I owe you a straight answer.",
  ],
};
