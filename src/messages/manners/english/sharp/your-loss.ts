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
    (missed|missing|lost|losing) out on (me|a (good|great|loyal|hard)|someone who|somebody who)
    you ~3 (lost|lose|losing|passed up|throwing away|thrown away|turning away|turned away|turn away) ~2 (good|excellent|loyal|dedicated|outstanding|qualified|first-rate|decent) ~2 (candidate|worker|employee|asset|staff|nurse|nurses|drivers|people)
    (poorer|worse off|weaker) (without me|for not|for losing|for my)
    one day (you|they|your) ~1 (will|shall) ~1 (come and|come to|regret|wish|beg|realise|realize|be sorry|ask me|understand|remember)
    (you|they) will ~1 come (crawling|begging|knocking|asking|and (ask|beg))
    mark my words
    (will|shall) ~1 (see|discover|find out|learn|realise) ~2 (what|whom|who|how|your) ~3 (missed|lost|mistake|turned|passed|threw|gave up|let go)
    your (competitor|competitors|competition|rivals|rival) ~2 (snapped|snap|appreciate|recognised|saw (it|my|what)|were (glad|happy|quick|delighted|keen)|was (glad|happy|quick|delighted|keen)|know|knew)
    (someone|somebody|another|elsewhere|company|firm|employer|employers|place|somewhere|those|people) (that|who|which|where|will|would)? ~3 (appreciate|appreciates|value|values|recognise|recognises|recognize|deserve|deserves|respect|respects) ~1 (what i|me|my (experience|skills|worth|time|talent|talents|years|loyalty)|(candidates|applicants))
    (their|someone else) gain
    not (know|recognise|recognize|see|spot) ~1 (talent|quality|a good|what you) ~5 (if|when|had|missing|lost|you)
    you ~3 missed ~1 (a trick|the boat|your chance|an opportunity)
    (you) ~1 had your chance
    remember this (email|letter|day|conversation)
    you could have had me
    without (somebody|someone|anyone|a person|people) (who|that) can (actually|weld|drive|read|cook|count|spell|add|do|write|manage|lead)
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
