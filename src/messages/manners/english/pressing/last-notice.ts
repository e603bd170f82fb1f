import type { Examples, PhraseRule } from "../../rule";

export const lastNotice: PhraseRule = {
  id: "last-notice",
  group: "pressing",
  level: "change",
  reason: "Words from a final demand for a bill make a debtor of the reader. The role and the date say more.",
  better: "I wanted to ask about next steps for the role.",
  replaces: "sentence",
  says: `
    (final|last|second|third|another|2nd|3rd|repeat|strong|stern|urgent|further|fourth|yet another|one more) ~1 (reminder|chaser|notice|follow-up reminder|request for (an update|a reply|an answer))
    reminder (no|number|nr|<date>|again|once more|of my)
    (first|second|third|final) and (final|last|second)
    (friendly|gentle|polite|small|little|quick|kind|kindly) (reminder|remainder) (that|you|i am (still|yet)|no|number|again|<date>|once|of my)
    (again|once more|repeatedly) remind (you|them)
    (remind|reminding|reminded) you (that|of|once|again|about) ~2 (i|my|our|your (promise|commitment|word|obligation)|you|it|we|promised|the promise)
    (account|matter|response|reply|answer) ~3 (outstanding|overdue|remains open|pending (at|with|from|since))
    (still|remains|remain|is|are) (pending|outstanding) (from|at|with|on) (your|you|their)
    pending (from|at) your (end|side|desk)
    (ball|onus) is (now)? (in|on) (your|their|you)
    (second|third|last|final|repeated|repeat) (time of asking|request)
  `,
  unless: `
    (thank|thanks) ~1 for
    (patients|customers|tenants|clients|pupils|parents)
    you asked
  `,
};

export const examples: Examples = {
  flagged: [
    "Final reminder about the analyst post.",
    "This is my second reminder.",
    "Gentle reminder that you owe me a date.",
    "May I remind you that you promised a reply?",
    "A decision is still pending from your side.",
    "Last notice before I give up.",
  ],
  unflagged: [
    "You asked me to remind you on Thursdays.",
    "A friendly reminder came from the clinic on Monday.",
    "I sent reminders to patients by text.",
    "The day reminded me of my first job.",
    "Thank you for the reminder.",
  ],
};
