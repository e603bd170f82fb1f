/**
 * What a property's value says, whatever shape YAML gave it: text, a list of one, a link that YAML took for a list of
 * lists, a line that it took for a map. Values come from other people's notes: nothing here throws, follows a value
 * further than a few levels, or looks at more of it than a person would.
 */
import { isPlaceToFillIn } from "./blank";
import { isPlainLine } from "./letters";
import { noteName, readLink } from "./link";

/** Items of one list that are read: more than any log has. */
const ITEMS_READ = 10_000;
const LINE_LENGTH = 2_000;
const SHOWN_LENGTH = 80;
const NODES_SHOWN = 50;
const LONGEST_BOX = "false".length;

/** `{{date}}`, `<% tp.date.now() %>`: what a template leaves behind. */
const COMMAND = /\{\{[^{}]*\}\}|<%[^%]*%>/;
const ONLY_COMMANDS = new RegExp(`^[^\\p{L}\\p{N}]*(?:(?:${COMMAND.source})[^\\p{L}\\p{N}]*)+$`, "u");
/** `<posting URL, if any>` waits to be filled in; a dash or `n/a` says that there is nothing. */
const BLANK = /^(?:<[^<>@]*>|[-–—_.…?/\\\s]*|n\/?a|none|nil|null|tb[acd]|unknown)$/i;
/** So does `YYYY-MM-DD`. The engine takes 13 kB for it, and hardly any text begins like one. */
const BLANK_DATE = /^(?:y{4}|d{1,2}|m{1,2})(?:[-/. ](?:y{4}|y{2}|d{1,2}|m{1,2})){2}(?:[T ]hh:mm(?::ss)?)?$/i;
const MAY_BE_BLANK_DATE = /^[dmy]+[-/. ]/i;

/** The values that a property holds: a list's items, else the value itself; what is empty is left out. */
export function itemsOf(value: unknown): readonly unknown[] {
  const items = Array.isArray(value) ? listItems(value) : [value];
  return items.filter((item) => !isBlank(item));
}

/** Whether YAML made a map of it. */
export function isMap(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Nothing, or only a place that waits to be filled in. */
export function isBlank(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value !== "string") return hasTemplateCommand(value);
  const line = value.slice(0, LINE_LENGTH).trim();
  const text = line.startsWith("[[") && line.endsWith("]]") ? line.slice(2, -2) : line;
  if (BLANK.test(text) || (MAY_BE_BLANK_DATE.test(text) && BLANK_DATE.test(text))) return true;
  if (text === line && isPlaceToFillIn(line)) return true;
  return COMMAND.test(text) && ONLY_COMMANDS.test(text);
}

/** Whether the value waits to be filled in, and says so: `<role>`, `YYYY-MM-DD`, `applied | interviewing`, a command. */
export function isPlaceholder(value: unknown): boolean {
  if (hasTemplateCommand(value)) return true;
  if (typeof value !== "string") return false;
  const text = value.slice(0, LINE_LENGTH).trim();
  return (
    /^<[^<>@]*\p{L}[^<>@]*>$/u.test(text) ||
    (MAY_BE_BLANK_DATE.test(text) && BLANK_DATE.test(text)) ||
    isPlaceToFillIn(text)
  );
}

/** Whether a template's command stands in the value. Unquoted, YAML makes a map of `{{date}}`: `{ "{ date }": null }`. */
export function hasTemplateCommand(value: unknown): boolean {
  if (typeof value === "string") return COMMAND.test(value.slice(0, LINE_LENGTH));
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const keys = Object.keys(value);
  return keys.length === 1 && /^\{.*\}$/.test(keys[0] ?? "");
}

/** What a person typed or pasted, for a property: Templater would run what begins with `<%`, so a blank parts the two. */
export function asPlainValue(text: string): string {
  return text.replaceAll("<%", "< %");
}

/** The value as one line of text; a link gives its text, a list its items. Empty for nothing, and for what is no text. */
export function readText(value: unknown): string {
  if (typeof value === "string") return isBlank(value) ? "" : textOf(value);
  return itemsOf(value)
    .map(textOf)
    .filter((text) => text !== "")
    .join(", ")
    .slice(0, LINE_LENGTH);
}

/** The texts of a list, or the lines of a text; a line that YAML took for a map of one key is a line again. */
export function readLines(value: unknown): readonly string[] {
  const items = typeof value === "string" ? value.split("\n").slice(0, ITEMS_READ) : itemsOf(value);
  return items.map(lineOf).filter((line) => line !== "");
}

/** What two notes mean by the same company: a link counts by the note at its end, and letter case does not count. */
export function readTarget(value: unknown): string {
  const [item] = itemsOf(value);
  const link = typeof item === "string" ? readLink(item) : undefined;
  return link ? noteName(link.target) : readText(value);
}

/** A rating from 1 to 5: `4`, `"4"`, `4/5`. Undefined for anything else. */
export function readRating(value: unknown): number | undefined {
  const [, rating] = /^([1-5])(?:\s*\/\s*5)?$/.exec(readText(value)) ?? [];
  return rating === undefined ? undefined : Number(rating);
}

/** `true`, `yes`, `x`: a box that is ticked. */
export function isTicked(value: unknown): boolean {
  return itemsOf(value).some(
    (item) => item === true || (typeof item === "string" && /^(?:yes|y|true|x|✓|✔|✅)$/i.test(item.trim())),
  );
}

/** `true`, `no` and the like, where a day might stand. */
export function isBox(item: unknown): boolean {
  if (typeof item === "string" && item.length > LONGEST_BOX && item.trim().length > LONGEST_BOX) return false;
  return (
    typeof item === "boolean" || isTicked(item) || (typeof item === "string" && /^(?:no|n|false)$/i.test(item.trim()))
  );
}

/** A value as a person would recognise it, short enough for a row. */
export function shown(value: unknown): string {
  const line = toLine(typeof value === "string" ? value.slice(0, LINE_LENGTH) : describe(value));
  return line.length > SHOWN_LENGTH ? `${line.slice(0, SHOWN_LENGTH)}…` : line;
}

function listItems(list: readonly unknown[]): readonly unknown[] {
  const link = unquotedLink(list);
  if (link !== undefined) return [link];
  return list
    .slice(0, ITEMS_READ)
    .map((item: unknown) => (Array.isArray(item) ? (unquotedLink(item) ?? inLine(item)) : item));
}

/** YAML reads `[[Acme]]` without quotes as a list in a list. */
function unquotedLink(list: readonly unknown[]): string | undefined {
  const [inner] = list;
  if (list.length !== 1 || !Array.isArray(inner) || inner.some(Array.isArray)) return undefined;
  const target = inLine(inner);
  return target === "" ? undefined : `[[${target}]]`;
}

function inLine(list: readonly unknown[]): string {
  return list
    .slice(0, NODES_SHOWN)
    .map(lineOf)
    .filter((line) => line !== "")
    .join(", ");
}

function textOf(item: unknown): string {
  if (typeof item === "number") return String(item);
  if (typeof item !== "string") return "";
  return toLine(readLink(item)?.text ?? item.slice(0, LINE_LENGTH));
}

/** YAML turns a line with an unquoted colon into a map of one key: read it back as the line that was typed. */
function lineOf(item: unknown): string {
  if (typeof item === "string") return item.slice(0, LINE_LENGTH).trim();
  if (typeof item === "number") return String(item);
  if (typeof item !== "object" || item === null || Array.isArray(item)) return "";
  const entries: readonly (readonly [string, unknown])[] = Object.entries(item);
  const [entry] = entries;
  return entry && entries.length === 1 ? `${entry[0]}: ${textOf(entry[1])}`.slice(0, LINE_LENGTH).trim() : "";
}

/** One line, without characters that cannot be seen. Mostly it is one already: then it is the text itself, and no copy. */
function toLine(text: string): string {
  return isPlainLine(text) ? text : text.replace(/[\s\p{Cc}]+/gu, " ").trim();
}

/** JSON of the beginning of a value: by aliases, a few lines of YAML may hold more than a machine can print. */
function describe(value: unknown): string {
  let left = NODES_SHOWN;
  const some = (part: unknown, depth: number): unknown => {
    left -= 1;
    if (typeof part === "bigint") return String(part);
    if (typeof part !== "object" || part === null) return typeof part === "string" ? part.slice(0, LINE_LENGTH) : part;
    if (left < 0 || depth > 3) return "…";
    if (Array.isArray(part)) return part.slice(0, NODES_SHOWN).map((item: unknown) => some(item, depth + 1));
    return Object.fromEntries(
      Object.entries(part)
        .slice(0, NODES_SHOWN)
        .map(([key, item]) => [key, some(item, depth + 1)]),
    );
  };
  const json: unknown = JSON.stringify(some(value, 0));
  return typeof json === "string" ? json : "";
}
