/** Where an application stood from which day, as other trackers write it down at every change. */
import type { LocalDay } from "../day";
import { findDay, isDay, readDay } from "./date-value";
import { foldKey } from "./property-names";
import { itemsOf, readLines, readText } from "./property-value";
import type { StatusWords } from "./status";
import type { Status } from "./vocabulary";

/** A change of the status, on its day. */
export interface StatusChange {
  readonly day: LocalDay;
  readonly status: Status;
  /** As it is written. */
  readonly text: string;
  readonly note: string;
}

const PARTS = {
  day: ["date", "day", "on", "at", "when", "changed", "timestamp"],
  status: ["status", "to", "stage", "state", "event", "name", "title"],
  note: ["note", "notes", "comment", "reason", "details"],
} as const;
const MOST = 500;

/**
 * The changes that can be read, in their order: maps with a status and a date, lines such as `2026-11-18 Screening — they
 * wrote`, or a map of days by status. What names no day or no known status is none.
 */
export function readStatusHistory(value: unknown, statusWords: StatusWords): readonly StatusChange[] {
  return entriesIn(value).flatMap(({ date, text, note }) => {
    const status = text === "" ? undefined : statusWords.read(text)?.status;
    return status === undefined || !isDay(date) ? [] : [{ day: date.day, status, text, note }];
  });
}

interface Entry {
  readonly date: ReturnType<typeof readDay>;
  readonly text: string;
  readonly note: string;
}

function entriesIn(value: unknown): readonly Entry[] {
  if (typeof value === "string") return readLines(value).slice(0, MOST).flatMap(entryOfLine);
  if (Array.isArray(value)) return itemsOf(value).slice(0, MOST).flatMap(entryOfItem);
  if (typeof value !== "object" || value === null) return [];
  const entries: readonly (readonly [string, unknown])[] = Object.entries(value);
  return entries
    .slice(0, MOST)
    .flatMap(([name, item]) =>
      findDay(name) ? entryOfLine(`${name} ${readText(item)}`) : [{ date: readDay(item), text: name, note: "" }],
    );
}

function entryOfItem(item: unknown): readonly Entry[] {
  const [line = ""] = readLines([item]);
  const ofLine = entryOfLine(line);
  if (ofLine.length > 0 || typeof item !== "object" || item === null) return ofLine;
  const entries: readonly (readonly [string, unknown])[] = Object.entries(item);
  const values = new Map(entries.map(([key, value]) => [foldKey(key), value]));
  const part = (names: readonly string[]) =>
    names.map((name) => values.get(name)).find((one) => itemsOf(one).length > 0);
  return [{ date: readDay(part(PARTS.day)), text: readText(part(PARTS.status)), note: readText(part(PARTS.note)) }];
}

function entryOfLine(line: string): readonly Entry[] {
  const dated = findDay(line);
  if (dated === undefined) return [];
  const { before, date, after } = dated;
  const [text = "", ...note] = (before === "" ? after : before).split(/\s+[–—-]\s+|:\s+/);
  return [{ date, text, note: [...note, ...(before === "" ? [] : [after])].join(" ").trim() }];
}
