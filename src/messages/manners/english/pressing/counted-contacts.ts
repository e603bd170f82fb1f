import type { Examples, PhraseRule } from "../../rule";

export const countedContacts: PhraseRule = {
  id: "counted-contacts",
  group: "pressing",
  level: "ask",
  reason: "A count of your own messages tells them that they are being chased. One more, with one question, is enough.",
  better: "I wanted to ask once more about the role.",
  replaces: "sentence",
  says: `
    (popping|turning|showing) up in your (inbox|messages|voicemail)
    here i (come|am) (again|once more|yet again)
    (my|now the|already my|is the|now my|a) <ordinal> ~1 (attempt|<message>|text|reminder|follow-up|try|enquiry|chaser|approach)
    <ordinal> (attempt|email|message|mail|voicemail|reminder|chaser|letter|call) ~1 (i|to you|to reach|from me|this (week|month)|about|on|regarding|today|in (a|two|three)|without)
    <ordinal> time ~2 (of asking|<contacted>|<contacting>|this (week|month)|i (write|call|ring|email|ask|have (had|needed)))
    (message|email|reminder|attempt|mail|letter|note|call|voicemail) (no|nr|number) (<number>|<date>)
    (^|i|we|have|and|already|also) (have|already|now|only|just|even|personally)? (called|rang|rung|phoned|telephoned|emailed|mailed|messaged|texted|pinged|chased|contacted|written|wrote|asked you|tried (you|to (reach|call|ring|get|contact|speak))|enquired) ~4 (twice|thrice|repeatedly|<number> times|(a|quite a) (few|couple|dozen|number) of? times|time and (time)? again|again and again|more than once|on <number> ~1 (occasions|days)|over and over|(every|each) (single)? (day|morning|afternoon|<weekday>))
    (^|i|we|have|and|also) (have|already|now)? left ~2 (<number>|a (few|couple|dozen|number) of|repeated|another|more) ~2 (<message>|with)
    (message|voicemail|email|note|letter) ~3 (and|then) another (one)? (at|on|this|last|yesterday|today|<weekday>)
    <number> ~1 (emails|messages|voicemails|letters|calls|texts|reminders|attempts|follow-ups) ~5 (unanswered|without|and (still|no|nothing|not|counting)|from me|sitting|later|so far)
    <number> ~1 (emails|messages|voicemails|letters|calls|texts) (and|plus) ~1 (<number>|a|an|one) ~1 (<message>|text|texts|visit|visits)
    with this one we
    (not that|though|but) i am (not)? (counting|keeping (count|score|a tally)|one to count)
  `,
  unless: `
    leave it there
    not (trouble|bother) you (further|again|any more)
    about my (badge|parking|form|expenses)
    (sorry|apologies|apologise|mistake|error|bounced|duplicate)
    (customer|customers|client|clients|patient|patients|supplier|suppliers|pupils|parents|tenants|landlord|families|residents)
    you (called|rang|wrote|emailed|asked|were kind)
    (called|rang|phoned) back
    (wrote|written) (it|them|this|that|down)
    do not want to (fill|clog|bother|trouble)
    (interview|round|year)
    thank you
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "This is my fourth email about the role.",
    "I have called you several times this week.",
    "This is the third time I have written to you.",
    "I've left four voicemails with your secretary.",
    "Three emails and two calls later, I am none the wiser.",
    "I have emailed twice and phoned once.",
    "Not that I'm counting, but I wrote in March as well.",
    "Gentle reminder no. 4.",
    "I've rung every day this week.",
  ],
  unflagged: [
    "I am waiting to hear about the role, after my call on 16 November.",
    "It was my third interview this week, and the best of them.",
    "I called on Tuesday and spoke with your colleague.",
    "I answer about forty calls a day at the surgery.",
    "You said that I might write a second time in May.",
    "We wrote to every customer twice before the move.",
  ],
};
