import { rememberingFor } from "../../../core/reading/remembering";
import { isSameName } from "../../../core/reading/person";
import { wordsIn } from "../../length";
import type { Message } from "../../message";
import { atTheTop } from "./draft-in-note";
import type { FactExamples, FactRule } from "./fact-rule";
import { wordsOfName } from "./names-in-vault";

/** Shorter messages are alike for want of words. */
const LEAST_WORDS = 25;
/** Of three words in a row, how many are shared. */
const NEARLY_ALL = 0.75;

export const sameWords: FactRule = {
  id: "same-words",
  group: "facts",
  level: "change",
  reason: "Somebody else gets these words too. Colleagues compare notes.",
  better: "",
  find(draft, { others }) {
    const { kind, lines, name } = draft;
    if (kind === undefined || draft.isCall || lines === undefined || name === "") return [];
    const before = others().filter(
      (other) =>
        other.kind === kind && other.lines.first < lines.first && other.name !== "" && !isSameName(other.name, name),
    );
    if (before.length === 0) return [];
    const text = draft.text.slice(draft.body.from, draft.body.to);
    if (wordsIn(text) < LEAST_WORDS || /\[[^\][\n]{1,100}\]/.test(text)) return [];
    const own = rowsOf(text);
    const twin = before.find((other) => isNearlySame(own, rowsOfMessage(other)));
    return twin ? [{ ...atTheTop(draft), reason: `${twin.name} gets these words too. Colleagues compare notes.` }] : [];
  },
};

const rowsOfMessage = rememberingFor(({ text }: Message) => rowsOf(text));

/** Every three words in a row. */
function rowsOf(text: string): ReadonlySet<string> {
  const words = wordsOfName(text);
  return new Set(words.slice(2).map((word, at) => `${words[at] ?? ""} ${words[at + 1] ?? ""} ${word}`));
}

function isNearlySame(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const shared = [...one].filter((row) => other.has(row)).length;
  return shared >= NEARLY_ALL * Math.max(one.size, 1);
}

const TEXT =
  "Thank you for the time that you gave me on Thursday. I enjoyed hearing how a new patient is looked after, and how openly you spoke about what is hard. I would be glad to join you.";

export const examples: FactExamples = {
  flagged: [
    {
      kind: "thank-you",
      text: `Dear Nina,\n\n${TEXT}`,
      before: { to: "Tom Adeyemi", text: `Dear Tom,\n\n${TEXT}` },
      words: "",
    },
    {
      kind: "thank-you",
      text: `Dear Nina,\n\n${TEXT} See you soon.`,
      before: { to: "Tom Adeyemi", text: `Dear Tom,\n\n${TEXT} I look forward to it.` },
      words: "",
    },
  ],
  unflagged: [
    { kind: "thank-you", text: `Dear Nina,\n\n${TEXT}`, before: { to: "Nina Patel", text: `Dear Nina,\n\n${TEXT}` } },
    {
      kind: "thank-you",
      text: `Dear Nina,\n\n${TEXT} [One thing you talked about.]`,
      before: { to: "Tom Adeyemi", text: `Dear Tom,\n\n${TEXT}` },
    },
    {
      kind: "thank-you",
      text: `Dear Nina,\n\n${TEXT}`,
      before: {
        to: "Tom Adeyemi",
        text: "Dear Tom,\n\nThank you for the tour of the rooms, and for the story of the lift that stops by itself. It is what I tell everybody now.",
      },
    },
  ],
};
