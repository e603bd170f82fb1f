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
    (yes|only|just|is|it|guess|oh|well|hi|hello) ~1 me again
    (sorry|afraid) ~3 me again
    (back|here i am) again (like|with|about|asking|to (ask|bother|pester|chase|nag))
    (here|there) i (am|go) again
    guess who
    bad penny
    (broken|stuck|cracked) record
    (your|the world|everyone) (favourite|favorite|most persistent|biggest|number one|resident|friendly|regular) ~1 (pest|nuisance|candidate|applicant|stalker|pain|correspondent|nag|fan|chaser|pen pal|caller)
    (sick|tired|bored|fed up|weary) of (me|hearing from me|my (name|emails|messages|voice|calls)|the sight of)
    (not|never) (rid|shot|heard the last) of me
    (the|your) penny (has)? (dropped|turned)
    like (clockwork|a dog with a bone)
    (third|another) (week|monday|day|time) (running|in a row)
    (regular|frequent|repeat) (feature|fixture|correspondent|visitor)
    (still|yep) here
    (stalking|stalk|haunting|haunt|hounding|hound|pestering|badgering|nagging|harassing) (you|your)
  `,
  unless: `
    seeing me again
    see me again
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
