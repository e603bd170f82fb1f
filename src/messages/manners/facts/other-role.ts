import type { Found } from "../rule";
import type { FactExamples, FactRule } from "./fact-rule";
import { wordsOfName, type NameInVault } from "./names-in-vault";
import { endOfName, goesToRecruiter, saidIn, spanOf, wordsOfNotes, type Said } from "./said";

/** A role that the person has had, or knows of, is spoken of rightly. */
const RIGHTLY_NAMED =
  /\b(?:worked|working|was|were|been|spent|years?|former|previous|last|current|own|trained) (?:\w+ ){0,3}as\b|\bas (?:an?|the) (?:\w+ ){1,3}(?:at|for|with|i (?:was|did|had|learnt|learned|ran))\b|\boffer|\belsewhere\b|\bmy (?:\w+ )?(?:role|job|work|time|post|years)\b|\bother (?:role|post|job|vacanc)|\balso\b|\bnext to\b|\bwork with\b/i;

export const otherRole: FactRule = {
  id: "other-role",
  group: "facts",
  level: "change",
  reason: "The note is about another role.",
  better: "",
  replaces: "words",
  find(draft, known) {
    const role = known.entry?.application.role ?? "";
    if (known.entry === undefined || role === "" || goesToRecruiter(draft, known)) return [];
    const own = new Set([...wordsOfName(role), ...wordsOfNotes(known.entry.application)]);
    const isOther = ({ words }: NameInVault) => words.length > 1 && words.some((word) => !own.has(word));
    return saidIn(draft).flatMap((said) => {
      const found: Found[] = [];
      for (const [at, { word }] of said.words.entries()) {
        const named = known.names.beginningWith(word, "role");
        if (named.length === 0) continue;
        const ends = named.filter(isOther).map(({ words }) => endOfName(said.words, at, words));
        const end = ends.find((one) => one !== undefined);
        if (end === undefined || !isTheRole(said, at, end)) continue;
        found.push({ ...spanOf(said.words, at, end), reason: `The note is about ${role}.`, better: role });
      }
      return found;
    });
  },
};

/** "the Claims adviser role", "as your Claims adviser", or at the beginning of a subject. */
function isTheRole({ sentence, words, text }: Said, start: number, end: number): boolean {
  if (RIGHTLY_NAMED.test(text)) return false;
  const [last = "", before = ""] = [words[start - 1]?.word, words[start - 2]?.word];
  return (
    (sentence.part === "subject" && (start === 0 || last === "you")) ||
    /^(?:role|position|post|job|vacancy|opening)$/.test(words[end]?.word ?? "") ||
    (/^(?:a|an|your|the)$/.test(last) && before === "as") ||
    (last === "of" && /^(?:role|position|post|job)$/.test(before))
  );
}

export const examples: FactExamples = {
  flagged: [
    {
      beside: { company: "Rookwood", role: "Claims adviser" },
      text: "Dear Nina,\n\nI am very keen on the Claims adviser role.",
      words: "Claims adviser",
      better: "Receptionist",
    },
    {
      beside: { company: "Rookwood", role: "Claims adviser" },
      text: "Dear Nina,\n\nThank you.",
      subject: "Claims adviser: thank you",
      words: "Claims adviser",
      better: "Receptionist",
    },
  ],
  unflagged: [
    {
      beside: { company: "Rookwood", role: "Claims adviser" },
      text: "Dear Nina,\n\nI worked for two years as a Claims adviser.",
    },
    {
      beside: { company: "Rookwood", role: "Claims adviser" },
      text: "Dear Nina,\n\nYour claims adviser was kind on the phone.",
    },
    {
      note: { role: "Senior data analyst" },
      beside: { company: "Rookwood", role: "Data analyst" },
      text: "Dear Nina,\n\nI am keen on the data analyst role.",
    },
  ],
};
