/** The list under a key, in whatever shape it stands, or is left. */
import { beginsText, headOf, indentOf, isSilent, itemValue, rewritten, type Entry } from "./entries";
import type { Line } from "./note-block";
import { flowItems, unquoted } from "./yaml-text";

/** One item with the lines that go on with it. */
export interface Item {
  readonly lines: readonly Line[];
  /** What it says, without quotes: what it is compared by. */
  readonly value: string;
}

/** A list with an item on each line. */
export interface List {
  readonly head: Line;
  /** Comments above the first item. */
  readonly lead: readonly Line[];
  readonly items: readonly Item[];
  /** What stands before the dash of each. */
  readonly indent: string;
}

/** What the lines of a list are indented by, where none shows it. */
export const USUAL_INDENT = "  ";

/** What a key has behind its colon, on the same line. */
export function valueOf({ lines: [head] }: Entry): string {
  const value = head && headOf(head)?.value;
  return value === undefined || value.startsWith("#") ? "" : value;
}

/** The lines under a key that say something. */
export function inside({ lines }: Entry): readonly Line[] {
  return lines.slice(1).filter((line) => !isSilent(line));
}

/** Reads the list of an entry; undefined where it has none. A text in front of a list is its first item. */
export function listOf(entry: Entry): List | undefined {
  const [head, ...below] = entry.lines;
  const written = head && headOf(head)?.written;
  if (head === undefined || written === undefined) return undefined;
  // What a list is named by stays with its key: `&people`.
  const value = valueOf(entry).replace(/^&\S+$/, "");
  const under = inside(entry);
  const [first] = under;
  const isFlow = /^(?:\[(?!\[)|\[\[\[|\[\[[^\]]*\]\],|,)/.test(value);
  const isBlock = first !== undefined && itemValue(first) !== undefined && !beginsText(value);
  if (!isFlow && !isBlock && !/^-\s/.test(value)) return undefined;
  const firstItem = below.find((line) => itemValue(line) !== undefined);
  const indent = firstItem?.text.slice(0, indentOf(firstItem)) ?? USUAL_INDENT;
  const from = firstItem === undefined ? below.length : below.indexOf(firstItem);
  const before = below.slice(0, from);
  const inFlow = [value, ...before.filter((line) => !isSilent(line)).map(({ text }) => text.trim())].join(" ");
  const beside = isFlow ? flowItems(inFlow) : value === "" ? [] : [value.replace(/^-\s+/, "")];
  return {
    head: value === "" ? head : rewritten(head, written),
    lead: before.filter(isSilent),
    items: [
      ...beside.map((text) => itemOf([rewritten(head, `${indent}${text.startsWith("#") ? "" : "- "}${text}`)])),
      ...itemsIn(below.slice(from), indent),
    ],
    indent,
  };
}

/** The lines that a list is written in. */
export function linesOfList({ head, lead, items }: List): readonly Line[] {
  return [head, ...lead, ...items.flatMap(({ lines }) => lines)];
}

/** An item from its lines, those that say nothing among them. */
export function itemOf(lines: readonly Line[]): Item {
  const said = lines.filter((line) => !isSilent(line));
  const [first, ...others] = said.map((line, at) => (at === 0 ? itemValue(line) : undefined) ?? line.text.trim());
  return { lines, value: others.length === 0 ? unquoted(first ?? "") : [first, ...others].join("\n") };
}

/** All items with one indentation, those as well that stand deeper, or have lost their dash. */
function itemsIn(lines: readonly Line[], indent: string): readonly Item[] {
  const items: Line[][] = [];
  let shift = 0;
  for (const line of lines) {
    const item = items.at(-1);
    const value = itemValue(line);
    if (item && (isSilent(line) || !beginsItem(line, value, item, indent.length + shift))) {
      item.push(isSilent(line) ? line : shifted(line, shift));
    } else {
      const text = line.text.trimStart();
      shift = value === undefined ? 0 : indentOf(line) - indent.length;
      items.push([rewritten(line, `${indent}${value === undefined ? `- ${text.replace(/^-(?=\S)/, "")}` : text}`)]);
    }
  }
  return items.map(itemOf);
}

function beginsItem(line: Line, value: string | undefined, item: readonly Line[], indent: number): boolean {
  if (indentOf(line) <= indent) return true;
  if (value === undefined) return false;
  const [first, ...others] = item;
  const last = first && itemValue(first);
  // `-` alone, `- people:` and `- - Dana` have what stands deeper under them.
  const hasUnder = last === undefined || /^$|^-\s|:$|^[|>]/.test(last) || others.some((other) => !isSilent(other));
  return !hasUnder;
}

function shifted(line: Line, by: number): Line {
  if (by === 0) return line;
  const text = line.text.trimStart();
  return rewritten(line, " ".repeat(Math.max(0, indentOf(line) - by)) + text);
}
