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
    (pay|paying|cover|covering|meet|afford|make) ~1 (my|our) (rent|mortgage|bills|bill|loan|heating|debts|deposit)
    (pay|paying|afford|cover|keep up with) the (rent|mortgage|bills|heating)
    (months|weeks|i am|we are|getting|already|fallen|falling|month|week) ~1 (behind|late|short) (on|with|for) ~2 (rent|mortgage|bills|payments|loan|car)
    (rent|mortgage) arrears
    bills (to pay|piling|mounting|keep coming|stacking|are mounting|are piling)
    (up to my (ears|eyes|neck)|drowning|deep|deeply|i am|we are) in debt
    (i|we) (have|had|am|are) (got )?(a )?mortgage and
    down to my last
    (my|our) ~1 (savings|nest egg) ~2 (gone|run*|spent|dried|exhausted|used|finished|depleted|went|nearly|almost|dwindl*|are)
    the (savings|redundancy money|severance) ~2 (gone|run*|spent|dried|exhausted|used|finished|went)
    redundancy money (is|has|went|ran|will|runs)
    run* out of (money|savings|cash|funds)
    (money|finances|cash|purse|budget) (is|are|has been|have been|getting|has become|got) ~2 (tight|thin|short) ~3 (here|home|us|me|since|now|with|this|at the moment|right now)
    things are ~2 (tight|thin|desperate|dire|tough financially)
    (nothing|no money|no income|no wage|no wages) (is )?coming in
    no (income|wage|wages|paycheck) (since|now|at all|for|coming)
    without (an )?(income|wage|paycheck|pay packet)
    (live|living|surviving|getting by|scraping by|existing) ~2 (on|off) ~2 (benefits|universal credit|credit cards|overdraft|jobseeker*|handouts|food bank*|toast|noodles|borrowed)
    (my|our|the) (benefits|universal credit|jobseeker*|dole|unemployment) ~3 (stop|stops|stopping|ends|ending|run*|cut|sanction*|expire*|stopped)
    (sanction|sanctioned|sanctions) (me|if|my benefits)
    (landlord|landlady|bailiffs|bailiff|creditors|bank manager|debt collectors) ~3 (wait|waiting|chas*|knock*|evict*|threaten*|breathing|interest|begun|patience|after me|at the door|my neck)
    (bank|landlord|landlady|rent|mortgage) (will|can|does|is|would) not (wait|waiting|be patient|pay itself)
    (lose|losing|evicted from|thrown out of|kicked out of) (my|our|the) (house|home|flat|apartment|car|roof)
    (i|we) ~3 (evicted|homeless|bankrupt|repossessed|on the street|on the streets|destitute)
    facing (eviction|homelessness|bankruptcy|repossession)
    roof over (my|our)
    (food|bread) (on|onto) (the|my|our) table
    (feed|feeding|clothe|provide for) (my|our|two|three|four|five|the) ~2 (family|kids|children|wife|son|daughter|baby|parents|mother|mouths|little ones|boys|girls)
    (kids|children|mouths|baby) to (feed|support|clothe|keep)
    (family|wife) to (feed|support|keep)
    make ends meet
    (keep|keeping) (the )?(wolf|body and soul|our heads above|my head above|the lights on)
    (my|our) (head|heads) above water
    (my|the) visa ~3 (clock|run* out|expire*|expiring|ends|ending|is up|cancelled)
    (i|we) ~4 (deported|sent home|sent back|leave the country)
    lose my (right|status|visa|immigration)
    (an|any|small|little) (advance|loan|sub) (on|of|if|from|as|please|$)
    lend me (money|some|a|the)
    (skint|penniless|strapped for cash|hard up|flat broke|i am broke|on my uppers|without a penny|not a penny)
    (paying|covering) my ~1 (bill|bills|rent|phone|mortgage|food|share)
    (borrow|borrowed|borrowing) (money|from my|from friends|from family|my)
    (sole|only) (breadwinner|earner|provider|wage-earner|wage earner)
    (family|kids|children|wife|parents|mother|brothers|siblings) ~2 (depend*|rely|relies|relying|count*) ~2 on (me|my)
    (last|next) (month|week) ~1 (rent|mortgage)
    (could|can) not afford (to (wait|lose|eat|heat|live|be)|another|the bus|the rent|heating|food|much)
    (could|would) (really )?(do with|use) the (money|cash|income|wages)
    (financial|money) (trouble|troubles|difficulties|worries|problems|hardship|situation|pressure|strain|crisis)
    (wedding|medicine|medicines|medical|hospital|school|college) (bill|bills|fees) ~3 (pay|due|for my|coming|waiting|of my)
    (had to|already|having to|even) (sell|sold|pawn|pawned|selling) (my|our|the) ~1 (car|house|furniture|ring|rings|caravan|watch|jewellery|van|bike|tv|laptop|phone|guitar)
    (wage|wages|pension|money|savings|pay|salary|benefits) (do|does|will|would|can|could) not (stretch|go far|cover|last|keep us|pay for)
    my (allowance|maternity pay|sick pay|stipend|grant|redundancy|severance|pension) (stops|runs out|ends|has stopped|stopped|has run out|ran out|is running out)
    (going to|relying on|rely on|using|visiting|or) (the|a) (food bank|foodbank)
    (running|run) on (fumes|empty)
    (heating|heat) (or|and) (eating|eat)
    (choose|choosing|choice) between (heating|food|rent|eating|paying)
    (my|our|the) (cupboard|cupboards|purse|wallet|piggy bank) (is|are|was) (bare|empty|overdrawn)
    (i am|we are|already) overdrawn
    (maxed|maxing) out
    (bills|rent|mortgage|debts|red letters|final demands) (are|is|keep|keeps|have|has) ~2 (coming|mount*|pile*|piling|arriv*|stack*|wait*|rising|due)
    (baby|child|twins|little one) (is )?(on the way|due|coming) .. (money|job|work|income|need|support|provide)
    (good|steady|regular|proper) (wage|income|salary|paycheck) .. (need|badly|family|kids|rent)
    (months|weeks) (without|with no|of no) (an |any |a )?(income|wage|wages|pay|salary|money|paycheck)
    (with no|without|no) (money|income) (coming )?(in|left|to)
    (i|we) (are|am) (struggling|scraping|barely (managing|surviving|coping|getting by)) (to (pay|eat|live|survive|get by|keep|make)|by|financially|$)
    (struggling|hard|difficult|tough) financially
    (keep|keeping) us (afloat|fed|housed)
    (keep|keeping) (me|my head|my family) (afloat|fed|housed)
    no other (money|income|wage|means|support)
    (pay|paying|afford|cover) (the|my|our) (gas|electric|electricity|heating|phone|water|council tax|car|car payment|truck|energy) ~1 (bill|bills|payment|payments|loan|tax)?
    (living|sleeping|staying|kipping) (on|in) (my|a|friends) ~2 (sofa|sofas|couch|floor|car)
    hand to mouth
    (cannot|can not) (feed|support|provide for|pay|afford) (my|our)
    (i|we) have (a )?(family|children|kids|three kids|two kids|wife|mother) (depending|who depend|and (no|nothing|bills|rent))
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
