import type { Examples, PhraseRule } from "../../rule";

export const moreToCome: PhraseRule = {
  id: "more-to-come",
  group: "pressing",
  level: "ask",
  reason:
    "Announcing the next calls turns a kind reader into somebody who hides from the phone. One date, then patience, works better.",
  better: "I will leave it with you.",
  replaces: "sentence",
  says: `
    (will|shall) (look|pop|drop|call) in (every|each)
    (let|leave) (this|it) (rest|lie|go|drop|alone) until i
    (shall|will) ~1 (telephone|call|ring|phone|email|write) at ~1 <number>? ~3 at .. (until|till|unless)
    (propose|plan|intend|going|mean|will|shall) (to)? (touch base|check in|follow up|be in touch|get in touch|chase|call) ~2 (daily|weekly|hourly|regularly|every|each)
    (will|shall|going to|plan to|intend to|have to|continue to|happy to|prepared to|mean to|glad to) ~1 (keep|carry|continue|go) (on|to|at)? (calling|ringing|phoning|telephoning|emailing|mailing|messaging|texting|pinging|chasing|contacting|knocking|enquiring|(writing|asking|trying) (to (you|reach|get hold|call|ring)|you|every|until|till|at|each|for an (answer|update)|about (this|it)|weekly|daily|$))
    (will|shall|going to|plan to|intend to|have to|prepared to) ~1 (keep|carry|continue|go) (on|to|at)? (sending (you|them|these|emails|messages|it)|following up|checking (in|back|with you)|turning up|nagging|pestering|popping in|dropping (in|by|you)|reminding|on at|at it|bothering|badgering|pushing (you|for)|nudging|hounding|bugging|until|till)
    (will|shall|going to) ~1 (continue|carry on|go on|keep) (on)? to ((call|ring|phone|email|chase|contact|text|message|follow up|check in)|(write|send|ask) (to you|you|weekly|daily|every|until|them|these))
    (will|shall|going to|let me|plan to|intend to) ~1 (call|ring|phone|email|message|text|chase|contact|look in|write to you|check (in|back|with)|follow up|drop you|send you|be (calling|ringing|writing|in touch|back|emailing)|remind you) ~5 (every|each) ~1 (day|morning|afternoon|evening|hour|week|month|fortnight|other|few|couple|<weekday>)
    (will|shall|going to) ~1 (<contact>|be (calling|ringing|writing|in touch|back|emailing|trying)|check|try) ~4 (daily|weekly|hourly|twice a (day|week)|on a (daily|weekly) basis|day and night|round the clock)
    (<contact>|calling|ringing|writing|be in touch|trying) ~4 (every|each|twice a) (day|hour|morning|week|<weekday>|evening) (until|till|unless) (i|you|someone|somebody|one|this|the)
    (will|shall|going to) .. (calling|ringing|trying|back|emailing|ring|call|write|email|phone|try) .. and (then)? again ~2 (at|in|on|before|after|tomorrow|next|the|later|until|<weekday>|this)
    i (will|shall) ~1 (call|ring|phone|email|write|swing|pop|try|come|drop|be back) ~3 tomorrow (and|then|again)? (then|again)? (<weekday>|the day after|again|the next|every)
    (will|shall|going to|keep|happy to|gonna|propose to|prepared to) .. (<contact>|trying|calling|ringing|back|again|by|in|round|call|base) ~3 .. (until|till) (i|you|someone|somebody|one of you|one of us|anyone|this is|it is) ~1 (get|gets|hear|hears|receive|have an|have a|has|reach|catch|find|answer|answers|pick|picks|reply|replies|respond|responds|talk|talks|speak|speaks|see|sees|retires|give in|resolved|sorted|settled)
    (until|till) (you|someone|somebody|one of you|one of us) ~1 (pick|picks|answers|retires|retire|give in|gives in|cave|caves|talks to|has the)
    (will|shall|thought i would|going to|just) ~1 (pop|put|stick|send|drop|pencil) (another|one more|a further|the next|another one|the same|a fresh) .. (<weekday>|tomorrow|diary|next week|later|week|case|month)
    (set|setting|put|got|have) (a|an|myself|up|in)? ~2 (reminder|reminders|alert|alerts|alarm) ~2 to (<contact>|drop|check|follow|be in touch|send|remind|nudge)
    (my|this|another) (little|usual|regular|customary|trusty)? (daily|weekly|hourly|monthly|regular|fortnightly) (<message>|text|check-in|check in|reminder|nudge|enquiry|update request|bulletin|ring)
    (do not|does not|never) (intend|plan|propose|mean) to (stop|give up|go away|let (this|it|up)|rest|drop)
    (will|shall|do|am) not (be)? (go|going|give|giving|stop|stopping|rest|let|letting|drop) (away|up (until|till|so)|asking|calling|writing|until|till|this (go|drop|lie|rest)|it (go|drop|lie|rest))
    (you will|expect to) ~1 (be hearing|hear) (from me|more) (again|every|daily|weekly|soon enough|regularly|until|on <weekday>|tomorrow|each)
    (have not|not) heard the last of me
    (do not|not) be surprised (if|when|to)
    (shall|will) ~1 (ask|write|enquire|inquire|raise|try) (you|it|this)? again (in (the|a)|next|every|each|tomorrow and|until)
    (so|and|then) (you|we) (need not|do not|cannot|can not) ~4 (lose|losing|lost|forget|forgetting|miss) ~1 (track|sight|me|each other)
    thought i would ~1 (ask|try) ~2 (differently|another way|once more|again|a different)
    (try|ring|call|phone) ~1 (your|his|her) ~2 (landline|home|house|mum|wife|husband|mobile|personal|private)
    (make|making|be|become|am) (a|such a|something of a)? (nuisance|pest) of? ~1 (myself)? (until|till|if|unless)
    (persist|persisting|persevere) (until|till|in|with)
  `,
  unless: `
    (will|shall|would) not ~1 (write|ask|call|ring|trouble|chase|email)
    (you|she|he|they) (asked|suggested|said|told|invited|wanted)
    as (you|agreed|arranged)
    (customer|customers|suppliers|patients|clients|residents|pupils)
  `,
};

export const examples: Examples = {
  flagged: [
    "I will keep calling until I hear from you.",
    "I'll ring at ten tomorrow and again at two.",
    "I shall continue to write weekly.",
    "I will email you every day until somebody answers.",
    "I'll pop another note in the diary for Thursday.",
    "I've set a reminder to drop you a line each Monday.",
    "Here is my little weekly email about the post.",
    "I do not intend to give up.",
    "Happy to keep trying at whatever hour suits.",
  ],
  unflagged: [
    "I will leave it with you until the 22nd.",
    "I'll keep the date free until I hear from you.",
    "You asked me to call again on Thursday.",
    "I rang our suppliers every morning until the parts came.",
    "I will call you on Thursday at two, as you suggested.",
    "I would not want to keep calling you.",
    "I will keep practising until the test.",
  ],
};
