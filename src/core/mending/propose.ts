/** From entries that can each be read to one block: what is asked, and what comes of the answers. */
import type { PropertyNames } from "../reading/property-names";
import { PROPERTY_NAMES, type PropertyName } from "../reading/vocabulary";
import { beginsText, headOf, indentOf, isSilent, itemValue, rewritten, type Entry } from "./entries";
import { isListKey, isOneOf, type TidyBlock } from "./faults";
import { inside, itemOf, linesOfList, listOf, USUAL_INDENT, valueOf, type Item } from "./list";
import { mangledKey } from "./mangled-key";
import type { Answers, Mending, Question } from "./mending";
import type { Line } from "./note-block";
import { strayLogLines } from "./stray-log-lines";
import { quoted, unquoted } from "./yaml-text";

/** The lines of a block as they would be. */
export interface Proposal {
  readonly lines: readonly Line[];
  readonly questions: readonly Question[];
  /** The ids of the questions that have no answer. */
  readonly open: readonly string[];
  readonly logLines: Mending["logLines"];
}

/** Joins doubled keys and puts right what a merge mangled, as the answers say. */
export function propose({ entries, faults }: TidyBlock, answers: Answers, names: PropertyNames): Proposal {
  return new Proposing(faults.length > 0, answers, names).propose(entries);
}

const YES = 0;
const LOG = "contact_log";
/** Of two texts for one of these, one is chosen; what was written of anything else is kept. */
const PEOPLE: readonly PropertyName[] = ["contact", "interviewers", "connections"];

class Proposing {
  readonly #questions: Question[] = [];
  readonly #open: string[] = [];
  readonly #isBroken: boolean;
  readonly #answers: Answers;
  readonly #names: PropertyNames;
  readonly #doubledKeys = new Set<string>();
  #doubled = 0;

  constructor(isBroken: boolean, answers: Answers, names: PropertyNames) {
    this.#isBroken = isBroken;
    this.#answers = answers;
    this.#names = names;
  }

  propose(entries: readonly Entry[]): Proposal {
    const keys = new Set<string>();
    for (const { key } of entries) {
      if (key === undefined) continue;
      if (keys.has(key)) this.#doubledKeys.add(key);
      keys.add(key);
    }
    const joined = this.#joinDoubled(this.#gatherLog(this.#nameAnew(entries)));
    const all = joined.map((entry) => (this.#isLog(entry) ? this.#eachOnce(entry) : entry));
    const kept = all.filter((entry) => this.#isLog(entry)).reduce((sum, entry) => sum + itemsOf(entry).length, 0);
    return {
      lines: all.flatMap(({ lines }) => [...lines]),
      questions: this.#questions.sort((one, other) => lineOf(one) - lineOf(other)),
      open: this.#open,
      logLines: { kept, doubled: this.#doubled },
    };
  }

  /** The answer, one of so many; undefined while there is none. */
  #ask(question: Question, answers: number): number | undefined {
    this.#questions.push(question);
    const answer = this.#answers[question.id];
    if (answer !== undefined && Number.isInteger(answer) && answer >= 0 && answer < answers) return answer;
    this.#open.push(question.id);
    return undefined;
  }

  /** Keys that a merge has made of two words. */
  #nameAnew(entries: readonly Entry[]): readonly Entry[] {
    const keys = entries.flatMap(({ key }) => (key === undefined ? [] : [key]));
    return entries.map((entry) => {
      const { key, lines } = entry;
      const [head, ...below] = lines;
      const meant = key === undefined ? undefined : (mangledKey(key, keys, this.#names) ?? this.#cutOffFrom(key));
      if (key === undefined || head === undefined || meant === undefined) return entry;
      const { number } = head;
      const id = `mangled key ${number}`;
      if (this.#ask({ kind: "mangled key", id, line: number, key, meant }, 2) !== YES) return entry;
      const text = `${meant}:${head.text.slice(headOf(head)?.written.length ?? 0)}`;
      return { key: meant, lines: [rewritten(head, text), ...below] };
    });
  }

  /** Of `act_log` and of `intervicontact_log`, in a block that is broken, `contact_log`. */
  #cutOffFrom(key: string): string | undefined {
    if (!this.#isBroken || !/^[a-z]+_[a-z]+$/.test(key) || isOneOf(PROPERTY_NAMES, key, this.#names)) return undefined;
    if (key.endsWith(LOG)) return LOG;
    const [name, ...others] = PROPERTY_NAMES.filter((one) => one.endsWith(key));
    return others.length === 0 ? name : undefined;
  }

  /** Lines of the log that stand under another key, or under none, come under the log's key once more. */
  #gatherLog(entries: readonly Entry[]): readonly Entry[] {
    const gathered: Item[] = [];
    const left = entries.flatMap((entry) => {
      const mayBeAlone = entry.key === undefined || (this.#isBroken && /^\d{4}-\d/.test(entry.key));
      const alone = mayBeAlone ? this.#logLinesAlone(entry) : [];
      gathered.push(...alone);
      if (alone.length > 0) return [];
      if (entry.key === undefined) return [entry];
      const [rest, stray] = this.#withoutStray(entry.key, entry);
      gathered.push(...stray);
      return [rest];
    });
    const [first] = gathered.flatMap(({ lines }) => [...lines]);
    if (first === undefined) return left;
    const at = left.findLastIndex((entry) => this.#isLog(entry));
    const key = left[at]?.key ?? LOG;
    const head = left[at]?.lines[0];
    const items = gathered.map((item) => copied(indented(item, USUAL_INDENT)));
    const newHead = { ...first, text: (head && headOf(head)?.written) ?? `${LOG}:` };
    const more = { key, lines: linesOfList({ head: newHead, lead: [], items, indent: USUAL_INDENT }) };
    return at === -1 ? [...left, more] : [...left.slice(0, at + 1), more, ...left.slice(at + 1)];
  }

  /** Under no key, or, with a colon in its words, taken for one. */
  #logLinesAlone({ lines }: Entry): readonly Item[] {
    const said = lines.filter((line) => !isSilent(line));
    const items = said.flatMap((line) => this.#logLineAlone(line) ?? []);
    return items.length < said.length || lines.some(isComment) ? [] : items;
  }

  #logLineAlone(line: Line): Item | undefined {
    const text = (itemValue(line) ?? line.text)
      .trim()
      .replace(/^[[,]|[\],]$/g, "")
      .trim();
    const isLogLine = strayLogLines("", [unquoted(text)], this.#names).length > 0;
    if (!isLogLine) return undefined;
    return unquoted(text) === text ? textItem(line, text) : itemOf([rewritten(line, `  - ${text}`)]);
  }

  #withoutStray(key: string, entry: Entry): readonly [Entry, readonly Item[]] {
    if (this.#isLog(entry)) return [entry, []];
    const [head] = entry.lines;
    if (/^[^[]/.test((head && headOf(head)?.value) ?? "")) return this.#withoutStrayBelowText(key, entry);
    const list = listOf(entry);
    if (list === undefined) return [entry, []];
    // A text was beside the key, so that a list is not at home below it.
    const below = list.items.filter(({ lines: [first] }) => first?.number !== head?.number);
    const isBelowText = this.#isBroken && below.length > 0 && list.items.length - below.length === 1;
    const items = isBelowText ? below : list.items;
    const values = items.map(({ value }) => value);
    const lines = strayLogLines(isBelowText ? "" : key, values, this.#names);
    if (lines.length === 0) return [entry, []];
    const isStray = (item: Item) => items.includes(item) && lines.includes(item.value);
    const line = list.items.find(isStray)?.lines[0]?.number ?? 0;
    const question: Question = { kind: "stray log lines", id: `stray log lines ${line}`, line, key, lines };
    if (!this.#mayBeLeftOut(key) && this.#ask(question, 2) !== YES) return [entry, []];
    const rest = { key, lines: linesOfList({ ...list, items: list.items.filter((item) => !isStray(item)) }) };
    return [rest, list.items.filter(isStray)];
  }

  /** Log lines below a key that has a text beside it, or in its text, are no more of that: another device began the log there. */
  #withoutStrayBelowText(key: string, entry: Entry): readonly [Entry, readonly Item[]] {
    const [head, ...below] = entry.lines;
    const value = head && headOf(head)?.value;
    if (value === undefined || value === "") return [entry, []];
    const isText = beginsText(value);
    // In a note that reads, every line of a text is meant to be there.
    if (isText && !this.#isBroken) return [entry, []];
    const saidIn = (line: Line) => itemValue(line) ?? (this.#isBroken ? line.text.trim() : "");
    const logLineIn = (line: Line) => strayLogLines("", [unquoted(saidIn(line))], this.#names)[0];
    const stray = below.filter((line) => logLineIn(line) !== undefined);
    const [first] = stray;
    if (first === undefined) return [entry, []];
    const { number: line } = first;
    const lines = stray.flatMap((one) => logLineIn(one) ?? []);
    const question: Question = { kind: "stray log lines", id: `stray log lines ${line}`, line, key, lines };
    const isCertain = this.#mayBeLeftOut(key) || (this.#isBroken && !isText);
    if (!isCertain && this.#ask(question, 2) !== YES) return [entry, []];
    const rest = { key, lines: entry.lines.filter((one) => !stray.includes(one)) };
    const isItem = (one: Line) => !isText && itemValue(one) !== undefined;
    return [rest, stray.map((one) => (isItem(one) ? itemOf([one]) : textItem(one, unquoted(saidIn(one)))))];
  }

  /** Of a key that stands twice one value may be left out, but no line of the log with it. */
  #mayBeLeftOut(key: string): boolean {
    return this.#doubledKeys.has(key);
  }

  /** What stands under a key several times comes together where the key stands first. */
  #joinDoubled(entries: readonly Entry[]): readonly Entry[] {
    const byKey = new Map<string, number[]>();
    entries.forEach(({ key }, at) => {
      if (key === undefined) return;
      const places = byKey.get(key);
      if (places) places.push(at);
      else byKey.set(key, [at]);
    });
    const all: (Entry | undefined)[] = [...entries];
    for (const [key, places] of byKey) {
      if (places.length === 1) continue;
      const same = places.flatMap((at) => entries[at] ?? []);
      const from = places[0] ?? 0;
      const standTogether = places.every((at, nth) => at === from + nth);
      const joined = this.#joined(key, same, standTogether);
      if (joined === undefined) continue;
      for (const at of places) all[at] = undefined;
      all[from] = joined;
    }
    return all.filter((entry) => entry !== undefined);
  }

  /** One entry of several; undefined while it waits for an answer. */
  #joined(key: string, entries: readonly Entry[], standTogether: boolean): Entry | undefined {
    const filled = entries.filter((entry) => !isEmpty(entry));
    const [first = entries[0]] = filled;
    if (first === undefined) return undefined;
    const take = (entry: Entry) =>
      standTogether || entry === entries[0] ? entry : { key, lines: entry.lines.map(copy) };
    const lists = filled.map(listOf);
    const isLog = isOneOf([LOG], key, this.#names);
    const haveLists = lists.some((list) => list !== undefined);
    const allLists = lists.every((list) => list !== undefined);
    const mayBeLists = isListKey(key, this.#names) && (haveLists || !isOneOf(PEOPLE, key, this.#names));
    const values = new Map<string, Entry>();
    for (const entry of filled) if (!values.has(saidBy(entry))) values.set(saidBy(entry), entry);
    if (filled.length > 0 && (allLists || isLog || (mayBeLists && values.size > 1))) {
      return this.#united(key, entries, standTogether);
    }
    if (values.size <= 1) return take(first);
    const different = [...values.values()];
    const answer = this.#ask(
      {
        kind: "two values",
        id: `two values ${key}`,
        key,
        values: [...values].map(([value, { lines }]) => ({ value, line: lines[0]?.number ?? 0 })),
      },
      different.length,
    );
    const chosen = answer === undefined ? undefined : different[answer];
    return chosen && take(chosen);
  }

  #united(key: string, entries: readonly Entry[], standTogether: boolean): Entry | undefined {
    const [first] = entries;
    const head = first?.lines[0];
    if (first === undefined || head === undefined) return undefined;
    const lists = entries.map(listOf);
    const block = entries.findIndex((entry, at) => lists[at] !== undefined && inside(entry).length > 0);
    const indent = lists[block]?.indent ?? USUAL_INDENT;
    const items = entries.flatMap((entry, at) => {
      const own = itemsOf(entry).map((item) => indented(item, indent));
      return at === 0 || standTogether ? own : own.map(copied);
    });
    const written = headOf(head)?.written ?? head.text;
    const isPlain = valueOf(first) === "";
    const lead = entries.flatMap((entry, at) => lists[at]?.lead ?? (isEmpty(entry) ? entry.lines.slice(1) : []));
    const list = { head: isPlain ? head : rewritten(head, written), lead, items: this.#once(key, items), indent };
    return { key, lines: linesOfList(list) };
  }

  #eachOnce(entry: Entry): Entry {
    const list = listOf(entry);
    if (list === undefined || entry.key === undefined) return entry;
    const items = this.#once(entry.key, list.items);
    return items.length === list.items.length ? entry : { key: entry.key, lines: linesOfList({ ...list, items }) };
  }

  #once(key: string, items: readonly Item[]): readonly Item[] {
    const seen = new Set<string>();
    const once: Item[] = [];
    for (const item of items) {
      const last = once.at(-1);
      // Comments under a line that goes stay.
      if (!seen.has(item.value) || last === undefined) once.push(item);
      else once.splice(-1, 1, { ...last, lines: [...last.lines, ...item.lines.filter(isComment)] });
      seen.add(item.value);
    }
    if (isOneOf([LOG], key, this.#names)) this.#doubled += items.length - once.length;
    return once;
  }

  #isLog({ key }: Entry): boolean {
    return key !== undefined && isOneOf([LOG], key, this.#names);
  }
}

function lineOf(question: Question): number {
  return question.kind === "two values" ? (question.values[0]?.line ?? 0) : question.line;
}

function isEmpty(entry: Entry): boolean {
  return /^(?:""|''|null|~|\[\s*\]|\{\s*\})?$/.test(valueOf(entry)) && inside(entry).length === 0;
}

function isComment(line: Line): boolean {
  return isSilent(line) && line.text.trim() !== "";
}

/** What an entry says, in whatever shape: the same of two that say the same. */
function saidBy(entry: Entry): string {
  const list = listOf(entry);
  if (list) return list.items.map(({ value }) => value).join(", ");
  const below = inside(entry).map(({ text }) => text.trim());
  const value = valueOf(entry);
  return [...(value === "" || beginsText(value) ? [] : [unquoted(value)]), ...below].join(" ");
}

/** The items of a list, or what would be those: a text, the lines of a text, the days of a map. */
function itemsOf(entry: Entry): readonly Item[] {
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

function textItem(line: Line, text: string): Item {
  const isPlain = /^[\p{L}\p{N}]/u.test(text) && !/:(?:\s|$)|\s#/.test(text);
  return itemOf([rewritten(line, `${USUAL_INDENT}- ${isPlain ? text : quoted(text)}`)]);
}

/** The same item at another indentation. */
function indented(item: Item, indent: string): Item {
  const first = item.lines.find((line) => !isSilent(line));
  const by = indent.length - (first === undefined ? 0 : indentOf(first));
  if (by === 0) return item;
  const lines = item.lines.map((line) => {
    const to = " ".repeat(Math.max(0, indentOf(line) + by));
    return isSilent(line) ? line : rewritten(line, to + line.text.trimStart());
  });
  return { ...item, lines };
}

function copied(item: Item): Item {
  return { ...item, lines: item.lines.map(copy) };
}

/** A line that has been moved is another line. */
function copy(line: Line): Line {
  return { ...line };
}
