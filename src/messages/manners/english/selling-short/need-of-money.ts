import type { Examples, PhraseRule } from "../../rule";

export const needOfMoney: PhraseRule = {
  id: "need-of-money",
  group: "selling-short",
  level: "change",
  reason: "Need is real, and it is no reason to be chosen; what they gain from you is.",
  better: "I would bring three years of payroll work to the team.",
  says: `
    (i|we|me|and) ~2 need (this|a|any) ~1 (job|income|wage|role|post|position|work|money) (so|badly|bad|now|because|really|desperately|urgently|please|more|very|$)
    (i|we) (really|badly|desperately|urgently|truly|so|honestly|seriously) ~1 need (this|the|a|any|some|work|that|money|to work|to start|to earn)
    (i|we) need (this|it) (more|so|badly|because)
    need (the|some) (money|cash|income|insurance|wages|wage)
    (my|our) ~1 <bills> ~4 <due>
    the ~1 (rent|mortgage|bills|savings|landlord|redundancy money|bailiffs|visa|electric|bank) ~2 <due>
    (months|weeks|am|are|getting|already|fallen|falling|month|week) ~1 (behind|late|short) (on|with|for) ~2 (rent|mortgage|bills|payments|loan|car)
    (pay|paying|afford|cover|covering|keep up with) ~2 (my|our|the) ~1 (rent|mortgage|bills|heating|electric|council tax)
    (paying|pay|cover) my ~1 (bill|bills|phone|food|loan|car)
    (i|we) (have|had) (got )?(a )?mortgage and
    down to my last
    food on the table
    only one (earning|working|bringing|putting|with a wage)
    (nothing|no money|no income|no wages|not a penny) (is )?coming in
    (things|money|it) (are|is) ~3 (tight|thin|desperate|dire) (here|at|since|$)
    (lose|losing|evicted from|thrown out of) (my|our|the) (house|home|flat|apartment|car|roof)
    (skint|penniless|strapped for cash|hard up|flat broke|i am broke|on my uppers|without a penny|maxed out|in arrears)
    (months|weeks|year|years) (without|with no|of no) (an |any |a )?(income|wage|wages|pay|salary|money|work)
  `,
  unless: `
    (tenant|tenants|customers|customer|client|clients|families|residents|they|many people|callers|borrowers|charity|service users|students|members|guests|their|she|he)
    (you|team|company) (really |badly )?(need|needs|needed)
    (valid|renew*|sponsor*|expenses|until 20*)
    (debt|money|mortgage|benefits) (advice|adviser|advisor|team|helpline|analyst|collection)
    you (said|told|mentioned|explained)
  `,
};

export const examples: Examples = {
  flagged: [
    "I’m two months behind on rent and the truck payment is due.",
    "My rent is due on the 1st and I’m down to my last forty quid.",
    "I’ve got a mortgage and three kids to feed.",
    "The bank won’t wait, it’s as simple as that.",
    "Between ourselves things are getting rather thin here since the redundancy money went.",
    "My savings are gone and my sister is paying my phone bill.",
    "I really need this job.",
    "My visa clock is running.",
    "The bank manager has begun to take an interest in my correspondence.",
  ],
  unflagged: [
    "Thank you for seeing me about the rents officer job.",
    "I do not need a visa, because my permit is valid until 2029.",
    "The benefits analyst role is the one I know best.",
    "You described how families fall behind on their rent, and I have advised many of them.",
    "I need to answer the other offer by Friday.",
    "I have worked in mortgage lending for six years.",
    "Could you tell me what to bring for the job centre workshop?",
    "If you need the job reference, it is FL-208.",
  ],
};
