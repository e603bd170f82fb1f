import type { DraftRule, Examples } from "../../rule";
import { bodySentences, isWritten, place } from "../../whole-draft";

/** Anything by which they could know which application it is. */
const NAMES_IT =
  /\b(?:role|job|position|post|vacancy|opening|opportunity|interview|application|applied|offer|placement|shift|trial|internship|apprenticeship|(?:mon|tues|wednes|thurs|fri|satur|sun)day|yesterday|today|this morning|january|february|march|april|may|june|july|august|september|october|november|december)s?\b|\d|\[/i;

export const noRoleOrDay: DraftRule = {
  id: "no-role-or-day",
  group: "form",
  level: "thought",
  reason: "They may have many such messages. The role and the day you spoke save them a search.",
  better: "I am writing about the role of receptionist, after our talk on 3 March.",
  kinds: ["follow-up", "call", "thank-you", "feedback-request", "closing-note", "withdrawal"],
  find(draft) {
    const [first] = bodySentences(draft);
    const isBegun = draft.scripts.length > 0 || isWritten(draft);
    const said = draft.sentences.filter(({ part }) => part !== "sign-off");
    const isNamed = said.some(({ from, to }) => NAMES_IT.test(draft.text.slice(from, to)));
    return isBegun && first && !isNamed ? [place(first.from)] : [];
  },
};

export const examples: Examples = {
  flagged: [
    { text: "Hi Dana,\n\nHave you come to a decision yet?\n\nThank you,\nSam Lee", kind: "follow-up" },
    { text: "Hello Dana, this is Sam Lee. Have you come to a decision? Thank you.", kind: "call", isCall: true },
  ],
  unflagged: [
    { text: "Hi Dana,\n\nIs there news about the driver job?\n\nThank you,\nSam Lee", kind: "follow-up" },
    { text: "Hi Dana,\n\nThank you for the talk on Tuesday.\n\nSam Lee", kind: "thank-you" },
    {
      text: "Hi Dana,\n\nHave you come to a decision?\n\nSam",
      kind: "follow-up",
      subject: "Driver, interview 3 March",
    },
    { text: "Hi Dana,\n\nThat suits me very well, thank you.\n\nSam", kind: "answer" },
    "Hi Dana,\n\nHave you come to a decision yet?\n\nThank you,\nSam Lee",
  ],
};
