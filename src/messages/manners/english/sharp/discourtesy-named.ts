import type { Examples, PhraseRule } from "../../rule";

export const discourtesyNamed: PhraseRule = {
  id: "discourtesy-named",
  group: "sharp",
  level: "change",
  reason: "To call somebody discourteous, however true, makes an apology harder and an answer slower.",
  better: "Could you tell me where things stand?",
  says: `
    (unprofessional|unprofessionalism|discourteous|discourtesy|ill-mannered|bad-mannered|disrespectful|inexcusable|unforgivable|bad manners|poor form|poor show)
    (is|was|are|were|seems|feels|felt|looks|find|found|consider|call|think|frankly|simply|quite|really|very|rather|plain) ~4 (unacceptable|rude|impolite|inconsiderate|insulting|outrageous|intolerable|not acceptable|offensive|thoughtless|shabby|shoddy)
    (common|basic|elementary|shred of|ounce of|modicum of) (courtesy|decency|manners|politeness|professionalism)
    (not|nobody|no one|none|never|without|least) ~6 (courtesy|decency|manners|good grace|guts|backbone|politeness) (to|of)
    have the (decency|guts|manners|backbone|spine)
    (have|has|show|shows|showed|had) ~1 (no|zero|little|scant) (respect|regard|courtesy|manners)
    (not|hardly|no) ~1 (how|way|the way) (you|one|anyone|people|to) ~1 (treat|treats|behave|run a|conduct)
    (brought|raised) up to (return|answer|reply|write back|acknowledge)
    (candidates|applicants|we|i am|people) ~3 (human beings|human being|human too)
    (courtesy|manners|politeness|decency|reply|respect) ~1 (costs|cost|is free) ~2 (nothing|little|$)
    (expect|expected|hoped for) ~1 (better (from|of)|more from) ~1 (you|your|a|an|someone|somebody|people)
    (should|ought to|needs to|might|worth) ~2 (train|training|teach|teaching|remind|reminding) ~1 (your|the|some) ~1 (team|staff|people|recruiters|hr|receptionist|interviewer|interviewers|panel)
  `,
  unless: `
    (thank*|appreciate*|grateful|impressed|pleased|glad|liked|admire*)
    (customers|callers|residents|clients|patients|pupils|guests|drivers)
    i (was|am|seem|seemed|sounded|hope) ~3 (rude|unprofessional|discourteous|careless)
    (rude|discourteous) (of me|not)
    (sorry|apolog*)
    not ~1 (rude|insulting|offensive|impolite)
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
