import type { Examples, PhraseRule } from "../../rule";

export const demandedReasons: PhraseRule = {
  id: "demanded-reasons",
  group: "sharp",
  level: "change",
  reason: "Reasons are a favour. Asked for as a debt, they seldom come; one narrow question often gets an answer.",
  better: "If you have a moment, which one thing would have made my application stronger?",
  says: `
    (i|we) ~1 (demand|demanding)
    (i|we) ~1 (require|expect|deserve|demand) ~3 (explanation|justification|breakdown|apology|reasons|answers)
    (i|we) ~1 (am|are) ~1 (due|owed|entitled to) ~3 (explanation|justification|breakdown|apology|reasons|reason)
    (like|love|want|wish|appreciate|expect) ~3 (full|proper|detailed|thorough|real|straight|complete|genuine|truthful) (explanation|justification|breakdown|reason|reasons)
    (like|want|ask|asking|love) ~1 (for|to (hear|see|have))? ~1 (someone|somebody|the panel) to (explain|justify|account for) ~1 (this|that|it|why|how i|how a|the decision)
    owe (me|us|it to me|candidates) ~4 (explanation|reason|apology|answer|reply|feedback|that much|honesty|truth)
    why (exactly)? (was|were) (i|my application) ~3 (not|rejected|turned|refused|unsuccessful|passed|dropped|overlooked|screened|declined)
    why (i|my application|my cv) (was|were) ~2 (not (chosen|selected|successful|shortlisted|picked|offered|considered|taken|called|given|appointed)|rejected|turned|unsuccessful|passed over|overlooked|screened|declined)
    why (did|would|have|could) (you|they|the panel|the client) ~2 (reject|turn me|pass me|passed|rejected|not choose|not pick|not hire|not give|not take|not select|waste|bother|hire (her|him|them|someone|somebody)|choose (her|him|them|someone|somebody|another)|pick (her|him|them|someone|somebody|another)|prefer|interview me|invite me|ask me (in|to come))
    why not me
    (on|under) what (grounds|authority)
    exactly why (was|did|were|am|have)
    what (was|is) ~1 (wrong|the matter|not good enough|so wrong|the problem) with (me|my|mine)
    what (did|have|had) i ~1 (do|done) ~1 (wrong|to deserve)
    (i|we) (want|demand|expect|require) ~2 (reasons|reason|it|answer|feedback|explanation|decision) ~2 in writing
    (score|scores|marks|grades|points|rating|ratings|ranking) ~6 (successful|other candidate|other candidates|winner|those of|winning|person you|whoever)
    outline of ~2 (deliberations|reasoning)
  `,
  unless: `
    i may expect
    (if|should) (you|it|that|possible|there|your|time)
    (grateful|improve|improving|learn|willing|kind enough|glad|comfortable|happy to|next time)
    i owe
    (let|want|like|wanted) to explain
    (understand|see|know|appreciate|clear) ~1 why (you|they|i)
    reasons for (leaving|wanting|applying|my)
  `,
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
    "Could you tell me when I may expect the offer in writing?",
    "If you have a minute, I would be grateful to know why I wasn’t chosen, so that I can improve.",
    "On what basis are the shifts allocated?",
    "Could you tell me one thing to work on?",
    "The real reason I like this trade is the people.",
    "I want to explain my gap of two years.",
    "I owe you an explanation for my late reply.",
  ],
};
