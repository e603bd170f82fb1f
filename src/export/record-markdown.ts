import type { Days } from "../core/record/days-of-record";
import type { RecordEntry } from "../core/record/record";
import { asMarkdown, asMarkdownAtStart } from "../templates/markdown";
import { peopleInShort, RECORD_COLUMNS, recordCells, recordDay, recordHead, recordSummary } from "../words/record";

/** A record as it is handed on: its entries, their days, and what stands at its head. */
export interface SearchRecord {
  readonly entries: readonly RecordEntry[];
  readonly days: Days;
  /** Both are empty where the person has set none. */
  readonly yourName: string;
  readonly reference: string;
}

/** The record as the text of a note: its head, and a table. What a note says stays text. */
export function recordInMarkdown({ entries, days, yourName, reference }: SearchRecord): string {
  const rows = entries.map((entry) => [
    recordDay(entry.day, days),
    ...recordCells(entry, peopleInShort(entry.people)).map(cell),
  ]);
  const table = [RECORD_COLUMNS, RECORD_COLUMNS.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`);
  const text = [
    `## ${asMarkdown(recordHead(yourName, days))}`,
    "",
    asMarkdownAtStart(recordSummary(entries, reference)),
    "",
    ...table,
    "",
  ].join("\n");
  return text.replaceAll("\u00a0", " ");
}

/** A bar would end the cell, and so would the end of a line. */
function cell(text: string): string {
  return asMarkdown(text.replace(/\s+/g, " ").trim()).replaceAll("|", "\\|");
}
