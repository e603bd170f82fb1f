import type { Examples, PhraseRule } from "../../rule";

export const ownDeadline: PhraseRule = {
  id: "own-deadline",
  group: "pressing",
  level: "ask",
  reason: "The timetable is theirs to set. A candidate who sets it for them may be the easier one to leave out.",
  better: "Could you tell me when you aim to decide?",
  replaces: "sentence",
  says: `
    i (need|expect|require) you to
    i (also|really|do|will|shall|must|am|would)? (need|want|require|expect|demand|insist on|expecting|must have|must insist on|shall expect|will expect) ~3 (<answer>|commitment|confirmation|clarity|certainty) ~6 (by|before|within|no later|not later|this (week|afternoon|morning|evening)|today|tomorrow|tonight|latest|end of|close of|cob|eod|now|in writing|at the)
    i (really|do|also)? (need|want|expect) to (hear|know) ~4 (by|no later than|today|this week)
    i (fully|do|now|therefore|rather|would|must|will|shall)? (expect|demand|insist on) ~1 (a|an|your|the|some) ~2 (answer|reply|response|decision|confirmation)
    (i|we) ~2 (like|want|need|prefer) ~1 (have|see|get)? (this|it|things|everything|the matter) ~2 (wrapped up|settled|sorted|done|finished|resolved|closed|decided) ~2 (by|before|this week|today|now|soon|within|tomorrow|in the next|quickly|for me)
    (must|have to) ask (you|that you) .. (by|before|within|this week|today|tomorrow)
    (please|kindly|do|^) ~1 (decide|reply|respond|revert|answer|advise|let me have|see to it|write) ~7 (by|before|not later than|no later than|latest|within|on or before) (the)? ~1 (<weekday>|end|close|<date>|noon|midday|five|tomorrow|eod|cob|tonight|lunch|<number>|week|5pm|day)
    (decide|reply|respond|revert|answer|confirm|tell me|get back to me|let me know|let me have|update me|inform me|call me|ring me|write me) ~5 (by (the)? (end|close)|by (tonight|tomorrow|eod|cob|noon|five|lunch)|before (you close|the end|close|tomorrow)|within (24|48|<number>) (hours|days)|at (the)? (very)? latest|no later than|not later than|on or before)
    (please|just|must|should|you to|^) (decide|choose|answer) (please)? (this week|now|today|tonight|tomorrow)
    (straight|firm|definite|final|proper|clear) (answer|reply|yes or no|decision) ~3 (by|before|this|today|now|from you|out of)
    (get|getting) (an answer|a decision|a reply|any sense) out of (you|them|him|her|anyone)
    (yes or no|thumbs up|in or out) ~2 (today|now|tonight|tomorrow|this week|by|before|please)
    (you|they|client|panel|company|he|she|council|board|agency) (have|has) (got)? (until|till|up to) ~3 (<weekday>|tonight|tomorrow|noon|midnight|end|close|five|5pm|lunch)
    (give|giving|allow|allowing) (you|them|it|him|her|this|the (client|company|panel)) ~1 (until|till|up to|one (more|last|final)|a (final|last|further)|<number> (more|further|days|hours)|another|exactly|24|48)
    (answer|decision|reply|response|commit|offer|word|know|hear) .. (by|before) ~2 (<weekday>|tomorrow|tonight|noon|close|end|eod|<date>) .. (or (else|it is)|otherwise|failing)
  `,
  unless: `
    (hoped|hope|hoping|expected|planned|meant|aimed|aiming|aim|said you would|thought you would) (to)? (decide|let me know|reply|confirm|answer|call|ring)
    (firm|company|employer|school|hospital|agency|college|landlord) (would like|need|needs|want|wants|has asked|have asked)
    (lease|other offer|them by|them before)
    (need|want|have|require|expect|expected) to (answer|give|reply|decide|update|confirm|respond|let them|tell them)
    (you|she|he|they) (said|mentioned|told|asked|wrote|hoped|promised|indicated|were|expected|thought|aimed|expect|planned|had)
    (if|should) (you|there is) ~2 (need|like|want|prefer|anything|require|wish|have any)
    (i|we) (understand|gather|know) ~2 (you|that|they|i)
    as (you|agreed|promised|mentioned)
    (give|let) (them|him|her)
    (they|them) ~3 (offer|reply|answer)
    your (mail|email|letter|message) of
    if (it is|that is)? (at all)? possible
  `,
  unlessAnywhere: "(first choice|quite understand|fully understand|understand completely|no rush|no hurry)",
};

export const examples: Examples = {
  flagged: [
    "I need an answer by five on Wednesday.",
    "I expect a decision this week.",
    "Please decide by Friday.",
    "Kindly revert before Friday.",
    "You have until tonight.",
    "They have until the end of tomorrow to make their choice.",
    "I am giving you one more week.",
    "I need to hear back by Friday.",
    "Let me know by tomorrow at the latest.",
  ],
  unflagged: [
    "I need to give them an answer by Friday.",
    "They would like an answer by Wednesday 9 December.",
    "I understand that you are deciding by Friday.",
    "The other firm has given me until 14 July to reply.",
    "You said that I could expect a reply by the 12th.",
    "Is it likely that you will have decided by then?",
    "Could you let me know by reply what I should bring?",
    "Please let me know by Friday if you would like the forms in print.",
  ],
};
