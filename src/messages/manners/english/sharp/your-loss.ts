import type { Examples, PhraseRule } from "../../rule";

export const yourLoss: PhraseRule = {
  id: "your-loss",
  group: "sharp",
  level: "ask",
  reason:
    "To say that they will be sorry tries to settle a score. It makes it easy for them to feel that they chose well.",
  better: "I enjoyed learning about the team, and would be glad to hear of later roles.",
  says: `
    (your|their|the company) loss
    you (will|shall|may|might|are going to) ~1 (soon|one day|certainly|surely|all|both)? (come to|live to)? (regret|rue|be sorry|miss out on me|lose out|kick yourself|kick yourselves|wish you had|come crawling|come running|come begging)
    you ~1 (have|are|just|really|had|will be) ~2 (missed|missing|lost|losing|thrown away|passed up|passing up|throwing away|turned down|turning down) ~3 (good|great|best|asset|excellent|loyal|dedicated|hard-working|outstanding|rare|ideal|perfect|gem) ~2
    one day (you|they|your) ~1 (will|shall) ~1 (come and|come to|regret|wish|beg|realise|realize|be sorry|ask me|understand|remember)
    (you|they) will ~1 come (crawling|begging|knocking|asking|and (ask|beg))
    mark my words
    your (competitor|competitors|competition|rivals|rival) ~2 (snapped|snap|appreciate|recognised|saw (it|my|what)|were (glad|happy|quick|delighted|keen)|was (glad|happy|quick|delighted|keen)|know|knew)
    (someone|somebody|another|elsewhere|company|firm|employer|employers|place|somewhere|those|people) (that|who|which|where|will|would)? ~3 (appreciate|appreciates|value|values|recognise|recognises|recognize|deserve|deserves|respect|respects) ~1 (what i|me|my (experience|skills|worth|time|talent|talents|years|loyalty)|(candidates|applicants))
    (you) ~1 had your chance
  `,
  unless: `
    (sorry|condolences|sympathy|thoughts) ~4 loss
    (you|may|might|will) ~1 remember me (as|from)
    (weight|hair|hearing|fat|profit|heat) loss
  `,
};

export const examples: Examples = {
  flagged: [
    "Your loss.",
    "You will regret this.",
    "You have missed out on a good worker.",
    "One day you will come and ask me for help.",
    "Mark my words.",
    "I am off to a company that values my experience.",
    "Your competitors saw it at once.",
    "You had your chance.",
  ],
  unflagged: [
    "I am sorry for your loss.",
    "I lost a good candidate to a better wage once.",
    "Yours is a place that values its people.",
    "I would not want you to miss out on the deadline.",
    "You will remember me as the one with the umbrella.",
  ],
};
