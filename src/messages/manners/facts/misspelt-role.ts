import type { FactExamples, FactRule } from "./fact-rule";
import { misspeltIn } from "./misspelt";
import { wordsOfName } from "./names-in-vault";
import type { Word } from "../words";

/** A role of one word that is shorter is too near to others. */
const LONG_WORD = 7;

export const misspeltRole: FactRule = {
  id: "misspelt-role",
  group: "facts",
  level: "change",
  reason: "The note spells the role in another way.",
  better: "",
  replaces: "words",
  find(draft, { entry }) {
    const role = entry?.application.role ?? "";
    const name = wordsOfName(role);
    const [first = ""] = name;
    if (name.length === 0 || (name.length === 1 && first.length < LONG_WORD)) return [];
    return misspeltIn(draft, name, (words, start, end) =>
      name.length === 1 ? isRole(words, start, end) : !isOtherForm(words[end - 1]?.word ?? "", name.at(-1) ?? ""),
    ).map((span) => ({
      ...span,
      reason: `The note has “${role}”.`,
      better: inCaseOf(draft.text.slice(span.from, span.to), role),
    }));
  },
};

/** "the receptionst role", "as your receptionst". */
function isRole(words: readonly Word[], start: number, end: number): boolean {
  return (
    /^(?:role|position|post|job|vacancy)$/.test(words[end]?.word ?? "") ||
    (/^(?:a|an|your|the)$/.test(words[start - 1]?.word ?? "") && words[start - 2]?.word === "as")
  );
}

/** "the housing office" is no housing officer. */
function isOtherForm(word: string, meant: string): boolean {
  return word !== meant && (meant.startsWith(word) || word.startsWith(meant));
}

/** As the draft has it: in small letters, if it does. */
function inCaseOf(written: string, role: string): string {
  return written === written.toLowerCase() ? role.toLowerCase() : role;
}

export const examples: FactExamples = {
  flagged: [
    { text: "Dear Nina,\n\nI am keen on the receptionst role.", words: "receptionst", better: "receptionist" },
    {
      note: { role: "Business analyst" },
      text: "Dear Nina,\n\nAs a Busines analyst I would begin there.",
      words: "Busines analyst",
      better: "Business analyst",
    },
    {
      note: { role: "Document controller" },
      text: "Dear Nina,\n\nAs Document controler I would ask first.",
      words: "Document controler",
      better: "Document controller",
    },
    {
      note: { role: "Data analyst" },
      text: "Dear Nina,\n\nThank you.",
      subject: "Data anaylst: next steps",
      words: "Data anaylst",
      better: "Data analyst",
    },
  ],
  unflagged: [
    { text: "Dear Nina,\n\nI am keen on the Receptionist role, and have worked in reception for years." },
    { note: { role: "Data analyst" }, text: "Dear Nina,\n\nI am keen on the analyst role; data analysts are rare." },
    { note: { role: "Housing officer" }, text: "Dear Nina,\n\nI liked the housing office." },
    { note: { role: "Programme officer" }, text: "Dear Nina,\n\nI am keen on the program officer role." },
    { note: { role: "Claims adviser" }, text: "Dear Nina,\n\nI am keen on the claims advisor role." },
  ],
};
