import type { Examples, PhraseRule } from "../../rule";

export const ownDeadline: PhraseRule = {
  id: "own-deadline",
  group: "pressing",
  level: "ask",
  reason: "The timetable is theirs to set. A candidate who sets it for them may be the easier one to leave out.",
  better: "Could you tell me when you aim to decide?",
  replaces: "sentence",
  says: `
    ^ (today|tonight|tomorrow|this week|now) (would|will) be (good|nice|ideal|best|fine|appreciated|preferable|great)
    (want|like|need) (this|it|things) (settled|sorted|decided|done|finished|resolved) ~2 (before|by|this)
    (can|will|could) give (you|them) (until|till)
    not a (day|minute|moment|hour) (more|longer|later)
    (answer|decision|reply|word|yes) (this side of|on this side of)
    (straight|clear|firm|definite|final|proper|simple) (answer|reply|yes or no|decision) ~3 (by|before|this|today|soon|now|from you|out of)
    deadline ~1 i have (set|given)
    (set|setting) (myself|you) (a|the) (deadline|date|limit)
    what (is it|will it|would it|does it|do i) ~2 (going to)? (take|have to do) ~1 (to (get|have|hear|obtain)|for (you|somebody|someone))
    (get|getting) (an answer|a decision|a reply|anything|an update|some sense|any sense) out of (you|them|him|her|anyone)
    (time|clock) is (getting on|passing|marching on|moving on|slipping|going by|not standing still)
    (quick|quicker|sharp|fast) about it
    (answer|hear|decide|decision|news|know|word|reply) ~5 (before|by) the (year|month|week|quarter|day|summer|season) is (out|over|up|through)
    let us ~2 (get|settle|wrap|sort|finish|close|do|decide|agree|conclude|put) ~5 (today|this week|now|tomorrow|tonight|done|to bed|over with|sorted|settled)
    (like|want|need|get|expect|have|prefer|see) (this|it|things|the (matter|thing|decision)|everything) ~2 (wrapped up|settled|sorted|done|finished|concluded|resolved|put to bed|closed|over with|decided|finalised|finalized) ~2 (by|before|this week|today|now|soon|within|tomorrow|in the next|one way|quickly)
    (how about|what about|why do) (we|you) (not)? ~2 (settle|settling|decide|deciding|agree|agreeing|sort|sorting|wrap|close|commit|tell|just)
    (my|our|everyone's) (own)? time is (also|just as|as|very)? (valuable|precious|money|worth|too)
    i trust (that)? ~1 (we|i|you|this|it|my|there|a decision|the decision|an answer) ~1 (will|shall|can|is|has|may|would) ~3 (not|soon|now|by|before|hear|receive|have|shortly|without|today|know|forthcoming)
    (hope|hoping|hopes) ~2 (not|do not|never) ~1 (still be|be (still|writing|asking|chasing|having|waiting)) ~2 (chase|ask|write|wait|waiting|asking|chasing|writing|remind|call|having|ring|follow)
    (save|spare) (us|me|you|everybody|everyone|both of us|both) ~2 (further|another|more|any more|a lot of|the trouble|time|wait|waiting|from having)
    (yes or no|thumbs up|up or down|in or out) ~2 (today|now|tonight|tomorrow|this week|by|before|please decide)
    (over to|up to|down to) you now
    (i|we) (also|really|do|will|shall|must|am|would)? (need|want|require|expect|demand|insist on|am expecting|expecting|must have|must insist on|am demanding|shall expect|will expect) ~3 (<answer>|commitment|confirmation|clarity|decisions|answers|acknowledgement) ~6 (by|before|within|no later|not later|this (week|afternoon|morning|evening)|today|tomorrow|tonight|latest|end of|close of|cob|eod|on <weekday>|now|immediately|in writing|at the)
    (i|we) ~2 (need|want|require|must|will need|have) to (hear|know|receive|be (told|informed|given)) ~5 (by|before|within|no later|not later|this (week|afternoon|morning|evening)|today|tomorrow|tonight|latest|end of|close of|cob|eod|on <weekday>|now|back|immediately|one way or)
    (i|we) (fully|do|now|therefore|rather|would|must|will|shall)? (expect|demand|insist on|require) ~1 (a|an|your|the|some) ~2 (answer|reply|response|decision|confirmation|acknowledgement)
    (please|kindly|do) ~1 (decide|reply|respond|revert|answer|advise|get back|tell me|let me have|see to it|write) ~7 (by|before|not later than|no later than|latest|within|at the latest|on or before) (the)? ~1 (<weekday>|end|close|<date>|noon|midday|five|tomorrow|eod|cob|tonight|this|lunch|lunchtime|<number>|week|5pm|day|play)
    (decide|reply|respond|revert|answer|confirm|tell me|get back to me|let me know|update me|inform me|call me|ring me) ~5 (by (the)? (end|close)|by tonight|by tomorrow|by eod|by cob|by noon|by five|by lunch|before (you|the end|close|tomorrow)|within (24|48|<number>) (hours|days)|at (the)? (very)? latest|no later than|not later than|this week|on or before)
    (decide|choose|answer|reply) (please)? (this week|now|today|tonight|tomorrow)
    (you|they|client|panel|company|he|she|council|board|everyone|agency) (have|has) (got)? (until|till|up to) ~3 (<weekday>|tonight|tomorrow|noon|midnight|end|close|five|5pm|lunch)
    (you|they|client|he|she) have (<number>|24|48|twenty-four|forty-eight|one|a) ~1 (hours|days|week|weeks|day) (to|left|from|before|or)
    (give|giving|gave|allow|allowing) (you|them|it|him|her|this|the (client|company|panel)) ~1 (until|till|up to|one (more|last|final)|a (final|last|further)|<number> ~1 (days|hours|weeks)|another|exactly|24|48|to the end)
    (set|setting|put|imposed|draw|drawing) ~1 (you|them|myself|a|an) ~1 (deadline|cut-off|line|time limit|limit)
    (answer|decision|reply|response|commit|offer|word) (to me|from (you|them))? (by|before|no later than) (<weekday>|tomorrow|tonight|noon|close|5pm|the end|end|eod|the <date>) ~4 (or (i|else|the|it)|otherwise|else|failing|at the latest)
    (not|will not|cannot) (be)? ~1 (accept|accepting|accepted|considered|considering|tolerate|entertain) ~4 (after|later than|beyond|any (further|more) delay)
    i (would|should|will) ~2 (appreciate|grateful for|glad of|obliged for|like) (an|a|your|some) ~1 (answer|decision|reply|response|movement|final word) ~3 (by (<weekday>|tomorrow|tonight|the end|end|close|noon|return|5)|before (<weekday>|the end|close|tomorrow|lunch)|within|this week|today|tomorrow|tonight)
    (write|call|reply|tell|answer) (me|to me)? ~2 at (the)? latest
    on <weekday> at (the)? latest
  `,
  unlessAnywhere: `
    (first choice|quite understand|fully understand|understand completely|no rush|no hurry)
  `,
  unless: `
    you ~1 (expected|thought|aimed|were|expect|planned|had)
    (firm|company|employer|school|hospital|agency) (would like|need|needs|want|wants|has asked|have asked)
    (college|landlord|lease|school|other offer|them by|them before)
    (need|want|have|require|expect) to (answer|give|reply|decide|update|confirm|respond|let them|tell them)
    (you|she|he|they) (said|mentioned|told|asked|wrote|hoped|promised|indicated|were kind)
    if (you|there is) ~2 (need|like|want|prefer|anything|require|wish|have any)
    (i|we) (understand|gather|know) ~2 (you|that|they|i)
    as (you|agreed|promised|mentioned)
    (should|if) you (need|require|wish|prefer|want|like)
    (give|let) (them|him|her)
    (they|them) ~3 (offer|reply|answer)
    if (it is|that is)? (at all)? possible
  `,
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
