/**
 * What people call their properties. Names fold: letter case, spaces, dashes and the like do not count, so that
 * `Date Applied`, `date-applied` and `dateApplied` are one name. The English lists are from a survey of public vaults.
 */
import { LANGUAGES } from "./languages/all-languages";
import { phrasesIn, type Language } from "./languages/language";
import { foldLetters, lettersOf } from "./letters";
import { remembering } from "./remembering";
import { isRoundDate } from "./round-kinds";
import { PROPERTY_NAMES, type PropertyName } from "./vocabulary";

export type Properties = Readonly<Record<string, unknown>>;

/** The two kinds of note that are ours: one process with one employer, or one round of it. */
export const NOTE_KINDS = ["application", "interview"] as const;
export type NoteKind = (typeof NOTE_KINDS)[number];

/** Lower case without accents, and nothing but letters and digits of any language. */
export function foldKey(key: string): string {
  return lettersOf(foldLetters(key), "");
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

/** Names are asked language by language. */
const NAMES_OF_A_LANGUAGE = 1_000;
/** Those of interview notes alone after those of any note. */
const NAMES_ON_ANY_NOTE = 500;

/** That a property goes by a name, and how early it is asked by it. */
interface Use {
  readonly property: PropertyName;
  readonly rank: number;
  readonly language: number;
  readonly isOnInterviews: boolean;
}

/** All that a folded name is used for. English is asked first, and the other languages only for what it does not know. */
class UsualNames {
  readonly #uses = new Map<string, Use[]>();

  constructor(from: number, to?: number) {
    LANGUAGES.slice(from, to).forEach(({ properties, propertiesOnInterviews }, at) => {
      this.#takeIn(properties, from + at, false);
      if (propertiesOnInterviews) this.#takeIn(propertiesOnInterviews, from + at, true);
    });
  }

  #takeIn(lists: Language["properties"], language: number, isOnInterviews: boolean): void {
    const first = language * NAMES_OF_A_LANGUAGE + (isOnInterviews ? NAMES_ON_ANY_NOTE : 0);
    for (const property of PROPERTY_NAMES) {
      phrasesIn(lists[property]).forEach((phrase, at) => {
        const name = phrase.includes(" ") ? phrase.replaceAll(" ", "") : phrase;
        const use = { property, rank: first + at, language, isOnInterviews };
        const others = this.#uses.get(name);
        if (others) others.push(use);
        else this.#uses.set(name, [use]);
      });
    }
  }

  /** What a name means, in the first of the languages that have it. On interviews it may mean less, and other things. */
  meaningsOf(name: string, kind: NoteKind): Meanings | undefined {
    const all = this.#uses.get(name)?.filter(({ isOnInterviews }) => kind === "interview" || !isOnInterviews);
    const uses = all?.filter(({ language }) => language === all[0]?.language);
    if (uses?.[0] === undefined) return undefined;
    const here = uses.filter(({ isOnInterviews }) => isOnInterviews);
    const isLeft = ({ property }: Use) => here.length === 0 || here.some((use) => use.property === property);
    const meanings = new Map<PropertyName, number>();
    for (const use of uses.filter(isLeft)) if (!meanings.has(use.property)) meanings.set(use.property, use.rank);
    return meanings;
  }
}

let english: UsualNames | undefined;
let others: UsualNames | undefined;

/** A name that means one property in one language and another in a later one is read as in the earlier. */
function usualMeanings(name: string, kind: NoteKind): Meanings | undefined {
  english ??= new UsualNames(0, 1);
  const inEnglish = english.meaningsOf(name, kind);
  if (inEnglish) return inEnglish;
  others ??= new UsualNames(1);
  return others.meaningsOf(name, kind);
}

/** The names that are read in a vault: the person's own go first, then the usual ones. */
export class PropertyNames {
  readonly #own = new Map<string, Map<PropertyName, number>>();

  constructor(own: OwnNames = {}) {
    for (const property of PROPERTY_NAMES) {
      own[property]?.forEach((name, at) => {
        const folded = foldKey(name);
        const ranks = this.#own.get(folded) ?? new Map<PropertyName, number>();
        this.#own.set(folded, ranks.set(property, at - NAMES_OF_A_LANGUAGE));
      });
    }
  }

  #meaningsOf(name: string, kind: NoteKind): Meanings | undefined {
    const own = this.#own.get(name);
    const usual = usualMeanings(name, kind);
    return own ? new Map([...(usual ?? []), ...own]) : usual;
  }

  /** The properties of a note, to be asked for by any of their names. */
  fold(properties: Properties): NamedProperties {
    return new NamedProperties(properties, this);
  }

  /** What a key is to us. */
  readonly known = remembering((key: string): KnownKey => {
    const name = foldKey(key);
    const ofRound = isRoundDate(name) ? ROUND_DATE : NO_MEANINGS;
    const meanings = {
      application: this.#meaningsOf(name, "application") ?? ofRound,
      interview: this.#meaningsOf(name, "interview") ?? ofRound,
    };
    return name.includes("mail") ? this.#ofAddress(name, meanings) : { name, meanings };
  });

  /** `recruiter_email`, `e-mail of recruiter` and the like stand beside the property that names the recruiter. */
  #ofAddress(name: string, meanings: KnownKey["meanings"]): KnownKey {
    const addressOf = name.replace(/e?mail(?:s|address(?:es)?)?/, "").replace(/^(?:of|for)(?:the)?/, "");
    const known = (kind: NoteKind): Meanings => {
      const ranks = [...(this.#meaningsOf(addressOf, kind) ?? NO_MEANINGS), ...meanings[kind]];
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
