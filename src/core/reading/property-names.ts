/**
 * What people call their properties. Names fold: letter case, spaces, dashes and the like do not count, so that
 * `Date Applied`, `date-applied` and `dateApplied` are one name. The English lists are from a survey of public vaults.
 */
import { LANGUAGES } from "./languages/all-languages";
import { phrasesIn } from "./languages/language";
import { foldCase, lettersOf } from "./letters";
import { remembering } from "./remembering";
import { isRoundDate } from "./round-kinds";
import { PROPERTY_NAMES, type PropertyName } from "./vocabulary";

export type Properties = Readonly<Record<string, unknown>>;

/** The two kinds of note that are ours: one process with one employer, or one round of it. */
export type NoteKind = "application" | "interview";

/** Lower case, and nothing but letters and digits of any language. */
export function foldKey(key: string): string {
  return lettersOf(foldCase(key), "");
}

/** One property of a note, under the name that the note has for it. */
export interface Named {
  readonly key: string;
  readonly value: unknown;
}

/** Names that a person has for properties besides the usual ones. */
type OwnNames = Readonly<Partial<Record<PropertyName, readonly string[]>>>;

/** The properties that a key is read as, and how early among their names it is asked. */
type Meanings = ReadonlyMap<PropertyName, number>;

/** What a key of a note is to us, whatever its value. */
interface KnownKey {
  /** As {@link foldKey} folds it. */
  readonly name: string;
  readonly meanings: Readonly<Record<NoteKind, Meanings>>;
}

const NO_MEANINGS: Meanings = new Map();
/** The day of one more interview, by the name of its round; asked after all names that are known. */
const ROUND_DATE: Meanings = new Map([["interview_date", Number.MAX_SAFE_INTEGER]]);
const NOT_FOUND: readonly (Named & KnownKey)[] = [];

/** A note's properties by their folded names. Of two keys that fold to one name, the first that is written counts. */
export class NamedProperties {
  readonly #byName = new Map<string, Named & KnownKey>();
  readonly #found: Partial<Record<NoteKind, ReadonlyMap<PropertyName, readonly (Named & KnownKey)[]>>> = {};

  constructor(properties: Properties, names: PropertyNames) {
    for (const key of Object.keys(properties)) {
      const { name, meanings } = names.known(key);
      if (!this.#byName.has(name)) this.#byName.set(name, { key, value: properties[key], name, meanings });
    }
  }

  /** All of them, in the order in which they are written. */
  all(): Iterable<Named & KnownKey> {
    return this.#byName.values();
  }

  /** The property of a folded name, whatever it is read as. */
  named(name: string): Named | undefined {
    return this.#byName.get(name);
  }

  /** What the note has under any of the names of a property, in the order in which they are asked. */
  find(property: PropertyName, kind: NoteKind): readonly (Named & KnownKey)[] {
    this.#found[kind] ??= this.#inOrder(kind);
    return this.#found[kind].get(property) ?? NOT_FOUND;
  }

  /** Whether the note has anything under one of the names, but for those that say what kind of note it is. */
  hasAny(): boolean {
    for (const { meanings } of this.#byName.values()) {
      const { interview, application } = meanings;
      const either = interview.size > 0 ? interview : application;
      if (either.size > 0 && !either.has("type")) return true;
    }
    return false;
  }

  #inOrder(kind: NoteKind): ReadonlyMap<PropertyName, readonly (Named & KnownKey)[]> {
    const found = new Map<PropertyName, (Named & KnownKey)[]>();
    for (const named of this.#byName.values()) {
      for (const property of named.meanings[kind].keys()) {
        const others = found.get(property);
        if (others) others.push(named);
        else found.set(property, [named]);
      }
    }
    for (const [property, all] of found) {
      const rank = ({ meanings }: KnownKey) => meanings[kind].get(property) ?? 0;
      if (all.length > 1) all.sort((one, other) => rank(one) - rank(other));
    }
    return found;
  }
}

/** All the names that are read for a property, in the order in which they are asked: on any note, and on an interview note. */
function namesOf(property: PropertyName, kind: NoteKind): readonly string[] {
  return LANGUAGES.flatMap(({ properties, propertiesOnInterviews = {} }) => {
    const names = phrasesIn(properties[property]);
    if (kind === "application") return names;
    const elsewhere = new Set(Object.values(propertiesOnInterviews).flatMap(phrasesIn));
    const here = phrasesIn(propertiesOnInterviews[property]);
    return [...names.filter((name) => here.includes(name) || !elsewhere.has(name)), ...here];
  });
}

/** By folded name. */
function meaningsOf(namesOf: (property: PropertyName) => readonly string[]): ReadonlyMap<string, Meanings> {
  const meanings = new Map<string, Map<PropertyName, number>>();
  for (const property of PROPERTY_NAMES) {
    namesOf(property)
      .map(foldKey)
      .forEach((name, rank) => {
        const ranks = meanings.get(name) ?? new Map<PropertyName, number>();
        if (!ranks.has(property)) meanings.set(name, ranks.set(property, rank));
      });
  }
  return meanings;
}

/** The names that are read in a vault: the person's own go first, then the usual ones. */
export class PropertyNames {
  readonly #meanings: Readonly<Record<NoteKind, ReadonlyMap<string, Meanings>>>;

  constructor(own: OwnNames = {}) {
    const of = (kind: NoteKind) => meaningsOf((property) => [...(own[property] ?? []), ...namesOf(property, kind)]);
    this.#meanings = { application: of("application"), interview: of("interview") };
  }

  /** The properties of a note, to be asked for by any of their names. */
  fold(properties: Properties): NamedProperties {
    return new NamedProperties(properties, this);
  }

  /** What a key is to us. */
  readonly known = remembering((key: string): KnownKey => {
    const name = foldKey(key);
    const { application, interview } = this.#meanings;
    const others = isRoundDate(name) ? ROUND_DATE : NO_MEANINGS;
    return {
      name,
      meanings: { application: application.get(name) ?? others, interview: interview.get(name) ?? others },
    };
  });

  /** The key to write a property to: the one that the note has, a filled one first; else our own name. */
  keyFor(properties: Properties, property: PropertyName, kind: NoteKind): string {
    const there = this.fold(properties).find(property, kind);
    const filled = there.find(({ value }) => value !== null && value !== undefined && value !== "");
    return (filled ?? there[0])?.key ?? property;
  }

  /** The property that a name is read as in a note of a kind, if it is. */
  propertyNamed(key: string, kind: NoteKind): PropertyName | undefined {
    const ranks = [...this.known(key).meanings[kind]];
    return ranks.sort(([, one], [, other]) => one - other)[0]?.[0];
  }
}
