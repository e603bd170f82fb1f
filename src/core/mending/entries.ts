/** A block of properties by its lines: each key with the lines under it. YAML is not read here. */
import type { Line } from "./note-block";

/** A key with its lines, or a line that stands under no key: a comment, or what a merge left over. */
export interface Entry {
  /** Without its quotes; undefined of a line without a key. */
  readonly key: string | undefined;
  readonly lines: readonly Line[];
}

/** A line with another text in its place. */
export function rewritten(line: Line, text: string): Line {
  return text === line.text ? line : { ...line, text };
}

/** How many characters a line is indented. */
export function indentOf({ text }: Line): number {
  return text.length - text.trimStart().length;
}

/** Whether a line says nothing: blank, or a comment. */
export function isSilent({ text }: Line): boolean {
  const begin = text.trimStart();
  return begin === "" || begin.startsWith("#");
}

/** Whether a line is a comment, and nothing else. */
export function isComment({ text }: Line): boolean {
  return text.trimStart().startsWith("#");
}

/** What stands behind the dash of an item; undefined of any other line. */
export function itemValue({ text }: Line): string | undefined {
  return /^\s*-(?:\s|$)/.test(text) ? text.trimStart().slice(1).trim() : undefined;
}

interface Head {
  readonly key: string;
  /** With quotes and colon. */
  readonly written: string;
  /** Behind the colon. */
  readonly value: string;
}

/** The longest key that YAML allows on a line of its own. */
const KEY_LENGTH = 1024;
const QUOTED_KEY = /^(?:"((?:[^"\\]|\\.)*)"|'((?:[^']|'')*)')\s*:(?=\s|$)/;
const NO_KEY = /^(?:[-?]\s|["'#:,[\]{}&*!|>%@`])/;
const WORD = /^[\p{L}_][\p{L}\p{M}\p{N}_-]*$/u;

/** The key that a line begins with, whatever its indentation. */
export function headOf({ text }: Line): Head | undefined {
  const begin = text.trimStart().slice(0, KEY_LENGTH);
  const [quoted, inDouble, inSingle] = QUOTED_KEY.exec(begin) ?? [];
  const key = inDouble ?? inSingle ?? plainKey(begin);
  if (key === undefined) return undefined;
  const written = quoted ?? begin.slice(0, begin.indexOf(":", key.length) + 1);
  return { key, written, value: text.trimStart().slice(written.length).trim() };
}

function plainKey(begin: string): string | undefined {
  if (NO_KEY.test(begin)) return undefined;
  const at = begin.search(/:(?:\s|$|,\s)/);
  if (at === -1) return undefined;
  const key = begin.slice(0, at).trimEnd();
  // Behind the comma, a list went on that stands here no more.
  return begin[at + 1] === "," && !WORD.test(key) ? undefined : key;
}

/** Whether the value of a key is the text in the lines below it. */
export function beginsText(value: string): boolean {
  return /^[|>][-+\d]*(?:\s+#.*)?$/.test(value);
}

/** Entries as they are being gathered. */
interface Open {
  readonly key: string | undefined;
  readonly lines: Line[];
  readonly value: string;
  /** As it stood in the note. */
  readonly indent: number;
  /** The first line under the key that says something. */
  firstInside?: Line;
}

/**
 * Parts the lines of a block. In one that is broken, keys that do not stand at the beginning of their line are put there, and
 * lines that belong to no key stand alone.
 */
export function entriesOf(lines: readonly Line[], isBroken: boolean): readonly Entry[] {
  const entries: Open[] = [];
  const putAlone = (line: Line) => entries.push({ key: undefined, lines: [line], value: "", indent: 0 });
  lines.forEach((line, at) => {
    const last = entries.at(-1);
    const owner = last?.key === undefined ? undefined : last;
    if (isSilent(line)) {
      if (owner) owner.lines.push(line);
      else putAlone(line);
      return;
    }
    const head = headOf(line) ?? (isBroken ? headWithoutColon(line, lines[at + 1]) : undefined);
    if (head && (indentOf(line) === 0 || (isBroken && isMisplaced(line, head.key, owner)))) {
      if (owner) takeOutLoose(owner.lines).forEach(putAlone);
      const text = isBroken && !line.text.trimStart().startsWith(head.written) ? head.written : line.text.trimStart();
      entries.push({ key: head.key, lines: [rewritten(line, text)], value: head.value, indent: indentOf(line) });
    } else if (owner && (!isBroken || isUnder(line, owner))) {
      owner.firstInside ??= line;
      owner.lines.push(line);
    } else putAlone(line);
  });
  return entries;
}

/** A word with a list under it. */
function headWithoutColon({ text }: Line, next: Line | undefined): Head | undefined {
  const key = text.trimEnd();
  const isHead = WORD.test(key) && next !== undefined && itemValue(next) !== undefined;
  return isHead ? { key, written: `${key}:`, value: "" } : undefined;
}

function isMisplaced(line: Line, key: string, owner: Open | undefined): boolean {
  if (owner === undefined) return true;
  const indent = indentOf(line);
  if (indent <= owner.indent) return true;
  if (beginsText(owner.value) || /^["'[{&!]/.test(owner.value)) return false;
  const { firstInside } = owner;
  if (firstInside === undefined) return owner.value !== "" && !owner.value.startsWith("#");
  return itemValue(firstInside) !== undefined && indent <= indentOf(firstInside) && WORD.test(key);
}

/** Whether a line that begins no key belongs to the one above. */
function isUnder(line: Line, owner: Open): boolean {
  return (
    indentOf(line) > 0 ||
    itemValue(line) !== undefined ||
    /^[\]}]/.test(line.text) ||
    (/^-\S/.test(line.text) && owner.firstInside !== undefined)
  );
}

/** Comments and blank lines at the end of a key's lines stand for themselves, or belong to what follows. */
function takeOutLoose(lines: Line[]): Line[] {
  let from = lines.length;
  for (let line = lines[from - 1]; line && isSilent(line) && indentOf(line) === 0; line = lines[from - 1]) from -= 1;
  return lines.splice(from);
}
