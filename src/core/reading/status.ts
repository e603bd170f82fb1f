/**
 * The words that people have for where an application stands. Meanings follow a survey of public vaults; what is not
 * known is shown as it is written and counts as open.
 */
import { isDay, readDay } from "./date-value";
import { LANGUAGES } from "./languages/all-languages";
import { phrasesIn, type Language } from "./languages/language";
import { foldPhrase, PhraseBook, withoutDay, withoutStruck, type Mention } from "./phrase";
import type { Named } from "./property-names";
import { isBox, isTicked, itemsOf, readText } from "./property-value";
import { remembering } from "./remembering";
import { STATUSES, type Status, type Weight } from "./vocabulary";

/** Statuses after which a process is over. */
const ENDS: readonly Status[] = ["accepted", "rejected", "withdrawn", "closed", "ghosted"];

/** Of several that are said at once, the first of these counts: an end, and then the furthest stage. */
const BY_RANK: readonly Status[] = [
  "rejected",
  "withdrawn",
  "accepted",
  "ghosted",
  "closed",
  "offer",
  "interviewing",
  "screening",
  "assessment",
  "applied",
  "wishlist",
];

/** Short lists first: most notes have a word of theirs. */
const WEIGHTS: readonly Weight[] = ["usual", "telling", "generic"];
const LONGEST = 300;
const PARTS_READ = 20;

interface Meaning {
  readonly status: Status;
  readonly weight: Weight;
  /** The language of the word; undefined for English. */
  readonly language: string | undefined;
}

/** A word that is a no where it is negated, and says nothing else. */
interface Chosen {
  readonly status: undefined;
  readonly language: string | undefined;
}

/** What was read of a status. */
export interface StatusRead {
  /** As it is written, in one line. */
  readonly text: string;
  /** Undefined for a word that is not known. */
  readonly status: Status | undefined;
  readonly weight: Weight | undefined;
  /** The language in which it was read, where that is not English. */
  readonly language: string | undefined;
  /** Whether it is this word and nothing else: only then can the vault's own word be learnt from it. */
  readonly isPlainWord: boolean;
}

type OwnStatusWords = Readonly<Partial<Record<Status, readonly string[]>>>;

let book: PhraseBook<Meaning | Chosen> | undefined;

/**
 * The words of all languages. This is the rule for a word that means two things in two of them: English goes first, then
 * a no, then the earlier language. No word of ours is a no in another language and something else in English.
 */
function usualWords(): PhraseBook<Meaning | Chosen> {
  if (book) return book;
  const made = new PhraseBook<Meaning | Chosen>();
  const [english, ...others] = LANGUAGES;
  const all = STATUSES.filter((status) => status !== "rejected");
  const add = ({ name, statuses }: Language, ...some: readonly Status[]) => {
    const language = languageNamed(name);
    for (const weight of WEIGHTS)
      for (const status of some) made.add(statuses[status]?.[weight], { status, weight, language });
  };
  if (english) add(english, ...all, "rejected");
  for (const language of others) add(language, "rejected");
  for (const language of others) add(language, ...all);
  for (const { name, chosen } of LANGUAGES) made.add(chosen, { status: undefined, language: languageNamed(name) });
  return (book = made);
}

function languageNamed(name: string): string | undefined {
  return name === "English" ? undefined : name;
}

/** A status without what stands around it: a field's name, a number before it, a comment behind it, the day. */
function bare(text: string): string {
  return withoutStruck(text)
    .replace(/^\W*\[[\w ]+::(.*)\]\s*$/u, "$1")
    .replace(/^[^\p{L}\p{N}]*\d+[^\p{L}\p{N}]+(?=\p{L})/u, "")
    .replace(/\s#.*$/, "")
    .replace(/\d{4}-\d{2}-\d{2}/g, " ");
}

/** Reads statuses, with a person's own words beside the usual ones. */
export class StatusWords {
  readonly #own = new Map<string, Meaning>();

  constructor(own: OwnStatusWords = {}) {
    for (const status of STATUSES) {
      for (const word of own[status] ?? [])
        this.#own.set(foldPhrase(word), { status, weight: "telling", language: undefined });
    }
  }

  /**
   * Reads one value. Of a list the last item counts, as people add to it, but an end in it before all; so it is in a map
   * such as `{stage: …, result: …}`. Undefined where it is empty.
   */
  read(value: unknown): StatusRead | undefined {
    const read = itemsOf(value)
      .slice(-PARTS_READ)
      .flatMap((item) => this.#readItem(item));
    return read.find(isOver) ?? read.findLast(({ status }) => status !== undefined) ?? read.at(-1);
  }

  /** Reads `rejected: true` and `rejection_date: 2026-11-20`: properties that say by their name how it ended. */
  readNamed(status: Status, { key, value }: Named): StatusRead | undefined {
    const date = readDay(value);
    const isSaid = isTicked(value) || (date !== undefined && (isDay(date) || date.proposals.length > 0));
    const words = isSaid || isBox(value) ? undefined : this.read(value);
    if (!isSaid && words?.status !== status) return undefined;
    return { text: words?.text ?? key, status, weight: "usual", language: words?.language, isPlainWord: false };
  }

  #readItem(item: unknown): readonly StatusRead[] {
    if (typeof item === "object" && item !== null && !Array.isArray(item)) return this.#readParts(item);
    const text = readText(item);
    return text === "" ? [] : [this.#readText(text)];
  }

  /** `{ stage: Interview, result: Rejected }`, `{ rejected: true }`, and a line that YAML took for a map. */
  #readParts(parts: object): readonly StatusRead[] {
    return Object.entries(parts)
      .slice(0, PARTS_READ)
      .flatMap(([key, value]: [string, unknown]): readonly StatusRead[] => {
        const named = { ...this.#readText(key), isPlainWord: false };
        const isNamed = named.status !== undefined;
        if (isBox(value) && isNamed) return isTicked(value) ? [named] : [];
        const text = readText(value);
        if (text === "") return [];
        const said = this.#readText(text);
        return [isNamed && said.status === undefined ? named : said];
      });
  }

  readonly #readText = remembering((text: string): StatusRead => {
    const plain = bare(text.slice(0, LONGEST));
    const folded = foldPhrase(plain);
    const exact = this.#exactly(plain, folded);
    const found = exact ?? this.#meaningOfSome(plain.replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 "));
    return {
      text,
      status: found?.status,
      weight: found?.weight,
      language: found?.language,
      isPlainWord: exact !== undefined && foldPhrase(text) === folded && !/[([~\d]/.test(text),
    };
  });

  /**
   * The status of a note that has several: the first known one, in the order of {@link PropertyNames}, but an end goes
   * before a stage that was reached on the way; else the first that is written.
   */
  readFirst(properties: readonly Named[]): (StatusRead & { readonly key: string }) | undefined {
    const read = properties.flatMap(({ key, value }) => {
      const status = this.read(value);
      return status ? [{ ...status, key }] : [];
    });
    return read.find(isOver) ?? read.find(({ status }) => status !== undefined) ?? read.at(-1);
  }

  /** The status that a word is known for. */
  statusNamed(word: string): Status | undefined {
    const plain = bare(word);
    return this.#exactly(plain, foldPhrase(plain))?.status;
  }

  #exactly(plain: string, folded: string): Meaning | undefined {
    const own = this.#own.get(folded);
    if (own !== undefined) return own;
    if (folded === "") return REFUSING_SIGN.test(plain) ? REFUSED_BY_SIGN : undefined;
    if (/[?？]/.test(plain)) return undefined;
    const meaning = usualWords().meaningOf(folded) ?? usualWords().meaningOf(withoutDay(folded));
    return meaning?.status === undefined ? undefined : meaning;
  }

  /** What a longer text says, by the phrases in it: the gravest counts. */
  #meaningOfSome(plain: string): Meaning | undefined {
    const said = usualWords()
      .mentionsIn(plain)
      .flatMap((mention) => whatIsSaid(mention));
    const rank = ({ status }: Meaning) => BY_RANK.indexOf(status);
    return said.reduce<Meaning | undefined>(
      (gravest, meaning) => (gravest === undefined || rank(meaning) < rank(gravest) ? meaning : gravest),
      undefined,
    );
  }
}

const REFUSING_SIGN = /^[\s\uFE0F]*[❌✗✘✖👎🚫]/u;
const REFUSED_BY_SIGN: Meaning = { status: "rejected", weight: "generic", language: undefined };

/** What a phrase within more words says: nothing where it is left open, the contrary where it is negated. */
function whatIsSaid({ meaning, isClause, isFirst, isNegated, isOpen }: Mention<Meaning | Chosen>): readonly Meaning[] {
  if (isOpen) return [];
  const { status, language } = meaning;
  if (isNegated) {
    const wasRefused = status === undefined || status === "accepted" || status === "offer";
    return wasRefused ? [{ status: "rejected", weight: "usual", language }] : [];
  }
  if (status === undefined) return [];
  const { weight } = meaning;
  if (isClause) return weight === "generic" && status !== "closed" ? [] : [meaning];
  // In the midst of other words it is less of a sign: "Partner interview" is a stage of raising money as well.
  if (weight === "telling" && !isFirst) return status === "wishlist" ? [] : [{ ...meaning, weight: "usual" }];
  if (weight === "telling") return [meaning];
  const isEnough = status === "rejected" || (isFirst && status !== "wishlist" && !ENDS.includes(status));
  return weight === "usual" && isEnough ? [meaning] : [];
}

/** Whether a process is over after it. */
export function isEnd(status: Status): boolean {
  return ENDS.includes(status);
}

/** Whether it is an end, which goes before a stage. "Passed" may be anything: as an end it counts only alone. */
export function isOver({ status, weight }: StatusRead): boolean {
  return status !== undefined && isEnd(status) && (weight !== "generic" || status !== "withdrawn");
}

let declinedWords: ReadonlySet<string> | undefined;

const saysDeclined = remembering((text: string): boolean => {
  const words = (declinedWords ??= new Set(LANGUAGES.flatMap(({ declined }) => phrasesIn(declined))));
  return foldPhrase(text)
    .split(" ")
    .some((word) => words.has(word));
});

/** Whether a closed application was declined, by the company or by the person. */
export function isDeclined({
  status,
  statusText,
}: {
  readonly status: Status | undefined;
  readonly statusText: string;
}) {
  return status === "closed" && saysDeclined(statusText);
}

/** The word that this vault has for a status. */
export type WordFor = (status: Status) => string;
