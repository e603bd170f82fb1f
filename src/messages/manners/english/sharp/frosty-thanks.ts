import type { Examples, PhraseRule } from "../../rule";

export const frostyThanks: PhraseRule = {
  id: "frosty-thanks",
  group: "sharp",
  level: "change",
  reason:
    "Thanks with frost on it is felt, even where no word can be faulted. Either warm thanks or none serves better.",
  better: "Thank you for letting me know.",
  says: `
    (told|informed|replied|answered|acknowledged|reply|response) ~1 at all ~1 (five|six|two|three|four|which|given|$)
    (grateful|thankful|relieved|flattered|glad|pleased|surprised|touched) ~3 (told|informed|answered|acknowledged|reply|response) ~4 (at all|at last|eventually|finally|weeks later|weeks on|months later|months on)
    which i ~2 (gather|am told|hear|understand|suppose|believe) is more than
    is more than (some|most|many|others) (receive|get|are given|can say)
    it (has|had) been ~1 (quite|rather|certainly|truly)? ~1 (an|a)? (education|eye-opener|eye opener|revelation|salutary)
    (silence|delay) ~3 (speaks|says|tells|spoke|said|told) ~2 (volumes|it all|all|everything|a lot|a great deal|plenty|more|much|enough|for itself|something)
    (silence|lack|absence) ~2 (is|was) ~2 (answer|reply) ~1 (enough|in itself)?
    (kind|sort|type) of (people|company|firm|place|person|outfit|employer|organisation|boss) (i am|one is|i was|i have been) dealing
    know (what to (make|think) of|how much (weight|faith|store) to)
    now that i ~5 (see|seen|know|understand|learned|learnt) ~3 how ~5 (made|done|run|decided|treat|treats|work|works|operate)
    how (you|your (company|firm|team|organisation)|this (company|firm|place)|the (company|firm)) ~2 (treat|treats|treated|treating|regard|handle) ~1 (candidates|applicants|job applicants|people who apply|interviewees)
    (i|we) (will|shall|would) ~1 (say no more|not say what|draw my own|bite my|not stoop|keep my opinion|keep my thoughts|not dignify|spare you)
    (you|your (company|team|organisation|colleagues)|council|whoever) (might|may|could|should|would do well|will want|ought|would be wise) ~4 (reflect|ponder|ask yourself|ask yourselves|look in the mirror)
    (people|those|others|colleagues|ex-colleagues) ~6 (were|was|are) (not|hardly|scarcely|least) ~1 surprised
    for the record
    close my own ~1 (file|book|books)
    reached me ~1 (five|six|seven|eight|nine|ten|eleven|twelve|three|four|several|many|some) (weeks|months)
    (replying|courtesy|manners|answering|reply|letting|telling|feedback|politeness|experience|answer) ~5 (not (part of|a priority|worth|important|considered|in fashion)|no longer (done|part|fashionable|necessary|the custom)|too much (trouble|to ask)|beneath|optional|old-fashioned|a lost art)
  `,
  unless: `
    (impressed|admire|admired|enjoyed|love|loved|warm|warmly|proud|welcome|pleasure|delight|delighted|fun)
    long overdue (visit|catch)
    better late than never ~3 (birthday|sorry|apolog*)
  `,
};

export const examples: Examples = {
  flagged: [
    "I am grateful to have been told at all, five weeks on.",
    "It has been an education to see the firm from the outside.",
    "Your silence says it all.",
    "I withdraw, now that I have seen how decisions get made.",
    "I shall know what to make of your website in future.",
    "People I spoke to were not surprised.",
    "I shall draw my own conclusions.",
    "For the record, I was on time.",
    "You might reflect on how this looks.",
  ],
  unflagged: [
    "Your visitors’ book speaks for itself.",
    "I enjoyed seeing how your team spoke with the nervous patients.",
    "It was most interesting to see the press at work.",
    "I am not surprised that people stay with you for so long.",
    "You asked me to reflect on a hard shift.",
    "Thank you for telling me so promptly.",
  ],
};
