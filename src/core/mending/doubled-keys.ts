import type { PropertyNames } from "../reading/property-names";
import type { PropertyName } from "../reading/vocabulary";
import { beginsText, headOf, isComment, rewritten, type Entry } from "./entries";
import { isListKey, isOneOf } from "./faults";
import { copied, copy, indented, isEmpty, itemsOf } from "./items";
import { inside, linesOfList, listOf, USUAL_INDENT, valueOf, type Item } from "./list";
import type { Question } from "./question";
import { unquoted } from "./yaml-text";

/** Asks what only the person can say. Returns the answer, one of so many; undefined while there is none. */
type Ask = (question: Question, answers: number) => number | undefined;

const LOG: readonly PropertyName[] = ["contact_log"];
/** Of two texts for one of these, one is chosen; what was written of anything else is kept. */
const PEOPLE: readonly PropertyName[] = ["contact", "interviewers", "connections"];

/**
 * What stands under a key several times comes together where the key stands first: lists become one, and of two values one
 * is asked for. The contact log has each line once.
 */
export function joinDoubledKeys(entries: readonly Entry[], names: PropertyNames, ask: Ask): readonly Entry[] {
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
    const joined = joinedEntry(key, same, standTogether, names, ask);
    if (joined === undefined) continue;
    for (const at of places) all[at] = undefined;
    all[from] = joined;
  }
  return all
    .filter((entry) => entry !== undefined)
    .map((entry) => (entry.key !== undefined && isOneOf(LOG, entry.key, names) ? eachOnce(entry) : entry));
}

/** One entry of several; undefined while it waits for an answer. */
function joinedEntry(
  key: string,
  entries: readonly Entry[],
  standTogether: boolean,
  names: PropertyNames,
  ask: Ask,
): Entry | undefined {
  const filled = entries.filter((entry) => !isEmpty(entry));
  const [first = entries[0]] = filled;
  if (first === undefined) return undefined;
  const take = (entry: Entry) =>
    standTogether || entry === entries[0] ? entry : { key, lines: entry.lines.map(copy) };
  const lists = filled.map(listOf);
  const isLog = isOneOf(LOG, key, names);
  const haveLists = lists.some((list) => list !== undefined);
  const allLists = lists.every((list) => list !== undefined);
  const mayBeLists = isListKey(key, names) && (haveLists || !isOneOf(PEOPLE, key, names));
  const values = new Map<string, Entry>();
  for (const entry of filled) if (!values.has(saidBy(entry))) values.set(saidBy(entry), entry);
  if (filled.length > 0 && (allLists || isLog || (mayBeLists && values.size > 1))) {
    return united(key, entries, standTogether);
  }
  if (values.size <= 1) return take(first);
  const different = [...values.values()];
  const answer = ask(
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

function united(key: string, entries: readonly Entry[], standTogether: boolean): Entry | undefined {
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
  const list = { head: isPlain ? head : rewritten(head, written), lead, items: eachOfOnce(items), indent };
  return { key, lines: linesOfList(list) };
}

function eachOnce(entry: Entry): Entry {
  const list = listOf(entry);
  if (list === undefined) return entry;
  const items = eachOfOnce(list.items);
  return items.length === list.items.length ? entry : { key: entry.key, lines: linesOfList({ ...list, items }) };
}

function eachOfOnce(items: readonly Item[]): readonly Item[] {
  const seen = new Set<string>();
  const once: Item[] = [];
  for (const item of items) {
    const last = once.at(-1);
    // Comments under a line that goes stay.
    if (!seen.has(item.value) || last === undefined) once.push(item);
    else once.splice(-1, 1, { ...last, lines: [...last.lines, ...item.lines.filter(isComment)] });
    seen.add(item.value);
  }
  return once;
}

/** What an entry says, in whatever shape: the same of two that say the same. */
function saidBy(entry: Entry): string {
  const list = listOf(entry);
  if (list) return list.items.map(({ value }) => value).join(", ");
  const below = inside(entry).map(({ text }) => text.trim());
  const value = valueOf(entry);
  return [...(value === "" || beginsText(value) ? [] : [unquoted(value)]), ...below].join(" ");
}
