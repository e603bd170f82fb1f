import type { Examples, PhraseRule } from "../../rule";

export const alreadyHired: PhraseRule = {
  id: "already-hired",
  group: "pressing",
  level: "ask",
  reason: "Talk as if the place were yours may make them wonder what else you would take for granted.",
  better: "I would be glad to join you, and look forward to hearing what comes next.",
  replaces: "sentence",
  says: `
    (once|when|as soon as) i (take over|am (manager|head|boss|in charge))
    (penciled|pencilled|marked|circled|blocked|blocking|kept|put|noted) ~7 (first day|start date|as my start|to start|starting|my first|induction|handover|inset)
    when (do|can|shall|should|will|am|may|could) i ~1 (start|begin|commence|sign|get my|collect my|come in to (sign|start|collect)|pick up my|meet my (team|new)|expect to (start|begin)|hand in)
    i (will|shall|am going to|propose to|intend to|expect to|plan to) (be)? ~1 (report|reporting|resume|resuming|clock|turn up|start|starting) (for (work|duty)|to work|on the|next|at (eight|nine))
    (look|looking) forward to (joining (you|the|as|your)|my first (day|week|shift)|starting (with|on|in|at|work)|taking up|(getting|being) (started|part)|working (together|with you (all|closely)))
    (will|shall|settle|plan|discuss|arrange) .. my (very)? first (day|morning|shift|week|month)
    (cannot|can not) wait to (start|join|get started|be part|get going|take over|move in|shake|begin work)
    ^ as your (next|new|future|incoming)
    (once|after|as soon as|when|the moment|until) i (am|have|get|got) ~1 (in post|in the (job|role|post|chair|seat)|on board|onboard|my feet under|at my desk|started with|joined|on the team|on the payroll|up and running)
    (once|when|as soon as) i (start|join|am with you) (i|we) (would|will|shall|am|want)
    (once|as soon as) i am with you
    (i|we) (will|shall) (soon|shortly|now)? be (soon|shortly)? (one of (you|your)|part of (your|the) (team|staff|family|company)|your (next|new)|colleagues|joining you|with you full)
    (prepare|reserve|order|arrange|set up|sort out|sort|ready|get|print|share|have|like|need|want) ~2 (my|the) (desk|laptop|uniform|badge|parking|locker|keys|key card|business cards|login|logins|overalls|van|onboarding|joining date|uniform size|payroll) ~1 (ready|waiting|prepared|set up|by|and|for me|on|$)
    which .. (mine|me in) $
    (let|tell|warn) (payroll|hr|it|reception|everyone|your staff) (know)? ~3 (i|my|me)
    (who|whom) (do|should|will) i ~2 (talk|speak|report) ~3 (onboarding|induction|payroll|parking)
    introducing myself to (your|the) ~1 (clients|staff|team|customers|suppliers)
    (once|when|after|until) (the|my|hr) ~1 (paperwork|contract|offer letter|confirmed my) (has|is|have|arrives|comes|reaches|leave|start)
    (booked|arranged|planned) ~2 (my|a)? (vacation|holiday|holidays|leave) (for|in) .. (team|diary|plan|rota|my first|the (second|third))
  `,
  unless: `
    (course|college|school|training|degree|tax office)
    (for|to) (the|my|our|your|a) ~1 (interview|call|meeting|tour|trial|second round|assessment|visit)
    (asked|asks|ask|wondered) ~3 when
    if (i|you|it|we)
    (would|glad|happy|hope|love|proud|delighted|like) ~8 as your (new|next)
    (would|were|chance|possibility|prospect|opportunity|thought|hope|idea) ~3 (to|of) (join|joining|start|starting|working)
    at my (last|previous|old|present|current)
  `,
  unlessAnywhere: "<offered>",
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
