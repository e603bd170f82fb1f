import type { Sentence } from "../../draft-text";
import type { DraftRule, Examples } from "../../rule";
import { sentencesWithin } from "../../whole-draft";

/** "When shall I call you next?" asks for nothing that they would have to find out. */
const AGAIN = /\b(?:call|ring|phone|try|speak|talk)\b/i;

export const callQuestions: DraftRule = {
  id: "call-questions",
  group: "form",
  level: "thought",
  reason: "One question is easily answered on the phone; a second one is soon lost.",
  better: "I have one question: when do you expect to decide?",
  find(draft) {
    const counts = ({ isQuestion, from, to }: Sentence) => isQuestion && !AGAIN.test(draft.text.slice(from, to));
    return draft.scripts.flatMap((script) => sentencesWithin(draft, script).filter(counts).slice(1, 2));
  },
};

export const examples: Examples = {
  flagged: [
    { text: "Hello Dana, this is Sam. Is there any news? Who decides?", isCall: true },
    { text: "“Hello Dana, this is Sam. Is there any news? Who decides?”\n\n- Ask about shifts", isCall: true },
  ],
  unflagged: [
    { text: "Hello Dana, this is Sam. Is there any news? When shall I call you next?", isCall: true },
    { text: "**If they answer**\n\n“Is there any news?”\n\n**On voicemail**\n\n“Is there any news?”", isCall: true },
    { text: "- What went well?\n- What did not?\n- Who decides?", isCall: true },
    "Is there any news? Who decides?",
  ],
};
