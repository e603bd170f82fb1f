import type { Examples, PhraseRule } from "../../rule";

export const touchBase: PhraseRule = {
  id: "touch-base",
  group: "worn",
  level: "thought",
  reason: "Office talk is read past. The plain word is shorter, and says more.",
  better: "Could we speak for ten minutes next week?",
  says: `
    (touch|touching|touched) base
    (circle|circling|circled|loop|looping|looped) back
    (loop|looping|looped|keep|keeping) ~2 in the loop
    (pick|picking) (your|his|her|their) (brain|brains)
    (move|moving) the needle
    (low-hanging|low hanging) fruit
    (hit|hitting|hits) the ground running
    (think|thinking|thinks) outside (of )?the box
    (at|by) the end of the day
    (going|moving) forward
    (synergy|synergies|synergise|synergize|win-win|paradigm|leverage my|deep dive|bandwidth|value add|value-add|on the same page|take it offline|game changer|game-changer)
    (add|adding|bring|bringing) value (to|and)
    (ping|pinging|ping me|ping you)
  `,
};

export const examples: Examples = {
  flagged: [
    "I wanted to touch base.",
    "Let us circle back next week.",
    "I can hit the ground running.",
    "I would love to pick your brain.",
    "I think outside the box.",
  ],
  unflagged: [
    "Could we speak for ten minutes next week?",
    "The base of the crane was cast in 1931.",
    "We walked round the loop and back to the car park.",
    "I picked fruit for three summers.",
  ],
};
