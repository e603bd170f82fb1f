import type { Examples, PhraseRule } from "../../rule";

export const workingForLess: PhraseRule = {
  id: "working-for-less",
  group: "selling-short",
  level: "change",
  reason: "Offering to be cheaper says that your work is worth less; it is seldom what decides.",
  better: "Pay is something I am happy to talk over once you have made up your mind.",
  says: `
    (work|start|come|begin|help|do|join|done) ~5 (for free|for nothing|unpaid|without (pay|salary|wages|being paid|payment)|free of charge|for (peanuts|a pittance|pennies|next to nothing)|for less)
    half (of )?(the|that) (money|pay|salary|wage|rate)
    (salary|pay|money|wage) (is|does|would|do) <very>? not <very>? (matter|important|bother|worry)
    not (care|bothered|mind|fussed|worried) ~2 (about|what) ~1 (salary|pay|money|wage|you pay|i earn|i get paid|i am paid)
    (take|accept|manage on|live on|settle for|work for|happy with) (a |any )?(much |far |lot )?(lower|less|smaller|reduced|minimum|half|any) ~1 (salary|pay|wage|rate|money|than)
    (first|trial) ~1 (week|weeks|month|months|fortnight) (for free|unpaid|for nothing|without pay)
    (free|unpaid) trial
    (pay me|lowest|whatever) ~2 (nothing|less|half|what you like|whatever|salary|you pay|terms|felt able|wage|money|can afford) 
  `,
  unless: `
    more than i can
    (volunteer|volunteered|volunteering|charity|food bank|trial shift)
    you asked
    the trial
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
