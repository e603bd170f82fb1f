import type { Examples, PhraseRule } from "../../rule";

export const order: PhraseRule = {
  id: "order",
  group: "sharp",
  level: "change",
  reason: "An order between strangers is answered slowly. The same words as a question are answered.",
  better: "Could you tell me where things stand?",
  says: `
    ^ (and|so|then|now|just|also)? (get back|come back|revert|reply|respond|write back|report back) (to me|to us|to this|asap|by|today|at once|immediately|now|urgently|soonest|with (an|the|a|your) ~1 (answer|reply|status|decision)|either way|straight|this|in writing|$)
    ^ (and|so|then|now|just)? (call|ring|phone|text|message) (me)? ~1 (back)? ~1 (today|now|asap|at once|immediately|straight|$)
    ^ (and|so|then|now|just|also)? (inform|notify|advise|update) (me|us) ~4
    ^ (just)? tell (me|us|them|him|her|the client) ~1 (yes|no|now|today|why|straight|honestly|the (outcome|result|truth|decision|status)|either|this from me)
    ^ (please)? answer (me|my|this) ~2
    ^ (advise|confirm|acknowledge|answer|reply|respond|revert|update|decide) (receipt|outcome|status|timeline|asap|today|immediately|decision|if|whether|urgently|soonest|$)
    ^ explain (yourself|why|this)
    ^ (provide|supply|furnish|issue|send|give) (me|us)? ~1 (a|the|my|your|an|full|some)? ~1 (timeline|status|update|outcome|answer|verdict|decision|result|results|reasons|explanation|scores) ~2 (immediately|now|today|asap|at once|by|before|soonest|urgently|$)
    ^ (and|so|then|just|also)? (send|give|get|find|show|email) (me|us) ~3 (status|feedback|answer|update|timeline|result|results|outcome|decision|date|reasons|contract|offer|yes|schedule|reply|explanation|scores|booklet|job)
    ^ (and|so|then|just)? (chase|push|press|nudge|call) (them|him|her|the client|the manager)
    ^ (get|give me) (an answer|a reply|the answer|a yes)
    ^ (so|and|then|now|just|please)? (hurry up|choose one|pick one|pick someone|pick me|make your mind|make up your mind|get on with|get moving|do not ignore|do not send|do not keep|do not tell me)
    (please|you|them|they|somebody|someone|to) (get a move on|get on with it)
    (stop|quit) (ignoring|wasting|messing|stalling|dodging|stringing|playing games|hiding|fobbing|avoiding|sending me|giving me excuses|making excuses)
    do not ~1 (ignore (me|this|my|us)|make me (wait|ask|chase|come|call|write|beg)|keep me (waiting|hanging|dangling)|leave me (hanging|waiting|dangling|guessing)|give me (excuses|any|the usual|a standard|waffle)|send (another|me another|me a standard)|fob|mess me|you dare)
    (^|please|kindly|will you) see to (it|this)
    (^ do the needful|needful ~1 (immediately|asap|urgently|at once|today))
    (^|please|kindly|and) (do|sort|fix|resolve|action|expedite|settle) (it|this|that|the same|the matter) ~2 (now|today|immediately|at once|asap|straight away|right away|urgently|forthwith|on priority)
    (^|and|please) have (the answer|an answer|your answer|the hours|the paperwork|the contract|the details) ~2 (ready|to hand|waiting|on my)
    (reply|answer|respond|confirm|write|let me|let me have|decision|hear) ~7 by return
    (let me|make sure i|make sure that i) (have|get|hear|receive) ~6 (today|tomorrow|immediately|now|without delay|asap|at once|by return)
    let me (know|have it) ~2 (today|now|asap|immediately|at once|straight away)
    (kindly|please) ~1 (revert|reply|respond|do|confirm|advise|send|provide|answer|decide|expedite|arrange|update|call|action) ~6 (immediately|urgently|at once|without (further)? delay|forthwith|on priority|right away|with immediate effect|on an urgent basis|today itself|positively)
    please advise ~1 (status|outcome|on the status|the status|asap|soonest|urgently|immediately|$)
    i (will|shall) ~1 expect ~1 (your|a|an|the|to hear|some|you to|full|written) ~3 (reply|answer|response|decision|feedback|call|confirmation|email|hear|written|explanation|movement)
    i (expect|require|demand) (a|an|your|some|full|immediate) ~3 (reply|answer|response|decision|feedback|confirmation|action|result|outcome|explanation) ~3 (by|today|tomorrow|this|before|within|now|at once|immediately|$)
    (like|need|want|expect|have) ~1 (an|the|my|your|a) (answer|reply|decision|result|response) ~1 (on my desk|in my inbox|today|tomorrow|tonight|by tonight|by tomorrow|now|this minute)
    i want (an answer|a reply|a straight|a proper|my feedback|the answer|a decision|a yes|the decision|the result)
    i want (it|this|them) ~1 (in (writing|bullet|full)|by|now|today|before|done|sorted)
    i want (you to (call|ring|tell|send|answer|reply|explain|give|confirm|get)|someone to (call|ring|tell|explain)|somebody to (call|ring|tell|explain)) ~3
    i want to know ~1 (if i (got|am|have|did)|whether i (got|am|have|did)|why|what is (happening|going on)|where i stand|today|now|the (status|result|outcome|reason|decision))
    you (will want to|must|had better|better|ought to|had best) ~1 (call|ring|phone|email|reply|respond|answer|get back|contact|come back) ~1 (me|us|to me|back|this)
    (somebody|someone|you|anyone) ~3 pick up (the|a) (phone|telephone)
    not the usual (fluff|waffle|guff|flannel|platitudes|excuses)
    ^ take it up with
    ^ (answer|reply|response|feedback|decision|result|news|update) (needed|required|wanted|expected|please|pls|asap|overdue|today|now) ~2
    ^ need (the|an|your|my|a) (result|answer|decision|reply|outcome|feedback|update|news|contract)
    ^ (ring|call|reply|respond|decide|confirm|revert|explain|hurry) $
    (like|need|want|have|require) ~1 (that|the|a|an|your|my) ~1 (decision|answer|reply|confirmation|feedback|result) ~4 (first thing|in my inbox|on my desk|within the hour|this (morning|afternoon|evening)|by (noon|lunch|tonight|five|close))
    let me have ~1 (a|an|your|the) ~1 (firm|straight|clear|final|definite|written)? ~1 (answer|decision|reply|date|response) ~3 (today|tomorrow|this|by|at the latest|before|now|within)
    i need (you|someone|somebody) to (call|ring|phone|tell|give|send|answer|reply|email|explain|confirm|let)
    ^ please (reply|respond|answer) ~1 (to)? ~1 (me|this|my)? ~1 (email|message|emails|messages|call|calls)? $
  `,
  unless: `
    i (will|can|could) send it at once
    (if|unless|should) (you|i|there|it|anything|that|not|possible|any)
    (in case|no hurry|no rush)
    (whenever|any time|anytime|at your convenience|when you (can|have|get|are)|once you)
    (would you like|you asked|you told|you said|said|as requested|as agreed|as promised|happy to|glad to)
    (could|can|would|will) you ~1 (please|kindly|let|tell|send|give|call|ring|confirm|say|ask|put)
    (could|can|may|might) i
    (customers|clients|residents|callers|patients|pupils|dispatcher|children)
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
