/** Mend: a note that two devices, or a slip, have left unreadable, put right. */
import type { Fault } from "../core/mending/fault";
import type { Mending } from "../core/mending/mend";
import type { Question } from "../core/mending/question";
import { noteName } from "../core/reading/link";
import { capitalised, numberWords, timesWords } from "./days";
import { faultParts, shortened } from "./faults";
import { parts, plain, type Part } from "./parts";

export const MEND = {
  act: "Mend…",
  command: "Mend this note…",
  cancel: "Cancel",
  submit: "Write this",
  lookAgain: "Look again",
  before: "Before",
  after: "After",
  /** Read out before a line that is another afterwards. */
  goes: "goes: ",
  comes: "comes: ",
  done: "Mended. The note is read again.",
  changedSince: "Not written: the note has changed since. Here it is as it stands now.",
  beyondUs: "This cannot be put right without you.",
  nothingLeft: "There is nothing left to mend: the properties of this note can be read.",
} as const;

/** `Mend “Marlow Dental Care”` */
export const mendTitle = (path: string) => `Mend “${noteName(path)}”`;

/** What happened to the note, whether all of it is there, and that nothing is written before one says so. */
export function mendLead({ faults: [fault], isAllThere }: Pick<Mending, "faults" | "isAllThere">): readonly Part[] {
  const promise = `${isAllThere ? "Everything is still there, and nothing" : "Nothing"} is written before you say so.`;
  if (fault === undefined) return [plain(`Something in this note got mixed up. ${BY_TWO_DEVICES} ${promise}`)];
  const cause = LEFT_BY_MERGES.includes(fault.kind) ? `${BY_TWO_DEVICES} ` : "";
  return [...faultClause(fault), plain(`, so no property of this note is shown at present. ${cause}${promise}`)];
}

/** Why a note cannot be mended here. */
export function beyondUsWords(fault: Fault): readonly Part[] {
  return [...faultClause(fault), plain(`, so no property of this note is shown at present. ${MEND.beyondUs}`)];
}

/** What is asked, and what each answer means, in their order. */
export function questionWords(question: Question): {
  readonly asked: readonly Part[];
  readonly answers: readonly { readonly name: string; readonly what: readonly Part[] }[];
} {
  const yesOrNo = (yes: readonly Part[], no: string) => [
    { name: "Yes", what: yes },
    { name: "No", what: [plain(no)] },
  ];
  switch (question.kind) {
    case "two values":
      return {
        asked: [plain(`The ${question.key} stands there ${timesWords(question.values.length)}. Which one holds?`)],
        answers: question.values.map(({ value, line }) => ({ name: value, what: [plain(`In line ${line}.`)] })),
      };
    case "mangled key":
      return {
        asked: parts`Line ${question.line} says ${question.key}. Is that ${plain(question.meant)}?`,
        answers: yesOrNo(parts`Write it as ${question.meant}.`, "Leave the line as it is."),
      };
    case "stray log lines": {
      const { line, key, lines } = question;
      const first = plain(`“${shortened(lines[0] ?? "")}”`);
      const count = plain(capitalised(numberWords(lines.length)));
      return lines.length > 1
        ? {
            asked: parts`${count} lines stand under ${key}, from line ${line} on, and read like contacts, as ${first} does. Do they belong in ${LOG}?`,
            answers: yesOrNo([plain("Move them there.")], "Leave them."),
          }
        : {
            asked: parts`Line ${line} stands under ${key}, and reads like a contact: ${first}. Does it belong in ${LOG}?`,
            answers: yesOrNo([plain("Move it there.")], "Leave it."),
          };
    }
  }
}

/** Under a question without an answer. */
export const notChosen = (answers: number) => `Choose one of the ${numberWords(answers)}. Nothing is guessed.`;

/** `All three log lines are kept. One that stood there twice is kept once.` */
export function mendResult({ kept, doubled }: Mending["logLines"]): string {
  const all =
    kept === 0
      ? ""
      : kept === 1
        ? "The log line is kept."
        : `${kept === 2 ? "Both" : `All ${numberWords(kept)}`} log lines are kept.`;
  const once =
    doubled === 0
      ? ""
      : doubled === 1
        ? "One that stood there twice is kept once."
        : `${capitalised(numberWords(doubled))} that stood there twice are kept once.`;
  return [all, once].filter((sentence) => sentence !== "").join(" ");
}

const LOG = "contact_log";
const BY_TWO_DEVICES = "That happens when two devices write at once.";
const LEFT_BY_MERGES: readonly Fault["kind"][] = ["doubled key", "conflict markers", "broken list"];

/** Its sentence without the full stop, to go on from. */
function faultClause(fault: Fault): readonly Part[] {
  const parts = faultParts(fault);
  return parts.map((part, at) => (at === parts.length - 1 ? { ...part, text: part.text.replace(/\.$/, "") } : part));
}
