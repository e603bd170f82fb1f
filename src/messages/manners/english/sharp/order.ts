import type { Examples, PhraseRule } from "../../rule";

export const order: PhraseRule = {
  id: "order",
  group: "sharp",
  level: "change",
  reason: "An order between strangers is answered slowly. The same words as a question are answered.",
  better: "Could you tell me where things stand?",
  says: `
    ^ (and|so|then|now|just|also)? (get back|come back|revert|reply|respond|write back|call back|ring back|report back) (to me|to us|to this|asap|by|today|at once|immediately|soon|now|urgently|soonest|quickly|with|either way|before|straight|this|in writing|$)
    ^ (and|so|then|now|just|also)? (call|ring|phone|text|message) me (back|today|now|asap|tomorrow|at once|before|by|tonight|this|between|after|in|as soon|straight|immediately|first thing|$)
    ^ (and|so|then|now|just|also)? (email|answer|contact|tell|inform|notify|advise|update) (me|us|this|my|the) ~1 (back|today|now|asap|by|yes|no|what|when|why|how|straight|the|of|on|about|whether|either|email|question|message|outcome|status|immediately|results|please|either|at|where|which|$)
    ^ (advise|update|confirm|acknowledge|answer|reply|respond|revert|decide|explain|forward|provide|supply|furnish) ~1 (receipt|outcome|status|timeline|me|us|on|the|a|this|that|your|yourself|asap|today|immediately|decision|by|results|if|whether|when|same|please|$)
    ^ (please|kindly|and|so|then|just|also)? (provide|supply|furnish|issue|send|give|get|fetch|find|show|bring) (me|us)? ~1 (a|the|my|your|an|me|full|some)? ~2 (timeline|status|update|outcome|answer|verdict|decision|result|results|reason|reasons|explanation|score|scores) ~2 (immediately|now|today|asap|at once|by|before|soonest|urgently|without delay|$)
    ^ (and|so|then|just|also)? (send|give|get|find|show|bring|email) (me|us|over|through) ~3 (status|feedback|answer|update|timeline|result|results|outcome|decision|date|reasons|contract|offer|news|yes|schedule|reply|explanation|scores|notes|booklet|job|start|written|details of)
    ^ (and|so|then|just|also)? (send|give|get|chase|push|press|nudge|call|ring|phone|email) (an answer|them|him|her|the client|the manager|the hiring|the feedback|the contract|it sorted|it done|me (the|an|a|my) ~1 (answer|feedback|decision|result|update))
    ^ tell (me|him|her|them|the client|the manager|us) ~1 (yes|no|now|today|what|when|why|how|the|straight|honestly|that|from|this|i)
    ^ (so|and|then|now|just|please)? (hurry|choose|pick|make your mind|make up your mind|get on|get moving|get a move|get it|do not ignore|do not leave|do not send|do not keep|do not make|do not tell me|stop|wake|be|move|act|sort) ~1 (up|someone|one|me|with|it|this|your|another|on|ignoring|wasting|messing|playing|stalling|making|sending|moving|honest|quick|fast|straight|please|out)
    (make up your mind|make your mind up|make up their minds|get a move on|get on with it|get your skates|pull your finger|shake a leg|chop chop|look sharp|jump to it|hop to it|snap to it)
    (stop|quit) ~1 (ignoring|wasting|messing|stalling|dodging|stringing|playing games|hiding|fobbing|avoiding|sending me|giving me|treating|making excuses)
    do not ~2 (ignore (me|this|my|us)|make me (wait|ask|chase|come|call|write|beg)|keep me (waiting|hanging|dangling|in)|leave me (hanging|waiting|in|dangling|guessing)|give me (excuses|any|the usual|that|a standard|waffle|the runaround)|send (another|me another|me a standard|any more)|fob|insult|waste|mess me|take (too)? long|forget (to|about me))
    see to (it|this|that) ~1 (that|please|today|now|at once|immediately|$)
    do the needful
    (do|sort|fix|resolve|action|handle|expedite|settle|arrange) (it|this|that|the same|the matter|matter) ~2 (now|today|immediately|at once|asap|straight away|right away|urgently|forthwith|on priority)
    (have|get) (it|the answer|an answer|your answer|the details|the hours|the contract|the paperwork|that|everything|them) ~2 (ready|to hand|over|on my|with me|in my|sent|done|sorted) ~1 (by|when|before|today|and|for|about|at|to|$)
    (by return|by return of post)
    by (close|end) of (play|business) (today|tomorrow|on|this|monday|tuesday|wednesday|thursday|friday|$)
    (let|make sure) (me have|i have|i get|i hear|i receive) ~6 (by|today|tomorrow|immediately|now|without|before|asap|at once)
    let me (know|have it) ~2 (today|now|asap|immediately|by|ok|either way|at once|straight away|one way|before|yes or no)
    let me know $
    (kindly|please) ~1 (revert|reply|respond|do|confirm|advise|send|provide|answer|decide|expedite|arrange|update|call|action) ~6 (immediately|urgently|at once|without (further)? delay|asap|forthwith|on priority|soonest|right away|straight away|with immediate effect|on an urgent basis|today itself|positively|on priority basis)
    (immediately|at once|forthwith|without (further)? delay|with immediate effect|right now|this instant|this minute) $
    please advise ~1 (status|outcome|on the status|the status|asap|soonest|urgently|immediately|$)
    i (will|shall|would) ~1 (expect|require|need) ~1 (your|a|an|the|to hear|some|you to|full|written) ~3 (reply|answer|response|decision|feedback|call|confirmation|email|hear|written|today|tomorrow|by|explanation|movement|update)
    i (expect|require|demand|insist) ~1 (a|an|your|to|that|you|the|on|some|full|immediate|better|on a) ~3 (reply|answer|response|decision|feedback|call|hear|told|informed|be told|update|written|confirmation|movement|action|result|outcome|ring|phone|meeting)
    i want (it|this|them|the answer|an answer|a reply|a straight|my feedback|a proper|to speak to (the|your|a)|someone to (call|ring|tell|explain)|you to (call|ring|tell|send|answer|reply|explain|give|confirm|get|email|make|decide|find|speak)|a decision|results|feedback|the feedback|a yes|a date|a call|the decision|the result|the job)
    i want to know ~1 (if i|whether i|why|when you|what is (happening|going)|what went|whether you|if you|where|who|the (status|result|outcome|reason|decision)|what you|now|today|by)
    you (will want to|need to|must|had better|have to|are to|better|ought to|had best|want to) ~2 (call|ring|phone|email|reply|respond|answer|send|get back|tell|give|explain|let|make|decide|contact|come back|get in touch|sort) ~2 (me|back|this|my|us|up|soon|now|today|it|to)
    (yes or no|either way|one way or the other|one way or another) (today|now|please|by|asap|$)
    (just|simply) (answer|reply|tell me|give me|decide|say|pick|get) ~2 (yes|the question|already|will you|now|please|me|one|it|job)
    answer (the|my|this) (question|email|message|phone|letter|call)
    pick up the (phone|telephone)
    not the usual ~3
    take it up with
  `,
  unless: `
    (if|unless|should) (you|i|there|it|anything|that|not|possible|any)
    (whenever|any time|anytime|at your convenience|no rush|no hurry|when you (can|have|get|are)|once you)
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
