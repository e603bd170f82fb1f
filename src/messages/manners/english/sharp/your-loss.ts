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
    (your|their) loss (is|will be|not)
    you (will|shall|may|might|are going to) ~1 (soon|one day|certainly|surely|all|both)? (come to|live to)? (regret|rue|be sorry|miss out|lose out|be kicking|kick yourself|kick yourselves|wish you had|be back|come crawling|come running|come begging|think of me|remember me)
    you ~1 (have|are|just|really|had|will be) ~2 (missed|missing|lost|losing|thrown away|passed up|passing up|blown|blew|let slip|throwing away|turned down|turning down) ~3 (out|good|great|best|asset|excellent|loyal|dedicated|hard-working|outstanding|chance|rare|real|ideal|perfect|gem|someone|somebody|star|one of)
    (lost|losing|passed up|passing up|throwing away|thrown away|turned down|turning away|turned away|letting go) ~3 (good|great|best|excellent|loyal|dedicated|outstanding|ideal|perfect|experienced|qualified|real|decent|first-rate) ~2 (candidate|worker|employee|asset|nurse|driver|teacher|cook|engineer|welder|someone) ~4 (like me|in me|who would|who could|and you|for the sake|over)
    (poorer|worse off|weaker|worse) (for it|without me|for not|for losing|as a result|for my)
    better off without (you|your)
    one day (you|they|your) ~1 (will|shall|may|might|when)
    (you|they) will ~1 (come|be) (and|to|asking|begging|crawling|knocking|back) ~3 (ask|beg|me|my|door|asking)
    mark my words
    (you|they) (will|shall) see $
    (will|shall) ~1 (see|discover|find out|learn|realise) ~2 (what|whom|who|how|your) ~3 (missed|lost|mistake|turned|passed|threw|worth|gave up|let go)
    (your|the) (competitor|competitors|competition|rivals|rival|people down the road|firm down the road|company down the road|shop down the road|other lot|firm across) ~3 (will|would|who|snapped|has|have|had|were|was|know|seem|appreciate|recognise|saw|clearly|can|are)
    (someone|somebody|another|other|others|elsewhere|company|firm|employer|employers|place|somewhere|those|people) (that|who|which|where|will|would)? ~3 (appreciate|appreciates|value|values|recognise|recognises|recognize|deserve|deserves|respect|respects|treasure) ~1 (what i|me|my (experience|skills|worth|time|work|talent|talents|years|loyalty)|(candidates|applicants) ~2|a good (worker|thing|one|candidate)|quality when|talent when|real talent|good people when|hard work)
    (someone|somebody|another ~1|others) ~1 (will|would) (snap|be lucky|be glad|jump|benefit|gain|profit|be happy to have)
    (their|another|someone else) gain
    (you|they) (do|did|would|will) not (know|recognise|recognize|see|spot) ~1 (talent|quality|a good|good|skill|experience|what you) ~5 (if|when|it|had|missing|lost|thing)
    under your nose
    (missed|missing) (the|a|your) ~1 (boat|trick|opportunity|chance)
    (had|have) your chance
    (remember|keep|save|print) (this|my) (email|letter|message|name|day)
    you could have had
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
