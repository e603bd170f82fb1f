/** Applications that stand in one note: as the rows of a table, or as the items of a list with inline fields. */
import type { LocalDay } from "../day";
import { findDay, isDay, readDay } from "./date-value";
import { readLink } from "./link";
import type { Properties, PropertyNames } from "./property-names";
import { isBlank, readText } from "./property-value";
import { isOver, type StatusWords } from "./status";
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
  /** Where the application stands, by our own names of properties: for a note it leads to that does not say so itself. */
  readonly says: Properties;
  /** Whether it says that the application is over. */
  readonly isOver: boolean;
  /** Whether it is a mere link in a text that is still to be read. */
  readonly isAwaited: boolean;
}

/** The link of a list that is known before its text. */
export function awaitedRow(link: string): ListedApplication {
  const links = [targetOf(link)];
  const nothing = { company: "", role: "", status: "", appliedOn: undefined, contact: "", says: {} };
  return { ...nothing, links, isOver: false, isAwaited: true };
}

/** What tells what the words of a list mean. */
interface Vocabulary {
  readonly names: PropertyNames;
  readonly statusWords: StatusWords;
}

type Values = ReadonlyMap<PropertyName, string>;

const LINES_READ = 5_000;
const LINE_LENGTH = 2_000;
/** How deep items lie that stand under others. */
const DEEPEST = 4;
/** Parts a row into its cells; a bar within a link is written with a backslash. */
const BAR = /(?<!\\)\|/;
const RULE = /^[\s|:-]*-[\s|:-]*$/;
const ITEM = /^(?:[-*+]|\d{1,3}[.)])\s+/;
const HEADING = /^#{1,6}\s+(.{1,80})$/;
const CARD = /^[-*+]\s+(?:\[.\]\s+)?\[\[[^[\]]+\]\]/;
const LINK_BEFORE = /^(?:\[.\]\s+)?\[\[[^[\]]*\]\][\s:|,·–—-]*/;
const LINK = /\[\[[^[\]]+\]\]|\]\(<?([^()<>[\]]+\.md)(?:#[^()<>[\]]*)?>?\)/gi;
/** What a list may say of where an application stands, as text and as days. */
const SAID: readonly PropertyName[] = ["status", "outcome", "rejected", "withdrawn"];
const SAID_BY_DAYS: readonly PropertyName[] = ["date_applied", "response_by", "task_due", "decide_by", "deadline"];

/**
 * The applications in a note's text: each has a company, and a status that is known or the day of applying; or it leads
 * to a note, and says where that stands. A list of other things has neither.
 */
export function readApplicationList(text: string, vocabulary: Vocabulary): readonly ListedApplication[] {
  const { names, statusWords } = vocabulary;
  const lines = text.split("\n", LINES_READ).map((line) => line.slice(0, LINE_LENGTH));
  return [...rowsOf(lines, names), ...itemsIn(lines, vocabulary)].flatMap((listed) => {
    const { values, lines: own } = listed;
    const company = textOf(values.get("company"));
    const status = textOf(values.get("status"));
    const applied = readDay(values.get("date_applied"));
    const appliedOn = isDay(applied) ? applied.day : undefined;
    const links = linksIn(own.join("\n"));
    const { says, isOver } = whatIsSaid(listed, vocabulary);
    const contact = textOf(values.get("contact"));
    const row = {
      company,
      role: textOf(values.get("role")),
      status,
      appliedOn,
      contact,
      links,
      says,
      isOver,
      isAwaited: false,
    };
    const isOfNote = links.length > 0 && Object.keys(says).length > 0;
    return isOfNote || isEnoughByItself(row, statusWords) ? [row] : [];
  });
}

/** Whether a row says enough to be an application without any note: a company, and a status that is known or the day of applying. */
export function isEnoughByItself(
  { company, status, appliedOn }: Pick<ListedApplication, "company" | "status" | "appliedOn">,
  statusWords: StatusWords,
): boolean {
  return company !== "" && (appliedOn !== undefined || statusWords.statusNamed(status) !== undefined);
}

/** What a text links to, in Obsidian's form or in Markdown's own, without headings. */
export function linksIn(text: string): readonly string[] {
  return [...text.matchAll(LINK)].flatMap(([link, address]) =>
    address === undefined ? (readLink(link.replace("\\|", "|"))?.target ?? []) : targetOf(address),
  );
}

/** Where a link leads as it is written, without a heading; one in Markdown's own form may say `Acme%20Ltd.md`. */
export function targetOf(address: string): string {
  const [target = ""] = address.replace(/^\.\//, "").split("#", 1);
  try {
    return decodeURIComponent(target);
  } catch {
    return target;
  }
}

/** Days count where they can only be one: a list is asked nothing. */
function whatIsSaid(
  { values, lines }: Listed,
  { names, statusWords }: Vocabulary,
): Pick<ListedApplication, "says" | "isOver"> {
  const says: Partial<Record<PropertyName, string | readonly string[]>> = {};
  for (const property of SAID) {
    const value = values.get(property);
    const text = textOf(value?.replaceAll(LINK, "")) || textOf(value);
    if (text !== "") says[property] = text;
  }
  for (const property of SAID_BY_DAYS) {
    const value = values.get(property);
    if (value !== undefined && isDay(readDay(value))) says[property] = value;
  }
  const history = lines.slice(1).flatMap((line) => changeIn(line, statusWords) ?? []);
  if (history.length > 0) says.status_history = history;
  const read = statusWords.read(says.status);
  const isMore = [...values.keys()].some((property) => property !== "status");
  // "Done" and "open" may be said of whatever is to be done about the note.
  if (read?.weight === "generic" && !isOver(read) && !isMore) delete says.status;
  const note = names.fold(says);
  const isNamed = (["rejected", "withdrawn"] as const).some((end) =>
    note.find(end, "application").some((named) => statusWords.readNamed(end, named) !== undefined),
  );
  const ends = [read, statusWords.read(says.outcome)];
  return { says, isOver: isNamed || ends.some((end) => end !== undefined && isOver(end)) };
}

/** `- 2026-11-20 Rejected | standard mail`, under the item of an application. */
function changeIn(line: string, statusWords: StatusWords): string | undefined {
  const dated = findDay(line.trim().replace(ITEM, ""));
  if (dated?.before !== "" || !isDay(dated.date)) return undefined;
  const [word = "", ...rest] = dated.after.split(/[|｜:：,;—–]|\s-\s/);
  const words = rest.join(" ").trim();
  if (statusWords.statusNamed(word) === undefined) return undefined;
  return `${dated.date.day} ${word.trim()}${words === "" ? "" : ` — ${words}`}`;
}

interface Listed {
  readonly values: Values;
  /** All of it, for its links. */
  readonly lines: readonly string[];
}

/** The rows of every table whose head names what we know. */
function* rowsOf(lines: readonly string[], names: PropertyNames): Generator<Listed> {
  let columns: readonly (PropertyName | undefined)[] = [];
  for (const [at, line] of lines.entries()) {
    if (!line.includes("|")) columns = [];
    else if (RULE.test(line)) columns = cellsOf(lines[at - 1] ?? "").map((head) => propertyNamed(head, names));
    else if (columns.includes("company") || columns.includes("status"))
      yield { values: firstValues(columns, cellsOf(line)), lines: [line] };
  }
}

function cellsOf(row: string): readonly string[] {
  const inner = row.trim().replace(/^\|/, "").replace(/\|$/, "");
  return inner.split(BAR).map((cell) => cell.replaceAll("\\|", "|").trim());
}

/**
 * The items at the edge of the page, each with the lines that are indented under it; but of an item that only stands over
 * others (`- 2026`), those others.
 */
function* itemsIn(lines: readonly string[], vocabulary: Vocabulary, depth = 0): Generator<Listed> {
  for (const { item, heading } of itemsAtEdge(lines)) {
    const [first = "", ...under] = item;
    const isOverOthers = depth < DEEPEST && isHeader(first);
    const inner = isOverOthers ? [...itemsIn(unindented(under), vocabulary, depth + 1)].filter(isOfItsOwn) : [];
    if (inner.length > 0) yield* inner;
    else
      yield {
        values: new Map([...cardIn(first, heading, vocabulary), ...fieldsIn(item, vocabulary.names)]),
        lines: item,
      };
  }
}

/** A card of a board, which is a mere link under a heading that is a status: `## Rejected`, `- [ ] [[Acme nurse]]`. */
function cardIn(line: string, heading: string, { statusWords }: Vocabulary): Values {
  const isCard = CARD.test(line) && statusWords.statusNamed(heading) !== undefined;
  return new Map(isCard ? [["status", heading]] : []);
}

interface Item {
  readonly item: readonly string[];
  /** That it stands under; empty if there is none. */
  readonly heading: string;
}

function* itemsAtEdge(lines: readonly string[]): Generator<Item> {
  let heading = "";
  let item: string[] = [];
  for (const line of [...lines, ""]) {
    if (item.length > 0 && /^\s+\S/.test(line)) {
      item.push(line);
      continue;
    }
    if (item.length > 0) yield { item, heading };
    item = ITEM.test(line) ? [line] : [];
    heading = HEADING.exec(line)?.[1] ?? heading;
  }
}

function isHeader(line: string): boolean {
  return !line.includes("::") && linksIn(line).length === 0;
}

function isOfItsOwn({ values, lines }: Listed): boolean {
  return SAID.some((property) => values.has(property)) && linksIn(lines.join("\n")).length > 0;
}

function unindented(lines: readonly string[]): readonly string[] {
  const indent = Math.min(...lines.map((line) => line.search(/\S/)).filter((at) => at >= 0));
  return lines.map((line) => line.slice(indent));
}

/** `[company:: Acme]`, `(status:: Applied)`, and `status:: Applied` as a line by itself. */
function fieldsIn(item: readonly string[], names: PropertyNames): Values {
  const fields = item.flatMap((line) => {
    const inBrackets = line
      .split(/[[(](?=[^[\]():]{1,40}::)/)
      .slice(1)
      .map((field) => field.slice(0, endOf(field)));
    return inBrackets.length > 0 ? inBrackets : [line.trim().replace(ITEM, "").replace(LINK_BEFORE, "")];
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
