/** What a person wrote down of how a round went, in whatever shape it stands in the note. */
import { foldKey } from "./property-names";
import { itemsOf, readLines } from "./property-value";

/** What a person rates on the day of a round, from 1 to 5. */
export const RATINGS = ["preparation", "confidence", "footing"] as const;
export type Ratings = Readonly<Partial<Record<(typeof RATINGS)[number], number>>>;
/** Of a round that nobody has rated. */
export const NOT_RATED: Ratings = {};

/** How a round may have felt. */
export const FEELINGS = ["good", "mixed", "rough"] as const;
export type Feeling = (typeof FEELINGS)[number];

/** Where an answer may have gone wrong; people have words of their own as well. */
export const WEAK_POINTS = [
  "preparation",
  "examples",
  "structure",
  "knowledge",
  "experience",
  "nerves",
  "their questions",
  "own questions",
  "language",
  "pay",
  "fit",
] as const;

/** A question that was hard, with its own ratings from 1 to 5 where the person gave them. */
export interface HardQuestion {
  readonly text: string;
  readonly footing?: number;
  readonly confidence?: number;
}

export interface WrittenDown {
  /** One of ours, or the person's own words; empty if none. */
  readonly feeling: string;
  readonly ratings: Ratings;
  readonly hardQuestions: readonly HardQuestion[];
  readonly weakPoints: readonly string[];
  readonly lessons: readonly string[];
  readonly lessonsUsed: readonly string[];
}

/** Of a round of which nothing is written down. */
export const NOTHING_WRITTEN: WrittenDown = {
  feeling: "",
  ratings: NOT_RATED,
  hardQuestions: [],
  weakPoints: [],
  lessons: [],
  lessonsUsed: [],
};

/** The marks of a list, a number and a box before a line. */
const MARKS = /^(?:(?:[-*+•–—]|\(?\d{1,3}[.)]|\[[^[\]]\])(?:\s+|$))+/;
/** Lines of one map that are read. */
const MOST_IN_A_MAP = 100;
const LINK = /!?\[\[(?:[^[\]|]*[|#])?([^[\]]*)\]\]/g;
const MARKDOWN_LINK = /!?\[([^[\]]*)\]\([^()]*\)/g;

/**
 * The lines of a list or a text as a person would read them out, each once: without the marks of a list, and of a link its
 * text. `1. Pause before [[I answer]]` is "Pause before I answer". Lines with a colon may have become a map of several.
 */
export function readNoted(value: unknown): readonly string[] {
  const lines = readLines(typeof value === "string" ? value : itemsOf(value).flatMap(linesOfMap)).map((line) =>
    withoutMarks(line.replace(LINK, "$1").replace(MARKDOWN_LINK, "$1")),
  );
  return [...new Set(lines.filter((line) => line !== ""))];
}

function linesOfMap(item: unknown): readonly unknown[] {
  if (typeof item !== "object" || item === null || Array.isArray(item)) return [item];
  return Object.entries(item)
    .slice(0, MOST_IN_A_MAP)
    .map(([key, value]: [string, unknown]) => ({ [key]: value }));
}

/** The lines that a person typed, one entry a line: without the marks of a list, but with their links. */
export function typedLines(text: string): readonly string[] {
  return [...new Set(text.split("\n").map(withoutMarks))].filter((line) => line !== "");
}

function withoutMarks(line: string): string {
  return line.trim().replace(MARKS, "").replace(/\s+/g, " ").trim();
}

const OWN_RATINGS = /\s*\(((?:footing|confidence)\s+[1-5](?:,\s*(?:footing|confidence)\s+[1-5])?)\)$/i;

/** A line of `hard_questions`: `Why nights? (footing 2, confidence 3)`. */
export function readHardQuestion(line: string): HardQuestion {
  const [all = "", ratings = ""] = OWN_RATINGS.exec(line) ?? [];
  const rated = (name: string) => {
    const [, rating] = new RegExp(`${name}\\s+(\\d)`, "i").exec(ratings) ?? [];
    return rating === undefined ? {} : { [name]: Number(rating) };
  };
  return { text: line.slice(0, line.length - all.length), ...rated("footing"), ...rated("confidence") };
}

/** Writes the line that {@link readHardQuestion} reads back. */
export function hardQuestionLine({ text, footing, confidence }: HardQuestion): string {
  const ratings = [
    footing === undefined ? "" : `footing ${String(footing)}`,
    confidence === undefined ? "" : `confidence ${String(confidence)}`,
  ].filter((part) => part !== "");
  return ratings.length === 0 ? text : `${text} (${ratings.join(", ")})`;
}

const KNOWN_WEAK_POINTS: ReadonlyMap<string, string> = new Map([
  ...WEAK_POINTS.map((point) => [foldKey(point), point] as const),
  ["myquestions", "own questions"],
]);

/** Weak points, ours by our own names. A line that names several of ours has them between commas. */
export function readWeakPoints(value: unknown): readonly string[] {
  const named = (text: string) => KNOWN_WEAK_POINTS.get(foldKey(text));
  const points = readNoted(value).flatMap((line) => {
    const parts = line.split(/\s*[,;]\s*/).filter((part) => part !== "");
    return parts.some((part) => named(part) !== undefined) ? parts : [line];
  });
  return [...new Set(points.map((point) => named(point) ?? point))];
}

/** The points that are chosen, and behind them what the person typed in a word of their own, or in several with commas. */
export function withOwnWord(points: readonly string[], ownWord: string): readonly string[] {
  return [...new Set([...points, ...readWeakPoints(ownWord)])];
}

/** How it felt, by our own word where it is one of ours in whatever letter case; else as it was written. */
export function readFeeling(text: string): string {
  return FEELINGS.find((feeling) => feeling === text.trim().toLowerCase()) ?? text;
}
