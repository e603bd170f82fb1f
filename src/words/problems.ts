/** What could not be read, and the way out. */
import { CADENCE_NAMES, cadenceNamed } from "../core/cadence-table";
import type { DateOrder } from "../core/reading/date-value";
import { noteName } from "../core/reading/link";
import type { Problem } from "../core/reading/problem";
import { numberWords } from "./days";

interface ProblemWords {
  readonly title: string;
  readonly step: string;
  /** The property and value as written; empty where the whole note is meant. */
  readonly value: string;
  readonly words: string;
}

/** A problem as its row says it. */
export function problemWords({ path, kind, key, value, proposals }: Problem): ProblemWords {
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
        step: "Properties cannot be read",
        value: "",
        words: "The properties of this note have an error, so it was not read.",
      };
    case "failed":
      return {
        title,
        step: "Hear Back could not read this note",
        value: "",
        words: "This is a fault of the plugin, not of the note. Please report it with the note's properties.",
      };
  }
}

/** What is asked of a date that cannot be read, and the answers. */
export const DATE_QUESTION = {
  label: "One question",
  whichDay: "Which day is meant?",
  isThisDay: "Is this the day?",
  /** `In all 25 notes:` */
  inAll: (count: number) => `In all ${numberWords(count)} notes:`,
  orders: { "day first": "day first", "month first": "month first" },
  orderReadOut: (order: DateOrder, count: number) =>
    `${order === "day first" ? "Day" : "Month"} first in all ${numberWords(count)} notes`,
} as const;

/** A problem as one sentence. */
export function problemSentence(problem: Problem): string {
  const { value, words } = problemWords(problem);
  return value === "" ? words : `${value} ${words}`;
}
