import type { Examples, PhraseRule } from "../../rule";

export const frostyThanks: PhraseRule = {
  id: "frosty-thanks",
  group: "sharp",
  level: "change",
  reason:
    "Thanks with frost on it is felt, even where no word can be faulted. Either warm thanks or none serves better.",
  better: "Thank you for letting me know.",
  says: `
    (told|informed|heard|replied|answered|acknowledged|answer|reply|response|remembered|considered|noticed|seen|interviewed|contacted|hear|anything) ~1 at all ~1 (five|six|two|three|four|which|after|given|and|$)
    (grateful|thankful|pleased|glad|relieved|touched|flattered|honoured|delighted|surprised) ~3 (told|informed|answered|noticed|remembered|reply|heard|acknowledged|hear|receive|have had) ~4 (at all|at last|eventually|finally|some|months|weeks later|weeks on)
    which (i|one|apparently|as i) ~3 (gather|am told|hear|understand|suppose|believe|know|apparently)? is more than
    (is|was) more than (some|most|many|others|i expected|i can say|one|i had) ~4 (receive|get|do|manage|bother|for|about|expected|can say)
    it (has|had) been ~1 (quite|rather|certainly|truly|such)? ~1 (an|a)? (education|eye-opener|eye opener|revelation|learning experience|experience|lesson|instructive|illuminating|salutary|revealing|interesting to (see|discover|watch|observe))
    (was|been) ~2 (an|a) ~1 (education|eye-opener|revelation|lesson) to (see|learn|discover|find|deal|be on|know) ~2 (how|what|the (firm|company|other side)|from)
    (most|very|rather|highly|quite|deeply|truly) (instructive|salutary|revealing|telling|illuminating|enlightening) .. (process|how|silence|reply|wait|weeks|decision|your|you)
    (silence|delay|lack|absence|manner|way|wait|treatment) ~3 (speaks|says|tells|spoke|said|told) ~2 (volumes|it all|all|everything|a lot|a great deal|plenty|more|much|enough|for itself|something)
    (that|which|this|it) (says|tells|said|told) ~1 (me|one|us)? (it all|all (i|one|we|you)|everything (i|one|we|you) need*)
    (says|said|told|tells|shows|showed|taught|teaches|learned|learnt|know|discovered) ~2 (all|everything) (i|one|anyone|we) ~1 (need|needs|needed|want|wanted) ~1 to
    (know|see|understand|learned|learnt|seen|discovered|found out|realise|realised|shows|showed|saw|tells|told) ~2 (what|which) (kind|sort|type) of (people|company|firm|place|person|outfit|employer|organisation|business|manager|boss)
    (kind|sort|type) of (people|company|firm|place|person|outfit|employer|organisation|boss) ~2 (i am dealing|you are|i was dealing|one is dealing|you really)
    know (what to (make|think|expect|believe)|how much (weight|faith|store)|better than)
    (shall|will) know ~1 (what|better|who|where|not to|how) ~4 (in future|next time|another time|now|of the words|to avoid|your|of your|in the future)
    (see|seen|saw|know|learn|learned|learnt|understand|shows|showed|show|clear|plain|discover|discovered|aware) ~3 how (you|your (company|firm|team|organisation|people)|this (company|firm|place)|the (company|firm|place)|candidates|applicants) ~3 (treat|treats|treated|regard|value|operate|operates|behave|really|handle|do things|deal)
    (see|seen|saw|know|learn|learned|learnt|understand|shows|show|discover|discovered|chance|glimpse) ~4 how (decisions|things|appointments|matters|choices) ~1 (get|are|were|really) ~1 (made|done|run|decided|work|handled|managed)
    (seen|see|look|glimpse|view|peek|insight) ~3 (behind the (curtain|scenes|brochure|website|words)|how things are run)
    (words|values|promises|page|mission|slogan|poster|posters|slogans) ~3 (on|in|of) (your|the) (website|wall|walls|brochure|advert|careers page|homepage|lobby|site|values|careers)
    (learned|learnt) (my|a|the|a valuable|an expensive|a hard) lesson
    lesson (learned|learnt|noted)
    (make|have) no complaint
    far be it from me
    (i|we) (will|shall|would) ~1 (refrain|say no more|not say what|draw my own|bite my|not stoop|keep my opinion|keep my thoughts|not dignify|not lower|spare you)
    i (will|shall) ~1 not (comment|dwell|say) ~1 (on|what|more|how|any)
    (draw|drew|drawn|drawing) (my|our|your|one) own ~1 conclusion
    draw (my|our|your|one) own ~1 conclusions
    make of (that|this|it) what you will
    leave (you|it to you) to (imagine|reflect|ponder|consider|wonder|guess|judge|explain)
    (you|your ~2|the ~1 council|whoever) (might|may|could|should|would do well|will want|ought|would be wise) ~4 (reflect|ponder|ask yourself|ask yourselves|examine|consider how|think about how|look in the mirror|think about what)
    reflect on (how (this|that|it|you|your)|what (this|that|it)|whether|that)
    (not|hardly|scarcely) ~1 (be)? surprised ~2 (to (learn|hear|find|discover)|that|given|when|by) ~9 (turnover|leave|lost|reviews|struggle|vacancy|stories|reputation|reputed|complaints|empty|again)
    (people|those|others|colleagues|ex-colleagues|friends|anyone|nobody|contacts|everyone) ~9 (not|hardly|scarcely|least|un-) ~1 surprised
    i (was|had been|have been|am) ~1 (warned|told what to expect|told as much)
    i had been warned
    (be that as it may|suffice to say|suffice it to say|needless to say|it goes without saying|for what it is worth to you)
    for the record
    (disappointed|disappointing|surprised|surprising|frustrating|annoyed|odd|strange|baffling|discourteous|unimpressed|underwhelming|underwhelmed|poor) to (say the least|put it mildly)
    to put it (mildly|politely|kindly|charitably)
    (close|closing) my (own)? ~1 (file|book|books|chapter) on
    (as|if) (one|you) ~1 (can|could|may) call it (that|a|an)
    such as (it|they) (was|were|is)
    for what (it was|that was|they were) worth
    (suppose|guess|imagine) i should be (grateful|thankful|glad|flattered|pleased|honoured)
    (small|cold) (mercies|comfort)
    (better late than never|took your time|took long enough|long overdue)
    (first|only) (reply|answer|word|acknowledgement|response|communication|human) ~2 (i have|in) ~3 (had|received|weeks|months)
    (reached|arrived|came) ~2 (me)? ~1 (five|six|seven|eight|nine|ten|eleven|twelve|three|four|several|many|some) (weeks|months) (after|later|late|on)
  `,
  unless: `
    (impressed|admire|admired|enjoyed|love|loved|warm|warmly|proud|welcome|pleasure|delight|delighted|fun)
    long overdue (visit|catch)
    better late than never ~3 (birthday|sorry|apolog*)
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "I am grateful to have been told at all, five weeks on.",
    "It has been an education to see the firm from the outside.",
    "Your silence says it all.",
    "I can see how decisions get made.",
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
