import type { DraftRule, Examples } from "../../rule";
import { isWritten, place } from "../../whole-draft";

export const noSignOff: DraftRule = {
  id: "no-sign-off",
  group: "form",
  level: "thought",
  reason: "A closing line and your name round it off, and tell them who is writing.",
  better: "Kind regards, Sam Lee",
  find(draft) {
    const { greeting, signOff, body } = draft;
    if (!greeting || !isWritten(draft) || signOff?.isSigned === true) return [];
    return [
      signOff
        ? { ...place(signOff.to), reason: "Your name is missing below. It spares them a search." }
        : place(body.to),
    ];
  },
};

export const examples: Examples = {
  flagged: [
    "Hi Dana,\n\nThank you for the talk on Tuesday.",
    "Hi Dana,\n\nThank you for the talk on Tuesday.\n\nKind regards,",
    "Hi Dana,\n\nThank you for the talk on Tuesday.\n\nKind regards\n\nSent from my iPhone",
  ],
  unflagged: [
    "Hi Dana,\n\nThank you for the talk on Tuesday.\n\nSam",
    "Hi Dana,\n\nThank you for the talk on Tuesday. Kind regards, Sam Lee",
    "Hi Dana,\n\nThank you for the talk on Tuesday.\n\nKind regards,\n[Your name]",
    { text: "Hello Dana, this is Sam Lee about the driver job.", isCall: true },
  ],
};
