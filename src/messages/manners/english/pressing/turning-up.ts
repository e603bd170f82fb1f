import type { Examples, PhraseRule } from "../../rule";

export const turningUp: PhraseRule = {
  id: "turning-up",
  group: "pressing",
  level: "ask",
  reason: "A visit that nobody arranged puts them on the spot, and it is what they will remember.",
  better: "I would be glad to come in whenever it suits you.",
  says: `
    <going> ~1 (just|keep)? (swing|swinging|pop|popping|drop|dropping|stop|stopping|come|coming|call|walk|march|camp) (back)? (by|in|round|over|past|down) ~3 (again|until|unannounced|uninvited|unless|every|each|tomorrow and|and (wait|sit|stay)|till (i|you|some*))
    (wait|sit|stand|camp|waiting|sitting|stay|be) ~2 (in|outside|at|by) ~2 (reception|lobby|foyer|office|desk|door|doorstep|gate|gates|car park|entrance|waiting room|shop) .. (until|till|all day|as long as)
    (wait|waiting|stay|sit|sitting) (there|here|outside)? (until|till) (somebody|someone|you|anybody|anyone|the manager) ~2 (see|sees|speak|speaks|free|talk|talks|come|comes|time)
    i (have)? (already|also|even|now)? (been|popped|dropped|come|came|called|swung|stopped) (in|by|round|over|past) ~3 (twice|<number> times|several times|a (few|couple of) times|every day|again)
    (catch|grab|corner) (you|him|her|them) (at|in|on|outside|by|after|before) ~2 (car park|gate|door|lift|way (in|out|home)|station|school|gym|pub|reception|work)
  `,
  unless: `
    (tax office|job centre|probation)
    (as|when|if) (you|we) (asked|agreed|suggested|said|arranged|like|wish|want)
    you (asked|suggested|said|invited|told)
    (until|till) you are ready
    (would|happy|glad|pleased|able|free) .. (come|pop|drop|swing) ~1 (in|by|back|over) again
  `,
};

export const examples: Examples = {
  flagged: [
    "I will swing by the shop again around three.",
    "I'll come to your office and wait until somebody can see me.",
    "I've been in three times now.",
    "I will sit in reception until you are free.",
    "I popped in again at lunch, but you were on your break.",
    "I know where you work, so I may catch you at the gate.",
  ],
  unflagged: [
    "I can drop my papers by if that helps.",
    "I will come in on Thursday at two, as agreed.",
    "I would be glad to come in again to meet the team.",
    "I popped in on Tuesday to leave my certificates.",
    "My train gets in at nine, so I can wait in reception until you are ready.",
    "I called in at the shop last month and liked it at once.",
  ],
};
