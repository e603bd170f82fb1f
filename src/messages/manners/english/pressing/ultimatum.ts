import type { Examples, PhraseRule } from "../../rule";

export const ultimatum: PhraseRule = {
  id: "ultimatum",
  group: "pressing",
  level: "ask",
  reason: "An ultimatum leaves them one easy way out: to let you go. An open question leaves the door open.",
  better: "If the timing has changed, a rough new date would help me plan.",
  replaces: "sentence",
  says: `
    (take|strike|cross|scratch|remove) my name (off|from|out)
    no (answer|reply|decision|news|word|call|response) (by|before) ~3 (and|then|means) ~1 i (am|will|shall|walk|go|take|sign)
    (take|taking|treat|treating|read|regard|understand|interpret|reading|construe) (your|the|any|further|continued|this|more)? ~1 (silence|no (answer|reply|news|response|word)|non-reply|lack of) .. (as|for|to|that)
    (should|if|were) ~4 (come and go|pass|passes|go by|goes by|comes and goes|elapse|arrive|arrives) ~2 without
    (it|you|they|this|that|there|job|answer|client|somebody|someone) (had|would) better (not|come|be|have|get|make|mean|do|start|act|tell|decide|think|hear)
    (you|they) (leave|are leaving|have left|give|are giving) me (no|little|with no|with little|without)
    (this|that|it) (will|shall|would|is|must) ~1 be ~2 (my (final|last)|the (final|last|end)) (email|message|letter|word|attempt|call|approach|contact|time|of it|of the matter) ~2 (unless|if|until|before|to get|and then|i)
    (act accordingly|draw (my|their|the obvious) (own)? conclusions|my own conclusions|take further (steps|action)|taking further (steps|action))
    (bear|accept|live with|face|take) the consequences
    (or|otherwise|else) (else)? i ~2 (consider|assume|conclude|presume|take it|taking it|be forced|have no (choice|option)|accept|accepting|withdraw|withdrawing|go (elsewhere|with|to|over|public)|going (elsewhere|with)|move on|moving on|look elsewhere|look somewhere|walk|sign|signing|escalate|treat|know what|take my|taking my|pull|pulling|say yes|saying yes|start (looking|somewhere|elsewhere)|rip|tear|count|regard|be (off|gone|out|taking|withdrawing|signing|accepting|moving|saying|going))
    or (else)? i (am|will be) (out|off|gone|done|withdrawing|going|walking|taking|accepting)
    or i (walk|go|withdraw|accept|leave)
    or else $
    (or|otherwise) (the (deal|offer) is|it is) (off|over|goodbye|curtains|no deal)
    (or|otherwise|before) you (will|can|may|might|could|are going to)? ~1 (lose|losing|have lost|miss out on|can forget|say goodbye|kiss goodbye)
    failing (which|that|this|an answer|a reply)
    (if|unless) ~2 (i|we|you|they|there|someone|somebody|nobody|nothing|no (answer|reply|decision|word|offer)) ~6 .. (i|we) ~2 (assume|conclude|presume|take it|consider (the|this|myself|my|it|other)|withdraw|accept (the|another|elsewhere|their|that|one)|go (elsewhere|with (the|another|them|someone))|move on|moving on|look (elsewhere|somewhere else)|escalate|have no (choice|option|alternative)|be forced|have to (assume|accept|go|look|move|withdraw|consider|conclude|reconsider|take)|treat|walk|sign|know (what|where|how)|be (withdrawing|accepting|moving|signing|taking|forced|obliged|looking|going)|draw my|make other|regard|tell everyone|understand that|pull out|remove|cancel|get the message|take my)
    (withdraw|withdrawing|accept elsewhere|walk|walking|move on|moving on|look elsewhere|go elsewhere|going elsewhere|sign elsewhere) ~5 (unless|if (you|i|they|nobody|nothing) ~1 (do|have|does|has|is|am|cannot) not)
    unless (i|you|they) .. (i|we) (am|will|shall) ~1 (withdrawing|accepting|out|off|gone|start|bring|turn up|assume|take)
    either (you|they|the (client|company|panel|council)|he|she|we|i (hear|get)|it is) .. or (i|we|else|you (lose|can|tell)|it|tell|let)
    (this is|consider this|their|your|the|a|one|is|very) (your|their|the|my|a|one)? (very)? (final|last) (call|warning|notice|opportunity|appeal|demand|ultimatum)
    (your|their|his|her) (very)? (last|final) (chance|opportunity|call|offer)
    (one|a) (last|final) chance to
    (take it or leave it|now or never|make or break|ball is in your court|time (you|they|he|she|we) (decided|committed|chose)|high time|about time|put up or shut up|shape up|do or die|(please|just|so|should|better|and|now) make your (choice|move|mind up))
    (will|shall) ~1 consider ~1 (matter|this|it|myself|my application|our conversation|case|discussions) ~1 (closed|free|released|over|ended|finished|at an end|no longer|void|withdrawn if|settled)
    (and|after (that|which)|then) (then)? i am (withdrawing|out|gone|done|off|saying yes|taking the|accepting|signing|going with|going elsewhere|walking|moving on|away)
    (before|without) i (have to)? (take|taking|accept|accepting|look|looking|go|going|walk|walking|withdraw|withdrawing|lose|losing) ~1 (my|the|elsewhere|another|away|with|on|interest|patience|somewhere|heart|faith)
    (my|the|this|our) (offer|application|interest|candidacy|availability) ~1 (expires|lapses|ends|will (lapse|expire|end|be withdrawn)|stands until|is only open|is good until|does not last|is off the table)
    (off|from) the table (after|from|by|on|at|as of)
    (have|leave|leaves|leaving|left) ~1 (me|us) ~1 (no|little|with no|with little) (other)? (choice|option|alternative)
    no (other)? (choice|option|alternative) but to
    (the)? begin (its|your|their|the) search (afresh|again|anew)
    (then|and) (it is|that is|you are) on (you|your)
    be it on your
    (not|no longer) (be)? responsible for (the|what|any)
    (hear|get|have) (an answer|something|one|a yes|it) ~3 or (not|else|i|you|that)
  `,
  unless: `
    (date|time|day|appointment|meeting|interview) ~2 (stands|is fine|suits|still holds)
    (happy|glad|pleased) to (wait|hear|come)
  `,
};

export const examples: Examples = {
  flagged: [
    "I need an answer by Wednesday or I will consider the matter closed.",
    "Either they commit by Wednesday or I walk.",
    "If I do not hear from you by Monday I will assume the worst.",
    "Kindly revert, failing which I shall accept elsewhere.",
    "You have until tonight and then I'm saying yes to the hotel.",
    "This is their final call.",
    "Unless I hear from you I shall withdraw.",
    "I shall have no choice but to look elsewhere.",
  ],
  unflagged: [
    "If I have not heard by the 12th, may I ring you?",
    "If it is later, I can ask them to wait.",
    "I can come on Monday, or I will send the papers by post.",
    "I'll see you on Thursday at two unless I hear otherwise.",
    "Please consider my application withdrawn.",
    "If you do not need anything else I will leave it with you.",
    "I have decided to accept another post, and I would like to withdraw.",
  ],
};
