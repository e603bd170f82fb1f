/** What sections of Insights are made of: sentences, counts, lists and tables, the same on the screen and in Markdown. */
import type { Figure } from "../../core/insights/figure";
import type { RatingDots } from "../../core/insights/insights";
import { capitalised, numberWords } from "../days";

/** Words, and what they are counted from. */
export interface Told {
  readonly text: string;
  /** The notes that are counted here, to be opened from the count. */
  readonly notes?: Figure;
  /** The note that is named here. */
  readonly path?: string;
  /** Whether it tells of nothing. */
  readonly isQuiet?: boolean;
}

/** A table of what is counted. */
export interface InsightsTable {
  readonly kind: "table";
  /** Undefined where the title of its section says it. */
  readonly title: string | undefined;
  readonly columns: readonly string[];
  readonly length: number;
  /** The first so many rows: of thousands, few are looked at. The first cell of each names the row. */
  readonly rows: (count: number) => readonly Row[];
}

export type Row = readonly Told[];

/** A part of a section. */
export type InsightsBlock =
  | { readonly kind: "heading" | "words"; readonly text: string }
  /** `Of 37: 11 open, 12 a no.` */
  | { readonly kind: "tally"; readonly lead: string; readonly counts: readonly Told[] }
  | { readonly kind: "list"; readonly items: readonly { readonly text: string; readonly aside: Told }[] }
  | InsightsTable
  | { readonly kind: "dots"; readonly ratings: readonly RatingDots[]; readonly table: InsightsTable }
  | { readonly kind: "bars"; readonly bars: readonly InsightsBar[] };

interface InsightsBar {
  readonly name: string;
  readonly count: Told;
  readonly open: Told | undefined;
  /** Of the longest, from 0 to 1. */
  readonly share: number;
}

/** From so many on, days and ratings are summed up; fewer are listed. */
export const ENOUGH = 10;
/** So few interviews say nothing yet. */
export const FEW = 3;

/** A paragraph. */
export const words = (text: string): InsightsBlock => ({ kind: "words", text });
/** A heading within a section. */
export const heading = (text: string): InsightsBlock => ({ kind: "heading", text });
/** Words that tell of nothing. */
export const quiet = (text: string): Told => ({ text, isQuiet: true });
/** The ending of a word for so many. */
export const plural = (count: number) => (count === 1 ? "" : "s");
/** `Three interviews are too few to say.` */
export const tooFew = (count: number) =>
  count === 1
    ? "One interview is too few to say."
    : `${capitalised(numberWords(count))} interviews are too few to say.`;

/** What a tally of so many begins with; one needs no words. */
export const ofAll = (count: number) => (count === 1 ? "" : `Of ${String(count)}:`);

/** `11 open`, for each of which there is any. */
export function tally(lead: string, counts: readonly (readonly [Figure, string])[]): readonly InsightsBlock[] {
  const said = counts.filter(([notes]) => notes.length > 0);
  if (said.length === 0) return [];
  return [
    { kind: "tally", lead, counts: said.map(([notes, what]) => ({ text: `${String(notes.length)} ${what}`, notes })) },
  ];
}

/** A number that opens its notes. */
export function count(notes: Figure): Told {
  return notes.length === 0 ? quiet("0") : { text: String(notes.length), notes };
}

/** A table of what each of the items says. */
export function table<Item>(
  title: string | undefined,
  columns: readonly string[],
  items: readonly Item[],
  rowOf: (item: Item) => Row,
): InsightsTable {
  return { kind: "table", title, columns, length: items.length, rows: (many) => items.slice(0, many).map(rowOf) };
}

const isSaid = (told: Told | undefined) => told !== undefined && told.text !== "" && told.isQuiet !== true;

/** A table of counts, without the columns in which no row says anything; none where there are no rows. */
export function countsTable(title: string, columns: readonly string[], rows: readonly Row[]): readonly InsightsTable[] {
  const areSaid = columns.map((_, at) => at === 0 || rows.some((row) => isSaid(row[at])));
  const kept = <Item>(items: readonly Item[]) => items.filter((_, at) => areSaid[at]);
  return rows.length === 0 ? [] : [table(title, kept(columns), rows, kept)];
}

/** Lines with what is said of each; none where there are no lines. */
export function list(items: readonly { readonly text: string; readonly aside: Told }[]): readonly InsightsBlock[] {
  return items.length === 0 ? [] : [{ kind: "list", items }];
}

/** How many things stand in several figures. */
export const sumOf = (results: Readonly<Record<string, Figure>>) =>
  Object.values(results).reduce((sum, notes) => sum + notes.length, 0);

/** `3, 5, 9`; from ten on `9 in the middle, 2 to 30`. */
export function daysWords(days: readonly number[], median?: number): string {
  if (days.length < ENOUGH) return days.join(", ");
  const ends = `${String(days[0])} to ${String(days.at(-1))}`;
  return median === undefined ? ends : `${String(median)} in the middle, ${ends}`;
}
