/**
 * What people call their properties. Names fold: letter case, spaces, dashes and the like do not count, so that
 * `Date Applied`, `date-applied` and `dateApplied` are one name. The English lists are from a survey of public vaults.
 */
import { LANGUAGES } from "./languages/all-languages";
import { phrasesIn, type Language } from "./languages/language";
import { foldAccents, foldCase, lettersOf } from "./letters";
import { foldedSpellings } from "./phrase";
import { remembering } from "./remembering";
import { isRoundDate } from "./round-kinds";
import { PROPERTY_NAMES, type PropertyName } from "./vocabulary";

export type Properties = Readonly<Record<string, unknown>>;

/** The two kinds of note that are ours: one process with one employer, or one round of it. */
export type NoteKind = "application" | "interview";

/** Lower case without accents, and nothing but letters and digits of any language. */
export function foldKey(key: string): string {
  return lettersOf(foldAccents(foldCase(key)), "");
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
export interface KnownKey {
  /** As {@link foldKey} folds it. */
  readonly name: string;
  readonly meanings: Readonly<Record<NoteKind, Meanings>>;
  /** Of a name for somebody's mail address, such as `contact_email`: the folded name of whose it is, `contact`. */
  readonly addressOf?: string;
}

/** Properties that name people, who may have their addresses in properties of their own. */
const OF_PEOPLE: readonly PropertyName[] = ["contact", "interviewers", "recruiter"];
/** After the names of the people themselves. */
const RANK_OF_ADDRESSES = 1_000_000;

const NO_MEANINGS: Meanings = new Map();
/** The day of one more interview, by the name of its round; asked after all names that are known. */
const ROUND_DATE: Meanings = new Map([["interview_date", Number.MAX_SAFE_INTEGER]]);
const NOT_FOUND: readonly (Named & KnownKey)[] = [];

/** A note's properties, to be asked for by what they are read as: of `Status` beside `status`, both are. */
export class NamedProperties {
  readonly #all: (Named & KnownKey)[] = [];
  readonly #found: Partial<Record<NoteKind, ReadonlyMap<PropertyName, readonly (Named & KnownKey)[]>>> = {};

  constructor(properties: Properties, names: PropertyNames) {
    for (const key of Object.keys(properties)) {
      this.#all.push({ key, value: properties[key], ...names.known(key) });
    }
  }

  /** All of them, in the order in which they are written. */
  all(): Iterable<Named & KnownKey> {
    return this.#all;
  }

  /** The first property of a folded name, whatever it is read as. */
  named(name: string): Named | undefined {
    return this.#all.find((named) => named.name === name);
  }

  /** What the note has under any of the names of a property, in the order in which they are asked. */
  find(property: PropertyName, kind: NoteKind): readonly (Named & KnownKey)[] {
    this.#found[kind] ??= this.#inOrder(kind);
    return this.#found[kind].get(property) ?? NOT_FOUND;
  }

  /** Whether the note has anything under one of the names, but for those that say what kind of note it is. */
  hasAny(): boolean {
    for (const { meanings } of this.#all) {
      const { interview, application } = meanings;
      const either = interview.size > 0 ? interview : application;
      if (either.size > 0 && !either.has("type")) return true;
    }
    return false;
  }

  #inOrder(kind: NoteKind): ReadonlyMap<PropertyName, readonly (Named & KnownKey)[]> {
    const found = new Map<PropertyName, (Named & KnownKey)[]>();
    for (const named of this.#all) {
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

/** All the names of a language for a property, in the order in which they are asked: on any note, and on an interview note. */
function namesOf(
  { properties, propertiesOnInterviews = {} }: Language,
  property: PropertyName,
  kind: NoteKind,
): readonly string[] {
  const names = phrasesIn(properties[property]);
  if (kind === "application") return names;
  const elsewhere = new Set(Object.values(propertiesOnInterviews).flatMap(phrasesIn));
  const here = phrasesIn(propertiesOnInterviews[property]);
  return [...names.filter((name) => here.includes(name) || !elsewhere.has(name)), ...here];
}

/** Names are asked language by language. */
const NAMES_OF_A_LANGUAGE = 1_000;

/**
 * By folded name. A name that means one property in one language and another in a later one is read as in the earlier;
 * English is first.
 */
function usualMeanings(kind: NoteKind): ReadonlyMap<string, Meanings> {
  const meanings = new Map<string, Map<PropertyName, number>>();
  LANGUAGES.forEach((language, at) => {
    const isNew = new Set<string>();
    for (const property of PROPERTY_NAMES) {
      const names = namesOf(language, property, kind).flatMap(foldedSpellings);
      names.forEach((spaced, rank) => {
        const name = spaced.replaceAll(" ", "");
        const ranks = meanings.get(name) ?? new Map<PropertyName, number>();
        if (ranks.size === 0) isNew.add(name);
        if (isNew.has(name) && !ranks.has(property))
          meanings.set(name, ranks.set(property, at * NAMES_OF_A_LANGUAGE + rank));
      });
    }
  });
  return meanings;
}

const USUAL: Partial<Record<NoteKind, ReadonlyMap<string, Meanings>>> = {};

/** The person's own names are asked before all others. */
function meaningsOf(own: OwnNames, kind: NoteKind): ReadonlyMap<string, Meanings> {
  const usual = (USUAL[kind] ??= usualMeanings(kind));
  const meanings = new Map(usual);
  for (const property of PROPERTY_NAMES) {
    own[property]?.forEach((name, rank) => {
      const folded = foldKey(name);
      meanings.set(folded, new Map(meanings.get(folded)).set(property, rank - NAMES_OF_A_LANGUAGE));
    });
  }
  return meanings;
}

/** The names that are read in a vault: the person's own go first, then the usual ones. */
export class PropertyNames {
  readonly #meanings: Readonly<Record<NoteKind, ReadonlyMap<string, Meanings>>>;

  constructor(own: OwnNames = {}) {
    this.#meanings = { application: meaningsOf(own, "application"), interview: meaningsOf(own, "interview") };
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
    const meanings = { application: application.get(name) ?? others, interview: interview.get(name) ?? others };
    return name.includes("mail") ? this.#ofAddress(name, meanings) : { name, meanings };
  });

  /** `recruiter_email`, `e-mail of recruiter` and the like stand beside the property that names the recruiter. */
  #ofAddress(name: string, meanings: KnownKey["meanings"]): KnownKey {
    const addressOf = name.replace(/e?mail(?:s|address(?:es)?)?/, "").replace(/^(?:of|for)(?:the)?/, "");
    const known = (kind: NoteKind): Meanings => {
      const ranks = [...(this.#meanings[kind].get(addressOf) ?? NO_MEANINGS), ...meanings[kind]];
      const ofPeople = ranks.filter(([property]) => OF_PEOPLE.includes(property));
      return ofPeople.length === 0
        ? meanings[kind]
        : new Map(ofPeople.map(([property, rank]) => [property, RANK_OF_ADDRESSES + rank]));
    };
    const own = { application: known("application"), interview: known("interview") };
    return own.application === meanings.application && own.interview === meanings.interview
      ? { name, meanings }
      : { name, meanings: own, addressOf };
  }

  /** The language in which a key is read as a property of ours, where it is not English. */
  languageOf(key: string, kind: NoteKind): string | undefined {
    const rank = Math.min(...this.known(key).meanings[kind].values());
    const name = LANGUAGES[Math.floor(rank / NAMES_OF_A_LANGUAGE)]?.name;
    return name === "English" ? undefined : name;
  }

  /** The key to write a property to: the one that the note has, a filled one first; else our own name. */
  keyFor(properties: Properties, property: PropertyName, kind: NoteKind): string {
    const there = this.fold(properties)
      .find(property, kind)
      .filter(({ addressOf }) => addressOf === undefined);
    const filled = there.find(({ value }) => value !== null && value !== undefined && value !== "");
    return (filled ?? there[0])?.key ?? property;
  }

  /** The property that a name is read as in a note of a kind, if it is. */
  propertyNamed(key: string, kind: NoteKind): PropertyName | undefined {
    const ranks = [...this.known(key).meanings[kind]];
    return ranks.sort(([, one], [, other]) => one - other)[0]?.[0];
  }
}
