import type { Examples, PhraseRule } from "../../rule";

export const anyWork: PhraseRule = {
  id: "any-work",
  group: "selling-short",
  level: "change",
  reason: "Whoever would take anything seems to want nothing in particular; people choose those who want this.",
  better: "I would also be glad to hear about other roles in payroll.",
  says: `
    any (old )?(job|role|work|post|position|vacancy|opening|employment) (at all|whatsoever|whatever|going|you have|you can|you could|that you have|will do|would do)
    any kind of (job|work|role|position|employment) (at all|whatsoever|you|will)
    (i|we) (would|will|can|could|am|happily|gladly)? ~3 (take|accept|consider|grab|settle for|try) (literally|absolutely|just|pretty much|more or less|just about)? (anything|whatever (you|there|comes|is|i can get)|any job|any work|any role|any post|any position)
    (ready|willing|happy|prepared|glad|able|open) (for|to) ~2 (do|take|accept|try|work|join|consider|join for|work for)? (anything|any job|any work|any role|any post|any position|any salary) (at all|you|going|i|please|any|$)
    (willing|ready|prepared|happy) to do (anything|whatever)
    (literally|absolutely|just about|pretty much) (anything|any job|any work|any role)
    ^ anything at all
    (take|do|consider|accept|try) anything (at all|going|whatsoever)
    any (salary|wage|post|job|role) ~1 any (post|job|work|role|salary|hours)
    any (salary|wage|pay) (will do|is fine|would do|you)
    (not|no longer|hardly) (at all )?(fussy|picky|choosy)
    (not|never) too proud
    (beggars|beggar) can not be
    (make|clean|sweep|scrub|mop) ~2 (tea|toilets|floors|floor|yard|shop|loos) if (you|need|i|that)
    sweep* the (yard|shop|floor|floors)
    (flexible|easy|open) (on|about|to) (more or less |absolutely |just about |pretty much |practically )?(everything|anything)
    (put|stick|use) me (anywhere|wherever)
    (would|will) (go|work|move) anywhere (at all|you|$)
    no job (is )?(too small|beneath)
    (nothing|no work) is (beneath|below) me
    whatever (shift|shifts|hours|job|role|work|post) (you|nobody|no one|others)
    (shifts|jobs|hours|work) (nobody|no one) (else )?(wants|will)
    (thankful|grateful|thank you|obliged|glad) (for|of) (absolutely |literally |just about )?any (job|work|role|opening|position|post)
    (absolutely|literally) any (opening|vacancy|position|post|shift|hours)
    (bank|temp|weekend|night|cleaning|kitchen|part-time) .. (anything|whatever) (at all|really|$)
    or (anything|something|whatever) (else )?(you can find|going|you have going)
    (anything|whatever) (is better|would be better|beats|will do|would do|will be fine|would be fine)
    better than nothing
    (i|we) (will|would|could|can) do (any|whatever) (job|work|role|shift|hours)
    (do|take|work) (the jobs|the shifts|hours|what|jobs|shifts|work) (that )?(nobody|no one|others|other people) (else )?(want|wants|will|do|does)
    not (really |honestly |much )?(mind|care) what (the work|the job|work|job|i do)
    put me (down|forward) for anything
    i (really |do |honestly )?mean (it |that )?anything
    (would|will|could) (happily |gladly |even )?(sweep|clean|scrub|mop|empty|make the tea|make tea|wash|push|peel) ~3 (if|to get|for the chance|just|all day)
    (settle|make do) (for|with) (less|anything|whatever|any|a lower|half)
    (lowered|lowering|lower|dropped) my (expectations|sights|sight|standards)
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
