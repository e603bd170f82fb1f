import type { Examples, PhraseRule } from "../../rule";

export const copyingIn: PhraseRule = {
  id: "copying-in",
  group: "pressing",
  level: "ask",
  reason: "Bringing in others to press for a reply shames the one person who could help.",
  better: "Is there somebody else whom I should ask?",
  replaces: "sentence",
  says: `
    (put|copied|have|got) your (chairman|chair|manager|director|boss|ceo|head|superior) (in copy|in on|on copy|into copy)
    rather not ~2 (trouble|bother|involve|approach|go to) ~4 but
    (trouble|bother|involve|bring in|approach|disturb|drag in|turn to|go to|call on|take this to|take it to|raise this with|speak to|write to) ~5 (if i (must|have to|need to)|but i will|if need be|if necessary|should it be necessary|unless)
    (perhaps|maybe) (your|the) (manager|boss|director|head|ceo|chair|superior|colleague) (can|could|would|will|might) ~2 (help|more|tell|be|answer|better|reply|shed)
    (copied|copying|cced|cc|ccing|cc'ing|looped|looping|including|included|adding|added|marked|marking|putting|tagging|tagged|keeping) ~5 (manager|boss|bosses|director|directors|deputy|ceo|md|chief|head|chair|chairman|everybody|everyone|whole|all|supervisor|partners|board|superior|superiors|hr|seniors|trustees|governors|president|owner|four|three) .. (so|since|as|because|that|to|in|until|hope|on|case|now|this)
    (copied|copying|cced|looping|looped) ~2 (your|the) (manager|boss|director|deputy|ceo|chief|head|supervisor|superior|superiors|hr)
    (will|shall|may|might|am|going to|forced to|choice but to|obliged to|option but to|have to|need to|like to|tempted to) ~2 (escalate|escalating|take (this|it|the matter) (further|higher|up|to)|taking (this|it|the matter) (further|higher|up|to)|go over|going over|go above|going above|go to your|write to your|contact your|complain|raise (this|it|the matter) with|speak to your (manager|boss|director|superior|supervisor)|report (this|it|you))
    over (your|her|his) head
    (taken|took|raised|taking) (it|this|the matter|things) ~1 (up)? ~1 (with|to) your (head office|manager|boss|director|superior|hr|board)
    (whoever|anyone|anybody|someone|somebody) (is)? (above you|who (can|will) actually|in charge there|with (some)? authority)
    (written|wrote|writing|emailed|emailing|spoken|complained) (also)? to your (manager|boss|director|deputy|ceo|md|chief|head|supervisor|superior|chairman|head office)
    so (that)? (it|this|i|nobody|no one) (can|will|could|may) ~1 (not|longer|never|get)? ~1 (be)? (missed|ignored|overlooked|lost|attention|forget|say|claim)
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
