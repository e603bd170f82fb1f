import type { Properties } from "./property-names";

const LINES_READ = 200;
const LINE_LENGTH = 500;
const KEY = /^["']?([^\s"'#:-][^:"']{0,60})["']?:(?:\s+(\S.*))?$/;
const ITEM = /^\s*-\s+(\S.*)$/;

/**
 * What a block of properties that cannot be parsed seems to say, line by line: enough to know whether the note is one of
 * ours, and too little to count on. Of a key that stands twice, the first counts.
 */
export function roughProperties(text: string): Properties {
  const [first = "", ...lines] = text.split("\n", LINES_READ).map((line) => line.slice(0, LINE_LENGTH).trimEnd());
  if (first !== "---") return {};
  const properties = new Map<string, string | string[]>();
  let items: string[] | undefined;
  for (const line of lines) {
    if (line === "---") break;
    const [, item] = ITEM.exec(line) ?? [];
    if (item !== undefined) items?.push(withoutQuotes(item));
    const [, key, value] = KEY.exec(line) ?? [];
    if (key === undefined) continue;
    items = value === undefined ? [] : undefined;
    if (!properties.has(key)) properties.set(key, items ?? withoutQuotes(value ?? ""));
  }
  return Object.fromEntries(properties);
}

function withoutQuotes(text: string): string {
  return text.replace(/^["']|["']$/g, "");
}
