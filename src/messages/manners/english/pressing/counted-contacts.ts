import type { Examples, PhraseRule } from "../../rule";

export const countedContacts: PhraseRule = {
  id: "counted-contacts",
  group: "pressing",
  level: "ask",
  reason: "A count of your own messages tells them that they are being chased. One more, with one question, is enough.",
  better: "I wanted to ask once more about the role.",
  replaces: "sentence",
  says: `
    (cropping|popping|turning|showing) up in your (inbox|messages|voicemail)
    here i (come|am) (again|once more|yet again)
    (know|knows|recognise|recognises|recognize) my (voice|name|number|handwriting|ring) ~1 (by (heart|now)|well|better)
    (my|now the|already my|is the|a|now) <ordinal> ~1 (attempt|<message>|text|reminder|follow-up|try|enquiry|chaser|approach)
    <ordinal> (attempt|email|message|mail|voicemail|reminder|chaser|letter) ~1 (i|to you|to reach|from me|this week|about|on|regarding|today|in (a|two|three|as)|without|and)
    <ordinal> time ~2 (i|we|of asking) ~3 (<contacted>|<contacting>|<contact>|had to|sent|left|come|been in|raised|$)
    <ordinal> time (writing|asking|calling|ringing|trying|this (week|month)|i have (had|needed))
    (message|email|reminder|attempt|mail|letter|note) (no|nr|number) <date>
    (i|we|have|and) (have|already|now|only|just|even|personally)? (called|rang|rung|phoned|telephoned|emailed|mailed|messaged|texted|pinged|chased|contacted|written to you|wrote to you|written now|written in|asked you|tried (you|to (reach|call|ring|get|contact|speak))|enquired) ~4 (twice|thrice|repeatedly|<number> times|(a|quite a) (few|couple|dozen|number) of? times|time and again|time and time again|again and again|more than once|on <number> ~1 (occasions|days)|over and over)
    (i|we|have|and) (have|already|now)? left ~2 (<number>|a (few|couple|dozen|number) of|repeated|more) ~2 <message>
    (called|rang|rung|phoned|emailed|written|wrote|tried|messaged|texted|chased) ~4 every ~1 (day|morning|afternoon|week|hour|<weekday>)
    (two|three|four|five|six|seven|eight|several|2|3|4|5|6) ~1 (emails|messages|voicemails|letters|calls|texts|reminders|attempts|follow-ups) ~5 (unanswered|without (a|any|an)|and (still|no|nothing|not|counting)|from me|sitting|later|so far)
    (my|these) (many|several|repeated|numerous|countless|various|multiple|frequent|endless|daily|weekly|little weekly|little daily) ~1 (<message>|texts|reminders|attempts|enquiries|inquiries|requests|visits|efforts|follow-ups)
    (not that|though|but) i am (not)? (counting|keeping (count|score|a tally)|one to count)
    (with|by) this one we are
    (quite|rather|almost) (a|the) (collection|correspondence|archive|anthology|series|saga|file)
  `,
  unless: `
    after my (call|calls) (on|of|with)
    about my (badge|parking|form|expenses)
    (sorry|apologies|apologise|mistake|error|bounced|duplicate)
    (it|them|this|that) (down|out)
    (customer|customers|client|clients|patient|patients|supplier|suppliers|pupils|parents|tenants|landlord)
    you (called|rang|wrote|emailed|asked|were kind)
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
