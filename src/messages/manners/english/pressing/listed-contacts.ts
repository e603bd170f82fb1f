import type { Examples, PhraseRule } from "../../rule";

export const listedContacts: PhraseRule = {
  id: "listed-contacts",
  group: "pressing",
  level: "ask",
  reason:
    "A list of your own messages reads like a charge sheet, and takes the place of the one question that matters.",
  better: "I wanted to ask where things stand with the role.",
  replaces: "sentence",
  says: `
    my ~1 (emails|mails|letters|notes|messages|calls|voicemails|texts|reminders) ~1 (of|dated|from|on) (the)? (<date>|<weekday>|<month>)
    (<contacted>) (you)? on? (the)? (<weekday>|<date>|yesterday|last week) ~1 (and|then|again|the|<weekday>|<date>|twice|once) ~3 (<weekday>|<date>|yesterday|today|this morning|twice|again)
    (rang|called|phoned|emailed|texted|messaged|chased) ~2 (<weekday>|yesterday|last) .. (rang|called|phoned|emailed|texted|messaged|chased|tried) ~2 (<weekday>|yesterday|today|again)
    (write|writing|call|calling|ring|ringing|email|emailing|ask|asking) .. as i (did|have) (on|last|yesterday|every|each|in my)
    (dates|times|occasions) (on which|when|that|i) ~2 (in touch|<contacted>)
    (i|we) (have|also|already|did)? (emailed|wrote|written|email|mailed) .. (and|also|then|plus|as well as) (i|have|also|even|tried|again)? (i|have|also|even)? (called|rang|rung|phoned|texted|messaged|pinged|left ~2 (voicemail|voicemails|message|messages|note))
    (<contacted>|message|sent|added|followed|approached|reached out) .. <network> .. (<network>|too|as well|also|phone|email|text)
    (<contacted>|reach|call|ring|try) ~2 (both|all|every|each|either|several) (of)? your? ~1 (numbers|lines|channels|number|line|extension|extensions|offices)
    (tried|written to|wrote to|contacted|called|rung|emailed) ~2 (you|your) .. (your|the) ~2 (deputy|colleague|colleagues|assistant|secretary|administrator|manager|boss|hr|reception|front desk|switchboard|department) .. (and|also|as well|too)
    for the record (i|my|this)
    (asked|got|had) ~3 (sister|brother|mum|mate|friend|husband|wife|colleague|daughter) ~1 to (nudge|remind|chase|ask|prod|mention it to) (you|him|her)
  `,
  unless: `
    (supplier|suppliers|customer|customers|client|clients|patients|patient|parents|pupils|tenants|residents)
    as you (asked|suggested|requested)
    my (last|previous|old) (job|role)
    (thank|thanks)
    (read|look*|went|going) ~3 my notes
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "I emailed on the 2nd, the 5th and the 9th.",
    "My letters of the 2nd, 9th and 13th have gone astray.",
    "I called Monday, Tuesday and again yesterday.",
    "I emailed you last week and also left a voicemail.",
    "I have messaged you on LinkedIn and on WhatsApp as well.",
    "I did try you on both numbers.",
    "For the record, I wrote in March.",
    "I have written to you, to your deputy and to HR.",
  ],
  unflagged: [
    "I left a voicemail on Tuesday, but email is just as good for a reply.",
    "I called and left a message with your colleague.",
    "I can be reached on WhatsApp or by phone.",
    "You wrote on the 2nd and asked for my certificates.",
    "I worked on the front desk on Mondays and Tuesdays.",
    "In my last job I emailed each supplier and then called them.",
  ],
};
