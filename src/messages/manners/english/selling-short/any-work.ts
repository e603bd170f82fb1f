import type { Examples, PhraseRule } from "../../rule";

export const anyWork: PhraseRule = {
  id: "any-work",
  group: "selling-short",
  level: "change",
  reason: "Whoever would take anything seems to want nothing in particular; people choose those who want this.",
  better: "I would also be glad to hear about other roles in payroll.",
  says: `
    any (old )?(job|role|work|post|position|vacancy|opening|employment) (at all|whatsoever|whatever|going|you have|you can|you could|that you have|will do|would do)
    (i|we) (would|will|can|could|am|happily|gladly)? ~3 (take|accept|consider|grab|settle for|try) (literally|absolutely|just|pretty much|more or less|just about)? (anything|whatever (you|there|comes|is|i can get)|any job|any work|any role|any post|any position)
    (ready|willing|happy|prepared|glad|able|open) (for|to) ~2 (do|take|accept|try|work|join|consider|join for|work for)? (anything|any job|any work|any role|any post|any position|any salary) (at all|you|going|i|please|any|$)
    (literally|absolutely|just about|pretty much) (anything|any job|any work|any role)
    ^ anything at all
    any (salary|wage|post|job|role) ~1 any (post|job|work|role|salary|hours)
    (not|no longer|hardly) (at all )?(fussy|picky|choosy)
    sweep* the (yard|shop|floor|floors)
    (flexible|easy|open) (on|about|to) (more or less |absolutely |just about |pretty much |practically )?(everything|anything)
    (put|stick|use) me (anywhere|wherever)
  `,
  unless: `
    (question|questions|query|queries|documents|document|paperwork|references|information|certificates)
    (anything|whatever) (else |at all )?(that )?(you|they) (need|want|would like|require|wish) (to (know|see|ask|read|check)|from me)
    (if|is|was) there (is|was)? anything at all
    (day|days|date|time|times|when|slot|room|format|helpful|handover)
  `,
};

export const examples: Examples = {
  flagged: [
    "I will take anything you’ve got.",
    "I would accept any job at all.",
    "Anything at all, I’m not fussy any more.",
    "Is there literally anything else on your books?",
    "I am ready to join for any salary, any post.",
    "I’d be flexible on more or less everything.",
    "I’ll do whatever shifts, put me anywhere.",
  ],
  unflagged: [
    "I would also be glad to hear about other roles in payroll.",
    "Is there anything you would like to see before we meet?",
    "If there is anything else you need, I can send it today.",
    "I am happy to answer any question at all.",
    "Please let me know of any role that fits.",
    "I can do either day.",
  ],
};
