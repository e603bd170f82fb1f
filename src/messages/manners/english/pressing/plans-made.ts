import type { Examples, PhraseRule } from "../../rule";

export const plansMade: PhraseRule = {
  id: "plans-made",
  group: "pressing",
  level: "ask",
  reason: "Plans built on an answer that has not come lay a weight on them which they did not ask for.",
  better: "I would need to give a month of notice, should you choose me.",
  says: `
    (have|already|even|just|ahead and) (handed|given|gave|put) (in)? ~1 (notice|resignation)
    (told|telling|informed|notified|let|letting|warned|promised) (all|both)? (my|our|everyone|everybody|the) ~3 (boss|manager|landlord|employer|family|wife|husband|mum|friends|kids|children|trustees|place|neighbours|school|home|company)? ~5 (leaving|relocating|moving|new job|good news|off|as good as|settled|notice|quit|resigning|got (it|the job))
    already ~2 (told|informed|notified|warned|promised) ~3 (boss|manager|landlord|employer|wife|husband|family|mum|everyone|everybody|friends|kids|children|company|neighbours|bank|current)
    (put|sold|selling|let|listed) ~1 (the|my|our) (house|flat|home|apartment) ~2 (on the market|up for sale|already|in readiness|$)
    (cancelled|turned down|declined|pulled out of|withdrawn from|withdrew from|called off|stopped) ~1 (all|other|every|everything|my other|the other|two|three) ~3 (interviews|offers|applications|processes|jobs|else|interview|roles|looking|search)
    (stopped|given up) (looking|applying|searching)
    (taken|take|took|taking) the liberty (of|to)
    (gone ahead|went ahead) and (booked|told|ordered|given|handed|drafted|planned|bought|started|signed|arranged|put)
    (on the strength|in anticipation|in expectation|in readiness|on the assumption) of (your|this|our|getting|starting|joining|an offer|it|being)
  `,
  unless: `
    (redundant|redundancy|laid off|closed|closing)
    (last|two|three|four|five) (years|year|months) ago
    in (2018|2019|2020|2021|2022|2023|2024|2025)
    accepted
    liberty (of|to) ~1 (attach*|enclos*|writ*|contact*|send*|connect*|add*)
  `,
  unlessAnywhere: "<offered>",
};

export const examples: Examples = {
  flagged: [
    "I've already told my boss I'm leaving.",
    "I already gave notice at my current place.",
    "I have put the house on the market.",
    "I have already informed my landlord that I am relocating.",
    "I have cancelled all my other interviews.",
    "I've taken the liberty of sketching a new rota.",
  ],
  unflagged: [
    "I would have to give two weeks' notice.",
    "I have told my referee to expect a call.",
    "My landlord asks whether I am renewing.",
    "I have already reworked that module for my own satisfaction.",
    "I booked a course in May.",
    "My manager tells me that six weeks would be possible.",
    "Thank you for the offer, which I accept. I have handed in my notice.",
  ],
};
