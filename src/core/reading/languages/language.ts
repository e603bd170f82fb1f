import type { ContactKind } from "../contact-kinds";
import { foldAccents, foldCase } from "../letters";
import type { Mark, PropertyName, RoundOutcome, Status, Weight } from "../vocabulary";
import { spellings } from "../word-list";

/** Words that turn what is said beside them. */
export type Turn =
  /** Turns what follows into its contrary: a refusal into nothing, a choice into a refusal. */
  | "not"
  /** Leaves open whatever stands in the same clause, before it or behind. */
  | "not yet"
  /** Leaves open what follows: "waiting for", "hoping for". */
  | "awaited"
  /** Whose doing it was. */
  | "mine"
  | "theirs";

/**
 * The words of one language, as people write them in their notes: lists of phrases parted by commas, in any letter case
 * and with their accents, which do not count. `refus(é|ée)` are two words. Of several words for one thing, those that
 * say more go first.
 */
export interface Language {
  /** As it is called in English. */
  readonly name: string;
  readonly properties: Partial<Record<PropertyName, string>>;
  /** Names that mean something of the round on an interview note: there they mean this and nothing else. */
  readonly propertiesOnInterviews?: Partial<Record<PropertyName, string>>;
  /** What is telling counts within more words as well, and so does a usual word for a no; the others stand alone. */
  readonly statuses: Partial<Record<Status, Partial<Record<Weight, string>>>>;
  /** Words for having been chosen, which are a no where they are negated: "not selected". */
  readonly chosen?: string;
  /** Words for a no of which they do not tell whose it was: where a status means that all is closed, it was no silence. */
  readonly declined?: string;
  readonly outcomes?: Partial<Record<RoundOutcome, string>>;
  readonly turns?: Partial<Record<Turn, string>>;
  /** Words for kinds of notes, parted by blanks, as {@link wordList} spells them: folded, and without the s of a plural. */
  readonly notes: Partial<Record<Mark, string>>;
  /** Words for kinds of interviews, spelt likewise: as the type of a note they say that it is one. */
  readonly rounds?: string;
  /**
   * How people write of contacts in their logs. `~` stands for whoever it is: `~ called` is "Dana called". `=no` counts
   * only where nothing else is said, and `?emailed` says how rather than what: "emailed my thanks" are thanks. `(sent|submitted) task` is short for two.
   */
  readonly contacts?: Partial<Record<ContactKind, string>>;
  readonly aboutContacts?: {
    /** People without a name. */
    readonly somebody: string;
    /** What follows has not happened. */
    readonly not: string;
    /** Before the word that says what came: "email with an offer". */
    readonly bringing: string;
    /** What says nothing here. */
    readonly leftOut: string;
  };
  /** The twelve names, January first, parted by blanks; `mai|may` are two names of one. */
  readonly months: string;
  /** The days of the week in the same way, Sunday first. */
  readonly weekdays?: string;
}

/**
 * The phrases of a list, with all that their alternatives spell, as {@link foldPhrase} folds them but for the blanks
 * between characters of Chinese and the like. `ä` is also written `ae`.
 */
export function phrasesIn(list: string | undefined): readonly string[] {
  if (list === undefined) return [];
  const folded = foldList(list);
  const phrases = folded.split(", ");
  return /[(@&$%+]/.test(folded) ? phrases.flatMap(spelt) : phrases;
}

function spelt(phrase: string): readonly string[] {
  const all = phrase.includes("(") ? spellings(phrase).map(withSingleBlanks) : [phrase];
  return all.flatMap((one) => (SIGNS.test(one) ? [plainly(one, 0), plainly(one, 1)] : one));
}

/** An alternative that is left out leaves its blank. */
function withSingleBlanks(phrase: string): string {
  return phrase.includes(" ") ? phrase.replaceAll("  ", " ").trim() : phrase;
}

/** Signs that stand in a folded list for letters that are spelt in two ways, with or without their accent. */
const TWO_WAYS: Readonly<Record<string, readonly [string, string]>> = {
  "@": ["a", "ae"],
  "&": ["o", "oe"],
  $: ["u", "ue"],
  "%": ["a", "aa"],
  "+": ["o", "oe"],
};
const SIGN_FOR: Readonly<Record<string, string>> = { ä: "@", ö: "&", ü: "$", å: "%", ø: "+" };
const SIGNS = /[@&$%+]/;

function plainly(phrase: string, way: 0 | 1): string {
  return phrase.replace(/[@&$%+]/g, (sign) => TWO_WAYS[sign]?.[way] ?? sign);
}

/** What folding leaves as it is. */
const FOLDED = /^[a-z\d ,()|~=?*@&$%+\u3005\u3041-\u3096\u30a1-\u30fa\u30fc\u4e00-\u9fff\uac00-\ud7a3]*$/;

/**
 * A list in lower case and without accents and marks. A build folds all lists beforehand: then they are ASCII, for the
 * most part, and nothing is left to do at start.
 */
export function foldList(list: string): string {
  if (FOLDED.test(list)) return list;
  const plain = foldCase(list)
    .replace(/['’ʼ`]/g, "")
    .replace(/[äöüåø]/g, (letter) => SIGN_FOR[letter] ?? letter);
  return foldAccents(plain).replace(/[^\p{L}\p{N} ,()|~=?*@&$%+]+/gu, " ");
}
