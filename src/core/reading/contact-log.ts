/**
 * A contact log in whatever shape it stands: a list of lines, a text, maps that YAML made of lines or that a person keeps
 * as maps. Nothing in it is dropped without being told.
 */
import { CONTACT_KINDS } from "./contact-kinds";
import { readContact, type Contact } from "./contact-line";
import { findDay, isDay, type UnreadableDate } from "./date-value";
import { uniteFeedbackWords } from "./feedback-words";
import { hasLetter } from "./letters";
import { foldName, type Person } from "./person";
import { foldKey } from "./property-names";
import { isBox, isMap, isTicked, itemsOf, readText } from "./property-value";
import { wordList } from "./word-list";

/** A contact with the line that tells of it. */
export interface ContactLine extends Contact {
  readonly line: string;
}

interface ReadLog {
  /** By day; lines of one day in their order. */
  readonly contacts: readonly ContactLine[];
  /** Days that cannot be read, or may be two. */
  readonly unreadable: readonly UnreadableDate[];
  /** Lines that have no day of their own. They count for nothing. */
  readonly undated: readonly string[];
}

const EMPTY: ReadLog = { contacts: [], unreadable: [], undated: [] };

/** Reads a log. `people` are those whom the note knows. */
export function readContactLog(value: unknown, people: readonly Person[]): ReadLog {
  const lines = linesOfLog(value);
  if (lines.length === 0) return EMPTY;
  const contacts: ContactLine[] = [];
  const unreadable: UnreadableDate[] = [];
  const undated: string[] = [];
  for (const line of lines) {
    const read = readContact(line, people);
    if (read === undefined) undated.push(line);
    else if ("day" in read) contacts.push({ ...read, line });
    else unreadable.push(read);
  }
  return { contacts: joinContacts(contacts), unreadable, undated };
}

/**
 * Contacts in the order of their days, each once: two of one day, kind, channel and person are one, whatever their words,
 * since a sync can double a line. Of feedback the words of all of them count, as what becomes of it is said in a later line;
 * of what was told at a round, those of the last.
 * What was declined before any request for feedback, and before a no, is a no.
 */
export function joinContacts<Line extends ContactLine>(lines: readonly Line[]): readonly Line[] {
  const inOrder = lines.some(({ day }, at) => at > 0 && day < (lines[at - 1]?.day ?? day))
    ? [...lines].sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
    : lines;
  const unique = new Map<string, Line>();
  let mayDecline = false;
  let isChanged = inOrder !== lines;
  for (const line of inOrder) {
    const isNo: boolean = line.kind === "declined" && !mayDecline && !/feedback/i.test(line.line);
    const read: Line = isNo ? { ...line, kind: "heard no" } : line;
    mayDecline ||= read.kind === "feedback-request" || read.kind === "heard no";
    const key = oneContactKey(read);
    const twin = unique.get(key);
    isChanged ||= isNo || twin !== undefined;
    const saysMore = twin?.words === undefined || (read.kind === "told" && read.words !== undefined);
    if (twin === undefined || (saysMore && read.words !== undefined)) unique.set(key, read);
    else if (read.kind === "feedback") unique.set(key, { ...twin, words: uniteFeedbackWords(twin.words, read.words) });
  }
  return isChanged ? [...unique.values()] : lines;
}

/** The same of lines that tell of one contact, whatever their words. */
export function oneContactKey({ day, kind, channel = "", person = "" }: Contact): string {
  return [day, kind, foldName(channel), foldName(person)].join("|");
}

/** More lines than any log has, in whatever shape. */
const LINES_READ = 10_000;
const LINE_LENGTH = 2_000;
/** Of a line: a day stands there, or it is about something else. */
const BEGINNING = 80;
const SHORTEST_DAY = "1.1.2026";

/** The lines of a log, each as it tells of one contact. */
export function linesOfLog(value: unknown): readonly string[] {
  const items = isMap(value) ? [value] : itemsOf(value);
  return items
    .flatMap((item) => (isMap(item) ? linesOfMap(item) : linesOfText(textOf(item))))
    .slice(0, LINES_READ)
    .filter((line) => hasLetter(line) || /\p{Nd}/u.test(line));
}

/** As we write it: its words are about days, none of which is that of another contact. */
const TOLD = /^\d{4}-\d{2}-\d{2} told(?: [^,;|]*)? — /;

/** A text has a line for each contact, or several in one line: "2026-11-03 thanks, 2026-11-20 follow-up". */
function linesOfText(text: string): readonly string[] {
  return text
    .split("\n", LINES_READ)
    .map((line) => line.slice(0, LINE_LENGTH).trim())
    .flatMap((line) => (/[,;|/]\s/.test(line) && !TOLD.test(line) ? contactsOfLine(line) : [line]));
}

function contactsOfLine(line: string): readonly string[] {
  const lines: string[] = [];
  const isDated = findDay(line.slice(0, BEGINNING)) !== undefined;
  // Every second one is what parts two.
  const parts = line.split(/([,;|/]\s)/);
  for (let at = 0; at < parts.length; at += 2) {
    const part = parts[at] ?? "";
    if (at === 0 || (isDated && beginsContact(part))) lines.push(part);
    else lines.push(`${lines.pop() ?? ""}${parts[at - 1] ?? ""}${part}`);
  }
  return lines;
}

/** Whether a part of a line begins with a day, or tells of something that was done, with a day of its own. */
function beginsContact(part: string): boolean {
  if (part.length < SHORTEST_DAY.length || !/\p{Nd}/u.test(part)) return false;
  if (/^\d{4}-\d\d-\d\d/.test(part)) return true;
  const found = findDay(part.slice(0, BEGINNING));
  if (found === undefined || !isDay(found.date)) return false;
  if (found.before === "") return true;
  const contact = readContact(part, []);
  return contact !== undefined && "day" in contact && CONTACT_KINDS[contact.kind].direction === "out";
}

/** What people call the parts of a contact that they keep as a map. */
const FIELDS = {
  date: wordList("date day when on at datetime timestamp datum fecha data dato 日期 日付 날짜"),
  kind: wordList("kind type action what event activity contacttype step"),
  person: wordList("person (with|to|who|whom|contact|name|people|recipient|contactperson)"),
  from: wordList("from sender"),
  channel: wordList("channel by via method medium how mode way"),
  direction: wordList("direction"),
  words: wordList(
    "note(s|) word(s|) text summary comment(s|) detail(s|) description message subject outcome result content body status",
  ),
} as const;
type Field = keyof typeof FIELDS;

/** `done: false`, `status: planned`: a contact that is still to come. */
const isState = wordList("done completed complete sent finished status state");
const NOT_DONE = /^(?:no|false|to ?do|planned|draft|unsent|not (?:sent|done|yet).*)$/i;

function isNotDone([key, value]: readonly [string, unknown]): boolean {
  if (!isState(foldKey(key))) return false;
  return isBox(value) ? !isTicked(value) : NOT_DONE.test(inOneLine(value));
}

function linesOfMap(map: object): readonly string[] {
  const entries = Object.entries(map).slice(0, LINES_READ);
  const dated = entries.filter(([key]) => findDay(key) !== undefined);
  if (dated.length > 0) return entries.flatMap(([key, value]) => linesUnder(key, value));
  const parts: Partial<Record<Field, string>> = {};
  for (const [key, value] of entries) {
    const name = foldKey(key);
    const field = (Object.keys(FIELDS) as Field[]).find((one) => FIELDS[one](name));
    if (field !== undefined && parts[field] === undefined) parts[field] = inOneLine(value);
  }
  if (parts.date === undefined || parts.date === "") {
    const byKind = entries.flatMap(([key, value]) => itemsOf(value).map((item) => [key, inOneLine(item)] as const));
    if (byKind.every(([, text]) => isDayAlone(text)))
      return byKind.map(([kind, day]) => `${day} ${kind}`.slice(0, LINE_LENGTH));
    const line = entries.map(([key, value]) => `${key}: ${inOneLine(value)}`).join(", ");
    return [line.slice(0, LINE_LENGTH)];
  }
  return [`${entries.some(isNotDone) ? "[ ] " : ""}${lineOf(parts)}`.slice(0, LINE_LENGTH)];
}

function isDayAlone(text: string): boolean {
  const found = findDay(text);
  return found !== undefined && isDay(found.date) && found.before === "" && found.after === "";
}

/** `2026-11-20: follow-up`, with one contact, several, or a map of one under the day. */
function linesUnder(key: string, value: unknown): readonly string[] {
  const items = isMap(value) ? [value] : itemsOf(value);
  if (items.length === 0) return [key];
  return items.map((item) =>
    isMap(item) ? (linesOfMap({ date: key, ...item })[0] ?? key) : `${key}: ${inOneLine(item)}`.slice(0, LINE_LENGTH),
  );
}

function lineOf({
  date = "",
  kind = "",
  person = "",
  from = "",
  channel = "",
  direction = "",
  words = "",
}: Partial<Record<Field, string>>): string {
  const isIn = /^(?:in|inbound|incoming|received|them)/i.test(direction);
  const isMe = /^(?:me|i|myself|us)$/i.test(from);
  const isTheirs = isIn || (from !== "" && !isMe);
  const whom = isTheirs ? from || person : person || (isMe ? "" : from);
  return [
    date,
    kind === "" ? words : kind,
    channel === "" ? "" : `by ${channel}`,
    whom === "" ? (isTheirs ? "received" : "") : `${isTheirs ? "from" : "to"} ${whom}`,
    words === "" || kind === "" ? "" : `— ${words}`,
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function inOneLine(value: unknown): string {
  const text = isMap(value)
    ? Object.entries(value)
        .map(([key, one]) => `${key}: ${readText(one)}`)
        .join(", ")
    : textOf(value);
  return text.slice(0, LINE_LENGTH).replace(/\s+/g, " ").trim();
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return Array.isArray(value) ? readText(value) : typeof value === "number" ? String(value) : "";
}
