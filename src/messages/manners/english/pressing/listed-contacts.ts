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
    my (trailing|earlier|previous|several|various|last)? (emails|mails|letters|notes|messages|calls|voicemails|texts|reminders) ~1 (of|dated|from|on|sent on) (the)? (<date>|<weekday>|<month>|last|this|early|both)
    my (note|email|letter|message|mail|call|text|voicemail) ~4 .. (the one (after|before|since)|another|and (my|the|a|then)) ~2 (voicemail|voicemails|note|email|letter|message|call|text|reminder|follow-up)
    (i|have|and) (have|already)? (<contacted>) (you)? on? (the)? (<weekday>|<date>|yesterday|last week) ~1 (and|then|the|again|<weekday>|<date>|twice|once) ~3 (<weekday>|<date>|yesterday|today|this morning|twice|again)
    (i|we) (have|also|already|did)? (emailed|wrote|written|email|write|mailed) .. (and|also|then|plus|as well as) (i|have|also|then|even|tried|again)? (i|have|also|then|even)? (called|rang|rung|phoned|texted|messaged|pinged|whatsapped|left ~2 (voicemail|voicemails|message|messages))
    (i|we) (have|also|already)? (called|rang|rung|phoned|texted|messaged|pinged|whatsapped|dmed) .. (and|also|then|plus|as well as) (i|have|also|then|even)? (i|have|also|then|even)? (emailed|wrote|written|texted|messaged|pinged|whatsapped|dropped)
    (messaged|pinged|texted|tried|contacted|reached out to|approached|added|followed|written to|wrote to|emailed|sent) .. (linkedin|whatsapp|teams|facebook|insta|instagram|twitter|tiktok|telegram|slack|messenger|x) .. (facebook|linkedin|whatsapp|teams|tiktok|insta|instagram|twitter|too|also|as well|messenger|phone|email)
    (message|messages|pinged|messaged|texted) ~2 (sent|you)? ~1 (on|through|via|over|by) ~1 (linkedin|whatsapp|facebook|insta|instagram|tiktok|messenger|twitter) ~1 (and|too|as well|also)
    (tried|rung|called|rang|reach|reached|try) ~2 (both|all|every|each|either|several|all three) (of)? your? (numbers|lines|channels|number|line|phones|extensions|offices|branches|addresses|means|way|avenue|department)
    (every|all|any) (possible|available|other|of the)? (channel|channels|avenue|avenues|means) (open|available|i|there|going|to|of)
    (tried|written to|wrote to|contacted|called|rung|approached) ~2 (you|your) .. (your|the) ~2 (deputy|colleague|colleagues|assistant|secretary|pa|manager|boss|hr|reception|front desk|office|switchboard|enquiries|department) .. (and|also|as well|too)
    for the record (i|my|this|we)
    (a|the) (record|log|list|timeline|chronology|summary|diary) of (my|all my|every|our|the) ~2 (attempts|<message>|contacts|correspondence|enquiries|efforts|approaches)
    enclose a copy of (each|all|every|them|my)
    (first|once) .. (second|then|again) .. (third|fourth|and (yesterday|again))
    (asked|got|had) ~3 (sister|brother|mum|mate|friend|husband|wife|colleague|daughter|uncle) ~1 to (nudge|remind|chase|ask|prod|have a word with|mention it to) (you|him|her)
    (rang|called|phoned|dialled) the (front desk|desk|switchboard|office|reception|branch|shop|store|number) ~1 (twice|again|<number>|and|several)
  `,
  unless: `
    (supplier|suppliers|customer|customers|client|clients|patients|patient|parents|pupils|tenants|residents)
    as you (asked|suggested|requested)
    my (last|previous|old) (job|role)
    (thank|thanks)
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
