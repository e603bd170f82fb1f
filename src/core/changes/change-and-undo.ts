/**
 * What an action changes in the properties of notes, as data, and how it is carried out and taken back. A change is
 * written under the note's own key, in the shape of the value there. Taking it back leaves everything else as it is by
 * then.
 */
import { joinNotes, type Application } from "../application";
import { parseContact, type Contact } from "../reading/contact-line";
import { foldKey, type NoteKind, type Properties } from "../reading/property-names";
import { asPlainValue, readLines } from "../reading/property-value";
import { readNote, readToldNote, type Told } from "../reading/read-note";
import type { Conventions } from "../reading/recognition";
import type { Keys as KeysWithin } from "../reading/round";
import { hardQuestionLine, readHardQuestion, readNoted } from "../reading/written-down";
import { type PropertyName } from "../reading/vocabulary";
import type { NewNote } from "./new-note";
import type { Obstacle } from "./obstacle";

/** Lines to add to one property of one note, unless they are in it. */
interface AddLines {
  readonly path: string;
  readonly property: PropertyName;
  readonly lines: readonly string[];
}

/** Lines to take out of one property of one note, in whatever shape and with whatever marks they stand there. */
interface TakeOutLines {
  readonly path: string;
  readonly property: PropertyName;
  readonly without: readonly string[];
}

/** A value to set one property of one note to: a text, a number, or all of a list; undefined takes the property out, key and all. */
interface SetValue {
  readonly path: string;
  readonly property: PropertyName;
  readonly value: string | number | readonly string[] | undefined;
}

/** Values to set within a property of one note: in the map that the keys lead to, or without a key what they lead to. */
interface SetWithin {
  readonly path: string;
  readonly at: KeysWithin;
  readonly values: readonly (readonly [key: string | undefined, value: string])[];
}

/** A property that a template brings with it: set where the note has no value; of a list, what is missing is added. */
interface MergeValue {
  readonly path: string;
  /** The template's key; the note may have another name for the same property. */
  readonly key: string;
  readonly brings: unknown;
  /** Whether it is set under this very key, whatever is there: another copy of the note has it. */
  readonly isInstead?: boolean;
}

/** What to write in the place of a part, such as a date that could not be read, wherever it stands in the value of one key. */
interface ReplacePart {
  readonly path: string;
  readonly key: string;
  readonly part: string;
  readonly instead: string;
}

export type Change = AddLines | TakeOutLines | SetValue | SetWithin | MergeValue | ReplacePart;

/**
 * Why a change could not be written: the note's properties cannot be parsed, the note is gone, or the line to change; there
 * is no room on the disk, or the file may not be written to.
 */
export type WriteFailure = "broken properties" | "gone" | "line changed" | "disk full" | "read-only" | "other";

/** How the notes of a kind name their properties. */
export interface Keys {
  /** The key to write a property under in a note. */
  readonly keyFor: (properties: Properties, property: PropertyName) => string;
  /** The property that a key means. Tags and categories tell the type, but stay properties in their own right. */
  readonly meaningOf: (key: string) => PropertyName | undefined;
}

/** What was done to one note, by key, so that it can be taken back in any order. */
export interface Memory {
  /**
   * What was there before lines made a list of it, by the change that had last set it then; it is put back once the lines
   * are gone.
   */
  readonly origins: Map<string, Map<Inverse | undefined, unknown>>;
  /** The last change that set it. An earlier one can be taken back only after it, even if the value is the same. */
  readonly lastSet: Map<string, Inverse | undefined>;
}

/** The memory of a note to which nothing was done. */
export function newMemory(): Memory {
  return { origins: new Map(), lastSet: new Map() };
}

interface Inverse {
  /** Takes the change back. Returns what to call once that is written; else what stands in its way. */
  readonly takeBack: (properties: Record<string, unknown>) => (() => void) | Obstacle;
  readonly remember: () => void;
}

/** The keys of notes of a kind: a property is written under the key that it is read from, else under our own name. */
export function keysOf({ names, statusWords }: Conventions, kind: NoteKind): Keys {
  return {
    keyFor(properties, property) {
      const statusRead = () => statusWords.readFirst(names.fold(properties).find(property, kind));
      return (property === "status" ? statusRead()?.key : undefined) ?? names.keyFor(properties, property, kind);
    },
    meaningOf(key) {
      const property = names.propertyNamed(key, kind);
      return property === "type" ? undefined : property;
    },
  };
}

/**
 * Carries out changes on the properties of one note. Returns what takes them back, last first; empty where the note
 * says all of it already. Call {@link rememberSet} with it once the note is written.
 */
export function changeProperties(
  properties: Record<string, unknown>,
  changes: readonly Change[],
  keys: Keys,
  memory: Memory,
): readonly Inverse[] {
  const inverses = changes.flatMap((change) => {
    if ("brings" in change && change.isInstead === true)
      return putValue(properties, change.key, structuredClone(change.brings), memory);
    if ("brings" in change) return mergeValue(properties, keyToMerge(properties, change, keys), change.brings, memory);
    if ("at" in change) return setWithin(properties, change.at, change.values, memory);
    if ("part" in change) return replacePart(properties, change, memory);
    const key = keys.keyFor(properties, change.property);
    if ("lines" in change) {
      const isLog = change.property === "contact_log";
      return addLines(properties, key, change.lines.map(asPlainValue), memory, isLog);
    }
    if ("without" in change) return takeOutLines(properties, key, change.without, memory);
    return change.value === undefined
      ? remove(properties, key, memory)
      : setValue(properties, key, change.value, memory);
  });
  return inverses.reverse();
}

/** Remembers that these were the last to set their keys: earlier changes can be taken back only after them. */
export function rememberSet(inverses: readonly Inverse[]): void {
  for (const { remember } of [...inverses].reverse()) remember();
}

/**
 * Takes changes back, all or none. Returns what to call once that is written; undefined where one of the values has
 * changed since.
 */
export function takeBack(properties: Record<string, unknown>, inverses: readonly Inverse[]): (() => void) | undefined {
  const attempt = attemptToTakeBack(properties, inverses);
  if ("kind" in attempt) return undefined;
  // Anew, since a property that was taken out stands between others again.
  for (const key of Object.keys(properties)) Reflect.deleteProperty(properties, key);
  Object.assign(properties, attempt.after);
  return attempt.remember;
}

/** What stands in the way of taking these changes back; undefined where nothing does. */
export function obstacleTo(properties: Properties, inverses: readonly Inverse[]): Obstacle | undefined {
  const attempt = attemptToTakeBack(properties, inverses);
  return "kind" in attempt ? attempt : undefined;
}

function attemptToTakeBack(
  properties: Properties,
  inverses: readonly Inverse[],
): { readonly after: Properties; readonly remember: () => void } | Obstacle {
  const after: Record<string, unknown> = structuredClone(properties);
  const taken: { readonly inverse: Inverse; readonly remember: () => void }[] = [];
  let obstacle: Obstacle | undefined;
  for (const inverse of inverses) {
    const remember = inverse.takeBack(after);
    if (typeof remember !== "function") {
      obstacle = remember;
      break;
    }
    // At once, since the one before it may have set the same key.
    remember();
    taken.push({ inverse, remember });
  }
  // Until it is written, nothing has been taken back.
  for (const { inverse } of [...taken].reverse()) inverse.remember();
  return obstacle ?? { after, remember: () => taken.forEach(({ remember }) => remember()) };
}

/**
 * The Application as it will be read once its notes have been changed and new ones are there. Undefined where one of
 * its notes cannot be read, or would not be recognised any more.
 */
export function applicationAfter(
  { paths, problems }: Application,
  changes: readonly Change[],
  newNotes: readonly NewNote[],
  propertiesAt: (path: string) => Properties | undefined,
  conventions: Conventions,
  toldOf: (path: string) => Told | undefined = () => undefined,
): Application | undefined {
  const notes = paths.map((path) => {
    const properties = propertiesAt(path);
    const note = properties && readNote(path, properties, conventions);
    if (note === undefined) return undefined;
    const changed = structuredClone(properties) as Record<string, unknown>;
    changeProperties(
      changed,
      changes.filter((change) => change.path === path),
      keysOf(conventions, note.kind),
      newMemory(),
    );
    return readToldNote(path, changed, conventions, toldOf(path));
  });
  const [first, ...others] = notes;
  const read = others.filter((note) => note !== undefined);
  const made = newNotes.flatMap(
    ({ names: [name], properties }) => readNote(`${name}.md`, properties, { ...conventions, folders: [] }) ?? [],
  );
  if (first === undefined || read.length < others.length) return undefined;
  const aboutSeveral = problems.filter(({ kind }) => kind === "several applications");
  return joinNotes(first, [...read, ...made], aboutSeveral);
}

/**
 * The key of the contact log stays when its first line is taken back: by then another device may have its own line under
 * it, and two devices that each add the key anew would leave it twice.
 */
function addLines(
  properties: Record<string, unknown>,
  key: string,
  lines: readonly string[],
  memory: Memory,
  isLog = false,
): readonly Inverse[] {
  const { origins, lastSet } = memory;
  const before = structuredClone(properties[key]);
  const known = readLines(before);
  const added = lines.filter((line) => !known.includes(line));
  if (added.length === 0) return [];
  properties[key] = withLines(before, added);
  const isMadeAList = !Array.isArray(before) && Array.isArray(properties[key]);
  let lastSetBefore: Inverse | undefined;
  return [
    {
      takeBack(now) {
        const after = withoutLines(now[key], added);
        if (after === undefined)
          return { kind: isReworded(now[key], added, known) ? "line reworded" : "line gone", key };
        // What has set the whole value since is taken back first.
        if (lastSet.get(key) !== lastSetBefore) return { kind: "later change", key };
        const ofKey = origins.get(key);
        const origin = ofKey?.get(lastSetBefore);
        const isAsAtFirst = ofKey?.has(lastSetBefore) === true && isSame(after.value, asList(origin));
        const left = isAsAtFirst ? origin : after.value;
        put(now, key, isLog && left === undefined ? null : left);
        return () => undefined;
      },
      remember() {
        lastSetBefore = lastSet.get(key);
        if (isMadeAList) origins.set(key, new Map(origins.get(key)).set(lastSetBefore, before));
      },
    },
  ];
}

function takeOutLines(
  properties: Record<string, unknown>,
  key: string,
  lines: readonly string[],
  memory: Memory,
): readonly Inverse[] {
  const value = properties[key];
  const out = new Set(lines.map(asRead));
  const isLeft = (line: unknown) => asRead(line) === "" || !out.has(asRead(line));
  const left =
    typeof value === "string"
      ? value.split("\n").filter(isLeft).join("\n")
      : asList(value).flatMap((item) => itemWithLines(item, isLeft));
  return isSame(left, asList(value)) ? [] : putValue(properties, key, left, memory);
}

/** An item of a list with the lines that are left of it: YAML makes one map of several lines with colons. */
function itemWithLines(item: unknown, isLeft: (line: unknown) => boolean): readonly unknown[] {
  const lines = typeof item === "object" && item !== null && !Array.isArray(item) ? Object.entries(item) : [];
  if (lines.length < 2) return isLeft(item) ? [item] : [];
  const left = lines.filter(([key, words]) => isLeft({ [key]: words as unknown }));
  return left.length === 0 ? [] : [Object.fromEntries(left)];
}

/** A line without its marks and links, and with its ratings in our order. */
function asRead(item: unknown): string {
  const [line = ""] = readNoted([item]);
  return hardQuestionLine(readHardQuestion(line));
}

/** The note's own key for it, whatever its name; else the template's. */
function keyToMerge(properties: Record<string, unknown>, { key }: MergeValue, { keyFor, meaningOf }: Keys): string {
  const property = meaningOf(key);
  const known = property && keyFor(properties, property);
  if (known !== undefined && known in properties) return known;
  return Object.keys(properties).find((own) => foldKey(own) === foldKey(key)) ?? key;
}

function mergeValue(
  properties: Record<string, unknown>,
  key: string,
  value: unknown,
  memory: Memory,
): readonly Inverse[] {
  const isThere = key in properties;
  if (isThere && Array.isArray(value)) {
    const before = properties[key];
    const known = [...asList(before), ...readLines(before)];
    const missing = (value as readonly unknown[]).filter(
      (item) => asList(item).length > 0 && !known.some((one) => isSame(one, item)),
    );
    if (Array.isArray(before) && missing.every((item) => typeof item === "string"))
      return addLines(properties, key, missing, memory);
    // A single text becomes the first item of a list: two tags in one text would be no tag.
    return missing.length === 0 ? [] : putValue(properties, key, [...asList(before), ...missing], memory);
  }
  if (isThere && (asList(properties[key]).length > 0 || asList(value).length === 0)) return [];
  return putValue(properties, key, structuredClone(value), memory);
}

function replacePart(
  properties: Record<string, unknown>,
  { key, part, instead }: ReplacePart,
  memory: Memory,
): readonly Inverse[] {
  const after = withPart(properties[key], part, instead, LEVELS);
  return after === undefined ? [] : putValue(properties, key, after, memory);
}

/** As deep as a day stands in a list of rounds. */
const LEVELS = 3;

/** The value with the first occurrence of a part replaced; undefined where it is not in it. */
function withPart(value: unknown, part: string, instead: string, levels: number): unknown {
  if (typeof value === "string") {
    const at = placeOfPart(value, part);
    return at < 0 ? undefined : value.slice(0, at) + instead + value.slice(at + part.length);
  }
  if (typeof value !== "object" || value === null || levels === 0) return undefined;
  for (const [key, item] of Object.entries(value)) {
    const after = withPart(item, part, instead, levels - 1);
    if (after === undefined) continue;
    return Array.isArray(value)
      ? value.map((other: unknown, at) => (at === Number(key) ? after : other))
      : { ...value, [key]: after };
  }
  return undefined;
}

/** Where a part stands in a text, but not within a longer number or word: `1/11/2026` is no part of `21/11/2026`. Negative for nowhere. */
export function placeOfPart(text: string, part: string): number {
  const isCutAt = (at: number) =>
    [/\d/, /\p{L}/u].some((kind) => kind.test(text.charAt(at - 1)) && kind.test(text.charAt(at)));
  let at = text.indexOf(part);
  while (at >= 0) {
    const isWithin = isCutAt(at) || isCutAt(at + part.length);
    if (!isWithin) return at;
    at = text.indexOf(part, at + 1);
  }
  return -1;
}

/** Taken back, it stands again before the first of those that followed it. */
function remove(properties: Record<string, unknown>, key: string, memory: Memory): readonly Inverse[] {
  const keys = Object.keys(properties);
  const following = keys.slice(keys.indexOf(key) + 1);
  return putValue(properties, key, undefined, memory).map((inverse) => ({
    ...inverse,
    takeBack(now) {
      const remember = inverse.takeBack(now);
      if (typeof remember === "function") moveBefore(now, key, following);
      return remember;
    },
  }));
}

/** Moves the last key before the first of others that is there. */
function moveBefore(properties: Record<string, unknown>, key: string, others: readonly string[]): void {
  const keys = Object.keys(properties);
  const at = keys.findIndex((one) => others.includes(one));
  if (at < 0) return;
  for (const behind of keys.slice(at).filter((one) => one !== key)) {
    const value = properties[behind];
    Reflect.deleteProperty(properties, behind);
    properties[behind] = value;
  }
}

function setValue(
  properties: Record<string, unknown>,
  key: string,
  value: string | number | readonly string[],
  memory: Memory,
): readonly Inverse[] {
  if (typeof value === "number") return putValue(properties, key, value, memory);
  const plain = typeof value === "string" ? inShapeOf(properties[key], asPlainValue(value)) : value.map(asPlainValue);
  return putValue(properties, key, plain, memory);
}

/** Nothing where the way to a value is not there any more. Words are written in the letter case of those before. */
function setWithin(
  properties: Record<string, unknown>,
  at: KeysWithin,
  values: SetWithin["values"],
  memory: Memory,
): readonly Inverse[] {
  const [key] = at;
  const root: Holder = { [key]: structuredClone(properties[key]) };
  for (const [part, value] of values) {
    const way = part === undefined ? at : [...at, part];
    const holder = way.slice(0, -1).reduce<Holder | undefined>((from, step) => holderIn(from?.[step]), root);
    const last = way.at(-1) ?? key;
    if (holder) holder[last] = inShapeOf(holder[last], inLetterCaseOf(holder[last], value));
  }
  return putValue(properties, key, root[key], memory);
}

type Holder = Record<string | number, unknown>;

function holderIn(value: unknown): Holder | undefined {
  return typeof value === "object" && value !== null ? (value as Holder) : undefined;
}

function inLetterCaseOf(before: unknown, value: string): string {
  const isCapital = typeof before === "string" && /^\p{Lu}/u.test(before);
  return isCapital ? value.charAt(0).toUpperCase() + value.slice(1) : value;
}

function putValue(
  properties: Record<string, unknown>,
  key: string,
  written: unknown,
  { lastSet }: Memory,
): readonly Inverse[] {
  const before = structuredClone(properties[key]);
  if (isSame(before, written)) return [];
  put(properties, key, written);
  let earlier: Inverse | undefined;
  const inverse: Inverse = {
    takeBack(now) {
      if (lastSet.get(key) !== inverse) return { kind: "later change", key };
      if (!isSame(now[key], written)) return { kind: now[key] === undefined ? "value gone" : "value changed", key };
      put(now, key, before);
      return () => lastSet.set(key, earlier);
    },
    remember() {
      earlier = lastSet.get(key);
      lastSet.set(key, inverse);
    },
  };
  return [inverse];
}

function put(properties: Record<string, unknown>, key: string, value: unknown): void {
  if (value === undefined) Reflect.deleteProperty(properties, key);
  else properties[key] = value;
}

/** It takes the place of a list's only item, and is added to a longer list, as people do. A linked day stays a link. */
function inShapeOf(before: unknown, value: string): unknown {
  if (Array.isArray(before) && before.length > 0) return [...(before.length === 1 ? [] : (before as unknown[])), value];
  const isLinkedDay = typeof before === "string" && /^\[\[\d{4}-\d{2}-\d{2}\]\]$/.test(before.trim());
  return isLinkedDay && /^\d{4}-\d{2}-\d{2}$/.test(value) ? `[[${value}]]` : value;
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The value with lines added at its end. Text stays text; anything else becomes a list. */
function withLines(value: unknown, lines: readonly unknown[]): unknown {
  if (typeof value !== "string" || value.trim() === "") return [...asList(value), ...lines];
  const end = /\n*$/.exec(value)?.[0] ?? "";
  return [value.slice(0, value.length - end.length), ...lines].join("\n") + end;
}

/** The value without the last occurrence of each line. Undefined where a line is no longer in it. */
function withoutLines(value: unknown, lines: readonly string[]): { readonly value: unknown } | undefined {
  const items = typeof value === "string" ? value.split("\n") : [...asList(value)];
  for (const line of lines) {
    const at = items.lastIndexOf(line);
    if (at < 0) return undefined;
    items.splice(at, 1);
  }
  return { value: typeof value === "string" ? items.join("\n") : items };
}

/** Whether a line that is gone stands in the value in other words: as none of those that stood beside it. */
function isReworded(value: unknown, lines: readonly string[], beside: readonly string[]): boolean {
  const now = readLines(value);
  const others = now.filter((line) => !lines.includes(line) && !beside.includes(line));
  return lines
    .filter((line) => !now.includes(line))
    .every((line) => {
      const contact = parseContact(line);
      return others.some((other) => other.includes(line) || isOfOneDayAndKind(contact, parseContact(other)));
    });
}

function isOfOneDayAndKind(one: Contact | undefined, other: Contact | undefined): boolean {
  return one !== undefined && one.day === other?.day && one.kind === other.kind;
}

function asList(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  return value === undefined || value === null || (typeof value === "string" && value.trim() === "") ? [] : [value];
}
