import type { Examples, PhraseRule } from "../../rule";

export const wastedTime: PhraseRule = {
  id: "wasted-time",
  group: "sharp",
  level: "change",
  reason:
    "Time given to an interview is a stake, not a debt. Named as waste, it makes the hours look so to them as well.",
  better: "Thank you for the time that you gave me.",
  says: `
    (waste|wasted|wasting|wastes|squander|squandered) ~2 (my|our|everyone|everybody|people|each other|applicants|candidates) ~3 (time|morning|day|petrol|money|effort|energy|breath|week|afternoon|leave|evening|hours|weekend|gas|annual)
    (complete|total|utter|absolute|pure|colossal) waste ~1 of ~2 (time|effort|energy|petrol|breath|day|morning|afternoon|journey|trip|leave)
    (hours|time|day|morning|weeks|week|afternoon|weekend|life) ~4 (i|that i|we) ~1 (will not|shall not|can not|will never) ~2 (get|see|have) ~2 back
    (messed|messing|mess|jerked|jerking|jerk|mucked|mucking|muck|buggered|dicked|pushed|faffed) (me|us|people|candidates|applicants|everyone) ~1 (around|about)
    (string|stringing|strung|strings) (me|us|people|candidates|applicants|everyone) ~2
    (give|giving|gave|given|got|getting) ~1 (me|us)? ~1 the (run-around|runaround|brush-off|brush off|cold shoulder|silent treatment)
    (six|five|four|three|seven|eight|ten|two) (rounds|interviews|stages|forms|tests|hours|weeks|months) .. (for (nothing|a form letter|a template|a no|a form email)|just to be (told|ignored|rejected)|and then (nothing|a no|silence)|without so much as)
    only to be (told|ignored|rejected|turned)
    (all that|all this|everything) ~1 for nothing
  `,
  unless: `
    (customer|customers|clients|callers|food waste)
    (not|never|without) ~3 (waste|wasted|wasting) ~1 (of|my|your|our)? ~2 (time|day|trip)
  `,
};

export const examples: Examples = {
  flagged: [
    "You have wasted my time.",
    "It was a complete waste of a morning.",
    "Those are hours I won’t get back.",
    "You messed me about for weeks.",
    "You string people along.",
    "I drove two hours, only to be told that it had gone.",
    "I have been given the runaround.",
  ],
  unflagged: [
    "I would not want to waste your time.",
    "We cut food waste by a third.",
    "I enjoy sorting out time-sheets.",
    "It was no waste to come, and I enjoyed it.",
    "I was led along the river by your guide.",
    "A customer who felt fobbed off wrote to thank me.",
  ],
};
