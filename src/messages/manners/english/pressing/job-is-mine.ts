import type { Examples, PhraseRule } from "../../rule";

export const jobIsMine: PhraseRule = {
  id: "job-is-mine",
  group: "pressing",
  level: "ask",
  reason: "A yes that nobody has said yet can be unsaid. Interest is welcome; certainty may grate.",
  better: "I remain very interested, and look forward to hearing what you decide.",
  replaces: "sentence",
  says: `
    (tell|inform|let|send|turn) (away|home)? the (other|others|rest|remaining) ~2 (candidates|applicants|know|people|hopefuls|girls)
    (job|role|post|position|place|it|vacancy|spot) (is|must be|will be|as) ~2 (mine|done deal|as good as mine|a lock|ours|in my pocket|a cert)
    (done deal|in the bag|foregone conclusion|shoo-in|shoe-in|dead cert|home and dry|sewn up|rubber stamp)
    (a|the|only|just|mere|remaining) (formality|formalities)
    (count|consider|call) (me|it|this|that|us|myself) ~1 (in|on board|a (yes|done|deal)|done|hired|yours|one of|agreed|settled|signed|as accepted|part of)
    (confident|sure|certain|trust|assume|presume|convinced|no doubt) .. (reach|reached|come to|came to|arrived at|draw|drawn|make|made) ~1 (obvious|same|only|sensible|natural|inevitable|logical) (conclusion|decision|choice)
    i (am|was|feel|remain) ~1 (certain|sure|confident|convinced|positive) ~2 (i|the|my|this) ~1 (have|will|passed|got|am|shall) ~1 (passed|got|be (chosen|selected|offered|hired|the one|picked)|been (chosen|selected|successful)|through|hired|secured|the job|impressed|your (man|woman|next)|aced|won)
    i (take it|assume|presume|trust|gather|expect|suppose|imagine|guess|reckon|believe|figure) ~2 (i|job|role|it|we|that|all|everything|the|you|this) ~3 (mine|got the (job|role|post|place)|hired|paperwork|contract (is|will)|start date|accepted|selected|chosen me|sorted|just a|a matter of|done)
    (we|i think we|you and i) (both|all) (know|felt|knew|could (see|tell|feel)|sensed) (it|that|how|what|i|there|this|within|from)
    (i|i think i|^) (smashed|nailed|aced|crushed|killed|bossed|knocked) (it|that|the (interview|trial|test|assessment)|my|your|every)
    (when|where) (shall|should|can|do|will|may|could) i ~3 (sign|get|expect|have|see|receive|collect) ~2 (contract|offer|paperwork|agreement|dotted|$)
    (please|kindly|^|do|you|just) ~3 (send|forward|prepare|draw up|drawing up|issue|release|email|post|share) ~3 (the|my|a|over|me|across) ~2 (contract|paperwork|offer letter|offer|appointment letter|joining (letter|instructions|date)|starter (pack|forms)|letter of (appointment|offer)|agreement)
    (expect|awaiting|await|need (from you)? is) ~2 (the|my|your) ~1 (contract|offer letter|appointment letter|paperwork|joining (letter|date)|letter of (offer|appointment))
    (ready|happy|in) to (sign|put pen|shake on)
    (talk|discuss|discussing|talking|agree|settle|confirm|sort) ~1 (terms|start dates|a start date|the start date|my start|the contract|my contract|the salary and start)
  `,
  unless: `
    you (said|told|wrote|mentioned|promised|confirmed)
    (trial|visa|dbs)
    (your|the) client
    you (have|got|have got) ~1 (a|an|the|my|our|such)
    (asked|asking|ask) ~2 (to|for)
    (if|should) (you|i) ~2 (chosen|choose|selected|select|offer|successful|decide|hire)
  `,
  unlessAnywhere: "<offered>",
};

export const examples: Examples = {
  flagged: [
    "I take it the job is mine.",
    "I assume it's simply a matter of paperwork now.",
    "Consider it a yes from me.",
    "I am certain that I have passed.",
    "When shall I come in to sign?",
    "Do send me the contract so I can look it over.",
    "Kindly send the offer letter to this address.",
    "I think we both know how that went.",
    "It is a done deal as far as I am concerned.",
  ],
  unflagged: [
    "I believe I could take some weight off your team.",
    "I am confident that I could learn it quickly.",
    "Thank you for the offer letter. I can send you the signed contract on Monday.",
    "Please consider me for later roles.",
    "I checked my contract, and my notice is eight weeks.",
    "I reckon the job would suit me.",
    "You have got a lovely kitchen.",
    "I drew up contracts for three years.",
    "I assume that the second round is in May.",
  ],
};
