import type { Properties } from "./property-names";

const LINES_READ = 200;
const LINE_LENGTH = 500;
const KEY = /^["']?([^\s"'#:-][^:"']{0,60})["']?:(?:\s+(\S.*))?$/;
const ITEM = /^\s*-\s+(\S.*)$/;

/** Where programs write both versions of what was changed in two places: here, base, there, end. */
const MARK = /^(<|\||=|>)\1{6}(?: |$)/;

/** Whether a text begins with two versions of its beginning, so that Obsidian takes it for a text without properties. */
export function beginsInConflict(text: string): boolean {
  return text.startsWith(CONFLICT);
}

const CONFLICT = "<<<<<<<";

/** Whether a block of properties is begun and never ended, as where a merge took its closing line: then Obsidian knows none. */
export function hasNoEnd(text: string): boolean {
  return /^\uFEFF?---[ \t]*\r?\n/.test(text) && !/\n---[ \t]*(?:\r?\n|$)/.test(text) && !MARKS.test(text);
}

const MARKS = /^(?:<{7}|>{7})(?: |\r?$)/m;

/**
 * What a block of properties that cannot be parsed seems to say, line by line: enough to know whether the note is one of
 * ours, and too little to count on. Of a key that stands twice, the first counts; of two versions, both are read.
 */
export function roughProperties(text: string): Properties {
  const lines = text.split("\n", LINES_READ).map((line) => line.slice(0, LINE_LENGTH).trimEnd());
  if (lines[0] !== "---" && !beginsInConflict(text)) return {};
  const properties = new Map<string, string | string[]>();
  let items: string[] | undefined;
  let fences = 0;
  /** How many there were where the versions part. */
  let fencesBefore: number | undefined;
  for (const line of lines) {
    const [, mark] = MARK.exec(line) ?? [];
    if (mark === "<") fencesBefore = fences;
    else if (mark === ">") fencesBefore = undefined;
    else if (mark !== undefined) fences = fencesBefore ?? fences;
    else if (line === "---") fences += 1;
    if (fences > 1 && fencesBefore === undefined) break;
    if (fences !== 1) continue;
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
