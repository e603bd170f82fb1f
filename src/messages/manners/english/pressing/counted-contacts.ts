import type { Examples, PhraseRule } from "../../rule";

export const countedContacts: PhraseRule = {
  id: "counted-contacts",
  group: "pressing",
  level: "ask",
  reason: "A count of your own messages tells them that they are being chased. One more, with one question, is enough.",
  better: "I wanted to ask once more about the role.",
  replaces: "sentence",
  says: `
    (have|i) (knocked|rapped|hammered) ~4 (times|twice|again)
    (first-name|first name) terms
    yet again $
    (writing|calling|asking|here|ringing) ~2 yet again
    seen ~1 (few|lot|number|several|plenty) of (these|them|my)
    (double|three|treble) figures
    (neither|none|not one|not a single one) of my ~1 (<message>|texts|attempts|enquiries|reminders)
    (cropping|popping|turning|showing) up in your (inbox|messages|voicemail)
    (usual|same|same old|old|familiar) (question|refrain|request|tune|song|plea)
    here i (come|am) (again|once more|yet again)
    (here|back) (once more|yet again)
    (make|makes|made|brings) (that|this|it|the total) ~2 (<number>|<ordinal>) ~1 (attempt|attempts|<message>|times|enquiries|tries|approaches|reminders)
    my (previous|last|earlier|past|other|preceding) (<number>|few|several) ~1 (attempts|<message>|enquiries|texts|tries|approaches|reminders)
    (know|knows|recognise|recognises|recognize) my (voice|name|number|handwriting|ring) ~1 (by (heart|now)|well|better)
    i have tried .. i have tried
    (final|last|latest|another|further|yet another|one more|repeated|many|several|previous|numerous|various|my|multiple) (attempt|attempts|effort|efforts|try) (to|at) (reach|reaching|raise|raising|contact|contacting|elicit|obtain|get (an|through|hold|a (reply|response|straight)|in touch|you|somebody|someone|hold)|getting (an|through|hold|in touch|a (reply|response)))
    (taken to|resorted to|reduced to|got into the habit of|forced into|tired of) (calling|ringing|phoning|emailing|writing|texting|chasing)
    <number> (attempts|tries|goes) (to|at) (reach|reaching|contact|get|getting|raise|speak)
    (despite|after|notwithstanding) ~1 (<number>|several|my|repeated|all my|numerous|many|a (number|string|series|stream) of) ~2 (<message>|attempts|reminders|texts|enquiries|requests|visits|follow-ups|efforts)
    (add|adding|join|joins|joining|addition) (this)? to (my|the|your) ~2 (pile|collection|stack|growing|others|list|earlier|previous|already)
    (a|the|this|my|long) (string|series|stream|succession|procession|flurry|barrage|trail) of ~1 (<message>|attempts|reminders|texts|enquiries)
    (my|now the|already my|is the|a|now) <ordinal> ~1 (attempt|<message>|text|reminder|follow-up|try|enquiry|chaser|approach)
    <ordinal> (attempt|email|message|mail|voicemail|reminder|chaser|letter) ~1 (i|to you|to reach|from me|this week|about|on|regarding|today|in (a|two|three|as)|without|and)
    <ordinal> time ~2 (i|we|of asking) ~3 (<contacted>|<contacting>|<contact>|had to|sent|left|come|been in|raised|$)
    <ordinal> time (writing|asking|calling|ringing|trying|this (week|month)|i have (had|needed))
    (second|2nd|another) ~1 (reminder|chaser)
    (writing|asking|calling|ask|write|call|contacting|emailing|ringing|enquiring|chasing) ~3 for the (second|<ordinal>) time
    (message|email|reminder|attempt|mail|letter|note) (no|nr|number) <date>
    (email|message|reminder|attempt|mail|letter|note) <number> $
    (i|we|have|and) (have|already|now|only|just|even|personally)? (called|rang|rung|phoned|telephoned|emailed|mailed|messaged|texted|pinged|chased|contacted|written to you|wrote to you|written now|written in|asked you|tried (you|to (reach|call|ring|get|contact|speak))|enquired) ~4 (twice|thrice|repeatedly|<number> times|(a|quite a) (few|couple|dozen|number) of? times|time and again|time and time again|again and again|more than once|on <number> ~1 (occasions|days)|over and over)
    (i|and) (have)? (now|already) (asked|tried|written) ~2 (twice|<number> times|several times|more than once)
    (i|we|have|and) (have|already|now)? left ~2 (<number>|a (few|couple|dozen|number) of|repeated|more) ~2 <message>
    (i|we|have|and) (have|already|now)? sent ~2 (<number>|a (few|couple|dozen|number) of|repeated) ~2 (<message>|texts|reminders|follow-ups|requests)
    (called|rang|rung|phoned|emailed|written|wrote|tried|messaged|texted|chased) ~4 every ~1 (day|morning|afternoon|week|hour|<weekday>)
    (two|three|four|five|six|seven|eight|several|2|3|4|5|6) ~1 (emails|messages|voicemails|letters|calls|texts|reminders|attempts|follow-ups) ~5 (unanswered|without (a|any|an)|and (still|no|nothing|not|counting)|from me|sitting|later|so far)
    (emails|messages|voicemails|calls|reminders|attempts) (and|now)? counting
    (losing|lost) (count|track) of ~4 (times|emails|messages|calls|often|attempts)
    (my|these) (many|several|repeated|numerous|countless|various|multiple|frequent|endless|daily|weekly|little weekly|little daily) ~1 (<message>|texts|reminders|attempts|enquiries|inquiries|requests|visits|efforts|follow-ups)
    (not that|though|but) i am (not)? (counting|keeping (count|score|a tally)|one to count)
    not that i am (counting|keeping (count|score|a tally))
    (with|by) this one we are
    (quite|rather|almost) (a|the) (collection|correspondence|archive|anthology|series|saga|file)
    (latest|next|newest|another) (instalment|installment|episode|chapter)
    how (many times|often) (do|must|should|shall|have|am|can|will) i
    try ~3 (third|fourth|fifth) time lucky
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
