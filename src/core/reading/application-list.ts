/** Applications that stand in one note: as the rows of a table, or as the items of a list with inline fields. */
import type { LocalDay } from "../day";
import { isDay, readDay } from "./date-value";
import { readLink } from "./link";
import type { PropertyNames } from "./property-names";
import { isBlank, readText } from "./property-value";
import type { StatusWords } from "./status";
import type { PropertyName } from "./vocabulary";

/** One row or item, as far as it says what a note of its own would. */
export interface ListedApplication {
  readonly company: string;
  readonly role: string;
  /** As written; empty if it says none. */
  readonly status: string;
  readonly appliedOn: LocalDay | undefined;
  readonly contact: string;
  /** What the row or item links to. */
  readonly links: readonly string[];
}

/** What tells what the words of a list mean. */
interface Vocabulary {
  readonly names: PropertyNames;
  readonly statusWords: StatusWords;
}

type Values = ReadonlyMap<PropertyName, string>;

const LINES_READ = 5_000;
const LINE_LENGTH = 2_000;
/** Parts a row into its cells; a bar within a link is written with a backslash. */
const BAR = /(?<!\\)\|/;
const RULE = /^[\s|:-]*-[\s|:-]*$/;
const ITEM = /^(?:[-*+]|\d{1,3}[.)])\s+/;
const LINK = /\[\[([^[\]]+)\]\]/g;

/**
 * The applications in a note's text: each has a company, and a status that is known or the day of applying. A list of
 * other things has neither.
 */
export function readApplicationList(text: string, { names, statusWords }: Vocabulary): readonly ListedApplication[] {
  const lines = text.split("\n", LINES_READ).map((line) => line.slice(0, LINE_LENGTH));
  return [...rowsOf(lines, names), ...itemsIn(lines, names)].flatMap(({ values, line }) => {
    const company = textOf(values.get("company"));
    const status = textOf(values.get("status"));
    const applied = readDay(values.get("date_applied"));
    const appliedOn = isDay(applied) ? applied.day : undefined;
    const isKnown = appliedOn !== undefined || statusWords.statusNamed(status) !== undefined;
    if (company === "" || !isKnown) return [];
    const links = [...line.matchAll(LINK)].flatMap(([link]) => readLink(link.replace("\\|", "|"))?.target ?? []);
    const contact = textOf(values.get("contact"));
    return [{ company, role: textOf(values.get("role")), status, appliedOn, contact, links }];
  });
}

interface Listed {
  readonly values: Values;
  /** All of it, for its links. */
  readonly line: string;
}

/** The rows of every table whose head names what we know. */
function* rowsOf(lines: readonly string[], names: PropertyNames): Generator<Listed> {
  let columns: readonly (PropertyName | undefined)[] = [];
  for (const [at, line] of lines.entries()) {
    if (!line.includes("|")) columns = [];
    else if (RULE.test(line)) columns = cellsOf(lines[at - 1] ?? "").map((head) => propertyNamed(head, names));
    else if (columns.includes("company")) yield { values: firstValues(columns, cellsOf(line)), line };
  }
}

function cellsOf(row: string): readonly string[] {
  const inner = row.trim().replace(/^\|/, "").replace(/\|$/, "");
  return inner.split(BAR).map((cell) => cell.replaceAll("\\|", "|").trim());
}

/** The items at the edge of the page, each with the lines that are indented under it. */
function* itemsIn(lines: readonly string[], names: PropertyNames): Generator<Listed> {
  let item: string[] = [];
  for (const line of [...lines, ""]) {
    if (item.length > 0 && /^\s+\S/.test(line)) {
      item.push(line);
      continue;
    }
    if (item.length > 0) yield { values: fieldsIn(item, names), line: item.join("\n") };
    item = ITEM.test(line) ? [line] : [];
  }
}

/** `[company:: Acme]`, `(status:: Applied)`, and `status:: Applied` as a line by itself. */
function fieldsIn(item: readonly string[], names: PropertyNames): Values {
  const fields = item.flatMap((line) => {
    const inBrackets = line
      .split(/[[(](?=[^[\]():]{1,40}::)/)
      .slice(1)
      .map((field) => field.slice(0, endOf(field)));
    return inBrackets.length > 0 ? inBrackets : [line.trim().replace(ITEM, "")];
  });
  const pairs = fields.flatMap((field) => {
    const at = field.indexOf("::");
    return at < 0 ? [] : [{ key: field.slice(0, at).trim(), value: field.slice(at + 2).trim() }];
  });
  const columns = pairs.map(({ key }) => propertyNamed(key, names));
  return firstValues(
    columns,
    pairs.map(({ value }) => value),
  );
}

/** Where a field's own bracket closes: a link in it has brackets of its own. */
function endOf(field: string): number {
  let open = 0;
  for (let at = 0; at < field.length; at += 1) {
    const character = field.charAt(at);
    if (character === "[" || character === "(") open += 1;
    else if (character === "]" || character === ")") {
      if (open === 0) return at;
      open -= 1;
    }
  }
  return field.length;
}

function firstValues(columns: readonly (PropertyName | undefined)[], values: readonly string[]): Values {
  const first = new Map<PropertyName, string>();
  columns.forEach((property, at) => {
    const value = values[at] ?? "";
    if (property !== undefined && value !== "" && !first.has(property)) first.set(property, value);
  });
  return first;
}

function propertyNamed(key: string, names: PropertyNames): PropertyName | undefined {
  return names.propertyNamed(key.replaceAll(/[*_`]/g, ""), "application");
}

function textOf(value: string | undefined): string {
  const text = (value ?? "").replaceAll(/\*\*|__|`/g, "").trim();
  return isBlank(text) ? "" : readText(text);
}
