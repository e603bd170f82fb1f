import type { Examples, PhraseRule } from "../../rule";

export const order: PhraseRule = {
  id: "order",
  group: "sharp",
  level: "change",
  reason: "An order between strangers is answered slowly. The same words as a question are answered.",
  better: "Could you tell me where things stand?",
  says: `
    ^ <so>? (get|come|write|report) back
    ^ <so>? (revert|reply|respond|answer) (to (me|us|this|my)|me|my|this|by|with|in writing|either way|<asap>|$)
    ^ <so>? (call|ring|phone|text|message) (me|us)? ~1 (<asap>|straight|back|when|$)
    ^ <so>? (inform|notify|advise|confirm|acknowledge|decide|provide|supply|furnish|explain|expedite)
    ^ <so>? (update (me|us|asap|$)|where (is|are) (my|the) (<answer>|result|results|contract|offer))
    ^ <so>? (send|give|get|find|show|email|tell) (me|us|them|him|her|my) ~3 (<answer>|<verdict>|status|timeline|results|date|reasons|contract|offer|yes|no|schedule|explanation|scores|truth|why|straight|either|booklet|job|over|<asap>)
    ^ <so>? (chase|push|press|nudge|call) (them|him|her|the (client|manager))
    (chop chop|^ <so>? (hurry|choose one|pick (one|someone|me)|make (your|up your) mind|get (on with|moving|an answer)|do not (ignore|send|keep|tell me)|take it up with|do the needful|you will (send|tell|give) me))
    ((please|you|them|they|somebody) get (a move|on with it)|needful|explain (yourself|yourselves))
    (stop|quit) (ignoring|wasting|messing|stalling|dodging|stringing|hiding|fobbing|avoiding|sending me|giving me|making excuses)
    do not ~1 (ignore (me|this|my)|make me (wait|ask|chase|come|write)|(keep|leave) me (waiting|hanging|dangling|guessing)|give me (excuses|any|the usual)|send (another|me another|me a standard)|fob|you dare)
    (^|please|kindly|and) see to (it|this)
    (^|please|kindly) ~1 (do (it|this|that|same)|sort|fix|resolve|action|expedite|settle|revert|reply|respond|confirm|advise|send|provide|answer|decide|arrange|update|call) ~6 (<asap>|with immediate effect)
    (reply|answer|respond|confirm|write|let me|decision|outcome|hear) ~7 by return
    (let me|make sure i|make sure that i) (have|get|hear|receive|know) ~6 (tomorrow|<asap>)
    let me have ~3 (<answer>|date) ~3 (today|tomorrow|this|by|before|now|within)
    i (will|shall) ~1 expect ~1 (your|a|an|the|to hear|some|you to|full|written) ~3 (<answer>|call|confirmation|hear|explanation)
    i expect ((a|an|your|some|full|immediate) ~3 (<answer>|confirmation|action|result|outcome|explanation) ~3 (by|tomorrow|this|before|within|<asap>|$)|to be (called|told))
    (like|need|want|expect|require) ~1 (that|an|the|my|your|a) ~1 (<answer>|result|confirmation) ~4 (on my desk|in my inbox|tomorrow|first thing|within the hour|this (minute|morning|afternoon|evening)|by (noon|lunch|tonight|tomorrow|five|close)|<asap>)
    i want (a|an|my|the) ~1 (<answer>|straight|proper|yes|result)
    i want (it|this|them) ~1 (in (writing|bullet|full)|by|now|today|before|done|sorted)
    i (want|need) (you|someone|somebody) to (call|ring|phone|tell|give|send|answer|reply|email|explain|confirm)
    i want to know ~1 (if i|whether i|why|what is|where i stand|today|now|the (status|result|outcome|reason|decision))
    you (will want to|must|need to|had better|better|ought to|had best) ~1 (call|ring|phone|email|reply|respond|answer|get back|contact|come back|let me)
    (somebody|someone|you|anyone) ~3 pick up (the|a) (phone|telephone)
    ^ (<answer>|result|status) (needed|required|wanted|expected|please|overdue|<asap>)
    ^ need (the|an|your|my|a) (<answer>|result|contract)
    ^ please (reply|respond|answer) (to (me|this|my ~1)|me|my ~1)? $
  `,
  unless: `
    (if|unless|should) (you|i|there|it|anything|that|not|possible|any)
    (in case|no hurry|no rush|at your convenience|once you)
    (whenever|any time|anytime|when you (can|have|are)|when you get (a|some|the))
    (would you like|you asked|you told|you said|said|as requested|as agreed|as promised|happy to|glad to|and i will|and i can)
    (could|can|would|will) you ~1 (please|kindly|let|tell|send|give|call|ring|confirm|say|ask|put)
    (could|can|may|might) i
    (customers|clients|residents|callers|patients|pupils|dispatcher|children)
    (if (tomorrow|today|that)|return of post)
    do you need
  `,
};

export const examples: Examples = {
  flagged: [
    "Get back to me.",
    "Call the client.",
    "Send me the feedback.",
    "Tell me yes or no.",
    "I want it in writing by Friday.",
    "Kindly revert with the status immediately.",
    "You will want to ring me back before lunch.",
    "I will expect your written reply.",
    "Provide a timeline immediately.",
    "See to it please.",
  ],
  unflagged: [
    "Please tell me, and I will send it at once.",
    "Please call me on 07700 900123 if that is easier.",
    "Call me any time if you need anything.",
    "Please let me know if you need anything else.",
    "If you need to call me, evenings are best.",
    "Kindly keep my details for future.",
    "Give my regards to Bob.",
    "I want you to know how much I enjoyed the day.",
    "Take care of yourselves.",
    "You said that I must send you the form.",
  ],
};
