import type { ContactKind } from "../../../../core/reading/contact-kinds";
import type { DraftText, Sentence } from "../../draft-text";
import type { DraftRule, Examples } from "../../rule";
import { bodySentences, isWritten } from "../../whole-draft";

/** How many questions somebody answers gladly in a message of a kind. */
const MOST: Readonly<Partial<Record<ContactKind, number>>> = {
  "follow-up": 1,
  "thank-you": 1,
  "feedback-request": 2,
  "endorsement-request": 2,
  "closing-note": 0,
};
const MOST_ANYWHERE = 3;
/** With so many it is a list to work through. */
const FAR_TOO_MANY = 6;

export const questions: DraftRule = {
  id: "questions",
  group: "form",
  level: "thought",
  reason: "One question is answered in a minute; several are put off until there is time.",
  better: "Could you tell me when you expect to decide?",
  find(draft) {
    if (!isWritten(draft)) return [];
    const asked = bodySentences(draft).filter(({ isQuestion }) => isQuestion);
    const first = whatIsKnown(draft, asked) ?? asked[(draft.kind && MOST[draft.kind]) ?? MOST_ANYWHERE];
    if (!first) return [];
    if (asked.length >= FAR_TOO_MANY)
      return [
        {
          ...first,
          level: "change",
          reason: `${String(asked.length)} questions are a form to fill in. One or two are answered.`,
        },
      ];
    return [first === asked[0] ? { ...first, reason: NONE_NEEDED } : first];
  },
};

const NONE_NEEDED = "This needs no question: without one there is nothing that they owe you, and it is read with ease.";

/** "news by Friday", "decide on 3 March": then the day is known. */
const DAY_IS_KNOWN =
  /\b(?:hear|news|decide|decision|know|answer)\b[^.?!]{0,60}\b(?:by|on|before|until)\b[^.?!]{0,20}(?:day\b|\d)/i;

/** In a thank-you, the question for a day that they have named. */
function whatIsKnown({ kind, text, body }: DraftText, asked: readonly Sentence[]): Sentence | undefined {
  if (kind !== "thank-you" || !DAY_IS_KNOWN.test(text.slice(body.from, body.to))) return undefined;
  return asked.find(({ from, to }) => /\b(?:when|(?:what|which) day)\b/i.test(text.slice(from, to)));
}

export const examples: Examples = {
  flagged: [
    { text: "Hi Dana,\n\nIs there news about the job? Is there a date?\n\nThanks,\nSam", kind: "follow-up" },
    { text: "Hi Dana,\n\nI leave it with you now. Would you write if it moves?\n\nThanks,\nSam", kind: "closing-note" },
    { text: "Hi Dana,\n\nThank you. I look out for news by Friday. When do you decide?\n\nSam", kind: "thank-you" },
    "Hi Dana,\n\nWhere is it? Who is there? When is it? How long is it?\n\nThanks,\nSam",
    "Hi Dana,\n\nWhere? Who is there? When is it? How long is it? Is it far? Is it free?\n\nThanks,\nSam",
  ],
  unflagged: [
    { text: "Hi Dana,\n\nIs there news about the driver job?\n\nThanks,\nSam", kind: "follow-up" },
    { text: "Hi Dana,\n\nThank you for today. May I ask when you decide?\n\nSam", kind: "thank-you" },
    {
      text: "Hi Dana,\n\nThank you. You have my answer by Friday. Could you send me the form?\n\nSam",
      kind: "thank-you",
    },
    { text: "Hi Dana,\n\nWhich answer was weak? Which was not?\n\nThanks,\nSam", kind: "feedback-request" },
    { text: "Hi Dana,\n\nWhere is it? Who is there? When is it?\n\nThanks,\nSam", kind: "answer" },
    { text: "Is it open? Is it far? Is it free? Is it full?", isCall: true },
  ],
};
