import type { Examples, PhraseRule } from "../../rule";

export const lastNotice: PhraseRule = {
  id: "last-notice",
  group: "pressing",
  level: "change",
  reason: "Words from a final demand for a bill make a debtor of the reader. The role and the date say more.",
  better: "I wanted to ask about next steps for the role.",
  replaces: "sentence",
  says: `
    (final|last|second|third|fourth|another|repeat|strong|stern|urgent|one more) ~1 (reminder|chaser|follow-up|request for (an update|a reply|an answer))
    reminder (no|number|nr|<date>|again|once more|of my|that (i|you|we))
    (gentle|friendly|polite|kind|kindly) (reminder|remainder) ~1 (that|about|of|on|no|number|i|we|regarding|for|again|$)
    ^ ~1 (final|last) (notice|call)
    (remind|reminding) you (of|about) (my|our|your|the promise)
    (may i|must|let me|remind*) ~1 remind you
    (pending|outstanding) (from|at|with|on) your (side|end|desk|part)
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
