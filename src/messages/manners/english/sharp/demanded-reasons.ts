import type { Examples, PhraseRule } from "../../rule";

export const demandedReasons: PhraseRule = {
  id: "demanded-reasons",
  group: "sharp",
  level: "change",
  reason: "Reasons are a favour. Asked for as a debt, they seldom come; one narrow question often gets an answer.",
  better: "If you have a moment, which one thing would have made my application stronger?",
  says: `
    (i|we) ~1 (demand|demanding)
    (i|we) require .. (within <number>|in writing|immediately)
    i ~2 (require|expect|deserve|want|due|owed|entitled to) ~3 (explanation|justification|breakdown|apology|reasons|answers)
    (like|love|want|wish|appreciate|expect|with) ~2 (full|proper|detailed|thorough|real|straight|complete|genuine|truthful) (explanation|justification|breakdown|reason|reasons)
    (like|want|ask|asking|love|expect) ~3 (someone|somebody|the panel|you) to (explain|justify|account for) ~1 (this|that|it|why|yourself|how (i|a candidate)|the decision)
    (owe|owed|owes) (me|us|it to me|candidates|applicants)
    why ~1 (was|were) (i|my ~1) ~3 (not|<refused>)
    why (i|my ~1) (was|were) ~2 (not (<picked>|successful|offered|considered|good)|<refused>|found)
    why (did|would|could) (you|they|the (panel|client)) ~2 (reject|turn me|pass me|not (choose|pick|hire|give|take|select)|(hire|choose|pick) (her|him|them|someone|somebody|another)|prefer|interview me)
    why not me
    (on|under) what (grounds|authority)
    what ~1 (was|is) ~1 (wrong|the matter|the problem|not good enough) with (me|my|mine)
    what (did|have|had) i ~1 (do|done) ~1 (wrong|to deserve)
    (want|demand|expect|require) ~3 (reasons|reason|it|answer|feedback|explanation|decision|this) ~2 in writing
    (score|scores|marks|points|ranking|files) ~7 (successful|other (candidate|candidates)|winner|those of|whoever|both of us|side by side)
    (deliberations|panel (notes|scores|ranking|marks)|who on the panel)
    who ~1 (made|took) ~1 (this|that|the) ~1 (decision|call|choice)
    i ~2 (deserve|deserved|merit|merited)
    entitled to ~3 (know|explanation|reason|reasons|<answer>|told|better|apology|hear)
    (candidate|candidates|applicant|applicants|interviewees|who came) ~9 (deserve|deserves|deserved)
    the least (you|they|a company|the company|your ~1) ~2 (could|can|might|owe|owed|should)
    i ~3 earned ~1 (this|that|an|a|the) ~1 (answer|reply|call|chance|interview|job|role)
  `,
  unless: `
    (if|should) (you|it|that|possible|there|your|time)
    (grateful|improve|improving|learn|willing|kind enough|glad|comfortable|happy to|next time)
    i owe
    (let|want|like|wanted) to explain
    (understand|see|know|appreciate|clear) ~1 why (you|they|i)
    reasons for (leaving|wanting|applying|my)
    right to (work|live|remain|stay|reside)
    (leave|holiday|notice|carers|pension|coffee|pint|drink|lunch|cake)
    than i deserve*
  `,
};

export const examples: Examples = {
  flagged: [
    "I am entitled to know.",
    "You owe me that much.",
    "I deserve a full explanation.",
    "Who made this decision, and why?",
    "I demand to know the reason.",
    "Why was I not chosen?",
    "I require a proper explanation.",
    "On what grounds was I turned down?",
    "I would like somebody to explain that to me.",
    "What was wrong with my interview?",
    "I want the reasons in writing.",
  ],
  unflagged: [
    "I have the right to work in the UK.",
    "I owe you a straight answer.",
    "The patients deserve the best.",
    "Could you tell me when I may expect the offer in writing?",
    "If you have a minute, I would be grateful to know why I wasn’t chosen, so that I can improve.",
    "On what basis are the shifts allocated?",
    "Could you tell me one thing to work on?",
    "The real reason I like this trade is the people.",
    "I want to explain my gap of two years.",
    "I owe you an explanation for my late reply.",
  ],
};
