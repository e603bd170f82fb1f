/** What could not be read, and the way out. */
import { CADENCE_NAMES, cadenceNamed } from "../core/cadence-table";
import { isAsked } from "../core/changes/settle-date";
import type { LocalDay } from "../core/day";
import type { ProblemRow } from "../core/problem-rows";
import type { DateOrder } from "../core/reading/date-value";
import { noteName } from "../core/reading/link";
import type { Problem } from "../core/reading/problem";
import { dateWithoutWeekday, numberWords } from "./days";
import { faultInFull } from "./faults";

interface ProblemWords {
  readonly title: string;
  readonly step: string;
  /** The property and value as written; empty where the whole note is meant. */
  readonly value: string;
  readonly words: string;
}

/** A problem with all that there is to say of it. */
export function problemWords(problem: Problem): ProblemWords {
  const { path, kind, key, value, proposals, fault, meant = "", lines = [] } = problem;
  const title = noteName(path);
  const written = `${key}: ${value}`;
  switch (kind) {
    case "ambiguous date":
      return {
        title,
        step: "This date cannot be read",
        value: written,
        words: `could be two days. Write the year first: ${proposals.join(" or ")}.`,
      };
    case "not a date": {
      const [meant] = proposals;
      const words =
        meant === undefined
          ? "is not a day. Write the year first, as in 2026-11-30."
          : `is not read. Write the year first: ${meant}.`;
      return { title, step: "This date cannot be read", value: written, words };
    }
    case "no such day":
      return { title, step: "This date cannot be read", value: written, words: "is not a day." };
    case "no year":
      return {
        title,
        step: "This date cannot be read",
        value: written,
        words: "has no year. Write the year first, as in 2026-11-30.",
      };
    case "future contact":
      return { title, step: "This contact is not counted", value, words: "lies ahead, so it is not counted." };
    case "not a rating":
      return { title, step: "This rating cannot be read", value: written, words: "is not a number from 1 to 5." };
    case "no such cadence":
      return {
        title,
        step: "This cadence is not known",
        value: written,
        words: `is no row of the schedule. The rows are ${CADENCE_NAMES.filter((name) => cadenceNamed(name) !== undefined).join(", ")}.`,
      };
    case "no company":
      return { title, step: "No company", value: "", words: "This note has no company." };
    case "no status":
      return {
        title,
        step: "No status",
        value: "",
        words: "This note does not say where the application stands. Add its status, and this says what comes next.",
      };
    case "several applications":
      return {
        title,
        step: "It is not clear which application this belongs to",
        value: written,
        words: "has several applications. Add a link to the one that is meant in the property “application”.",
      };
    case "different copy":
      return {
        title,
        step: "A copy says something else",
        value: "",
        words: `This is a copy of “${value}”, and it says something that note does not. The copy is left out: take over what is missing, then delete it.`,
      };
    case "broken properties":
      return {
        title,
        step: "Its properties cannot be read",
        value: "",
        words: fault ? faultInFull(fault) : "The properties of this note have an error, so it was not read.",
      };
    case "mangled key":
      return {
        title,
        step: `Is that ${meant}?`,
        value: written,
        words: `reads like ${meant} with a piece of another word in it.`,
      };
    case "stray log line":
      return {
        title,
        step: lines.length > 1 ? "Log lines stand elsewhere" : "A log line stands elsewhere",
        value: key,
        words:
          lines.length > 1
            ? `holds ${numberWords(lines.length)} lines of the contact log. The first is: ${value}.`
            : `holds a line of the contact log: ${value}.`,
      };
    case "failed":
      return {
        title,
        step: "Hear Back could not read this note",
        value: "",
        words: "This is a fault of the plugin, not of the note. Please report it with the note’s properties.",
      };
  }
}

/** A problem as its row says it: where its buttons answer it, as a question. */
export function problemRowWords(problem: Problem): ProblemWords {
  const words = problemWords(problem);
  if (!isAsked(problem)) return words;
  const step = problem.proposals.length > 1 ? "Which day is meant?" : "Is this the day?";
  return { ...words, step, words: problem.kind === "ambiguous date" ? "could be two days." : "is not clear." };
}

/** The same as one sentence. */
export function problemRowSentence(problem: Problem): string {
  return inOneSentence(problemRowWords(problem));
}

/** Several problems alike, as their one row says them. */
export function alikeWords({ problems, isOneQuestion }: ProblemRow): ProblemWords {
  const [first] = problems;
  const notes = new Set(problems.map(({ path }) => path)).size;
  const { title, step, value } = problemWords(first);
  const more = `and ${numberWords(problems.length - 1)} more`;
  const asked = isOneQuestion ? ORDER_QUESTION : { step, ...ALIKE[first.kind], ...wordsOfFault(first) };
  return {
    title: notes === 1 ? title : `${notes} notes`,
    step: asked.step,
    value,
    words: value === "" || SAID_OF_ALL.includes(first.kind) ? asked.words : `${more} ${asked.words}`,
  };
}

/** Kinds of problems that have the same value in all notes, or none to speak of. */
const SAID_OF_ALL: readonly Problem["kind"][] = ["different copy", "stray log line"];

/** Notes are alike where they have the same fault in the same line. */
function wordsOfFault({ fault }: Problem): { readonly words?: string } {
  return fault ? { words: faultInFull(fault) } : {};
}

const ORDER_QUESTION = {
  step: "Which comes first, the day or the month?",
  words: "may be read in two ways.",
};

const UNREADABLE = { step: "These dates cannot be read", words: "are not clear." };

/** What is said of several; a step that is left out is the same as of one. */
const ALIKE: Readonly<Record<Problem["kind"], { readonly step?: string; readonly words: string }>> = {
  "ambiguous date": { ...UNREADABLE, words: "could be two days each." },
  "not a date": UNREADABLE,
  "no such day": { ...UNREADABLE, words: "are not days." },
  "no year": { ...UNREADABLE, words: "have no year." },
  "future contact": { step: "These contacts are not counted", words: "lie ahead." },
  "not a rating": { step: "These ratings cannot be read", words: "are not numbers from 1 to 5." },
  "no such cadence": { step: "These cadences are not known", words: "are no rows of the schedule." },
  "no company": { words: "These notes have no company." },
  "no status": { words: "These notes do not say where the applications stand." },
  "several applications": {
    step: "It is not clear which applications these belong to",
    words: "have several applications.",
  },
  "different copy": {
    step: "Copies say something else",
    words: "These are copies, and each says something that its note does not.",
  },
  "broken properties": {
    step: "Their properties cannot be read",
    words: "The properties of these notes have an error, so they were not read.",
  },
  "mangled key": { words: "read like a key with a piece of another word in it." },
  "stray log line": { step: "Log lines stand elsewhere", words: "holds lines of the contact log in each of them." },
  failed: {
    step: "Hear Back could not read these notes",
    words: "This is a fault of the plugin, not of the notes.",
  },
};

/** What can be done about a problem. */
export const PROBLEM_ACTS = {
  openProperty: "Open the property",
  openBoth: "Open both",
  chooseStatus: "Choose a status…",
  chooseCadence: "Choose a cadence…",
  chooseApplication: "Choose the application…",
  showNotes: "Show the notes",
  hideNotes: "Hide the notes",
} as const;

/** The placeholders of the lists to choose from. */
export const PROBLEM_QUESTIONS = {
  status: "Where does this application stand?",
  cadence: "Which cadence is meant?",
  application: "Which application does this belong to?",
} as const;

/** `The day: 10 Nov`: what comes first in dates that are alike, and the day that the first of them means then. */
export function orderAnswer(order: DateOrder, day: LocalDay, today: LocalDay): string {
  return `${order === "day first" ? "The day" : "The month"}: ${dateWithoutWeekday(day, today)}`;
}

/** A problem as one sentence. */
export function problemSentence(problem: Problem): string {
  return inOneSentence(problemWords(problem));
}

function inOneSentence({ value, words }: ProblemWords): string {
  return value === "" ? words : `${value} ${words}`;
}
