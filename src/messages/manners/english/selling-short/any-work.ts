import type { Examples, PhraseRule } from "../../rule";

export const anyWork: PhraseRule = {
  id: "any-work",
  group: "selling-short",
  level: "change",
  reason: "Whoever would take anything seems to want nothing in particular; people choose those who want this.",
  better: "I would also be glad to hear about other roles in payroll.",
  says: `
    any (job|role|work|post|position|vacancy) (at all|whatsoever|whatever|going|you have|you can|will do|would do)
    (ready|willing|happy|prepared|glad|able) (for|to) ~2 (take|accept|try|do|join|work)? (for )?(anything|whatever|any (job|work|role|post|position|salary)) (at all|you|going|i|please|any|$)
    (literally|absolutely|just about|pretty much|any) (anything|whatever|any (job|work|role)|crumb)
    ^ anything at all
    any (salary|wage|post|job|role|hours) ~1 any (post|job|work|role|salary|hours)
    (not|no longer) (at all )?(fussy|picky|choosy)
    (flexible|easy|open) (on|about|to) (more or less |absolutely |just about |pretty much )?(everything|anything)
    (put|stick|use) me (anywhere|wherever)
  `,
  unless: `
    (question|questions|query|queries|documents|document|paperwork|references|information)
    (anything|whatever) (else |at all )?(that )?you (need|want|would like|require|can (tell|say|share))
    (if|is|was) there (is|was)? anything at all
    (local|advice|help|day|days|date|time|times|when|slot|room|format|helpful|handover|share|tell)
  `,
};

export const examples: Examples = {
  flagged: [
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
