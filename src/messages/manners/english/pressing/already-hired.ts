import type { Examples, PhraseRule } from "../../rule";

export const alreadyHired: PhraseRule = {
  id: "already-hired",
  group: "pressing",
  level: "ask",
  reason: "Talk as if the place were yours may make them wonder what else you would take for granted.",
  better: "I would be glad to join you, and look forward to hearing what comes next.",
  replaces: "sentence",
  says: `
    shall we say i ~1 (begin|start)
    practically (part|one) of
    have my (bags|things|boxes|tools) ~1 packed
    (be|am) needing (a|an|my) ~2 (laptop|desk|phone|car|uniform|parking|office|locker|key|keys)
    (no problem|no objection|all right|fine|ok|okay) (with|about|to|for|if) (my|me|i) (starting|start|beginning|begin|being off|having)
    (penciled|pencilled|marked|circled|blocked|blocked out|put) ~6 (first day|start date|as my start|to start|for starting|my first)
    (presume|assume|expect|suppose|take it|guess|trust) ~2 (hr|personnel|payroll) (will|is|are)
    crack on (with|on|straight|then|from|$)
    (tell|show|let) me (know)? where (to park|i park|to report|i sit|to sit|i will be sitting|my desk) ~3 (monday|first|day|morning|start|$)
    (when|once|after) (we are|i am) (working together|colleagues|one of you|part of the (team|family)|in charge|running|your (manager|colleague|boss|head)|the (manager|head|boss|lead|supervisor))
    my (future|new|soon to be|soon-to-be) (colleagues|workmates|boss|employer|workplace|team mates|teammates)
    when (do|can|shall|should|will|am|may|would|could) i ~1 (start|begin|commence|sign|get my|move in|collect my|come in to (sign|start|collect)|pick up my|meet my (team|new)|expect to (start|begin)|hand in)
    (what|which) (day|date|time|morning|monday) (do|shall|should|will|can|am) i (start|starting|begin|to start|report)
    (what|where|which|when) (is|will be) (my|the) (start date|starting date|start day|first day|first shift|desk|induction)
    i (will|shall|am going to|propose to|am planning to|plan to|intend to|expect to|am due to) (start|begin|be starting|be beginning|commence|be commencing) (on|from|with you|work|at|next|straight|as|in (january|february|march|april|may|june|july|august|september|october|november|december|the new year))
    i (will|shall|am going to|propose to|intend to|expect to|plan to) (be)? ~1 (report|reporting|resume|resuming|clock|clocking|turn up|turning up) (for (work|duty)|to work|on|at|next|in)
    (see|seeing) (you|everyone|everybody|all of you|the team) ~2 on (my first|day one|my start)
    (will|shall|would|going to|can|and) .. on my (first|very first) (day|morning|shift)
    on my (first|very first) (day|morning|shift) i (will|shall|would|want|plan|intend)
    (look|looking|looked) forward to (starting|joining (you (in|as|from|next month|next year|all)|the team|your|everyone|everybody|as|in)|becoming|getting started|being (part|your|on the team|one of|based)|leading|taking (up|over|on)|settling in|moving in|meeting my (new|future)|my (first|new)|our first|managing|running (the|your)|beginning|being in post)
    (cannot|can not) wait to (start|join|get started|be part|get going|take over|move in|shake|begin work)
    (joining|starting with|starting at) (you|your (team|company|firm|school)) (in|on|next)
    ^ as your (next|new|future|incoming)
    (as|am|meet|here is|introducing|from|welcome) your (next|new|future|incoming) (head|manager|team|star|recruit|hire|employee|colleague|right|member|secret|supervisor|leader|chef|nurse|driver|boss|addition|staff|assistant|engineer|developer)
    (your|their|the) (soon to be|soon-to-be|future|incoming|newest|next) (manager|colleague|employee|hire|recruit|member|addition|head|star|supervisor)
    (once|after|as soon as|when|the moment|until) i (am|have|get|got) ~1 (in post|in the (job|role|post|chair|seat)|on board|onboard|my feet under|at my desk|started with|joined|on the team|on the payroll|up and running)
    (once|after|as soon as|when) i (join|take over|take up|start with|start at|arrive as|come on board|start there|begin with)
    (prepare|reserve|order|arrange|set up|sort out|sort|ready|organise|get|print|where is|as for) ~1 my (desk|laptop|uniform|badge|pass|parking|locker|keys|business cards|id|login|logins|email account|name badge|overalls|office|workstation|computer|phone|contract|van|rota|induction|onboarding)
    have my (desk|laptop|uniform|badge|locker|office|workstation|contract|keys) ~5 (ready|waiting|prepared|set up|drawn up|by)
    (would like|want|need|expect|will need|will want|like) my (parking|pass|badge|locker|uniform|own (office|desk|parking)|keys|login|desk|name on)
    (who|whom) (do|should|shall|can|will) i ~2 (talk|speak|ask|see|contact|email|send|write|report|be reporting) ~1 (to|about|my)? ~2 (about|for|to)? ~1 (onboarding|induction|payroll|my|staff|employee|the (staff|employee|pension|uniform|parking|canteen)|on my first|discount|pension)
    (onboarding|induction) (and|pack|forms|date|paperwork|day|details)
    (add|put|get) me (on|onto|to|down on|in) the (payroll|rota|roster|schedule|team|books|whatsapp group|website|group chat|mailing list for staff)
    (bring|bringing) my (tools|things|stuff|own|knives|kit|mug|plants) ~3 on <weekday>
    plan around (that|my)
    (booked|arranged|planned) ~2 (my)? (vacation|holiday|holidays|leave) for (the|my) (first|second|third|fourth)
    i will need ~2 (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends|off) (off|free|in|on|every)
    (say|tell|give) (hello|hi|my regards|the good news)? to? my (new|future) (team|colleagues|boss|workmates|manager|office)
    (meet|meeting|see|help|helping|show|introduce) ~3 (my|our) (new|future) (team|colleagues|boss|workmates|employer|office|company|staff|workplace) ~2 (that|to|at|i|we|and|will|in|is|are)
    (help|lead|run|manage|grow|build|take) our (team|department|company|firm|business) ~3 (through|forward|to|into|in|from|with)
    (working|being) (together|colleagues) (from|starting|every|each|as of|in (january|february|march|april|may|june|july|august|september|october|november|december|the new year))
    (i|we) will (soon)? be (colleagues|working together|seeing (a lot|plenty) (more)? of)
  `,
  unless: `
    (course|college|school|training|degree|tax office)
    (for|to) ~2 (interview|call|meeting|tour|trial|second round|assessment|visit)
    (asked|asks|ask|wondered) ~3 when
    if (i|you|it|we)
    (would|glad|happy|hope|love|proud|delighted|honoured|excited|welcome|like) ~8 as your (new|next)
    (would|should|were|chance|possibility|prospect|opportunity|thought|hope|idea) ~3 (to|of) (join|joining|start|starting)
    at my (last|previous|old|present|current)
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
    "When do I start?",
    "I'll start on the 1st, as that suits my holiday.",
    "I look forward to joining you in January.",
    "Once I'm in post I would change the rota.",
    "Kindly prepare my desk and my laptop.",
    "As your next charge nurse I'd like to see the policy.",
    "I will bring a draft on my first morning.",
    "I shall be reporting on the first of the month.",
    "Who do I talk to about onboarding?",
    "I can't wait to start.",
  ],
  unflagged: [
    "The little one asked me when I start.",
    "I can start at short notice.",
    "On my first day at the clinic the phones failed.",
    "I would be glad to make those calls as your new receptionist.",
    "Thank you for your offer of the job. I would like to start on 1 August.",
    "Your remark is now pinned over my desk.",
    "I could start a month after you decide.",
    "If I were to join you, I would love to help.",
    "I look forward to hearing from you.",
  ],
};
