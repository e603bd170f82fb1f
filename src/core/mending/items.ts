/** What stands under a key as the items of a list, in whatever shape it is written. */
import { beginsText, indentOf, isSilent, rewritten, type Entry } from "./entries";
import { inside, itemOf, listOf, USUAL_INDENT, valueOf, type Item } from "./list";
import type { Line } from "./note-block";
import { quoted, unquoted } from "./yaml-text";

/** Whether nothing stands under a key. */
export function isEmpty(entry: Entry): boolean {
  return /^(?:""|''|null|~|\[\s*\]|\{\s*\})?$/.test(valueOf(entry)) && inside(entry).length === 0;
}

/** The items of a list, or what would be those: a text, the lines of a text, the days of a map. */
export function itemsOf(entry: Entry): readonly Item[] {
  const list = listOf(entry);
  if (list) return list.items;
  const [head] = entry.lines;
  if (head === undefined || isEmpty(entry)) return [];
  const value = valueOf(entry);
  const below = inside(entry);
  if (beginsText(value)) return below.map((line) => textItem(line, line.text.trim().replace(/^[-*+]\s+/, "")));
  if (value !== "") {
    const text = [value, ...below.map((line) => line.text.trim())].join(" ");
    return [
      below.length === 0 ? itemOf([rewritten(head, `${USUAL_INDENT}- ${text}`)]) : textItem(head, unquoted(text)),
    ];
  }
  return itemsOfMap(below);
}

/** A map of days is as many items; any other map is one. */
function itemsOfMap(lines: readonly Line[]): readonly Item[] {
  const [first] = lines;
  const indent = first === undefined ? 0 : indentOf(first);
  const isOfDays = lines.every((line) => indentOf(line) > indent || /^["']?\d/.test(line.text.trimStart()));
  const items: Line[][] = [];
  for (const line of lines) {
    const item = items.at(-1);
    const deeper = indentOf(line) - indent;
    if (item && (deeper > 0 || !isOfDays)) item.push(rewritten(line, `${USUAL_INDENT}  ${line.text.slice(indent)}`));
    else items.push([rewritten(line, `${USUAL_INDENT}- ${line.text.trimStart()}`)]);
  }
  return items.map(itemOf);
}

/** An item of a list that says a text, in quotes where it needs them. */
export function textItem(line: Line, text: string): Item {
  const isPlain = /^[\p{L}\p{N}]/u.test(text) && !/:(?:\s|$)|\s#/.test(text);
  return itemOf([rewritten(line, `${USUAL_INDENT}- ${isPlain ? text : quoted(text)}`)]);
}

/** The same item at another indentation. */
export function indented(item: Item, indent: string): Item {
  const first = item.lines.find((line) => !isSilent(line));
  const by = indent.length - (first === undefined ? 0 : indentOf(first));
  if (by === 0) return item;
  const lines = item.lines.map((line) => {
    const to = " ".repeat(Math.max(0, indentOf(line) + by));
    return isSilent(line) ? line : rewritten(line, to + line.text.trimStart());
  });
  return { ...item, lines };
}

/** The same item of other lines: those of one that has been moved. */
export function copied(item: Item): Item {
  return { ...item, lines: item.lines.map(copy) };
}

/** A line that has been moved is another line. */
export function copy(line: Line): Line {
  return { ...line };
}
