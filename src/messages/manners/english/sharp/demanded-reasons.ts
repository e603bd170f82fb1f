import type { Examples, PhraseRule } from "../../rule";

export const demandedReasons: PhraseRule = {
  id: "demanded-reasons",
  group: "sharp",
  level: "change",
  reason: "Reasons are a favour. Asked for as a debt, they seldom come; one narrow question often gets an answer.",
  better: "If you have a moment, which one thing would have made my application stronger?",
  says: `
    (i|we) ~1 (demand|demanding)
    (i|we) ~1 (insist|insisting) (on|that) ~2 (explanation|reason|reasons|answer|reply|meeting|interview|being|knowing|to|you|know|told)
    (i|we) ~3 (require|expect|want|need|deserve|seek|am due|am owed|await|request) ~5 (explanation|justification|breakdown|apology|account of|reasons|reason for|answers)
    (like|love|want|wish|owed|due|owe me|entitled to|appreciate|require|expect|deserve) ~3 (full|proper|detailed|thorough|real|honest|straight|better|complete|genuine|truthful|decent|comprehensive) (explanation|justification|breakdown|reason|reasons|answer|account)
    (like|want|love|wait|ask|asking) ~1 (for|to (hear|see|have))? ~1 (someone|somebody|you|them|anyone|the panel) to (explain|justify|account|tell me why|explain it|explain that)
    (explain|justify|account for) ~1 (to me)? ~1 (why|how you|how they|how a|how the|yourself|yourselves|your|this decision|the decision)
    owe (me|us|it to me|candidates) ~4 (explanation|reason|apology|answer|reply|feedback|that much|honesty|truth)
    why (exactly)? (was|were|am|did|have|has|would|should) (i|me|my application) ~3 (not|rejected|turned|refused|unsuccessful|passed|dropped|overlooked|screened|declined|fail|failed|even)
    why ~1 (i|my application|my cv) ~1 (was|am|did|have|had|has) ~2 (not|rejected|turned|refused|unsuccessful|passed|dropped|overlooked|screened|declined|failed)
    why (did|would|have|could) (you|they|the panel|the client|nobody|anyone) ~3 (reject|turn|choose|pick|hire|pass|select|prefer|go|give|gone|chosen|picked|rejected|turned|ask|invite|waste|bother|advertise|interview|not choose|not pick|not hire|not give|not take)
    why (you|they|the panel) ~1 (rejected|turned me|chose|picked|hired|passed|selected|preferred|went|gave|decided against|did not|would not|have not|overlooked)
    why not me
    why (him|her|them|she|he|they) (and not me|not me|over me|instead|rather|got)
    (on|under) what (grounds|authority)
    on what basis (was|were|did|do|have|am|you|i|the|my|is) ~4 (<verdict>|rejected|chosen|reject|turned|scored|hire|decided|unsuccessful|excluded|not)
    (by|what) (criteria|measure|standard|logic|yardstick) (was|were|did|do|you|am|is)
    exactly why
    why exactly
    what exactly (was|is|did|went|do|were) ~5 (wrong|missing|lack|lacking|problem|issue|want|wanted|need)
    what (was|is|were) ~1 (wrong|the matter|not good enough|so wrong|the problem|missing) ~1 (with|about|in) ~1 (me|my|mine|that)
    what (on earth|did i|have i|had i) ~2 (wrong|do wrong|to deserve|lack|miss|lacking)
    (real|actual|true|honest) (reason|reasons) ~1 (i was|i am|you|for (your|the|my|not|this)|behind (your|the|my|this)|why)
    (know|hear|tell me|told|want|give me|have) ~2 (real|actual|true|truth) (reason|reasons|about why|behind)
    (i|we) ~1 (want|require|expect|need|demand) ~7 in writing
    (put|have|give|get|send) ~3 (reason|reasons|it|that|this|explanation|refusal) ~2 in writing
    (score|scores|marks|grades|points|rating|ratings|ranking) ~6 (successful|other candidate|other candidates|winner|those of|winning|person you|whoever)
    (copy|copies|minutes|notes|record|transcript|sight) of ~4 (notes|scores|scoring|scoresheet|score sheet|deliberations|discussion|panel notes|scoring matrix|marking)
    (names|name|identity) of ~2 (panel|interviewers|person who|whoever|successful)
    how (you|the panel|they|the board|the committee|anyone) ~1 (arrived|came|got|reached|managed|arrive|come) ~2 (there|at|to) .. (given|since|considering|when|as my)
    (arrived|came|reached) ~1 (at|to)? ~1 (that|this|such) ~1 (a|an)? ~1 (<verdict>)
    (outline|account|explanation|summary|note) of ~2 (deliberations|reasoning|thinking|logic|scoring)
    (thinking|logic|reasoning|rationale) behind ~2 (<verdict>|rejecting|choosing|not)
    (what|which) ~2 (lay|was|is|lies) behind ~2 <verdict>
    who (decided|made (the|this|that) decision|made that call|was responsible)
  `,
  unless: `
    (if|should) (you|it|that|possible|there|your|time)
    (grateful|improve|improving|learn|willing|kind enough|glad|comfortable|happy to|next time)
    i owe
    (let|want|like|wanted) to explain
  `,
  evenIfNegated: true,
};

export const examples: Examples = {
  flagged: [
    "I demand to know the reason.",
    "Why was I not chosen?",
    "I require a proper explanation.",
    "On what grounds was I turned down?",
    "Exactly why did it go to her?",
    "I would like somebody to explain that to me.",
    "What was wrong with my interview?",
    "I want the reasons in writing.",
  ],
  unflagged: [
    "If you have a minute, I would be grateful to know why I wasn’t chosen, so that I can improve.",
    "On what basis are the shifts allocated?",
    "Could you tell me one thing to work on?",
    "The real reason I like this trade is the people.",
    "I want to explain my gap of two years.",
    "I owe you an explanation for my late reply.",
  ],
};
