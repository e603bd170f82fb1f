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
  /** Those whose first word it is. */
  beginningWith(word: string): readonly NameInVault[];
  /** People whose last name it is. */
  lastNamed(word: string): readonly NameInVault[];
}

/** Of the Applications of an agenda; none without one. */
export function namesIn(agenda: Agenda | undefined): NamesInVault {
  const indexes = agenda === undefined ? [] : GROUPS.map((group) => indexOf(agenda.groups[group]));
  return {
    beginningWith: (word) => indexes.flatMap(({ byFirst }) => byFirst.get(word) ?? []),
    lastNamed: (word) => indexes.flatMap(({ byLast }) => byLast.get(word) ?? []),
  };
}

/** The words of a name as they are compared: without letter case, accents, and "and". */
export function wordsOfName(text: string): readonly string[] {
  return wordsOf(text)
    .map(({ word }) => foldLetters(word))
    .filter((word) => word !== "and" && word !== "&");
}

interface NameIndex {
  readonly byFirst: ReadonlyMap<string, readonly NameInVault[]>;
  readonly byLast: ReadonlyMap<string, readonly NameInVault[]>;
}

/** Of one group of the agenda, whose list stays the same object while none of its Applications changes. */
const indexOf = rememberingFor((entries: readonly Entry[]): NameIndex => {
  const byFirst = new Map<string, NameInVault[]>();
  const byLast = new Map<string, NameInVault[]>();
  for (const { application } of entries)
    for (const name of namesOf(application)) {
      add(byFirst, name.words[0], name);
      if (name.kind === "person" && name.words.length > 1) add(byLast, name.words.at(-1), name);
    }
  return { byFirst, byLast };
});

const namesOf = rememberingFor((application: Application): readonly NameInVault[] => {
  const { company, role, connections } = application;
  const people = [...peopleOf(application), ...connections].filter(({ name }) => !isTitle(name));
  return [
    { kind: "company" as const, text: company, words: withoutForm(company) },
    { kind: "role" as const, text: role, words: wordsOfName(role) },
    ...people.map(({ name }) => ({ kind: "person" as const, text: name, words: wordsOfName(name) })),
  ].flatMap((name) => (name.words.length === 0 ? [] : [{ ...name, application }]));
});

/** `Acme Ltd.` is called Acme. */
function withoutForm(company: string): readonly string[] {
  const words = [...wordsOfName(company)];
  const key = companyKeyOf(company);
  while (words.length > 1 && companyKeyOf(words.slice(0, -1).join(" ")) === key) words.pop();
  return words;
}

function add(index: Map<string, NameInVault[]>, word: string | undefined, name: NameInVault): void {
  if (word === undefined) return;
  const there = index.get(word);
  if (there) there.push(name);
  else index.set(word, [name]);
}
