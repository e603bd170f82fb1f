import type { Examples, PhraseRule } from "../../rule";

export const ultimatum: PhraseRule = {
  id: "ultimatum",
  group: "pressing",
  level: "ask",
  reason: "An ultimatum leaves them one easy way out: to let you go. An open question leaves the door open.",
  better: "If the timing has changed, a rough new date would help me plan.",
  replaces: "sentence",
  says: `
    (or|otherwise|else) (else)? i ~2 (consider|conclude|take it that|forced|accept|accepting|withdraw|withdrawing|walk|walking|escalate|pull out|pulling|sign|say yes|saying yes|move on|moving on|look (elsewhere|somewhere)|go (elsewhere|with|public)|going elsewhere|rip|tear|count|regard|treat|take my|taking (my|it)|gone|done|out)
    or i will (take it|assume|know|be)
    if i (have|do|did|had)? not (heard|hear|get|receive|have|got) .. i (will|shall|am|would|must) ~2 (consider|conclude|assume|presume|treat|accept|accepting|withdraw|withdrawing|look elsewhere|forced|have to|escalate|regard|take|sign|say yes|go|move on|contact your)
    should i not (hear|have|get|receive) .. i (will|shall|would|must) ~2 (consider|conclude|assume|treat|accept|withdraw|look|regard|take|have to|move)
    unless (i|we) (hear|get|have|receive) .. (will|shall|am|must|have to) ~2 (consider|conclude|assume|accept|accepting|withdraw|withdrawing|look|regard|take|sign|walk|go|move on|escalate)
    (take|taking|treat|read|regard|interpret|consider|understand) ~1 (silence|no (reply|answer|response|news)) .. (as (a|permission|your|meaning|proof)|to mean)
    (or|otherwise|before) you (will|can|may|might|could|are going to)? ~1 (lose|losing|have lost|miss out on|can forget|say goodbye|kiss goodbye)
    failing (which|that|this|an answer|a reply)
    either (you|they|the (client|company|panel|council)|he|she|we|i (hear|get)|it is) .. or (i|we|else|you (lose|can|tell)|it|tell|let)
    (this is|consider this|their|your|very) (your|their|the|my|a|one)? (very)? (final|last) (call|chance|warning|notice|opportunity|appeal|demand|ultimatum)
    (will|shall) ~1 (consider|regard|treat) ~1 (matter|this|it|myself|my application|our conversation) ~1 (closed|free|released|over|ended|at an end|void|settled)
    (and|after (that|which)|then) (then)? i am (withdrawing|out|gone|done|saying yes|taking the|accepting|signing|going with|going elsewhere|walking|moving on)
    (before|without) i (have to)? (take|taking|accept|accepting|look|looking|go|going|walk|walking|withdraw|withdrawing|lose|losing) ~1 (my (interest|application|skills|talents|business)|elsewhere|another|patience|heart|faith)
    no (other)? (choice|option|alternative) but to
    begin (its|your|their|the) search (afresh|again|anew)
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
