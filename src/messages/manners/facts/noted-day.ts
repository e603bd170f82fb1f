import { daysBetween, type LocalDay } from "../../../core/day";
import type { DraftText } from "../draft-text";
import type { Found } from "../rule";
import { dayInWords, daysMeant, daysNoted, daysSaid, daysTogether, wordsForDay, type DaySaid } from "./days-said";
import type { FactExamples, FactRule } from "./fact-rule";
import { companiesElsewhere } from "./named-elsewhere";
import { goesToRecruiter } from "./said";
import type { WhatIsKnown } from "./what-is-known";

export const notedDay: FactRule = {
  id: "noted-day",
  group: "facts",
  level: "change",
  reason: "The note has another day.",
  better: "",
  replaces: "words",
  find(draft, known) {
    if (known.entry === undefined) return [];
    // A recruiter hears of the days of several roles.
    if (goesToRecruiter(draft, known) && companiesElsewhere(draft, known).length > 0) return [];
    return daysSaid(draft).flatMap((said) => {
      const right = dayInstead(said, draft, known);
      return right === undefined ? [] : [foundIn(said, right, draft, known)];
    });
  },
};

/** What the person met them for; what comes between that and its day is short. */
const ROUND =
  /^\W*(?:many |with )?thank(?:s| you)\b[^.;?!]{0,90}$|\b(?:met|meet|meeting|interview(?:ed|ing)?|spoke|speak|speaking|talked|talk|conversation|discussed|discussion|seeing|saw|visit(?:ed)?|call|chat|time|morning|afternoon|tour|welcom\w*|inviting|introducing|showing|session)\b[^.;?!]{0,70}$/i;
const ON = /(?:\bon|\bof|,|:|\binterview|\bcall|\bmeeting|\bconversation|\btalk|\bvisit)\s*$/i;
/** Another talk, another firm, a message, or one that is only proposed. */
const NO_ROUND =
  /\b(?:would|will|shall|trustees|board|governors) (?:\w+ )?(?:meet|talk|speak)\b|\belsewhere\b|\banother (?:company|firm|employer|interview)|\b(?:your|my|the|an) (?:\w+ )?(?:message|email|e-mail|letter|mail|note|reply)\b|\boffer|\bwould (?:like|love|be glad|be happy)\b[^,;]*\b(?:meet|talk|speak|visit)|\b(?:could|can|shall) (?:we|i|you)\b|\bfree\b|\bavailable\b|\bcourse\b|\bfirst\b|\bearlier\b|\bprevious/i;

/** Thanks for what was written, not for a talk. */
const FOR_A_MESSAGE =
  /\b(?:sending|writing|letting|telling|getting back|forwarding|confirming|putting|replying|answering)\b(?!.*(?:,| and)\s)/i;

const BY = /\b(?:by|around|about|before|until|till|towards|as early as|mentioned|named|gave)\s+(?:\w+ of )?(?:the )?$/i;
const THEY = /\b(?:you|they|he|she|panel|team|trustees|governors|board|told|hear|hearing|decision)\b/i;
const ANSWER =
  /\b(?:decid\w*|decision|hear|hearing|told|tell|mention\w*|expect\w*|hop(?:e|ed|ing)|promis\w*|said|thought|planned|let (?:me|us|everybody|everyone) know|in touch|come back|answer|news|know more|reply|replies|choos\w*|chosen|named|gave)\b/i;
/** What the person is to do by a day, or somebody else. */
const OWN_DAY =
  /\b(?:i will|i’ll|i'll|i shall|i can|i could(?! (?:\w+ )?(?:expect|hope|hear))|i have to|i need|i am|i must|my (?:answer|reply|decision)|reply by|asked to|elsewhere)\b/i;

/** The day that the note has, where the draft speaks of the same and says another. */
function dayInstead(said: DaySaid, draft: DraftText, known: WhatIsKnown): LocalDay | undefined {
  const { sentence, from } = said;
  const application = known.entry?.application;
  const meant = daysMeant(said, known);
  if (application === undefined || meant.length === 0) return undefined;
  const isIn = (days: ReadonlySet<LocalDay>) => meant.some((day) => days.has(day));
  const text = draft.text.slice(sentence.from, sentence.to).replace(/\s+/g, " ");
  const before = draft.text.slice(sentence.from, from).replace(/\s+/g, " ").replace(/the $/, "");
  if (BY.test(before))
    return isOfTheirAnswer(text, before) && !isIn(daysNoted(application)) ? promiseOf(known) : undefined;
  if (said.dayOfMonth !== undefined || isIn(daysTogether(application))) return undefined;
  return isOfRound(text, before, sentence.part === "subject") ? roundNear(meant, known) : undefined;
}

function isOfTheirAnswer(text: string, before: string): boolean {
  return THEY.test(text) && ANSWER.test(text) && !OWN_DAY.test(before) && !/\boffer\b/i.test(text);
}

function isOfRound(text: string, before: string, isSubject: boolean): boolean {
  if (NO_ROUND.test(text) || FOR_A_MESSAGE.test(before)) return false;
  return isSubject
    ? /\b(?:interview|thank|call|meeting|talk|conversation)/i.test(before)
    : ROUND.test(before) && ON.test(before);
}

function promiseOf({ entry }: WhatIsKnown): LocalDay | undefined {
  return entry?.schedule.promise ?? entry?.application.promises.at(-1)?.by;
}

/** A round so many days from what is said is another one. */
const NEAR = 45;

function roundNear(meant: readonly LocalDay[], { entry, today }: WhatIsKnown): LocalDay | undefined {
  const [day] = meant;
  if (day === undefined || meant.length > 1 || day > today) return undefined;
  const apart = (other: LocalDay) => Math.abs(daysBetween(day, other));
  const held = (entry?.application.rounds ?? []).map((round) => round.day).filter((other) => other <= today);
  const [nearest] = held.sort((one, other) => apart(one) - apart(other));
  return nearest !== undefined && apart(nearest) <= NEAR ? nearest : undefined;
}

function foundIn({ from, to }: DaySaid, right: LocalDay, draft: DraftText, { today }: WhatIsKnown): Found {
  const better = wordsForDay(draft.text.slice(from, to), right) ?? dayInWords(right, today);
  return { from, to, reason: `The note says ${dayInWords(right, today)}.`, better };
}

export const examples: FactExamples = {
  flagged: [
    { text: "Dear Nina,\n\nWe met on 6 November.", words: "6 November", better: "5 November" },
    {
      text: "Dear Nina,\n\nThank you for the interview on Wednesday 4 November.",
      words: "Wednesday 4 November",
      better: "Thursday 5 November",
    },
    { text: "Dear Nina,\n\nYou mentioned a decision by the 20th.", words: "20th", better: "13th" },
    {
      text: "Dear Nina,\n\nYou said that I would hear by Tuesday the 17th.",
      words: "Tuesday the 17th",
      better: "Friday the 13th",
    },
    {
      text: "Dear Nina,\n\nThank you.",
      subject: "Receptionist, interview 15 November: next steps",
      words: "15 November",
      better: "5 November",
    },
  ],
  unflagged: [
    { text: "Dear Nina,\n\nWe met on 5 November, and you mentioned a decision by the 13th." },
    { text: "Dear Nina,\n\nI have an offer and am asked to reply by 3 December." },
    { text: "Dear Nina,\n\nI am free for a call on 18 November." },
    { text: "Dear Nina,\n\nThank you for your message of 10 November." },
    { text: "Dear Nina,\n\nThank you for letting me know on 10 November." },
    { text: "Dear Nina,\n\nI could begin by 4 January." },
    { note: { response_by: null }, text: "Dear Nina,\n\nYou mentioned a decision by the 20th." },
    {
      note: { contact_log: ["2026-11-09 call with Nina Patel"] },
      text: "Dear Nina,\n\nThank you for the call on 9 November.",
    },
  ],
};
