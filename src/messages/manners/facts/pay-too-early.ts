import type { FactExamples, FactRule } from "./fact-rule";
import { wordsOfName } from "./names-in-vault";
import { goesToRecruiter } from "./said";

const PAY =
  /\b(?:(?:what|how much)\b[^.,;?!]{0,25}\b)?(?:salary|salaries|wages?|remuneration|compensation|day rate|hourly rate|bonus(?:es)?|benefits package|pay (?:range|rise|band|scale|rate|grade)|(?:the|your|starting|about|of) pay\b|(?:it|job|role|post|position|you) (?:would )?pays?\b(?! (?:attention|off|for|close)))(?:[^.,;?!]{0,30}\b(?:in mind|offer(?:ed)?|be|paid))?/gi;
const WERE_ASKED = /\byou(?: \w+){0,2} (?:asked|wanted to know|mentioned|named)\b|\bas (?:you )?(?:asked|requested)\b/i;

export const payTooEarly: FactRule = {
  id: "pay-too-early",
  group: "facts",
  level: "change",
  reason: "Pay is better kept for the offer, or for the recruiter: asked here, it draws the eye from your interest.",
  better: "",
  kinds: ["follow-up", "call"],
  find(draft, known) {
    const { kind, text, sentences } = draft;
    if (kind !== "follow-up" && kind !== "call") return [];
    if (known.entry?.schedule.isOffer === true || goesToRecruiter(draft, known)) return [];
    const own = new Set(wordsOfName(known.entry?.application.role ?? ""));
    return sentences.flatMap(({ from, to }) => {
      const sentence = text.slice(from, to);
      if (WERE_ASKED.test(sentence)) return [];
      return [...sentence.matchAll(PAY)]
        .filter(({ 0: words }) => !wordsOfName(words).some((word) => own.has(word) && word !== "role"))
        .map(({ index, 0: words }) => ({ from: from + index, to: from + index + words.length }));
    });
  },
};

export const examples: FactExamples = {
  flagged: [
    {
      text: "Dear Nina,\n\nHave you decided, and what salary do you have in mind?",
      words: "what salary do you have in mind",
    },
    { text: "Dear Nina,\n\nCould you tell me what the role pays?", words: "what the role pays" },
    { text: "Dear Nina,\n\nI would like to know more about the bonus.", words: "bonus" },
  ],
  unflagged: [
    { text: "Dear Nina,\n\nI pay close attention to detail, and paid a visit to the shop." },
    { text: "Dear Nina,\n\nYou asked for my salary expectations: they stand at the end of my letter." },
    {
      note: { role: "Compensation analyst" },
      text: "Dear Nina,\n\nIs there news about the compensation analyst role?",
    },
    { note: { status: "offer" }, text: "Dear Nina,\n\nThank you for the offer. What salary do you have in mind?" },
    { kind: "answer", text: "Dear Nina,\n\nMy salary at present is in the letter." },
  ],
};
