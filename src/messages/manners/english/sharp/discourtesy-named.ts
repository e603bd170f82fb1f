import type { Examples, PhraseRule } from "../../rule";

export const discourtesyNamed: PhraseRule = {
  id: "discourtesy-named",
  group: "sharp",
  level: "change",
  reason: "To call somebody discourteous, however true, makes an apology harder and an answer slower.",
  better: "Could you tell me where things stand?",
  says: `
    (this|that|it|which|you|silence|process|treatment|behaviour|behavior|conduct|delay|way|approach|lack|email|letter|response|reply|company|firm|hr|manner|attitude|everything|how|nothing|interview|panel) ~5 (is|was|are|were|seems|seem|feels|felt|looks|strikes me as|been|come across as|comes across as|appears) ~3 (unprofessional|discourteous|disrespectful|rude|ill-mannered|impolite|inconsiderate|insulting|offensive|unacceptable|inexcusable|unforgivable|outrageous|bad manners|poor form|bad form|no manners|not acceptable|not on|not good enough|not right|shoddy|sloppy|careless|below standard|beneath|thoughtless|callous|uncaring|unkind|out of order|unreasonable|intolerable|below par|bad-mannered|graceless|lamentable|deplorable|cruel|heartless|dismissive|cold)
    (find|found|consider|call|think|thought|regard) ~1 (it|this|that|your ~1|you|the silence|the delay) ~4 (unprofessional|discourteous|disrespectful|rude|ill-mannered|impolite|inconsiderate|insulting|offensive|unacceptable|inexcusable|outrageous|bad manners|poor form|bad form|disappointing|disheartening|thoughtless|careless|shabby)
    (simply|just|frankly|quite|really|so|very|highly|extremely|incredibly|totally|utterly|completely|downright|plain|deeply|wholly|most|pretty|rather) (unprofessional|discourteous|disrespectful|ill-mannered|inconsiderate|inexcusable|unacceptable|bad manners|poor form|bad form|bad-mannered)
    (unprofessional|discourteous|ill-mannered|unprofessionalism|discourtesy)
    (common|basic|simple|ordinary|human|elementary|minimal|any|shred of|ounce of|bit of|a little|some|modicum of) (courtesy|decency|manners|politeness|professionalism|consideration)
    (lack|absence|want) of ~2 (respect|courtesy|manners|professionalism|consideration|decency|communication|basic|interest|empathy|feedback|transparency)
    no respect for
    (no|zero|little|scant) (respect|regard|consideration|courtesy|manners|thought) ~1 (for|shown|towards|whatever|at all|to)
    (have|had|having|has|with|show|showed|shown|extend|extended|even) ~3 (courtesy|decency|manners|grace|guts|balls|backbone|nerve|politeness|spine|good grace) (to|of|and)
    (not|hardly) ~1 (how|the way) (you|one|people|i|we|anyone|professionals|a) ~3 (treat|treats|treated|should|run|do|behave|would|expect|was brought)
    no way to (treat|run|behave|do|speak|conduct)
    (brought|raised) up to (return|answer|reply|say|write|keep|treat|believe|call|thank|think)
    (was|were) (raised|taught|brought up) ~1 (better|differently)
    where i come from
    (human beings|human being|people|person) not ~1 (ticket|tickets|number|numbers|machine|machines|case|cases|entries|file|commodity|commodities|cattle|robots|cv)
    (not|just|merely|only) ~1 (a|another) (number|ticket|name on|cv in|piece of paper|statistic|line in|file)
    (courtesy|manners|politeness|decency|a reply|respect) (costs|cost|would cost|is free|would have cost) ~2 (nothing|little|$)
    (expect|expected) ~1 (better|more) (from|of) ~4
    (train|teach|educate|remind|retrain) (your|the) ~1 (team|staff|people|recruiters|colleagues|hr|receptionist|managers)
    (should|ought to|needs to|might) ~1 (train|teach|retrain) ~2 (team|staff|people|recruiters|manners)
  `,
  unless: `
    (thank*|appreciate*|grateful|impressed|pleased|glad)
    (customers|callers|residents|clients|patients|pupils|guests|drivers)
    i (was|am|seem|seemed|sounded|hope) ~3 (rude|unprofessional|discourteous|careless)
    (sorry|apolog*)
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "I find it unprofessional.",
    "This silence is rude.",
    "That is not how you treat people.",
    "Not one of you had the courtesy to call.",
    "Common courtesy costs nothing.",
    "You have no respect for people’s time.",
    "Candidates are human beings, not tickets in a queue.",
    "I was brought up to return a call.",
  ],
  unflagged: [
    "Some of our customers were rude, and I stayed calm.",
    "It would be rude of me not to thank you.",
    "I appreciated the courtesy of everyone I met.",
    "You treated me with respect from the first day.",
    "I was brought up to love old engines.",
    "I was raised on a farm.",
  ],
};
