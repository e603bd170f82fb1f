import { NOTE_KINDS, PropertyNames } from "../reading/property-names";
import type { PropertyName } from "../reading/vocabulary";
import type { ParseYaml } from "../yaml";
import { entriesOf, isSilent, itemValue } from "./entries";
import type { Fault } from "./fault";
import { readBlock, type Line, type NoteBlock } from "./note-block";
import { tidy, type TidyEntry } from "./tidy";
import { errorIn, isTooMuchToRead } from "./yaml-text";

/** What is wrong in the block of properties that a note begins with, by its lines. `text` is the whole note. */
export function faultsIn(text: string, parse: ParseYaml, names = new PropertyNames()): readonly Fault[] {
  const block = readBlock(text);
  return block === undefined ? conflictAtLeast(text) : tidyBlock(block, parse, names).faults;
}

/** A block in parts that each can be read, where they can, and what was wrong with it. */
export interface TidyBlock {
  readonly entries: readonly TidyEntry[];
  readonly faults: readonly Fault[];
}

/** Puts a block right as far as that asks nobody, and no two keys are joined. */
export function tidyBlock(
  { properties, faults: ofBlock }: NoteBlock,
  parse: ParseYaml,
  names: PropertyNames,
): TidyBlock {
  if (isTooMuchToRead(properties)) return untidied(properties, ofBlock);
  const error = errorIn(properties, parse);
  const isBroken = error !== undefined || ofBlock.length > 0;
  const parsePart = withAnchors(properties, parse);
  const entries = entriesOf(properties, isBroken).map((entry) =>
    tidy(entry, isBroken, parsePart, (key) => isListKey(key, names)),
  );
  const faults = [
    ...ofBlock,
    ...entries.flatMap((entry) => [...entry.faults]),
    ...(isBroken
      ? [...misplacedKeys(entries, properties), ...doubledKeys(entries, ofBlock), ...leftOvers(entries)]
      : []),
  ];
  if (error !== undefined && faults.length === 0) faults.push(otherFault(properties, error));
  return { entries, faults: faults.sort((one, other) => one.line - other.line) };
}

/** A block that no parser is asked about: of its faults those that show without one. */
function untidied(lines: readonly Line[], ofBlock: readonly Fault[]): TidyBlock {
  const entries = entriesOf(lines, true).map((entry) => ({ ...entry, faults: [] }));
  const faults = [...ofBlock, ...doubledKeys(entries, ofBlock)];
  const longest = Math.max(...lines.map(({ text }) => text.length));
  if (faults.length === 0)
    faults.push(otherFault(lines, { line: 1 + lines.findIndex(({ text }) => text.length === longest) }));
  return { entries, faults: faults.sort((one, other) => one.line - other.line) };
}

/** Reads a part of a block as what it is there, where it may stand for what is named elsewhere: `*people`. */
function withAnchors(lines: readonly Line[], parse: ParseYaml): ParseYaml {
  const names = lines.flatMap(({ text }) => [...text.matchAll(ANCHOR)].map(([, name = ""]) => name));
  if (names.length === 0) return parse;
  const named = [...new Set(names)].map((name) => `&${name} {}`).join(", ");
  return (part) => parse(`anchors: [${named}]\n${part}`);
}

const ANCHOR = /[:,[{-]\s+&([\p{L}\p{N}_-]+)(?=\s|$)/gu;

/** What a property holds more than one of, each on a line. */
const LISTS: readonly PropertyName[] = [
  "contact",
  "interviewers",
  "connections",
  "contact_log",
  "hard_questions",
  "weak_points",
  "lessons",
  "lessons_used",
  "lessons_settled",
];

/** Whether a key of a note is read as one of the properties. */
export function isOneOf(properties: readonly PropertyName[], key: string, names: PropertyNames): boolean {
  const { meanings } = names.known(key);
  return NOTE_KINDS.some((kind) => properties.some((property) => meanings[kind].has(property)));
}

/** Whether a property is a list, although a text is read as well. */
export function isListKey(key: string, names: PropertyNames): boolean {
  return isOneOf(LISTS, key, names);
}

function otherFault(lines: readonly Line[], { line = 1 }: { readonly line?: number | undefined }): Fault {
  const { number, text } = lines[line - 1] ?? lines[0] ?? { number: 1, text: "" };
  return { kind: "other", line: number, toLine: number, written: text.trim() };
}

/** Keys that were not at the beginning of their line, or had no colon. */
function misplacedKeys(entries: readonly TidyEntry[], lines: readonly Line[]): readonly Fault[] {
  const written = new Map(lines.map(({ number, text }) => [number, text]));
  return entries.flatMap(({ key, lines: [head] }) => {
    const text = written.get(head?.number ?? 0) ?? "";
    const line = head?.number ?? 0;
    if (key === undefined || (/^\S/.test(text) && text.includes(":"))) return [];
    const kind = text.trimStart() === text ? "broken list" : /^ *\t/.test(text) ? "tab" : "other";
    return [{ kind, line, toLine: line, written: kind === "tab" ? text : text.trim() } as const];
  });
}

/** The second and later of each key. Those of a conflict are told with it. */
function doubledKeys(entries: readonly TidyEntry[], conflicts: readonly Fault[]): readonly Fault[] {
  const seen = new Set<string>();
  const faults: Fault[] = [];
  const inConflict = new Set<number>();
  for (const { line, toLine } of conflicts) for (let at = line; at <= toLine; at += 1) inConflict.add(at);
  for (const { key, lines } of entries) {
    const number = lines[0]?.number;
    if (key === undefined || number === undefined) continue;
    if (seen.has(key) && !inConflict.has(number)) {
      faults.push({ kind: "doubled key", line: number, toLine: number, written: key });
    }
    seen.add(key);
  }
  return faults;
}

/** Lines under no key. */
function leftOvers(entries: readonly TidyEntry[]): readonly Fault[] {
  return entries
    .flatMap(({ key, lines: [line] }) => (key === undefined && line && !isSilent(line) ? [line] : []))
    .map((line) => ({
      kind: itemValue(line) === undefined ? "other" : "broken list",
      line: line.number,
      toLine: line.number,
      written: line.text.trim(),
    }));
}

/** Where two sides do not end their properties at one place, the conflict is all that can be told. */
function conflictAtLeast(text: string): readonly Fault[] {
  if (!/^\uFEFF?(?:---|<{7})/.test(text)) return [];
  const lines = text.split("\n").map((line) => line.replace(/\r$/, ""));
  const from = lines.findIndex((line) => line.startsWith("<<<<<<< "));
  if (from === -1) return [];
  const to = lines.findIndex((line, at) => at > from && line.startsWith(">>>>>>> "));
  return [{ kind: "conflict markers", line: from + 1, toLine: Math.max(from, to) + 1, written: lines[from] ?? "" }];
}
