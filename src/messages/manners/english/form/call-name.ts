import type { DraftRule, Examples } from "../../rule";
import { place, sentencesWithin } from "../../whole-draft";

const SAYS_WHO =
  /\b(?:this is|it[’']?s|it is|my name(?:[’']s| is)|name is|I am|I[’']m)\s+(?:\[|\p{Lu}(?![’'])\p{L})|\bspeaking\b|\b\p{Lu}\p{L}+(?: \p{Lu}[\p{L}’'-]+)* here\b|\[your name\]/u;

export const callName: DraftRule = {
  id: "call-name",
  group: "form",
  level: "thought",
  reason: "Your name is not in it. Said first, and slowly, it gives them time to place you.",
  better: "Hello Ms Rao, this is Sam Lee.",
  find(draft) {
    const { scripts, text } = draft;
    return scripts
      .filter((script) => !sentencesWithin(draft, script).some(({ from, to }) => SAYS_WHO.test(text.slice(from, to))))
      .map(({ from }) => place(from));
  },
};

export const examples: Examples = {
  flagged: [
    { text: "Hello Dana, I wanted to ask about the driver job.", isCall: true },
    { text: "**If they answer**\n\n“This is Sam.”\n\n**On voicemail**\n\n“I wanted to ask about it.”", isCall: true },
  ],
  unflagged: [
    { text: "Hello Dana, this is Sam Lee, about the driver job.", isCall: true },
    { text: "Hi Dana, it’s Sam Lee, about the driver job.", isCall: true },
    { text: "Good morning, my name is Sam Lee.", isCall: true },
    { text: "Hello, Sam Lee here, about the driver job.", isCall: true },
    { text: "Hello, this is [your name], about the driver job.", isCall: true },
    { text: "- Ask about shifts", isCall: true },
    "Hi Dana, is there any news?",
  ],
};
