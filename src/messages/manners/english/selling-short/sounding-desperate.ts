import type { Examples, PhraseRule } from "../../rule";

export const soundingDesperate: PhraseRule = {
  id: "sounding-desperate",
  group: "selling-short",
  level: "change",
  reason: "The word makes people wonder why nobody else has chosen you; interest in this one job does the opposite.",
  better: "This role is my first choice, because of the audit work.",
  says: `
    (i am|i was|am|getting|feeling|feel|become|becoming|growing|grown|sound|sounding|seem|appear|pretty|increasingly) ~1 desperate
    not (want|mean|wish|trying|wanting) to (sound|seem|appear|look|come across|be) ~2 desperate
    desperate (for|to) (a|this|the|any|some|your|get|find) ~1 (job|role|work|chance|break|answer|news|reply|start|position|post|yes|in|out)
    desperate to (work|join|hear|know|earn|leave|escape|impress|start|be)
    (i|am|so|we) ~1 desperately
    in (sheer |pure |utter )?desperation
    (nobody|no one|none|not one) (else )?(will|would|wants|want|has|have|seems) ~2 (look|hire|take|employ|give|touch|consider|call|interview|want*|see) (at |to )?(me|a man|a woman|someone (like|of|my)|somebody (like|of|my)|people (like|of|my))
    (sixty|seventy|eighty|ninety|hundred|hundreds|dozens|countless|fifty|forty|thirty|endless|200|300|100|60|50|40|80|150) (of )?(job )?(applications|rejections|refusals|knockbacks) (and|later|so far|sent|since|now|i|without|with|behind|in|$)
    (applied|applying) (everywhere|for (hundreds|dozens|everything|anything)|to (hundreds|dozens|everyone|everywhere))
    (tried|asked|contacted|written to|knocked on) (everybody|everyone|everywhere|every (shop|company|school|firm|hospital|agency|door)) ~3 (else|list|town|city|area|know|i)
    (sitting|stuck|sat|rotting) (at home|idle|indoors|on my hands) (for|since|all|and|with|doing|these|waiting)
    (on the dole|on the scrapheap|on the scrap heap|long-term unemployed)
    (turned|knocked) (down|back|away) (everywhere|by everyone|by everybody|again and again|time after time|so many|too many|every)
    (always|only|ever|forever) the (bridesmaid|runner-up|second choice|second best|reserve)
    (story of my life|with my luck|knowing my luck|my usual luck)
    (hoping|hope) against hope
    (fingers|toes) and (toes|everything|fingers) crossed
    (can|could) not (bear|face|take|stand) ~1 (another|one more|any more) (no|rejection|knockback|disappointment|refusal|month|week|day)
    (another|one more) (no|rejection|knockback|disappointment) (would|will|and i|might|could)
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
    "I don’t want to sound desperate, but I would love an answer.",
    "Nobody else will look at a man of 58.",
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
