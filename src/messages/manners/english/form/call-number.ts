import type { DraftRule, Examples } from "../../rule";
import { place, sentencesWithin } from "../../whole-draft";

/** A number, a blank for one, or an address; or the next call is their own to make. */
const REACHABLE = /\d(?:[\s-]?\d){4}|\bnumber\b|@|\[|\b(?:I|I’ll|I'll)\b[^.?!]{0,30}\b(?:call|ring|phone|try)\b/i;
const VOICEMAIL = /\b(?:voicemail|message|reach me|call me|ring me|call back|ring back|get back)\b/i;

export const callNumber: DraftRule = {
  id: "call-number",
  group: "form",
  level: "thought",
  reason: "There is no number in it. Said slowly, at the end, it lets them call you back.",
  better: "You can reach me at [your number].",
  find(draft) {
    const { scripts, text } = draft;
    const said = scripts
      .flatMap((script) => sentencesWithin(draft, script))
      .map(({ from, to }) => text.slice(from, to));
    const last = scripts.at(-1);
    const isNeeded = scripts.length === 1 || said.some((sentence) => VOICEMAIL.test(sentence));
    return last && isNeeded && !said.some((sentence) => REACHABLE.test(sentence)) ? [place(last.to)] : [];
  },
};

export const examples: Examples = {
  flagged: [
    { text: "Hello Dana, this is Sam Lee about the driver job. Is there any news? Thank you.", isCall: true },
    { text: "“Hello Dana, this is Sam Lee. Please call me back. Thank you.”\n\n07700 900100", isCall: true },
  ],
  unflagged: [
    { text: "Hello Dana, this is Sam Lee. My number is 07700 900100.", isCall: true },
    { text: "Hello Dana, this is Sam Lee. I’m on 555-0163.", isCall: true },
    { text: "Hello Dana, this is Sam Lee. You can reach me at [your number].", isCall: true },
    { text: "Hello Dana, this is Sam Lee. When shall I call you next?", isCall: true },
    { text: "- Ask about shifts", isCall: true },
    "Hi Dana, is there any news?",
  ],
};
