import type { Examples, PhraseRule } from "../../rule";

export const needOfMoney: PhraseRule = {
  id: "need-of-money",
  group: "selling-short",
  level: "change",
  reason: "Need is real, and it is no reason to be chosen; what they gain from you is.",
  better: "I would bring three years of payroll work to the team.",
  says: `
    (i|we|me|just|really|and) ~1 need (this|a|any) ~1 (job|income|wage|role|post|position|work) (so|badly|bad|now|because|really|desperately|urgently|please|more|$)
    (i|we) (really|badly|desperately|urgently|truly|so|honestly|do|seriously) ~1 need (this|the|a|any|some|work|that|money|to work|to start|to earn) ~1 (job|role|work|position|post|money|income|wage|insurance|earning|cash|hours)?
    need (the|some) (money|cash|income|insurance|wages|wage)
    (my|our) (rent|mortgage) ~2 (due|payment|arrears|to pay|overdue|coming|unpaid|behind|is|to think)
    the (rent|mortgage|bills) (is|are|fall|falls|was|will be|do|does|will) (due|overdue|unpaid|not (pay|wait)|mounting|piling)
    (pay|paying|afford|cover|keep up with) the (rent|mortgage|bills|heating)
    (months|weeks|i am|we are|getting|already|fallen|falling|month|week) ~1 (behind|late|short) (on|with|for) ~2 (rent|mortgage|bills|payments|loan|car)
    (i|we) (have|had|am|are) (got )?(a )?mortgage and
    down to my last
    (my|our) ~1 (savings|nest egg) ~2 (gone|run*|spent|dried|exhausted|used|finished|depleted|went|nearly|almost|dwindl*|are)
    the (savings|redundancy money|severance) ~2 (gone|run*|spent|dried|exhausted|used|finished|went)
    redundancy money (is|has|went|ran|will|runs)
    things are ~2 (tight|thin|desperate|dire|tough financially)
    (nothing|no money|no income|no wage|no wages) (is )?coming in
    (my|our|the) (benefits|universal credit|jobseeker*|dole|unemployment) ~3 (stop|stops|stopping|ends|ending|run*|cut|sanction*|expire*|stopped)
    (landlord|landlady|bailiffs|bailiff|creditors|bank manager|debt collectors) ~3 (wait|waiting|chas*|knock*|evict*|threaten*|breathing|interest|begun|patience|after me|at the door|my neck)
    (bank|landlord|landlady|rent|mortgage) (will|can|does|is|would) not (wait|waiting|be patient|pay itself)
    (lose|losing|evicted from|thrown out of|kicked out of) (my|our|the) (house|home|flat|apartment|car|roof)
    (my|the) visa ~3 (clock|run* out|expire*|expiring|ends|ending|is up|cancelled)
    (an|any|small|little) (advance|loan|sub) (on|of|if|from|as|please|$)
    (skint|penniless|strapped for cash|hard up|flat broke|i am broke|on my uppers|without a penny|not a penny)
    (paying|covering) my ~1 (bill|bills|rent|phone|mortgage|food|share)
    (bills|rent|mortgage|debts|red letters|final demands) (are|is|keep|keeps|have|has) ~2 (coming|mount*|pile*|piling|arriv*|stack*|wait*|rising|due)
    (months|weeks) (without|with no|of no) (an |any |a )?(income|wage|wages|pay|salary|money|paycheck)
    (pay|paying|afford|cover) (the|my|our) (gas|electric|electricity|heating|phone|water|council tax|car|car payment|truck|energy) ~1 (bill|bills|payment|payments|loan|tax)?
  `,
  unless: `
    (tenant|tenants|customers|customer|client|clients|families|residents|they|people|callers|borrowers|charity|service users|students|members|guests|their)
    (you|team|company) (really |badly )?(need|needs|needed)
    (valid|renew*|sponsor*|expenses)
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
