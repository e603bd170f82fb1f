import type { Examples, PhraseRule } from "../../rule";

export const threatenedComplaint: PhraseRule = {
  id: "threatened-complaint",
  group: "sharp",
  level: "ask",
  reason:
    "Going over somebody makes them defend themselves, and their manager will ask them first. A question keeps an ally.",
  better: "Could you tell me who would be able to say when a decision is due?",
  says: `
    i (will|shall|am|may|might|would|could|intend|want|wish|plan|must) ~5 (lodge|lodging|make|making|submit|submitting|raise|raising|put in|file|filing|register) ~2 (complaint|grievance)
    i (will|shall|may|might|have|am going to) ~2 (report|reported|reporting) (you|this|your)
    i (will|shall|may|might|have to) ~4 (take|taking|escalate|escalating|taken) (this|it|the matter|matters|things) ~1 (further|higher|up|to your|to the (top|board|director|ceo|trustees|governors|council))
    i (want|demand|require|insist) ~1 (to|on)? ~1 (speak|talk|speaking|talking) ~1 (to|with) (your|the|a|someone|somebody) ~1 (manager|boss|supervisor|superior|senior|in charge|above|higher|director|owner)
    (go|going) (over|above) (your|his|her|their) (head|heads)
    your (boss|manager|superior|superiors|head office|ceo|board|line manager|director|chairman|trustees|governors) ~1 (will|should|needs|ought|shall|deserves) ~2 (hear|told|know) ~1 (about|of|how|that|what)
    (wonder|does|do|wondering|sure|think|imagine) ~2 (your|the) (boss|manager|ceo|director|directors|head office|trustees|governors|board|owner|chief executive|client|clients) ~2 (know|knows|realise|realises|aware|want to know|like to know|be interested) ~2 (how|what|that you|of this|about)
    (word|chat|conversation|meeting|letter) (with|to) your (managing director|boss|manager|director|ceo|chief executive|head office|superior|chairman|governors|trustees)
  `,
  unless: `
    not be taking it up
    (glad|happy|delighted|keen|pleased|like) to (take|report|speak)
    as (agreed|arranged|you asked|planned)
    (i would|who would i|would i) report to
  `,
};

export const examples: Examples = {
  flagged: [
    "I shall be making a formal complaint.",
    "I will take this further.",
    "I want to speak to your manager.",
    "Your boss will hear about this.",
    "I am going over your head.",
    "Does your director know how you treat people?",
    "I have reported you to head office.",
  ],
  unflagged: [
    "I have thought about it with care, and I will not be taking it up.",
    "If you would like to take this further, I am free on Monday.",
    "I handled complaints for a bus company.",
    "I would report to the head of catering, I think you said.",
    "I will speak to your manager on Tuesday as agreed.",
    "I have decided not to take my application further.",
  ],
};
