/** Whether a draft asks how things stand. */
import { isEnglish } from "../language";
import type { DraftText } from "../draft-text";

const ABOUT_STATUS =
  /\b(?:decision|decided?|deciding|choos\w*|chosen|choice|news|updates?|word|timing|timetable|timescale|next (?:steps?|round)|things? stand|hear|moved|outcome|progress|coming along|going|considered|heard|stage|status)\b/i;
const ASKS =
  /\b(?:let me know|grateful to (?:know|hear)|wonder(?:ed|ing)?|like to (?:know|ask)|writing to ask|wanted to ask)\b/i;

/** A question, or a request that is one, about a decision or the next step; in another language any question. */
export function asksForStatus(draft: DraftText): boolean {
  const isInEnglish = isEnglish(draft);
  return draft.sentences.some(({ part, isQuestion, from, to }) => {
    const text = draft.text.slice(from, to);
    if (part !== "body" || !(isQuestion || ASKS.test(text))) return false;
    return !isInEnglish || ABOUT_STATUS.test(text);
  });
}
