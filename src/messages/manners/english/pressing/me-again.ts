import type { Examples, PhraseRule } from "../../rule";

export const meAgain: PhraseRule = {
  id: "me-again",
  group: "pressing",
  level: "change",
  reason: "Joking about how often you write reminds them of it. Say what you write about instead.",
  better: "I am writing about the role.",
  replaces: "sentence",
  says: `
    ^ ~4 (me|i) again
    (yes|only|just|is|guess|oh|well) ~1 me again
    (broken|stuck|cracked) record
    guess who
    back again ~1 (like|with|about|asking|to)
    (sick|tired|bored) of (me|hearing from me|my (name|emails|messages))
  `,
  unless: `
    (seeing|see) me again
    (asked|ask|call|called|invite|invited|hire|meet) ~2 me again
    would be happy
  `,
};

export const examples: Examples = {
  flagged: [
    "Me again!",
    "Yes, it's me again, about the library post.",
    "Guess who? Any word on the role?",
    "I know I sound like a broken record.",
    "Back again, like a bad penny.",
    "You must be sick of me by now.",
  ],
  unflagged: [
    "Thank you for seeing me again.",
    "I would love to work with you again.",
    "Please tell me again which form you need.",
    "The team asked for me again this season.",
    "I am calling about the role that we discussed on Monday.",
  ],
};
