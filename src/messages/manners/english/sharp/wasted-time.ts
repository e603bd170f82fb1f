import type { Examples, PhraseRule } from "../../rule";

export const wastedTime: PhraseRule = {
  id: "wasted-time",
  group: "sharp",
  level: "change",
  reason:
    "Time given to an interview is a stake, not a debt. Named as waste, it makes the hours look so to them as well.",
  better: "Thank you for the time that you gave me.",
  says: `
    (waste|wasted|wasting|wastes|squander|squandered) ~3 (my|our|everyone|everybody|people|each|other people|applicants|candidates|a|two|three|half|good|valuable|precious) ~3 (time|morning|day|petrol|money|effort|energy|breath|week|afternoon|leave|evening|hours|weekend|gas|annual|days|weeks|months)
    (complete|total|utter|absolute|such a|was a|been a|is a|big|huge|colossal|a|pure) waste ~1 of ~2 (time|effort|energy|petrol|money|breath|space|day|morning|afternoon|journey|trip|leave|everyone|everybody|my|our)
    waste of (time|effort|space|breath|everyone|everybody|my|a morning|a day|an afternoon|petrol|two|three)
    (time-waster|time-wasters|time-wasting|time wasters|time waster|timewaster|timewasters)
    (hours|time|day|morning|weeks|week|afternoon|weekend) ~4 (i|that i|we) ~1 (will not|shall not|can not|will never|can never) ~2 (get|see|have) ~2 back
    (get|want|like|give me) ~2 (my|that|those|them|the) ~3 (hours|time|day|morning|weeks|weekend|money) back
    (messed|messing|mess|jerked|jerking|jerk|mucked|mucking|muck|buggered|dicked|pushed|pissing|faffing|faffed|pratting) (me|us|people|candidates|applicants|everyone)? ~1 (around|about)
    (string|stringing|strung|strings|lead|leading|led|drag|dragging|dragged) (me|us|people|candidates|applicants|everyone|them) ~1 (along|on|a merry|up the garden)
    (string|stringing|strung|strings) (me|us|people|candidates|applicants|everyone) ~3
    (give|giving|gave|given|got|getting|get) ~1 (me|us)? ~1 the (run-around|runaround|brush-off|brush off|cold shoulder|silent treatment)
    (fob|fobbed|fobbing|palmed|palming|brushed|brushing) (me|us|candidates|applicants|people)? off
    pillar to post
    (jump|jumped|jumping|jumps) through ~2 hoops
    (dancing|dance|danced) to your tune
    (wild goose chase|goose chase|fool errand|moving the goalposts|move the goalposts|moved the goalposts)
    (six|five|four|three|seven|eight|ten|two) (rounds|interviews|stages|forms|tests|hours|weeks|months) .. (for (nothing|this|a form|a template|an email|a no)|only to|just to be|and then (nothing|a no|this|silence)|not (one|a) word|without (so much|a word|even))
    only to (be told|be ignored|hear|find|learn|discover|get a)
    (all|everything) (that|this|for|of it) ~1 for nothing
  `,
  unless: `
    (customer|customers|client|clients|callers|food waste)
    (not|never) ~3 (waste|wasted) ~1 (of)? ~2 (time|day|trip)
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
