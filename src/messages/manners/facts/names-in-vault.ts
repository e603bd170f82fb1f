/** The names of companies, people and roles in all notes, found by their words: made once for as long as no note changes. */
import type { Agenda } from "../../../core/agenda";
import { peopleOf, type Application } from "../../../core/application";
import type { Entry } from "../../../core/entry";
import { companyKeyOf } from "../../../core/reading/company-name";
import { foldLetters } from "../../../core/reading/letters";
import { isTitle } from "../../../core/reading/name";
import { rememberingFor } from "../../../core/reading/remembering";
import { GROUPS } from "../../../core/schedule/group";
import { wordsOf } from "../words";

export interface NameInVault {
  readonly kind: "company" | "person" | "role";
  /** As the note has it. */
  readonly text: string;
  /** Folded, without "and" and a legal form. */
  readonly words: readonly string[];
  /** The Application that names it. */
  readonly application: Application;
}

export interface NamesInVault {
  /** Those of a kind whose first word it is. */
  beginningWith(word: string, kind: NameInVault["kind"]): readonly NameInVault[];
  /** People whose last name it is. */
  lastNamed(word: string): readonly NameInVault[];
}

/** Of the Applications of an agenda; none without one. */
export function namesIn(agenda: Agenda | undefined): NamesInVault {
  const indexes = agenda === undefined ? [] : GROUPS.map((group) => indexOf(agenda.groups[group]));
  const byFirst = (kind: NameInVault["kind"]) => indexes.map((index) => index.byFirst[kind]);
  const firsts = { company: byFirst("company"), person: byFirst("person"), role: byFirst("role") };
  const lasts = indexes.map(({ byLast }) => byLast);
  return {
    beginningWith: (word, kind) => allOf(word, firsts[kind]),
    lastNamed: (word) => allOf(word, lasts),
  };
}

/** Most words of a draft are in none: nothing is made for them. */
function allOf(word: string, indexes: readonly ByWord[]): readonly NameInVault[] {
  let all: readonly NameInVault[] = NONE;
  for (const index of indexes) {
    const found = index.get(word);
    if (found) all = all.length === 0 ? found : [...all, ...found];
  }
  return all;
}

const NONE: readonly NameInVault[] = [];

/** The words of a name as they are compared: without letter case, accents, and "and". */
export function wordsOfName(text: string): readonly string[] {
  if (PLAIN_NAME.test(text))
    return text
      .toLowerCase()
      .split(" ")
      .filter((word) => word !== "and");
  return wordsOf(text)
    .map(({ word }) => foldLetters(word))
    .filter((word) => word !== "and" && word !== "&");
}

/** Most names are like that, and a vault has thousands. */
const PLAIN_NAME = /^[A-Za-z\d]{2,}(?: [A-Za-z\d]{2,})*$/;

type ByWord = ReadonlyMap<string, readonly NameInVault[]>;

interface NameIndex {
  readonly byFirst: Readonly<Record<NameInVault["kind"], ByWord>>;
  readonly byLast: ByWord;
}

/** Of one group of the agenda, whose list stays the same object while none of its Applications changes. */
const indexOf = rememberingFor((entries: readonly Entry[]): NameIndex => {
  const byFirst: Record<NameInVault["kind"], Index> = { company: new Map(), person: new Map(), role: new Map() };
  const byLast: Index = new Map();
  const known = new Set<string>();
  for (const { application } of entries)
    for (const name of namesOf(application)) {
      // Many Applications are for one role, and some at one company.
      const key = `${name.kind} ${name.kind === "role" ? "" : application.companyKey} ${name.words.join(" ")}`;
      if (known.has(key)) continue;
      known.add(key);
      add(byFirst[name.kind], name.words[0], name);
      if (name.kind === "person" && name.words.length > 1) add(byLast, name.words.at(-1), name);
    }
  return { byFirst, byLast };
});

type Index = Map<string, NameInVault[]>;

const namesOf = rememberingFor((application: Application): readonly NameInVault[] => {
  const { company, role, connections } = application;
  const people = [...peopleOf(application), ...connections].filter(({ name }) => !isTitle(name));
  return [
    { kind: "company" as const, text: company, words: withoutForm(application) },
    { kind: "role" as const, text: role, words: wordsOfName(role) },
    ...people.map(({ name }) => ({ kind: "person" as const, text: name, words: wordsOfName(name) })),
  ].flatMap((name) => (name.words.length === 0 ? [] : [{ ...name, application }]));
});

/** `Acme Ltd.` is called Acme. */
function withoutForm({ company, companyKey: key }: Application): readonly string[] {
  const words = [...wordsOfName(company)];
  if (words.join("") === key) return words;
  while (words.length > 1 && companyKeyOf(words.slice(0, -1).join(" ")) === key) words.pop();
  return words;
}

function add(index: Index, word: string | undefined, name: NameInVault): void {
  if (word === undefined) return;
  const there = index.get(word);
  if (there) there.push(name);
  else index.set(word, [name]);
}
