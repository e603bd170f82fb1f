import type { Examples, PhraseRule } from "../../rule";

export const wastedTime: PhraseRule = {
  id: "wasted-time",
  group: "sharp",
  level: "change",
  reason:
    "Time given to an interview is a stake, not a debt. Named as waste, it makes the hours look so to them as well.",
  better: "Thank you for the time that you gave me.",
  says: `
    (waste|wasted|wasting|wastes|squander*) ~2 (my|our|everyone|everybody|people|applicants|candidates) ~3 (time|morning|day|petrol|money|effort|energy|week|afternoon|leave|evening|hours|weekend)
    (a|complete|total|utter|absolute|pure) waste of ~3 (time|effort|energy|petrol|day|morning|afternoon|evening|journey|trip|leave)
    (hours|time|day|morning|months|weeks|week|afternoon|life) ~5 not ~2 (get|see|have) ~2 back
    (messed|messing|mess|jerked|jerking|jerk|mucked|mucking|muck|buggered|faffed) (me|us|people|candidates|everyone) ~1 (around|about)
    (string|stringing|strung|strings) (me|us|people|candidates|applicants|everyone)
    the (run-around|runaround|brush-off|brush off|cold shoulder|silent treatment)
    (rounds|interviews|stages|forms|tests|hours|weeks|months|evenings|days|all that|all this|everything|hoops) .. (for (nothing|a (form letter|template|no|form email))|just to be (told|ignored|rejected)|then (nothing|a no|silence)|got a ~1 (rejection|template|no)|without so much as)
    only to be (told|ignored|rejected|turned)
  `,
  unless: `
    (customer|customers|clients|callers|food waste|your time)
    (not|never|without) ~3 (waste|wasted|wasting)
    not for nothing
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
