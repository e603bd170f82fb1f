import type { Examples, PhraseRule } from "../../rule";

export const turningUp: PhraseRule = {
  id: "turning-up",
  group: "pressing",
  level: "ask",
  reason: "A visit that nobody arranged puts them on the spot, and it is what they will remember.",
  better: "I would be glad to come in whenever it suits you.",
  replaces: "sentence",
  says: `
    (will|shall|going to|plan to|intend to) be (at|in|outside) your ~1 (reception|office|door|gate|lobby|desk|premises) ~4 (from <number>|and (am|will|happy)|until)
    (just|simply|always) ~1 (turn up|show up|appear|come in unannounced|arrive|march in|walk in) ~1 (on|at|one|in|and|anyway|unannounced|tomorrow)
    (will|shall|going to|gonna) ~1 (just|simply)? (swing|swinging|pop|popping|drop|dropping|stop|stopping|come|coming|call|stroll|walk|march|camp) ~2 (by|in|round|over|past|down|up|outside) .. (again|until|till|and (wait|sit|stay)|unannounced|uninvited|unless (i|you|somebody|someone)|every day|each day|each morning|every morning)
    (wait|sit|stand|camp|camping|waiting|sitting|stay|staying|be) ~2 (in|outside|at|by) ~2 (reception|lobby|foyer|office|desk|door|doorstep|gate|gates|car park|parking lot|entrance|waiting room|shop|store) .. (until|till|if need|all day|as long as)
    (wait|waiting|stay|sit|sitting) (there)? (until|till) (somebody|someone|you|anybody|anyone|he|she|the manager) ~2 (see|sees|speak|speaks|free|talk|talks|come|comes|get|turns|time)
    (not|never) (leave|leaving|going|moving|budging|move|budge) (anywhere)? (until|till|without)
    (i have|i) (already|also|even|now)? (been|popped|dropped|come|came|called|swung|stopped) (in|by|round|over|past) ~3 (twice|<number> times|several times|a (few|couple of) times|every day|repeatedly|yet again)
    (i have|i) (popped|dropped|came|swung|stopped) ~2 (in|by|round|over|past) ~3 again
    (turn|turning|show|showing) up (at|in|on|outside) your ~3 (office|door|doorstep|desk|house|home|shop|site|premises|reception|place)
    (know|find out|found out|looked up) where (you|he|she|they) (work|works|live|lives|park|parks|drink|drinks|eat|have lunch|get coffee)
    (catch|find|get|grab|corner|collar|buttonhole) (you|him|her|them) (at|in|on|outside|by|after|before) ~2 (car park|parking|gate|door|lift|elevator|way (in|out|home)|station|lunch|school|church|gym|pub|reception|work)
    (will|shall|going to) ~1 (come|drive|go|travel) ~1 to (your|the) ~1 (office|offices|premises|headquarters|head office|reception|site|shop|branch) ~3 (and (wait|sit|demand|ask)|unless|until)
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
