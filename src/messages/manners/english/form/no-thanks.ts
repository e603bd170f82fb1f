import type { DraftRule, Examples } from "../../rule";
import { bodySentences, isWritten, place, saysThanks } from "../../whole-draft";

export const noThanks: DraftRule = {
  id: "no-thanks",
  group: "form",
  level: "thought",
  reason: "There is no word of thanks in it. One, for something they did or for their time, warms the whole message.",
  better: "Thank you for your time.",
  find(draft) {
    const isBegun = draft.scripts.length > 0 || isWritten(draft);
    const last = bodySentences(draft).at(-1);
    return isBegun && last && !saysThanks(draft) ? [place(last.to)] : [];
  },
};

export const examples: Examples = {
  flagged: [
    "Hi Dana,\n\nIs there any news about the driver job?\n\nKind regards,\nSam Lee",
    { text: "Hello Dana, this is Sam Lee. Is there any news about the driver job?", isCall: true },
  ],
  unflagged: [
    "Hi Dana,\n\nIs there any news about the driver job?\n\nThanks,\nSam Lee",
    "Hi Dana,\n\nI am grateful for your advice on the driver job.\n\nSam Lee",
    "Hi Dana,\n\nI appreciated the walk through the depot.\n\nSam Lee",
    "Shifts",
    { text: "- Ask about shifts\n- Ask about pay and the rota", isCall: true },
  ],
};
