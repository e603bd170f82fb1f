import type { Examples, PhraseRule } from "../../rule";

export const soundingDesperate: PhraseRule = {
  id: "sounding-desperate",
  group: "selling-short",
  level: "change",
  reason: "The word makes people wonder why nobody else has chosen you; interest in this one job does the opposite.",
  better: "This role is my first choice, because of the audit work.",
  says: `
    (i am|am|getting|feel|becoming|sound|seem|appear|increasingly) <very>? desperate
    not been (wanted|hired|called) (anywhere|by anyone)
    <many> (of )?(job )?(applications|rejections|refusals|knockbacks|no) (and|later|so far|sent|since|now|i|without|with|behind|in|two|$)
    applied (to|for|at) ~3 (<many>|everything|everywhere|places)
    (tried|asked|contacted|written to|knocked on) (everybody|everyone|everywhere|every ~1) ~2 (else|list|town|city|area|know|i)
    (sitting|stuck|sat|rotting) (at home|idle|indoors) (for|since|all|and|with|doing|these|waiting)
    (story of my life|with my luck|knowing my luck|always like this|just my luck)
    not (bear|face|take|stand|handle|do) ~1 (another|one more|any more) (no|rejection|knockback|disappointment|refusal|month|week)
    (it is|yet|just) another (no|rejection|knockback|refusal)
  `,
  unless: `
    (carers|customers|customer|families|patients|callers|clients|people who)
    (process*|handl*|screen*|sift*|sort*|read) ~4 applications
    you (said|told|mentioned)
  `,
};

export const examples: Examples = {
  flagged: [
    "I’m getting really desperate now.",
    "I am desperate for this role.",
    "I know that I sound desperate.",
    "After sixty applications I had begun to think it was me.",
    "I have been sitting at home since last year.",
    "Knowing my luck somebody’s nephew will get it.",
  ],
  unflagged: [
    "What you said about the desperate carers who ring on a Friday has stayed with me.",
    "We never hire out of desperation, you said, and I liked that.",
    "I handled forty applications a week in admissions.",
    "My team processed hundreds of applications each spring.",
    "I have been out of nursing since 2021 and have kept my registration.",
    "Nobody will look twice at the old sign, as you said.",
  ],
};
