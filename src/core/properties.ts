/**
 * Reading one property of a note. A value may be anything that YAML can say, so all reading starts from
 * `unknown`, never throws, and ends in a value, in nothing, or in a problem that a person can mend.
 */
import { parseISO } from "date-fns";
import { momentOf, parseDay, parseTime, type ClockTime, type LocalDay } from "./day";
import { foldName, noteName, readLink, readPerson, type Link, type Person } from "./person";

export type Properties = Readonly<Record<string, unknown>>;

/** Something in a note that could not be read. Only the words for it are missing: `words.ts` has them. */
export interface Problem {
  readonly path: string;
  readonly kind: "ambiguous date" | "no such day" | "not a date" | "future contact" | "no company" | "broken properties";
  /** The property, and its value as written; empty where the whole note is meant. */
  readonly property: string;
  readonly value: string;
}

/** What reading a property may report: the kind of problem, and the value as written. */
export type Report = (kind: Problem["kind"], value: string) => void;

export interface DayAndTime {
  readonly day: LocalDay;
  readonly time?: ClockTime;
}

const ISO = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/i;
const SLASHED = /^\d{1,4}[/.]\d{1,2}[/.]\d{1,4}$/;
const SHOWN_VALUE_LENGTH = 80;

/** The value as one line of text; a link gives its text. Empty for nothing, and for what is not text. */
export function readText(value: unknown): string {
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (typeof value !== "string") return "";
  return (readLink(value)?.text ?? value).replace(/\s+/g, " ").trim();
}

/** The link that the value is, if it is one. */
export function readLinkProperty(value: unknown): Link | undefined {
  return typeof value === "string" ? readLink(value) : undefined;
}

/** A list of text; text alone is a list of its lines. What is neither text nor a one-key map is passed over. */
export function readLines(value: unknown): readonly string[] {
  const items: readonly unknown[] = Array.isArray(value) ? value : typeof value === "string" ? value.split("\n") : [];
  return items.map(readLine).filter((line) => line !== "");
}

/**
 * The people that the value names, each once. Text may name several: parted by `;` or a new line,
 * or by commas where each part is a person by itself ("Dana Lee, Ravi Menon").
 */
export function readPeople(value: unknown): readonly Person[] {
  const texts: readonly unknown[] = Array.isArray(value) ? value : typeof value === "string" ? splitPeople(value) : [];
  const people = new Map<string, Person>();
  for (const text of texts) {
    const person = typeof text === "string" ? readPerson(text) : undefined;
    if (person && !people.has(foldName(person.name))) people.set(foldName(person.name), person);
  }
  return [...people.values()];
}

/**
 * The day, and the time if one is given: `2026-11-08`, `2026-11-08T14:30`, `[[2026-11-08]]`. A time with a zone is
 * told in local time, but midnight UTC is how a program writes a mere date. Slashes are never guessed at.
 */
export function readDay(value: unknown, report: Report): DayAndTime | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== "string") {
    report("not a date", shown(value));
    return undefined;
  }
  const written = value.trim();
  if (written === "") return undefined;
  const link = readLink(written);
  const text = link ? noteName(link.target) : written;
  const match = ISO.exec(text);
  if (match === null) {
    report(SLASHED.test(text) ? "ambiguous date" : "not a date", shown(written));
    return undefined;
  }
  const [, date = "", clock = "", zone = ""] = match;
  const day = parseDay(date);
  const time = parseTime(clock);
  if (day === undefined || (clock !== "" && time === undefined)) {
    report("no such day", shown(written));
    return undefined;
  }
  if (time === undefined) return { day };
  if (zone === "") return { day, time };
  return /^z$/i.test(zone) && time === "00:00" ? { day } : momentOf(parseISO(text.replace(/\s+/, "T")));
}

/** A value as a person would recognise it, short enough for a row. */
export function shown(value: unknown): string {
  const text = typeof value === "string" ? value : JSON.stringify(value);
  const line = text.replace(/\s+/g, " ").trim();
  return line.length > SHOWN_VALUE_LENGTH ? `${line.slice(0, SHOWN_VALUE_LENGTH)}…` : line;
}

/** YAML turns a line with an unquoted colon into a map of one key: read it back as the line that was typed. */
function readLine(item: unknown): string {
  if (typeof item === "string") return item.trim();
  if (typeof item !== "object" || item === null || Array.isArray(item)) return "";
  const entries: readonly (readonly [string, unknown])[] = Object.entries(item);
  const [entry] = entries;
  return entry && entries.length === 1 ? `${entry[0]}: ${readText(entry[1])}`.trim() : "";
}

function splitPeople(text: string): readonly string[] {
  const parts = text.split(/[;\n]/);
  return parts.flatMap((part) => {
    const names = part.split(",");
    return names.length > 1 && names.every(namesOnePerson) ? names : [part];
  });
}

/** Two capitalised words or more, an address, or a link: "Ravi Menon" is a person, "head of data" is not. */
function namesOnePerson(text: string): boolean {
  return /@|\[\[/.test(text) || /^\s*\p{Lu}\S*(\s+\p{Lu}\S*)+\s*$/u.test(text);
}
