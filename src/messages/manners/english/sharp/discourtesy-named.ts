import type { Examples, PhraseRule } from "../../rule";

export const discourtesyNamed: PhraseRule = {
  id: "discourtesy-named",
  group: "sharp",
  level: "change",
  reason: "To call somebody discourteous, however true, makes an apology harder and an answer slower.",
  better: "Could you tell me where things stand?",
  says: `
    (this|that|it|which|you|silence|process|treatment|behaviour|behavior|conduct|delay|way|approach|company|firm|hr|manner|attitude|everything) ~4 (is|was|are|were|seems|seem|feels|felt|looks|strikes me as|comes across as|come across as|appears) ~2 (unprofessional|discourteous|disrespectful|rude|ill-mannered|impolite|inconsiderate|insulting|unacceptable|inexcusable|unforgivable|outrageous|bad manners|poor form|bad form|not acceptable|shoddy|bad-mannered|intolerable)
    (find|found|consider|call|think|thought|regard) ~1 (it|this|that|your ~1|you|the silence|the delay) ~4 (unprofessional|discourteous|disrespectful|rude|ill-mannered|impolite|inconsiderate|insulting|offensive|unacceptable|inexcusable|outrageous|bad manners|poor form|bad form|disheartening|thoughtless|shabby)
    (simply|frankly|quite|really|very|highly|extremely|incredibly|totally|utterly|completely|downright|plain|deeply|wholly|pretty|rather) (unprofessional|discourteous|disrespectful|ill-mannered|inconsiderate|inexcusable|unacceptable|bad manners|poor form|bad form)
    (unprofessional|discourteous|ill-mannered|unprofessionalism|discourtesy)
    (common|basic|elementary|shred of|ounce of|modicum of|a little common) (courtesy|decency|manners|politeness|professionalism)
    human decency
    (lack|absence|want) of ~2 (respect|courtesy|manners|professionalism|decency)
    (have|has|show|shows|showed|shown|had) ~1 (no|zero|little|scant) (respect|regard|courtesy|manners) ~1 (for|to|towards|whatever|at all|$)
    (not|nobody|no one|none|never|without|at least|could|least) ~6 (courtesy|decency|manners|good grace|guts|backbone|politeness|spine) (to|of)
    (not|hardly) ~1 (how|the way) (you|one|anyone|people) ~1 (treat|treats|should treat|behave)
    no way to (treat|behave|conduct)
    (brought|raised) up to (return|answer|reply|write back|acknowledge)
    (was|were) (raised|brought up) better
    (candidates|applicants|we|i am|people) ~1 (are)? ~1 (also|still)? (human beings|a human being|human too|human as well)
    (courtesy|manners|politeness|decency|a reply|respect) (costs|cost|would cost|is free|would have cost) ~2 (nothing|little|$)
    (expect|expected|hoped for) ~1 (better|more) (from|of) ~2 (you|your|a (company|firm|brand|business|hospital|school|charity|council|so-called|leading|team|place|university)|an (organisation|employer|institution)|someone|somebody|people)
    (someone|somebody|you|perhaps) ~2 (should|ought to|needs to|might) ~1 (train|teach|retrain|remind) ~2 (team|staff|people|recruiters|manners|hr|receptionist|colleagues|your)
    (your|recruitment|hiring|selection) ~2 (process|communication|attitude|treatment|procedure|system|department|response|handling|behaviour) ~2 (is|was|has been|are) ~2 (terrible|awful|horrible|poor|dreadful|bad|atrocious|horrendous|worst|lacking|a mess|substandard|diabolical|dire|abysmal|hopeless|appalling|disappointing)
    worst ~2 (interview|process|recruitment|treatment|hiring|application|experience) ~3 (ever|of my life|i have|in my)
    (a (bit|little)|some) ~1 (respect|courtesy|honesty|consideration|manners|humanity|politeness|decency) (goes|would go|would not|would have|is not|costs)
    (maybe|perhaps|you|try|wise) ~6 (more|be) (honest|careful|considerate|respectful|thoughtful|transparent|upfront) ~3 (in (your|future|the future)|next time|with (people|candidates|applicants))
    (maybe|perhaps) next time ~4 (be|you|try|read|reply|tell|do)
    the way (this|it|i|my application|the interview|things) (was|were|have been|has been) (handled|treated|dealt with|conducted|managed)
  `,
  unless: `
    (thank*|appreciate*|grateful|impressed|pleased|glad|liked|admire*)
    (customers|callers|residents|clients|patients|pupils|guests|drivers)
    i (was|am|seem|seemed|sounded|hope) ~3 (rude|unprofessional|discourteous|careless)
    (rude|discourteous) of me
    (sorry|apolog*)
  `,
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
