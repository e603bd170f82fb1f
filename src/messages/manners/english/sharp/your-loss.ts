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
    you (will|shall|may|might|are going to) ~3 (regret|rue|be sorry|miss out on me|lose out|kick yourself|kick yourselves|wish you had|come (crawling|running|begging|knocking)|find out soon|soon enough|learn the hard)
    (you ~3 (missed|missing|lost|losing|thrown away|throwing away|passed up|turned down|let) ~3 (good|great|best|excellent|loyal|hard-working|rare|gem|asset) ~2|slip ~2 fingers)
    one day (you|they|your ~1) ~1 (will|shall) ~1 (come and|regret|wish|beg|realise|be sorry|ask me|understand|remember)
    mark my words
    (competitor|competitors|rivals|rival|new employer|new boss|someone else|somebody else) ~3 (snapped|snap|appreciate*|recognise*|see what|saw (it|my|what)|knew|values)
    (somewhere|elsewhere|company|firm|employer|place|someone|somebody|people) (that|who|which|where|will|would)? ~3 (appreciate*|value*|recognise*|deserve*|respect*) ~1 (what i|me|my|candidates|applicants)
    (people|company|firm|somebody|someone|employer) (who|that) actually (answer|answers|reply|replies|know|knows|want|wants|read|care|return|call)
    you ~1 had your chance
  `,
  unless: `
    (sorry|condolences|sympathy|thoughts) ~4 loss
    sorry to (hear|see|lose)
    (you|may|might|will) ~1 remember me (as|from)
    (weight|hair|hearing|fat|profit|heat) loss
    (lovely|good|great|enjoyed|pleasure) ~6 (people|team)
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
