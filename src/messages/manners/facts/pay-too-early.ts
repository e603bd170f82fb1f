import { asksForStatus } from "./asks";
import type { FactExamples, FactRule } from "./fact-rule";
import { wordsOfName } from "./names-in-vault";
import { goesToRecruiter } from "./said";

const PAY =
  /\b(?:(?:what|how much)\b[^.,;?!]{0,25}\b)?(?:salary|salaries|wages?|remuneration|compensation|day rate|hourly rate|bonus(?:es)?|benefits package|pay (?:range|rise|band|scale|rate|grade)|(?:the|your|starting|about|of) pay\b|(?:it|job|role|post|position|you) (?:would )?pays?\b(?! (?:attention|off|for|close|the|my)))(?:[^.,;?!]{0,30}\b(?:in mind|offer(?:ed)?|be|paid))?/gi;
/** Pay is asked for, or one’s own idea of it told; "the salary" is spoken of in no other way. */
const ASKS =
  /\?|\b(?:let me know|tell (?:me|us)|confirm|wonder|to know|know more|i need|i(?:[’']d| would) (?:need|want|expect|be looking)|looking for|hoping for|expecting|at least|less than|brought|room (?:for|to))\b/i;
const OF_THE_ROLE =
  /\b(?:the|any|your|starting|what) (?:\w+ )?(?:salary|wage|wages|pay|remuneration)\b|\byou (?:would )?pay\b/i;
/** They asked, it was settled before, or the person’s own work is with pay. */
const IS_NO_QUESTION =
  /\byou(?: (?!i\b)\w+){0,5} (?:ask|asked|asking|wanted to know|mentioned|named|spoke)\b|\byour (?:\w+ )?(?:question|text|message|e?-?mail|form|letter|note)\b|\b(?:got|had) your\b|\bas (?:you )?(?:asked|requested|before|agreed|advertised)\b|\bmy (?:\w+ )?(?:day rate|hourly rate|salary|pay|wages?)\b|\bi (?:ran|did|prepared|checked|processed|worked out|handled|calculated|looked after|paid)\b|\bwe paid\b|\b(?:compensation claims?|bonus points?|added bonus|(?:be|as|is) a bonus)\b/i;
/** A recruiter is asked for it rightly. */
const TO_A_RECRUITER = /\b(?:your|the) client\b|\bput(?:ting)? me forward\b/i;

export const payTooEarly: FactRule = {
  id: "pay-too-early",
  group: "facts",
  level: "change",
  reason: "Pay is better kept for the offer, or for the recruiter: asked here, it draws the eye from your interest.",
  better: "",
  find(draft, known) {
    const { kind, text, sentences } = draft;
    const isAboutStatus = kind === "follow-up" || kind === "call" || (kind === undefined && asksForStatus(draft));
    if (!isAboutStatus) return [];
    if (known.entry?.schedule.isOffer === true || goesToRecruiter(draft, known)) return [];
    if (known.entry === undefined && TO_A_RECRUITER.test(text)) return [];
    const own = new Set(wordsOfName(known.entry?.application.role ?? ""));
    return sentences.flatMap(({ from, to }) => {
      const sentence = text.slice(from, to);
      const named = [...sentence.matchAll(PAY)];
      if (named.length === 0 || IS_NO_QUESTION.test(sentence)) return [];
      if (!ASKS.test(sentence) && !OF_THE_ROLE.test(sentence)) return [];
      return named
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
    { text: "Dear Nina,\n\nYou were kind enough to ask whether the salary was a problem. It is not." },
    { text: "Dear Nina,\n\nIf somebody on a day rate would help meanwhile, I am free on Mondays." },
    { text: "Dear Nina,\n\nAt Fenwick & Rowe I did the wages for ninety drivers, every Thursday." },
    { text: "Dear Nina,\n\nYou asked for my salary expectations: they stand at the end of my letter." },
    {
      note: { role: "Compensation analyst" },
      text: "Dear Nina,\n\nIs there news about the compensation analyst role?",
    },
    { note: { status: "offer" }, text: "Dear Nina,\n\nThank you for the offer. What salary do you have in mind?" },
    { kind: "answer", text: "Dear Nina,\n\nMy salary at present is in the letter." },
  ],
};
