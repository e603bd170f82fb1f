import type { Examples, PhraseRule } from "../../rule";

export const copyingIn: PhraseRule = {
  id: "copying-in",
  group: "pressing",
  level: "ask",
  reason: "Bringing in others to press for a reply shames the one person who could help.",
  better: "Is there somebody else whom I should ask?",
  replaces: "sentence",
  says: `
    (copied|copying|cced|cc|ccing|cc'ing|looped|looping|including|included|adding|added|marked|marking|putting|tagging|tagged|keeping) ~5 (manager|boss|bosses|director|directors|deputy|ceo|md|chief|head|chair|chairman|everybody|everyone|whole|all|supervisor|partners|board|superior|superiors|hr|seniors|trustees|governors|president|owner|four|three) .. (so|since|as|because|that|to|in|until|hope|on|case|now|this)
    over (your|her|his) head
    (written|wrote|writing|emailed|emailing|spoken|complained) (also)? to your (manager|boss|director|deputy|ceo|md|chief|head|supervisor|superior|chairman|head office)
    (so|that) (the|this) (matter|it|mail|message) gets (attention|noticed|seen|a reply|an answer|done|looked)
  `,
  unless: `
    not be taking it up
    (as|because|since) you (asked|suggested|requested|wished)
    you (asked|suggested|told)
    (customer|customers|patient|patients|complaints|incident|incidents|faults)
  `,
};

export const examples: Examples = {
  flagged: [
    "I am copying in your manager so that this gets a reply.",
    "I have written to your director as well.",
    "I shall have to escalate this.",
    "I'll have no choice but to go over your head.",
    "I am copying all four of you in so that it can't be missed again.",
    "I may have to take this further.",
  ],
  unflagged: [
    "I have thought about it with care, and I will not be taking it up.",
    "As you suggested, I have copied in your colleague Sarah.",
    "Carol introduced us, so I have copied her in.",
    "I escalated complaints to the team lead where needed.",
    "Please copy in anybody who might like to know.",
    "I wrote to the director to thank her, too.",
  ],
};
