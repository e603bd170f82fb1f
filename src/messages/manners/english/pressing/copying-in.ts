import type { Examples, PhraseRule } from "../../rule";

export const copyingIn: PhraseRule = {
  id: "copying-in",
  group: "pressing",
  level: "ask",
  reason: "Bringing in others to press for a reply shames the one person who could help.",
  better: "Is there somebody else whom I should ask?",
  replaces: "sentence",
  says: `
    (copied|copying|cc|cced|ccing|looped|looping|including|adding|added|tagging|tagged|putting) ~5 (in|manager|boss|director|deputy|ceo|chief|head|chair|everyone|everybody|all|hr|board|governors|trustees) .. (so that|since|as (i|nobody|there)|because|until|in case|in the hope|this time)
    (copying|adding|putting) (all|everyone|everybody|both) ~4 (in|together)
    (written|wrote|writing|emailing|emailed|spoken|complained|complaining|complain|speak|write|go) ~1 to your (manager|boss|director|deputy|ceo|md|chief|head|supervisor|superior|chairman)
    (escalate|escalating) (this|it|the matter|my|matters|to)
    (have to|forced to|obliged to|will|shall|may|going to|intend to) ~1 take (this|it|the matter|matters) (further|higher|up with your)
    (go|going|went|gone) (over|above) (your|her|his) head
    (so|that) (the|this) (matter|it|mail|message) gets (attention|noticed|seen|a reply|an answer)
  `,
  unless: `
    (as|because|since) you (asked|suggested|requested|wished)
    you (asked|suggested|told|introduced)
    (customer|customers|patient|patients|complaints|incident|incidents|faults|introduced)
  `,
};

export const examples: Examples = {
  flagged: [
    "I am copying in your manager so that this gets a reply.",
    "I have written to your director as well.",
    "I shall have to escalate this.",
    "I am ready to go over your head.",
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
