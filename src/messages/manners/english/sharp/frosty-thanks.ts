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
    (that|which|this|it) (says|tells|said|told) ~1 (me|one|us)? (it all|all (i|one|we|you) need*|everything (i|one|we|you) need*)
    (kind|sort|type) of (people|company|firm|place|person|outfit|employer|organisation|boss) (i am|one is|i was|i have been) dealing
    (kind|sort|type) of (people|company|firm|outfit|employer|organisation) you (really|people) ~1
    know (what to (make|think) of|how much (weight|faith|store) to)
    now that i ~5 (see|seen|know|understand|learned|learnt) ~3 how ~5 (made|done|run|decided|treat|treats|work|works|operate)
    how (you|your (company|firm|team|organisation)|this (company|firm|place)|the (company|firm)) ~2 (treat|treats|treated|treating|regard|handle) ~1 (candidates|applicants|job applicants|people who apply|interviewees)
    (make|have) no complaint
    (i|we) (will|shall|would) ~1 (say no more|not say what|draw my own|bite my|not stoop|keep my opinion|keep my thoughts|not dignify|spare you)
    i (will|shall) ~1 not (comment|dwell) on
    (draw|drew|drawn|drawing) (my|our|your|one) own ~1 (conclusion|conclusions)
    make of (that|this|it) what you will
    leave (you|it to you) to (imagine|reflect|ponder|wonder|guess|judge|explain)
    (you|your (company|team|organisation|colleagues)|council|whoever) (might|may|could|should|would do well|will want|ought|would be wise) ~4 (reflect|ponder|ask yourself|ask yourselves|look in the mirror)
    (people|those|others|colleagues|ex-colleagues) ~6 (were|was|are) (not|hardly|scarcely|least) ~1 surprised
    not ~1 surprised ~2 (to (learn|hear|find)|that|given|by) ~9 (turnover|people leave|staff leave|short of staff|the reviews|your reviews|stories about)
    (begin|begins|began|starting|start|can) ~1 to see why
    i (can|could|now|do|begin to|quite) ~1 see why (the|your) ~1 (post|job|role|vacancy|position|place|chair) ~5 (advertised|readvertised|vacant|empty|come up|keeps|unfilled)
    i ~1 (was|had been) warned ~1 (about (you|your|this)|$)
    (be that as it may|suffice to say|suffice it to say)
    for the record
    (disappointed|disappointing|surprised|surprising|frustrating|annoyed|odd|strange|baffling|discourteous|unimpressed|underwhelming|underwhelmed|poor) to (say the least|put it mildly)
    to put it (mildly|politely|kindly|charitably)
    close my own ~1 (file|book|books)
    (as|if) (one|you|that is|it is) ~1 (can|could|may) call it (that|an)
    such as (it|they) was
    for what (it was|that was|they were) worth
    (suppose|guess|imagine) i should be (grateful|thankful|glad|flattered|pleased|honoured)
    (small|cold) (mercies|comfort)
    (took your time|took long enough|taken long enough|in your own good time|in your own sweet time)
    reached me ~1 (five|six|seven|eight|nine|ten|eleven|twelve|three|four|several|many|some) (weeks|months)
    (replying|courtesy|manners|answering|reply|letting|telling|feedback|politeness|experience|answer) ~5 (not (part of|a priority|worth|important|considered|in fashion)|no longer (done|part|fashionable|necessary|the custom)|too much (trouble|to ask)|beneath|optional|old-fashioned|a lost art)
    i ~1 had (thought|hoped|expected|imagined|believed|supposed|understood|assumed) ~3 (firm|company|employer|organisation|hospital|school|university|council|charity|people|house|business|brand) ~4 (standing|size|reputation|name|differently|better|more|above|values)
    i had (thought|hoped|expected|assumed|imagined|understood) ~1 (better|more|otherwise|differently) ~1 (of|from)
    (leave|rests) ~3 (to|on|with) your conscience
    (bear|wish) you no ~1 (ill will|malice|grudge|ill) ~1 (though|but|even)
    (though|but|although) i (can not|could not) say the same
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
