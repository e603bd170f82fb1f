/** Puts each entry of a block right for itself, as far as that asks nobody. */
import type { ParseYaml } from "../yaml";
import { beginsText, headOf, indentOf, isSilent, itemValue, rewritten, type Entry } from "./entries";
import type { Fault } from "./fault";
import { inside, itemOf, linesOfList, listOf, valueOf, type Item, type List } from "./list";
import type { Line } from "./note-block";
import { errorIn, flowItems, mendValue } from "./yaml-text";

/** An entry as it can be read, and what was wrong with it. */
export interface TidyEntry extends Entry {
  readonly faults: readonly Fault[];
}

/**
 * `isList` says of a key that its value is a list: a text in front of one belongs to it. In a block that can be read, there
 * is no more to put right.
 */
export function tidy(entry: Entry, isBroken: boolean, parse: ParseYaml, isList: (key: string) => boolean): TidyEntry {
  const { key, lines } = entry;
  if (key === undefined) return { ...entry, faults: [] };
  if (!isBroken || errorIn(lines, parse) === undefined) {
    const list = isList(key) && inside(entry).length > 0 ? listOf(entry) : undefined;
    return list === undefined ? { ...entry, faults: [] } : tidyList(entry, list, parse);
  }
  const { lines: spaced, faults } = withoutTabs(lines);
  if (faults.length > 0) {
    const again = tidy({ key, lines: spaced }, isBroken, parse, isList);
    return { ...again, faults: [...faults, ...again.faults] };
  }
  const list = listOf(entry);
  if (list) return tidyList(entry, list, parse);
  return inside(entry).length === 0 ? tidyValue(entry, parse) : { ...entry, faults: [] };
}

/** Whether an item can be read, whatever it is. */
function reads(lines: readonly Line[], parse: ParseYaml): boolean {
  return errorIn([{ text: "a:" }, ...lines], parse) === undefined;
}

function withoutTabs(lines: readonly Line[]): TidyEntryLines {
  const faults: Fault[] = [];
  const spaced = lines.map((line) => {
    const before = line.text.slice(0, indentOf(line));
    if (!before.includes("\t")) return line;
    faults.push(faultAt(line, "tab", line.text));
    return rewritten(line, before.replaceAll("\t", "  ") + line.text.trimStart());
  });
  return { lines: spaced, faults };
}

type TidyEntryLines = Pick<TidyEntry, "lines" | "faults">;

function tidyList(entry: Entry, list: List, parse: ParseYaml): TidyEntry {
  const faults: Fault[] = [];
  const asList = linesOfList(list);
  const broken = entry.lines.find((line, at) => line !== asList[at]);
  if (broken) faults.push(faultAt(broken, "broken list", broken.text.trim()));
  const items: Item[] = [];
  for (const item of list.items) {
    if (reads(item.lines, parse)) items.push(item);
    else {
      const mended = tidyItem(item, list.indent);
      faults.push(...mended.faults.filter((fault) => broken?.number !== fault.line));
      items.push(...mended.items);
    }
  }
  return { key: entry.key, lines: linesOfList({ ...list, items }), faults };
}

function tidyItem(item: Item, indent: string): { readonly items: readonly Item[]; readonly faults: readonly Fault[] } {
  const [first, ...others] = item.lines;
  const value = first && itemValue(first);
  if (first === undefined || value === undefined || others.some((line) => !isSilent(line)))
    return { items: [item], faults: [] };
  // Items of a list in brackets, behind a dash.
  const several = /^(?:"[^"]*"|'[^']*'),/.test(value) ? flowItems(value) : [];
  if (several.length > 1) {
    const items = several.map((text, at) =>
      itemOf([rewritten(first, `${indent}- ${text}`), ...(at === 0 ? others : [])]),
    );
    return { items, faults: [faultAt(first, "broken list", first.text.trim())] };
  }
  const { value: mended, kind, sign } = mendValue(value);
  const items = [itemOf([rewritten(first, `${indent}- ${mended}`), ...others])];
  return { items, faults: [faultAt(first, kind, sign ?? first.text.trim())] };
}

function tidyValue(entry: Entry, parse: ParseYaml): TidyEntry {
  const [line, ...others] = entry.lines;
  const head = line && headOf(line);
  const written = valueOf(entry);
  if (line === undefined || head === undefined || written === "" || beginsText(written))
    return { ...entry, faults: [] };
  const { value, kind, sign } = mendValue(written);
  const at = line.text.length - line.text.trimEnd().length;
  const before = line.text.slice(0, line.text.length - at - written.length);
  const lines = [rewritten(line, before + value), ...others];
  return errorIn(lines, parse) === undefined
    ? { key: entry.key, lines, faults: [faultAt(line, kind, sign ?? line.text.trim())] }
    : { ...entry, faults: [] };
}

function faultAt({ number }: Line, kind: Fault["kind"], written: string): Fault {
  return { kind, line: number, toLine: number, written };
}
