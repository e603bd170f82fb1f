import type { Examples, PhraseRule } from "../../rule";

export const deserved: PhraseRule = {
  id: "deserved",
  group: "sharp",
  level: "change",
  reason: "Nobody in hiring feels that they owe an answer. A request leaves them free, and more often gets one.",
  better: "Even a line or two would be a real help.",
  says: `
    i ~2 (deserve|deserved|merit|merited)
    i am ~1 (owed|due) ~3 (answer|answers|reply|response|courtesy|respect|honesty|feedback|explanation|better|that)
    entitled to ~3 (know|explanation|reason|reasons|answer|feedback|reply|be told|better|response|apology|hear|expect|interview)
    (a|the|every|some) right to (know|be told|hear|expect|ask why|demand|challenge|an (answer|explanation|interview)|a (reply|reason|response)|feedback)
    (within|know|exercise|aware of|stand on) my rights
    (candidates|candidate|applicants|applicant|interviewees) ~9 (deserve|deserves|deserved) ~3 (better|answer|reply|explanation|respect|more|courtesy|reason|know|hear|phone|call|response|feedback|honesty|truth)
    (person|anyone|anybody|someone|somebody|people) who ~9 (deserve|deserves|deserved) ~3 (better|answer|reply|explanation|courtesy|reason|response|feedback)
    (deserve|deserves|deserved) better than (a|an|this|that|silence|your)
    least (you|they|a company|the company|an employer|your ~1) ~2 (could|can|might|owe|owed|should)
    least i (deserve|expect|expected|am owed)
    (be|been|is|was) the bare minimum
    you owe (me|us)
    (surely|i think|i believe|i feel) ~2 i ~2 (earned|deserve|entitled|owed) ~3 (that|answer|reply|call|chance|place|job|better|more|least)
    i (have|had|think i have|feel i have|believe i have) ~2 earned ~1 (this|that|an|a|the|my) ~1 (answer|reply|call|chance|place|interview|job|position|role|right)
    (not|is it|hardly|surely) ~2 too much to (ask|expect|hope)
  `,
  unless: `
    right to (work|live|remain|stay|reside|buy)
    (leave|holiday|notice|carers|pension)
    (coffee|pint|drink|lunch|cake)
  `,
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
