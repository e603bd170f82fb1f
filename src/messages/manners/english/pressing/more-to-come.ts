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
    <going> ~1 (keep|carry on|continue|go on) (on|at)? (calling|ringing|phoning|telephoning|emailing|mailing|messaging|texting|pinging|chasing|contacting|knocking|enquiring|stopping by|popping (in|by)|(writing|asking|trying) (to (you|reach|get hold|call|ring)|you|every|until|till|at|each|about|weekly|daily|$))
    <going> ~1 continue to (call|ring|phone|email|chase|contact|text|message|write|enquire)
    <going> ~2 (call|ring|phone|email|message|text|chase|contact|try|write|check (in|back|with)|drop you|send you|be (calling|ringing|writing|in touch|emailing|trying)|remind you) ~5 ((every|each) ~1 (day|morning|afternoon|evening|hour|week|month|fortnight|few|couple|<weekday>)|daily|weekly|hourly|twice a|day and night)
    (<contact>|<contacting>|be in touch) ~4 (every|each|twice a) ~1 (day|hour|morning|week|<weekday>|evening) (until|till|unless)
    <going> .. (<contact>|<contacting>|back) .. and (then)? again ~2 (at|in|on|before|after|tomorrow|next|the|later|until|<weekday>|this)
    i (will|shall) (try|ring|call|phone) .. (and|then|if) .. i (will|shall) (try|ring|call|phone)
    (will|shall) ~1 (<contact>|swing|pop|try|come|be back|be in touch) ~3 tomorrow (and|then|again)? (then|again)? (<weekday>|the day after|again|the next|every)
    (will|shall) ~1 (ask|write|enquire|ring|call|email|be back|be in touch) ~1 (again|once more) (tomorrow|tonight|in the|this|later today|next|every)
    (until|till) (someone|somebody|anyone|one of (you|us)) ~1 (picks|answers|replies|responds|gets|gives|sees|talks|speaks|calls|rings|tells|retires)
    (reminder|alert|alarm) ~2 to (<contact>|drop|follow|be in touch|send|nudge)
    (my|this|another) (little|usual|customary)? (daily|weekly|hourly|fortnightly) (<message>|text|check-in|reminder|nudge|enquiry|update request)
    (do not|does not|never) (intend|plan|propose|mean) to (stop|give up|go away|let (this|it|up)|rest)
    (try|ring|call|phone) ~1 (your|his|her) ~2 (landline|home|house|mum|wife|husband|personal|private)
  `,
  unless: `
    (will|shall|would) not (keep|trouble|chase|write|ask|call|ring|email|be)
    (you|she|he|they) (asked|suggested|said|told|invited|wanted)
    as (you|agreed|arranged)
    (customer|customers|suppliers|patients|clients|residents|pupils|families|tenants)
  `,
};

export const examples: Examples = {
  flagged: [
    "I will keep calling until I hear from you.",
    "I'll ring at ten tomorrow and again at two.",
    "I shall continue to write weekly.",
    "I will email you every day until somebody answers.",
    "I’ll write again next week.",
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
