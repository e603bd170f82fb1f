/** From entries that can each be read to one block: what is asked, and what comes of the answers. */
import type { PropertyNames } from "../reading/property-names";
import { PROPERTY_NAMES } from "../reading/vocabulary";
import { joinDoubledKeys } from "./doubled-keys";
import { beginsText, headOf, isComment, isSilent, itemValue, rewritten, type Entry } from "./entries";
import { isOneOf, type TidyBlock } from "./faults";
import { copied, indented, itemsOf, textItem } from "./items";
import { itemOf, linesOfList, listOf, USUAL_INDENT, type Item } from "./list";
import { keysBeside, mangledKey } from "./mangled-key";
import type { Line } from "./note-block";
import type { Answers, Question } from "./question";
import { strayLogLines } from "./stray-log-lines";
import { unquoted } from "./yaml-text";

/** The lines of a block as they would be. */
export interface Proposal {
  readonly lines: readonly Line[];
  readonly questions: readonly Question[];
  /** The ids of the questions that have no answer. */
  readonly open: readonly string[];
  readonly logLines: LogLines;
}

/** Lines of the contact log that are kept, and those that stood there twice and are kept once. */
export interface LogLines {
  readonly kept: number;
  readonly doubled: number;
}

/** Joins doubled keys and puts right what a merge mangled, as the answers say. */
export function propose({ entries, faults }: TidyBlock, answers: Answers, names: PropertyNames): Proposal {
  return new Proposing(faults.length > 0, answers, names).propose(entries);
}

const YES = 0;
const LOG = "contact_log";

class Proposing {
  readonly #questions: Question[] = [];
  readonly #open: string[] = [];
  readonly #isBroken: boolean;
  readonly #answers: Answers;
  readonly #names: PropertyNames;
  readonly #doubledKeys = new Set<string>();

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
    const gathered = this.#gatherLog(this.#nameAnew(entries));
    const all = joinDoubledKeys(gathered, this.#names, (question, answers) => this.#ask(question, answers));
    const kept = this.#logLinesIn(all);
    return {
      lines: all.flatMap(({ lines }) => [...lines]),
      questions: this.#questions.sort((one, other) => lineOf(one) - lineOf(other)),
      open: this.#open,
      logLines: { kept, doubled: this.#logLinesIn(gathered) - kept },
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
    const beside = keysBeside(keys, this.#names);
    return entries.map((entry) => {
      const { key, lines } = entry;
      const [head, ...below] = lines;
      const meant = key === undefined ? undefined : (mangledKey(key, beside, this.#names) ?? this.#cutOffFrom(key));
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

  #logLinesIn(entries: readonly Entry[]): number {
    return entries.reduce((sum, entry) => sum + (this.#isLog(entry) ? itemsOf(entry).length : 0), 0);
  }

  #isLog({ key }: Entry): boolean {
    return key !== undefined && isOneOf([LOG], key, this.#names);
  }
}

function lineOf(question: Question): number {
  return question.kind === "two values" ? (question.values[0]?.line ?? 0) : question.line;
}
