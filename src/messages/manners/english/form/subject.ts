import type { DraftText } from "../../draft-text";
import type { DraftRule, Examples } from "../../rule";
import { isWritten, place } from "../../whole-draft";
import { wordsOf } from "../../words";

/** A subject of nothing but these could be anybody’s. */
const SAYS_NOTHING = new Set(
  "re fw fwd hi hello hey a an the one my your question questions quick job role position application interview follow following followup up update updates news any news checking check in just touching base status email message important urgent info information please read and for from me".split(
    " ",
  ),
);

/** With more they say something after all: "My application: one question". */
const MOST_WORDS = 3;

export const subject: DraftRule = {
  id: "subject",
  group: "form",
  level: "thought",
  reason: "By the subject they cannot tell what it is about. The role and a day do.",
  better: "Receptionist, interview 3 March: next steps",
  find(draft) {
    if (!isWritten(draft)) return [];
    if (draft.subject) return saysNothing(draft) ? [draft.subject] : [];
    return draft.bodyFrom > 0
      ? [{ ...place(draft.bodyFrom), reason: "There is no subject. The role and a day help them find it again." }]
      : [];
  },
};

function saysNothing({ text, subject: span }: DraftText): boolean {
  const words = span ? wordsOf(text, span.from, span.to) : [];
  return words.length <= MOST_WORDS && words.every(({ word }) => SAYS_NOTHING.has(word));
}

const TEXT = "Hi Dana,\n\nIs there any news about the driver job?\n\nThanks,\nSam";

export const examples: Examples = {
  flagged: [
    { text: TEXT, subject: "" },
    { text: TEXT, subject: "Hi" },
    { text: TEXT, subject: "Re: quick question" },
    { text: TEXT, subject: "Application" },
    { text: TEXT, subject: "???" },
  ],
  unflagged: [
    { text: TEXT, subject: "Driver: any word?" },
    { text: TEXT, subject: "Interview, 3 March" },
    { text: TEXT, subject: "My application: one question" },
    { text: TEXT, subject: "Thank you" },
    { text: TEXT, subject: "[Role], [day]" },
    TEXT,
    { text: "", subject: "" },
  ],
};
