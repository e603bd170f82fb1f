import type { DraftRule, Examples } from "../../rule";

/** Any of these makes a letter kind enough for an order in it. */
const KIND =
  /\b(?:thank\w*|cheers|ta|grateful|appreciate\w*|glad|please|pleas(?:ed|ure)|enjoyed|lovely|sorry|hope|happy|wish\w*|look(?:ing)? forward|congratulations|welcome|loved?|delighted|kind of you)\b/i;
/** How an order begins; "see you" and "call me any time" are none. */
const ORDER =
  /^(?:and |so |then |now |just )?(?:send|call|ring|phone|email|text|tell|get|give|confirm|answer|reply|respond|provide|speak|ask|check|update|chase|find|put|sort|explain|decide|advise|inform|notify|forward|arrange|contact|stop|don['’]t|do not|let me (?:know|have)|make sure|pick|fix|hurry|choose|show|revert|pass)\b(?![^.?!]*\b(?:if|whenever|any|well|when you|could|would|regards|best|hello|hi|worry|hesitate|either)\b)/i;

export const orderWithoutThanks: DraftRule = {
  id: "order-without-thanks",
  group: "sharp",
  level: "change",
  reason: "In a letter with no please or thanks in it, this reads as an order, and orders between strangers wait.",
  better: "Could you tell me where things stand? Thank you for your time.",
  find: ({ text, bodyFrom, sentences }) =>
    KIND.test(text.slice(bodyFrom))
      ? []
      : sentences.filter(({ part, from, to }) => part === "body" && ORDER.test(text.slice(from, to))),
};

export const examples: Examples = {
  flagged: [
    "Dear Ms Lowe,\n\nI came in on Monday about the bakery job. Tell your manager to ring me.\n\nNikolai",
    "Confirm by noon.",
    "Hi Tom,\n\nIt is about the van. Email me the outcome by five.\n\nLee",
    "Speak to the client and let me have a firm answer.",
    "Do not send another standard letter.",
  ],
  unflagged: [
    "Dear Bob,\n\nTuesday suits me. Call me any time if that changes.\n\nAna",
    "Call me on 07700 900123 any evening after six.",
    "Thank you for Monday. Tell your manager that the boots fit.",
    "Give my regards to Jo.",
    "Get well soon.",
  ],
};
