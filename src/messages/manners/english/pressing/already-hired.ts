import type { Examples, PhraseRule } from "../../rule";

export const alreadyHired: PhraseRule = {
  id: "already-hired",
  group: "pressing",
  level: "ask",
  reason: "Talk as if the place were yours may make them wonder what else you would take for granted.",
  better: "I would be glad to join you, and look forward to hearing what comes next.",
  replaces: "sentence",
  says: `
    (penciled|pencilled|marked|circled|blocked|blocked out|put) ~6 (first day|start date|as my start|to start|for starting|my first)
    when (do|can|shall|should|will|am|may|would|could) i ~1 (start|begin|commence|sign|get my|move in|collect my|come in to (sign|start|collect)|pick up my|meet my (team|new)|expect to (start|begin)|hand in)
    i (will|shall|am going to|propose to|intend to|expect to|plan to) (be)? ~1 (report|reporting|resume|resuming|clock|clocking|turn up|turning up) (for (work|duty)|to work|on|at|next|in)
    (will|shall|would|going to|can|and) .. on my (first|very first) (day|morning|shift)
    (cannot|can not) wait to (start|join|get started|be part|get going|take over|move in|shake|begin work)
    ^ as your (next|new|future|incoming)
    (once|after|as soon as|when|the moment|until) i (am|have|get|got) ~1 (in post|in the (job|role|post|chair|seat)|on board|onboard|my feet under|at my desk|started with|joined|on the team|on the payroll|up and running)
    (prepare|reserve|order|arrange|set up|sort out|sort|ready|organise|get|print|where is|as for) ~1 my (desk|laptop|uniform|badge|pass|parking|locker|keys|business cards|id|login|logins|email account|name badge|overalls|office|workstation|computer|phone|contract|van|rota|induction|onboarding)
    have my (desk|laptop|uniform|badge|locker|office|workstation|contract|keys) ~5 (ready|waiting|prepared|set up|drawn up|by)
    (would like|want|need|expect|will need|will want|like) my (parking|pass|badge|locker|uniform|own (office|desk|parking)|keys|login|desk|name on)
    (who|whom) (do|should|shall|can|will) i ~2 (talk|speak|ask|see|contact|email|send|write|report|be reporting) ~1 (to|about|my)? ~2 (about|for|to)? ~1 (onboarding|induction|payroll|my|staff|employee|the (staff|employee|pension|uniform|parking|canteen)|on my first|discount|pension)
    (bring|bringing) my (tools|things|stuff|own|knives|kit|mug|plants) ~3 on <weekday>
    plan around (that|my)
    (booked|arranged|planned) ~2 (my)? (vacation|holiday|holidays|leave) for (the|my) (first|second|third|fourth)
    i will need ~2 (mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|weekends|off) (off|free|in|on|every)
    (help|lead|run|manage|grow|build|take) our (team|department|company|firm|business) ~3 (through|forward|to|into|in|from|with)
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
