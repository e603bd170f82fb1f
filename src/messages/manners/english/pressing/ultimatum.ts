import type { Examples, PhraseRule } from "../../rule";

export const ultimatum: PhraseRule = {
  id: "ultimatum",
  group: "pressing",
  level: "ask",
  reason: "An ultimatum leaves them one easy way out: to let you go. An open question leaves the door open.",
  better: "If the timing has changed, a rough new date would help me plan.",
  replaces: "sentence",
  says: `
    (or|otherwise|else) (else)? i ~2 (consider|assume|conclude|presume|take it|taking it|be forced|have no (choice|option)|accept|accepting|withdraw|withdrawing|go (elsewhere|with|to|over|public)|going (elsewhere|with)|move on|moving on|look elsewhere|look somewhere|walk|sign|signing|escalate|treat|know what|take my|taking my|pull|pulling|say yes|saying yes|start (looking|somewhere|elsewhere)|rip|tear|count|regard|be (off|gone|out|taking|withdrawing|signing|accepting|moving|saying|going))
    or (else)? i (am|will be) (out|off|gone|done|withdrawing|going|walking|taking|accepting)
    or i (walk|go|withdraw|accept|leave)
    (or|otherwise|before) you (will|can|may|might|could|are going to)? ~1 (lose|losing|have lost|miss out on|can forget|say goodbye|kiss goodbye)
    failing (which|that|this|an answer|a reply)
    either (you|they|the (client|company|panel|council)|he|she|we|i (hear|get)|it is) .. or (i|we|else|you (lose|can|tell)|it|tell|let)
    (this is|consider this|their|your|the|a|one|is|very) (your|their|the|my|a|one)? (very)? (final|last) (call|warning|notice|opportunity|appeal|demand|ultimatum)
    (your|their|his|her) (very)? (last|final) (chance|opportunity|call|offer)
    (will|shall) ~1 consider ~1 (matter|this|it|myself|my application|our conversation|case|discussions) ~1 (closed|free|released|over|ended|finished|at an end|no longer|void|withdrawn if|settled)
    (and|after (that|which)|then) (then)? i am (withdrawing|out|gone|done|off|saying yes|taking the|accepting|signing|going with|going elsewhere|walking|moving on|away)
    (before|without) i (have to)? (take|taking|accept|accepting|look|looking|go|going|walk|walking|withdraw|withdrawing|lose|losing) ~1 (my|the|elsewhere|another|away|with|on|interest|patience|somewhere|heart|faith)
    no (other)? (choice|option|alternative) but to
    (the)? begin (its|your|their|the) search (afresh|again|anew)
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
