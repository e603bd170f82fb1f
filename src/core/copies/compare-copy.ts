/**
 * What a copy of a note says that the note does not: what is missing there, and what differs. What both say in other words is
 * no more; of two values for one thing none is chosen.
 */
import { linesOfLog, oneContactKey } from "../reading/contact-log";
import { readContact, type Contact } from "../reading/contact-line";
import { isDay, readDay } from "../reading/date-value";
import type { Person } from "../reading/person";
import type { KindOfMore } from "../reading/problem";
import {
  foldKey,
  type KnownKey,
  type Named,
  type NamedProperties,
  type NoteKind,
  type Properties,
} from "../reading/property-names";
import { isMap, itemsOf, readText, shown } from "../reading/property-value";
import { readNote } from "../reading/read-note";
import type { Conventions } from "../reading/recognition";
import type { PropertyName } from "../reading/vocabulary";
import { moreText, type MoreText } from "./more-text";

/** A note or its copy: what its properties are, and its whole text. */
interface NoteToCompare {
  readonly path: string;
  readonly properties: Properties;
  readonly text: string;
}

/** Something that the note lacks, to be taken over as a whole. */
export interface More {
  readonly kind: Exclude<KindOfMore, "text">;
  /** The same for as long as both are. */
  readonly id: string;
  /** The key as the note has it, else as the copy has it; and what stands under it in the copy alone, to be shown. */
  readonly key: string;
  readonly written: string;
  /** How many things of its kind it is. */
  readonly count: number;
  /** Whether the note has others there, which stay. */
  readonly isAdded: boolean;
  /** What the key has once it is taken over; of the log the line. */
  readonly value: unknown;
}

/** One thing of which the note says this and the copy that. */
export interface Difference {
  readonly id: string;
  readonly key: string;
  readonly inNote: string;
  readonly inCopy: string;
  readonly value: unknown;
}

/** All that a copy says more, by its properties and by its text. */
export interface Comparison {
  readonly more: readonly More[];
  readonly differs: readonly Difference[];
  readonly text: readonly MoreText[];
}

const DATES: ReadonlySet<PropertyName> = new Set<PropertyName>([
  "date_applied",
  "interview_date",
  "response_by",
  "follow_up",
  "task_due",
  "decide_by",
  "deadline",
  "look_back",
  "last_contact",
  "connections_checked",
]);
const PEOPLE: ReadonlySet<PropertyName> = new Set<PropertyName>([
  "contact",
  "interviewers",
  "recruiter",
  "connections",
]);
/** Of these a note may have several under names of their own: `Panel date`, `HR contact`. */
const MAY_BE_SEVERAL: ReadonlySet<PropertyName> = new Set<PropertyName>(["type", "interview_date", ...PEOPLE]);
/** Lines of these kinds may say different things of one day. */
const SAY_BY_WORDS: ReadonlySet<Contact["kind"]> = new Set<Contact["kind"]>([
  "note",
  "contact",
  "nothing",
  "told",
  "feedback",
]);

/** Compares a copy with its note, with all that is in them. */
export function compareCopy(note: NoteToCompare, copy: NoteToCompare, conventions: Conventions): Comparison {
  return { ...compareProperties(note, copy, conventions), text: moreText(note.text, copy.text) };
}

/** The same of their properties alone. */
export function compareProperties(
  note: Omit<NoteToCompare, "text">,
  copy: Omit<NoteToCompare, "text">,
  conventions: Conventions,
): Omit<Comparison, "text"> {
  const { names } = conventions;
  const inNote = readNote(note.path, note.properties, conventions);
  const kind = inNote?.kind ?? "application";
  const there = names.fold(note.properties);
  const here = names.fold(copy.properties);
  const people = [inNote, readNote(copy.path, copy.properties, conventions)].flatMap((read) =>
    read ? [...read.contacts, ...read.interviewers, ...(read.recruiter ? [read.recruiter] : [])] : [],
  );
  const differs: Difference[] = [];
  const more: More[] = logLinesOnlyIn(here, there, kind, people).map((line) => ({
    kind: "log",
    id: `log ${line}`,
    key: "contact_log",
    written: line,
    count: 1,
    isAdded: true,
    value: line,
  }));
  for (const named of here.all()) {
    const property = names.propertyNamed(named.key, kind);
    if (property === "contact_log" || isEmpty(named.value)) continue;
    const twin = twinOf(named, property, there, kind);
    const compared = compareValues(named, twin, property);
    if (compared === undefined) continue;
    // What no rule of ours reads is not asked about, but where the note lacks it, it is not lost.
    if ("inNote" in compared && property !== undefined) differs.push(compared);
    if ("written" in compared) more.push(compared);
  }
  return { more, differs };
}

/** Lines that the note has in other words are not among them. */
function logLinesOnlyIn(
  here: NamedProperties,
  there: NamedProperties,
  kind: NoteKind,
  people: readonly Person[],
): readonly string[] {
  const linesIn = (note: NamedProperties) => note.find("contact_log", kind).flatMap(({ value }) => linesOfLog(value));
  const known = linesIn(there);
  const texts = new Set(known.map(asCompared));
  const contacts = new Map<string, boolean>();
  for (const line of known) {
    const read = readContact(line, people);
    if (read && "day" in read)
      contacts.set(oneContactKey(read), contacts.get(oneContactKey(read)) === true || read.words !== undefined);
  }
  return linesIn(here).filter((line) => {
    const text = asCompared(line);
    if (texts.has(text)) return false;
    texts.add(text);
    const read = readContact(line, people);
    if (!read || !("day" in read) || SAY_BY_WORDS.has(read.kind)) return true;
    const isWorded = contacts.get(oneContactKey(read));
    contacts.set(oneContactKey(read), isWorded === true || read.words !== undefined);
    return isWorded === undefined || (!isWorded && read.words !== undefined);
  });
}

/** What the note has for the same thing: under the same key, else under another name of the property. */
function twinOf(
  { name, addressOf }: KnownKey,
  property: PropertyName | undefined,
  there: NamedProperties,
  kind: NoteKind,
): Named | undefined {
  const same = there.named(name);
  if (same || property === undefined || addressOf !== undefined || MAY_BE_SEVERAL.has(property)) return same;
  const found = there.find(property, kind);
  return found.find(({ value }) => !isEmpty(value)) ?? found[0];
}

function compareValues(
  { key, value }: Named,
  twin: Named | undefined,
  property: PropertyName | undefined,
): More | Difference | undefined {
  const there = twin?.value;
  const own = { id: `property ${key}`, key: twin?.key ?? key };
  const kind = kindOf(property);
  const all = itemsOf(value);
  if (isEmpty(there))
    return { ...own, kind, written: shownItems(all), count: countOf(kind, all), isAdded: false, value };
  if (isSame(value, there)) return undefined;
  if (!Array.isArray(value) && !Array.isArray(there))
    return { ...own, inNote: shownItems(itemsOf(there)), inCopy: shownItems(all), value };
  const known = itemsOf(there);
  const missing = all.filter((item) => !known.some((one) => isSame(one, item)));
  if (missing.length === 0) return undefined;
  const isAnother = missing.some((item) =>
    known.some((one) => isOfOneDay(one, item) && !all.some((own) => isSame(own, one))),
  );
  if (isAnother) return { ...own, inNote: shownItems(known), inCopy: shownItems(all), value };
  return {
    ...own,
    kind,
    written: shownItems(missing),
    count: countOf(kind, missing),
    isAdded: true,
    value: [...(Array.isArray(there) ? (there as unknown[]) : [there]), ...missing],
  };
}

function kindOf(property: PropertyName | undefined): More["kind"] {
  if (property === undefined) return "property";
  if (property === "interviews") return "round";
  return DATES.has(property) ? "date" : PEOPLE.has(property) ? "person" : "property";
}

/** A list of other things is one property. */
function countOf(kind: More["kind"], items: readonly unknown[]): number {
  return kind === "property" ? 1 : items.length;
}

/** Whether two entries of a list are about one day, such as two of one round. */
function isOfOneDay(one: unknown, other: unknown): boolean {
  const [day, otherDay] = [one, other].map((item) =>
    isMap(item) ? /\d{4}-\d\d-\d\d/.exec(shown(item))?.[0] : undefined,
  );
  return day !== undefined && day === otherDay;
}

function isSame(one: unknown, other: unknown): boolean {
  const [read, otherRead] = [readDay(one), readDay(other)];
  if (isDay(read) && isDay(otherRead)) return read.day === otherRead.day && read.time === otherRead.time;
  return asCompared(textOf(one)) === asCompared(textOf(other));
}

function textOf(value: unknown): string {
  return isMap(value) || Array.isArray(value) ? JSON.stringify(value) : readText(value) || shown(value);
}

function asCompared(text: string): string {
  return foldKey(text) === "" ? text.trim() : text.replace(/\s+/g, " ").trim().toLowerCase();
}

function isEmpty(value: unknown): boolean {
  return itemsOf(value).length === 0;
}

function shownItems(items: readonly unknown[]): string {
  return items.map((item) => readText(item) || shown(item)).join(", ");
}
