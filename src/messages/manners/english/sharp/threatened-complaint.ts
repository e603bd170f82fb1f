import type { Examples, PhraseRule } from "../../rule";

export const threatenedComplaint: PhraseRule = {
  id: "threatened-complaint",
  group: "sharp",
  level: "ask",
  reason:
    "Going over somebody makes them defend themselves, and their manager will ask them first. A question keeps an ally.",
  better: "Could you tell me who would be able to say when a decision is due?",
  says: `
    i (will|shall|am|may|might|would|could|intend|want|wish|plan|have|must) ~5 (lodge|lodging|lodged|make|making|made|submit|submitting|raise|raising|put in|file|filing|filed|write|register) ~2 (complaint|grievance)
    (formal|official|written) (complaint|grievance)
    i (will|shall|am|would|intend|have|may|might|want) ~4 (complain|complaining|complained|report|reporting|reported) ~2 (to|you|this|it|about|the matter)
    i (will|shall|may|might|am|must|would|could) ~4 (take|taking|escalate|escalating|escalated) ~3 (further|higher|up with|upstairs|to the top|elsewhere|to your|this|matter)
    (escalate|escalating|escalated|escalation) ~2 (this|it|matter|issue|case|to)
    (want|demand|insist|require|wish|ask|asking|need) ~1 (to|on)? (speak|talk|speaking|talking) ~1 (to|with) ~1 (your|the|a|somebody|someone) ~1 (manager|boss|supervisor|superior|senior|in charge|above|higher|director|owner|whoever|head of|grown-up|adult|human)
    (go|going|went) (over|above|past) (your|his|her|their|you)( head| heads)?
    (someone|somebody) (more senior|higher up|above you|with authority|in authority|senior to you|who can actually|with more)
    put me (through|on) to (your|someone|somebody|whoever)
    your (boss|manager|director|superior|superiors|head office|ceo|board|line manager|supervisor|chairman|owner|trustees|governors) ~2 (will|would|should|ought|might|may|needs|shall|deserves) ~3 (hear|know|told|interested|aware|informed|hearing|like|be glad|want|love|see)
    (wonder|does|do|would|sure) ~2 your (boss|manager|director|directors|head office|ceo|board|clients|customers|members|patients|donors|residents|shareholders|investors|trustees) ~2 (know|knows|realise|realises|aware|think|like|say|want)
    (write|writing|written|wrote|speak|speaking|spoken|report|reporting|complain|complaining|forward|forwarding) ~3 to ~1 (your|the) ~1 (boss|manager|ceo|chief executive|chairman|managing director|head office|trustees|governors|board|mp|minister|ombudsman|regulator|council leader|bishop|mayor|superintendent|owner|superior) ~4 (about|to complain|how|regarding|if|unless|and|$)
    (copied|copying|copy|cc|ccing|cc'd) ~2 (your|the) (boss|director|ceo|chief executive|chairman|mp|board|head office|managing director)
    (report|reporting|reported) you
  `,
  unless: `
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
    "If you would like to take this further, I am free on Monday.",
    "I handled complaints for a bus company.",
    "I would report to the head of catering, I think you said.",
    "I will speak to your manager on Tuesday as agreed.",
    "I have decided not to take my application further.",
  ],
};
