import type { Examples, PhraseRule } from "../../rule";

export const touchBase: PhraseRule = {
  id: "touch-base",
  group: "worn",
  level: "thought",
  reason: "Office talk is read past. The plain word is shorter, and says more.",
  better: "Could we speak for ten minutes next week?",
  says: `
    (touch|touching) base
    (circle|circling|loop|looping) back
    in the loop
    (pick|picking) (your|his|her|their) (brain|brains)
    (move the needle|low-hanging fruit|think outside the box|take it offline|on the same page|game changer|game-changer|value-add)
    (hit|hitting) the ground running
    (going|moving) forward
    (synergy|synergies|win-win|paradigm|deep dive|bandwidth)
    add* value to
    ping (me|you)
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
