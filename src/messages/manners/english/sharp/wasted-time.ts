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
    waste of (everyone|everybody|my|space|breath|a morning|a day|an afternoon|petrol|a journey|a train)
    (complete|total|utter|absolute|pure|colossal) waste ~1 of ~2 (time|effort|energy|petrol|breath|day|morning|afternoon|journey|trip|leave)
    (interview|process|it|that|this|whole thing|day|test|trial) (is|was|has been) ~2 waste of time
    (time-waster|time-wasters|time wasters|time waster|timewaster|timewasters)
    (hours|time|day|morning|weeks|week|afternoon|weekend|life) ~4 (i|that i|we) ~1 (will not|shall not|can not|will never) ~2 (get|see|have) ~2 back
    (like|want|give me) ~1 (my|that|those) ~2 (hours|time|morning|afternoon|day) back
    (messed|messing|mess|jerked|jerking|jerk|mucked|mucking|muck|buggered|dicked|pushed|faffed) (me|us|people|candidates|applicants|everyone) ~1 (around|about)
    (string|stringing|strung|strings) (me|us|people|candidates|applicants|everyone) ~2
    (led|leading|lead) (me|us) (on|up the garden)
    (give|giving|gave|given|got|getting) ~1 (me|us)? ~1 the (run-around|runaround|brush-off|brush off|cold shoulder|silent treatment)
    (fob|fobbed|fobbing|palmed|palming) (me|us|candidates|applicants|people|off)
    pillar to post
    (jump|jumped|jumping|jumps) through ~2 hoops
    (wild goose chase|goose chase|moving the goalposts|move the goalposts|moved the goalposts)
    (six|five|four|three|seven|eight|ten|two) (rounds|interviews|stages|forms|tests|hours|weeks|months) .. (for (nothing|a form letter|a template|a no|a form email)|just to be (told|ignored|rejected)|and then (nothing|a no|silence)|without so much as)
    only to be (told|ignored|rejected|turned)
    (all that|all this|everything) ~1 for nothing
    better things to do than
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
