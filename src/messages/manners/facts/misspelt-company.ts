import type { DraftText } from "../draft-text";
import type { Span } from "../hint";
import type { FactExamples, FactRule } from "./fact-rule";
import { misspeltIn } from "./misspelt";
import { wordsOfName } from "./names-in-vault";
import { isKnownHere } from "./said";
import type { Word } from "../words";
import type { WhatIsKnown } from "./what-is-known";

/** A shorter word is too near to others. */
const LONG_WORD = 6;

export const misspeltCompany: FactRule = {
  id: "misspelt-company",
  group: "facts",
  level: "ask",
  reason: "The note spells the company in another way.",
  better: "",
  replaces: "words",
  find(draft, known) {
    const company = known.entry?.application.company ?? "";
    const name = wordsOfName(company);
    const [first = ""] = name;
    const reason = `The note has “${company}”.`;
    const inFull = name.length > 1 ? misspeltIn(draft, name, isCapital) : [];
    const short = first.length < LONG_WORD ? [] : misspeltIn(draft, [first], (...place) => isName(place, draft, known));
    const called = company.split(/\s+/)[0] ?? company;
    return [
      ...inFull.map((span) => ({ ...span, reason, better: company })),
      ...short.filter((span) => !isPartOf(span, inFull)).map((span) => ({ ...span, reason, better: called })),
    ];
  },
};

function isCapital(words: readonly Word[], start: number): boolean {
  return words[start]?.isCapital === true;
}

/** Alone it is a name within a sentence, where no other name goes on, and nobody is called so. */
function isName([words, start, end]: [readonly Word[], number, number], draft: DraftText, known: WhatIsKnown): boolean {
  const word = words[start]?.word ?? "";
  const isAlone = words[start - 1]?.isCapital !== true && words[end]?.isCapital !== true;
  const isCalledSo =
    isKnownHere([word], draft, known) ||
    known.names.beginningWith(word, "company").length > 0 ||
    known.names.beginningWith(word, "person").length > 0;
  return start > 0 && isCapital(words, start) && isAlone && !isCalledSo && known.names.lastNamed(word).length === 0;
}

function isPartOf({ from, to }: Span, spans: readonly Span[]): boolean {
  return spans.some((span) => span.from <= from && to <= span.to);
}

export const examples: FactExamples = {
  flagged: [
    {
      text: "Dear Nina,\n\nI like how Marlowe Dental Care plans its rota.",
      words: "Marlowe Dental Care",
      better: "Marlow Dental Care",
    },
    { text: "Dear Nina,\n\nI would be glad to join Marlwo.", words: "Marlwo", better: "Marlow" },
    {
      note: { company: "Copperfield Press" },
      text: "Dear Nina,\n\nThe books of Coperfield Press are a treat.",
      words: "Coperfield Press",
      better: "Copperfield Press",
    },
  ],
  unflagged: [
    { text: "Dear Nina,\n\nI would be glad to join Marlow, or MARLOW DENTAL CARE as your sign has it." },
    { text: "Dear Nina,\n\nMarlow’s rota is a good one." },
    { text: "Dear Nina,\n\nThe mellow dental carer smiled." },
    { note: { company: "Skylark Games" }, text: "Dear Nina,\n\nWe saw two Skylarks." },
    { note: { company: "Société Étoile" }, text: "Dear Nina,\n\nI would be glad to join Societe Etoile." },
  ],
};
