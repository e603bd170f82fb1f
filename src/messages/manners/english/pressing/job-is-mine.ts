import type { Examples, PhraseRule } from "../../rule";

export const jobIsMine: PhraseRule = {
  id: "job-is-mine",
  group: "pressing",
  level: "ask",
  reason: "A yes that nobody has said yet can be unsaid. Interest is welcome; certainty may grate.",
  better: "I remain very interested, and look forward to hearing what you decide.",
  replaces: "sentence",
  says: `
    (rest|others|other interviews|panel|process) (was|were|is|are) (just|only|merely|purely) (for)? ~1 (show|form|theatre|formality|politeness)
    (take|taken|taking|pull|remove|cancel|withdraw|stop) (down|off|out)? (the|your|that) (advert|ad|advertisement|posting|listing|job ad|vacancy|search|other interviews|remaining interviews)
    (tell|inform|let|send|turn) (away|home)? the (other|others|rest|remaining) ~2 (candidates|applicants|know|people|hopefuls|contenders)
    (all|only thing) (that|that is|that remains|left|remains|remaining|is left|now) ~3 (is|to)? ~1 (the)? (sign|signature|signatures|contract|paperwork|shake|start date|date|dates|terms)
    (job|role|post|position|place|it|vacancy|spot|gig) (is|must be|will be|as) ~2 (mine|in the bag|done deal|sewn up|a formality|foregone|nailed on|as good as mine|a lock|ours|in my pocket|a cert)
    (just|only|simply|merely|purely|mere|largely|now) ~1 (a)? (formality|formalities|matter of (paperwork|time|signing|dates|terms|form|when|contracts|process)|paperwork|box-ticking|dotting)
    (done deal|in the bag|foregone conclusion|shoo-in|shoe-in|dead cert|home and dry|signed and sealed|signed sealed|sure thing|nailed on|sewn up|rubber stamp|rubber-stamp)
    (count|consider|call) (me|it|this|that|us|myself) ~1 (in|on board|a (yes|done|deal)|done|hired|taken|accepted|yours|one of|agreed|settled|signed|as accepted|part of)
    (it is|that is|consider it|so) (a)? (yes|big yes|definite yes) from me
    you (have|got|have got|just got) (me|yourself|yourselves|your (man|woman|candidate|answer|person|new)|found your (man|woman|person|candidate|answer)|found the) ~1 (a|your|one|new|right)?
    (we|you) (have|has) (a|ourselves a|got a|got ourselves a) deal
    i (am|was|feel|remain) ~1 (certain|sure|confident|convinced|positive|quite sure|in no doubt|under no illusion) ~1 (that|of)? (i|the|my|a|this) ~1 (have|will|passed|got|am|shall|did) ~1 (passed|got|get|be (chosen|selected|offered|hired|appointed|the one|picked)|been (chosen|selected|successful)|through|hired|secured|succeeded|job|impressed|the job|your (man|woman|next)|aced|won|convinced you)
    (no|little|without|any) doubt ~2 (i|that i|in my mind|about (it|the outcome)|my) ~2 (passed|got|be (chosen|selected|offered)|the job|have the|will (get|be))
    i (take it|assume|presume|trust|gather|expect|suppose|imagine|guess|reckon|believe|figure) ~2 (i|job|role|it|we|that|all|everything|the|you|this) ~3 (mine|got the (job|role|post|place)|hired|formality|paperwork|on (the|its) way|in the post|settled|agreed|contract (is|will)|start date|accepted|selected|chosen me|sorted|simply|just a|going ahead|a matter of|done)
    (we|i think we|you and i) (both|all) (know|felt|knew|could (see|tell|feel)|see|feel|sensed|agreed) (it|that|how|what|i|there|this|straight|where)
    (safe|fair|reasonable) to (say|assume) (that)? (i|we|the|it)
    (smashed|nailed|aced|crushed|killed|bossed|knocked) (it|that one|that interview|the interview|my interview|your (test|interview|questions)|the (trial|test|assessment)|every question)
    (interview|it|that|yesterday|conversation|chat) ~1 (could not|can not|cannot) have (gone|been) (any)? better
    (which|what|so) (leaves|remains|now|is left)? (only|just) ~2 (sign|signature|start|terms|dates|contract)
    (when|where) (shall|should|can|do|will|may|could) i ~3 (sign|get|expect|have|see|receive|collect) ~2 (contract|offer|paperwork|agreement|dotted|$)
    (send|forward|prepare|draw up|drawing up|issue|release|email|post|let me have|sending|share|raise) ~3 (the|my|a|over|me|across) ~2 (contract|paperwork|offer letter|offer|employment|appointment letter|joining (letter|instructions|formalities)|starter (pack|forms)|letter of (appointment|offer)|call letter|agreement)
    (await|awaiting|expect|expecting|forward to|look forward to|looking forward to|waiting for|ready for) ~1 (receiving|getting|seeing|signing)? ~1 (the|my|your) ~1 (contract|offer letter|offer|appointment letter|paperwork|joining (letter|date|instructions)|letter of (offer|appointment))
    (ready|here|able|happy|good|free|around|in) to (sign|sign on|sign up|sign the|put pen|shake on|seal)
    (talk|discuss|talking|agree|go through|settle|confirm|sort) ~1 (terms|start dates|a start date|the start date|my start|the contract|my contract|notice periods|salary and start)
    confirm ~2 (salary|start date|starting date|joining date|my (start|joining|package|hours|shifts)|terms) (and|for|so)
    get (it|this|me|things) over the (line|finish)
    (we|i) can (sort|settle|iron|discuss|deal with) ~2 (later|out later|details|rest|the rest|once)
    (welcome|start|started) (me)? (aboard|to the team|on the team)
    good to go whenever
    (see|seeing) (myself|me) (as)? (already)? (part of|in) your (team|company)
    already (feel|see|think of|consider|picture|imagine|count|regard) (like|myself|you|it|us|me) ~1 (as|part|in|one|a|at|colleagues|my)
  `,
  unless: `
    you (said|told|wrote|mentioned|promised|confirmed)
    (your|the) client
    you (have|got|have got) ~1 (a|an|the|my|our|such)
    (asked|asking|ask) ~2 (to|for)
    (if|should) (you|i) ~2 (chosen|choose|selected|select|offer|successful|decide|hire)
  `,
  unlessAnywhere: `
    (thank|thanks) ~6 (contract|letter of appointment|confirmation|good news|wonderful news|confirming|choosing me|appointing me)
    letter of appointment
    (withdraw|withdrawing)
    (accepted|accept|taken|found|another) (a|an|another)? ~2 (job|post|role|position|place)
    as (we)? (agreed|arranged)
    (delighted|happy|pleased|glad|thrilled|honoured|like|love) to accept
    i (gladly|happily)? accept
    (contract|start date) (you|that you|arrived|came|is signed)
    (thank|thanks|pleased|happy|delighted|glad|grateful|received|accept|accepting|accepted) ~5 offer
    (your|the) (kind|generous|written|formal|job)? offer (of|is|has|came|arrived|which|and)
    your offer letter
    offer of (the|a|employment|this)
    (offered|offering) me ~2 (job|role|post|position|place)
    (accept|accepting|accepted) ~3 (job|role|post|position|place|your)
    (signed|signing) ~2 contract
  `,
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
