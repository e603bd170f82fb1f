import type { Examples, PhraseRule } from "../../rule";

export const workingForLess: PhraseRule = {
  id: "working-for-less",
  group: "selling-short",
  level: "change",
  reason: "Offering to be cheaper says that your work is worth less; it is seldom what decides.",
  better: "Pay is something I am happy to talk over once you have made up your mind.",
  says: `
    (work|start|come|begin|help|do it|do that|do this|do the job|join) ~4 (for free|for nothing|unpaid|without (pay|salary|wages|a salary|being paid|payment)|free of charge|for (peanuts|a pittance|pennies|next to nothing|expenses only)|for less (money|pay|than (anyone|others|the|anybody)))
    half (of )?the (money|pay|salary|wage|going rate)
    (salary|pay|money|wage|wages|remuneration) (is|does|would|are|do|was) (really |absolutely |honestly )?not (matter|important|bother|worry|be important)
    (salary|pay|money|wage|wages) (is|are|would be) (no object|secondary|irrelevant|immaterial|unimportant|the last thing)
    not (care|bothered|mind|fussed|worried) ~2 (about|what) ~1 (the )?(salary|pay|money|wage|you pay|i earn|i get paid|i am paid)
    whatever you (can|could|want to|care to|are willing to|feel like|choose to) (pay|afford)
    (take|accept|agree to|manage on|live on|settle for|work for|happy with) (a |any )?(much |far |lot |considerably |even )?(lower|less|smaller|reduced|minimum|half) (the )?(salary|pay|wage|rate|money)
    (lower|less|smaller) (salary|pay|rate|wage|money) ~3 (fine|ok|okay|no problem)
    (take|accept|happy with|willing to take) a (big |large |huge |hefty )?(pay|salary) cut
    (cheaper|cheap) than ~2 (other|others|anyone|anybody|candidates)
    name your (own )?(price|figure)
    (first|trial) (week|weeks|month|months) (for free|unpaid|for nothing|without pay)
    (offer|do|start|come|work|begin|happy) .. (unpaid|free) trial
    pay me (nothing|less|half|what you like|whatever)
    (no|without|forgo|forego|waive) (the |any )?(wages|wage|pay|salary) (at first|to start|to begin|for the|until|while|for a|for as)
    (with|for) no (wages|wage|pay|salary|money)
    (lowest|bottom|very bottom|most junior|minimum) (grade|rung|salary|band|wage|pay|rate)
    whatever (salary|wage|pay|rate|money|hours|grade|terms)
    not (need|want|expect|ask for) (to be paid|paying|much (pay|money|salary)|a big (salary|wage))
    (undercut|beat) (any|anyone|anybody|the others)
  `,
  unless: `
    (volunteer|volunteered|volunteering|charity|food bank)
    you asked
  `,
};

export const examples: Examples = {
  flagged: [
    "I’d do it for half the money if that’s what it takes.",
    "I am willing to work the first months without pay.",
    "The salary is not important.",
    "I could start with a free trial week, no strings.",
    "I would accept a much lower salary.",
    "Pay me whatever you can afford.",
  ],
  unflagged: [
    "Would the trial shift be paid?",
    "I gave my time to the food bank for nothing, and loved it.",
    "With the drop in salary I cannot make it work.",
    "I am on £31,400 and would be looking for about £34,000.",
    "You asked whether a lower rate would suit, and it would.",
    "I feel free most of this week if they would like to see me.",
  ],
};
