import type { RecordEntry } from "../core/record/record";
import { RECORD_COLUMNS, recordCells } from "../words/record";

/** By this mark spreadsheets know that the letters are UTF-8. */
const BYTE_ORDER_MARK = "\ufeff";

/** What spreadsheets take for the beginning of a formula, some of them in full width as well. */
const FORMULA = /^\s*[=+\-@\uff1d\uff0b\uff0d\uff20]/;

/** What ends a cell, or may: where a comma is the decimal mark, a semicolon parts cells too. */
const IN_QUOTES = /[",;\t\r\n]|^\s|\s$/;

/** The record as a file for spreadsheets (RFC 4180): a line for each entry, days as 2026-11-20, everybody named. */
export function recordAsCsv(entries: readonly RecordEntry[]): string {
  const rows = entries.map((entry) => [entry.day, ...recordCells(entry, entry.people.join(", ")).map(asText)]);
  return BYTE_ORDER_MARK + [RECORD_COLUMNS, ...rows].map((cells) => `${cells.map(quoted).join(",")}\r\n`).join("");
}

/** With an apostrophe in front, which LibreOffice shows, spreadsheets take for text what would be a formula. */
function asText(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function quoted(cell: string): string {
  return IN_QUOTES.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
