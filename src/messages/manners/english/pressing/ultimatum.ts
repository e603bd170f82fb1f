import type { Examples, PhraseRule } from "../../rule";

export const ultimatum: PhraseRule = {
  id: "ultimatum",
  group: "pressing",
  level: "ask",
  reason: "An ultimatum leaves them one easy way out: to let you go. An open question leaves the door open.",
  better: "If the timing has changed, a rough new date would help me plan.",
  replaces: "sentence",
  says: `
    (or|otherwise|else) (else)? i ~2 (<leave>|gone|done|out|rip|tear|know)
    if (i|there) (have|do|did|had|is|get)? (not|no) (heard|hear|get|receive|have|got|reply|answer|news|response|word) .. i (will|shall|am|would|must) ~2 <leave>
    should i not (hear|have|get|receive) .. i (will|shall|would|must) ~2 <leave>
    unless (i|we|you) (hear|get|have|receive|reply|answer|decide) .. (will|shall|am|must|have to) ~2 <leave>
    (take|taking|treat|read|regard|interpret|consider|understand) ~1 (silence|no (reply|answer|response|news)) .. (as (a|permission|your|meaning|proof)|to mean)
    (or|otherwise|before) you (will|can|may|might|could|are going to)? ~1 (lose|losing|have lost|miss out on|can forget|say goodbye|kiss goodbye)
    failing (which|that|this|an answer|a reply)
    either (you|they|the (client|company|panel|council)|he|she|we|i (hear|get)|it is) .. or (i|we|else|you (lose|can|tell)|it|tell|let)
    (this is|consider this|their|your|very) (your|their|the|my|a|one)? (very)? (final|last) (call|chance|warning|notice|opportunity|appeal|demand|ultimatum)
    (will|shall) ~1 (consider|regard|treat) ~1 (matter|this|it|myself|my application|our conversation) ~1 (closed|free|released|over|ended|at an end|void|settled)
    (and|after (that|which)|then) (then)? i am (withdrawing|out|gone|done|saying yes|taking the|accepting|signing|going with|going elsewhere|walking|moving on)
    no (other)? (choice|option|alternative) but to
  `,
  unless: `
    (date|time|day|appointment|meeting|interview) ~2 (stands|is fine|suits|still holds)
    (happy|glad|pleased) to (wait|hear|come)
    (thank|thanks|understand|no hard feelings)
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
