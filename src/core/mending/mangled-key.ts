/**
 * Keys that a merge has made of two words: where `status: interviewing` became an offer on one device and a rejection on
 * the other, a merge by characters can leave `status: rejected` and, of the next line, `offerew_date`.
 */
import { CONTACT_KIND_NAMES } from "../reading/contact-kinds";
import { LANGUAGES } from "../reading/languages/all-languages";
import { phrasesIn } from "../reading/languages/language";
import { foldKey, NOTE_KINDS, type PropertyNames } from "../reading/property-names";
import { remembering } from "../reading/remembering";
import { PROPERTY_NAMES, STATUSES, type PropertyName } from "../reading/vocabulary";

/** Longer keys are nobody's. */
const LONGEST = 60;
const SHORTEST_WORD = 4;
/** Our own words for a status, and what merges leave of `screening` and `assessment`. */
const OWN_WORDS: ReadonlySet<string> = new Set([...STATUSES, "screen", "assess"]);
/** Of a piece that is all that is left of a name. */
const SHORTEST_ALONE = 3;

/** With one of these a word is another word, and not a piece of two: `offers`, `interviewer_name`, `screening_date`. */
const ENDINGS = new Set(
  (
    "s es e d ed n en r er ers or ors t y ly al ee ees ing ings ion ions tion tions ist ists ment ments ness able " +
    "in innen ung ungen eur eurs"
  ).split(" "),
);

/** What the keys of a note say to a mangled one among them. */
export interface KeysBeside {
  /** English, and those that the keys are of. */
  readonly languages: ReadonlySet<string>;
  /** What the note has under any name. */
  readonly properties: ReadonlySet<PropertyName>;
}

/** Looks through the keys of a note, with or without those that are mangled. */
export function keysBeside(keys: readonly string[], names: PropertyNames): KeysBeside {
  return {
    languages: new Set(["English", ...keys.flatMap((key) => names.languageOf(key, "application") ?? [])]),
    properties: new Set(keys.flatMap((key) => propertiesOf(key, names))),
  };
}

/**
 * The key that a mangled one may have been: a known key that the note has under none of its names, with a word for a
 * status, or for a contact, in place of its beginning or behind its end. Undefined for every other key. The word is English,
 * or of a language of the keys beside it.
 */
export function mangledKey(
  key: string,
  { languages, properties: there }: KeysBeside,
  names: PropertyNames,
): string | undefined {
  if (key.length > LONGEST || propertiesOf(key, names).length > 0) return undefined;
  const cuts = [...languages].flatMap((language) => cutsIn(language)(key));
  const meant = cuts.flatMap((cut) => meantBy(cut, names)).map((words) => likeKey(words, key));
  const properties = meant.flatMap((one) => propertiesOf(one, names));
  return properties.some((property) => there.has(property)) ? undefined : meant[0];
}

function propertiesOf(key: string, names: PropertyNames): readonly PropertyName[] {
  const { meanings } = names.known(key);
  return NOTE_KINDS.flatMap((kind) => [...meanings[kind].keys()]);
}

/** What is left of a key without a word for a status: the words of a name, of which the first may be a piece of one. */
interface Cut {
  readonly words: readonly string[];
  readonly mayBePiece: boolean;
}

function meantBy({ words, mayBePiece }: Cut, names: PropertyNames): readonly (readonly string[])[] {
  const [first = "", ...others] = words;
  const name = mayBePiece ? nameEndingIn(first, others) : undefined;
  return [...(isKnown(words, names) ? [words] : []), ...(name === undefined ? [] : [name.split(" ")])];
}

const cutters = new Map<string, (key: string) => readonly Cut[]>();

/** All ways to take a word of a language out of a key. */
function cutsIn(language: string): (key: string) => readonly Cut[] {
  const there = cutters.get(language);
  if (there) return there;
  const statusWords = statusWordsOf(language);
  const made = remembering((key: string) => {
    const words = wordsOf(key);
    return [...cutsBefore(words, statusWords), ...cutsBehind(words, statusWords)];
  });
  cutters.set(language, made);
  return made;
}

/** `offerew_date`, and `rejectedinterview_date`. */
function cutsBefore([first = "", ...others]: readonly string[], statusWords: ReadonlySet<string>): readonly Cut[] {
  const cuts: Cut[] = [];
  for (let end = SHORTEST_WORD; end < first.length; end += 1) {
    const word = first.slice(0, end);
    if (!statusWords.has(word)) continue;
    const left = first.slice(end);
    const isEnough = others.length > 0 || (OWN_WORDS.has(word) && left.length >= SHORTEST_ALONE);
    cuts.push({ words: [left, ...others], mayBePiece: isEnough && !ENDINGS.has(left) });
  }
  return cuts;
}

/** `contact_logheard` */
function cutsBehind(words: readonly string[], statusWords: ReadonlySet<string>): readonly Cut[] {
  const last = words.at(-1) ?? "";
  const cuts: Cut[] = [];
  for (let at = 1; at <= last.length - SHORTEST_WORD; at += 1) {
    const word = last.slice(at);
    if (statusWords.has(word) || KINDS.has(word))
      cuts.push({ words: [...words.slice(0, -1), last.slice(0, at)], mayBePiece: false });
  }
  return cuts;
}

/** Of several words: with one alone, two words in one may well be a name of the person's own. */
function isKnown(words: readonly string[], names: PropertyNames): boolean {
  return words.length > 1 && propertiesOf(words.join(" "), names).length > 0;
}

/** `contactLog` and `contact_log` are two words each. */
function wordsOf(key: string): readonly string[] {
  return key
    .replace(/(\p{Ll})(?=\p{Lu})/gu, "$1 ")
    .split(/[\s_.-]+/u)
    .map((word) => foldKey(word))
    .filter((word) => word !== "");
}

/** Words as a key, in the way the mangled one is written. */
function likeKey(words: readonly string[], key: string): string {
  const between = /[\s_.-]/.exec(key)?.[0] ?? (wordsOf(key).length > 1 ? "" : "_");
  const isCapital = /^\p{Lu}/u.test(key);
  const areCapitals = between === "" || (isCapital && /[\s_.-]\p{Lu}/u.test(key));
  return words.map((word, at) => ((at === 0 ? isCapital : areCapitals) ? capital(word) : word)).join(between);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

interface Name {
  readonly name: string;
  /** The word that a piece may be left of; all words behind it are whole. */
  readonly word: string;
  readonly property: PropertyName;
}

let endings: ReadonlyMap<string, readonly Name[]> | undefined;

/**
 * A name of a property of which a piece of a word is left, and the words behind that: our own name goes first, then the
 * earlier language. A name that is one word has to be our own: other words may end like one of another language.
 */
function nameEndingIn(piece: string, others: readonly string[]): string | undefined {
  endings ??= namesByEnding();
  return endings.get(others.join(" "))?.find(({ word }) => word.length > piece.length && word.endsWith(piece))?.name;
}

function namesByEnding(): ReadonlyMap<string, readonly Name[]> {
  const found = new Map<string, Name[]>();
  const add = (name: string, property: PropertyName, isOwn: boolean) => {
    const words = name.split(" ");
    words.forEach((word, at) => {
      const behind = words.slice(at + 1).join(" ");
      if (behind === "" && !(isOwn && words.length === 1)) return;
      const all = found.get(behind);
      if (all) all.push({ name, word, property });
      else found.set(behind, [{ name, word, property }]);
    });
  };
  for (const property of PROPERTY_NAMES) add(property.replaceAll("_", " "), property, true);
  for (const { properties, propertiesOnInterviews } of LANGUAGES)
    for (const property of PROPERTY_NAMES)
      for (const list of [properties[property], propertiesOnInterviews?.[property]])
        for (const phrase of phrasesIn(list)) add(phrase, property, false);
  return found;
}

const KINDS: ReadonlySet<string> = new Set(
  CONTACT_KIND_NAMES.flatMap((kind) => kind.split(/[ -]/)).filter((word) => word.length >= SHORTEST_WORD),
);

/** Words for a status that are one word and say it by themselves, besides our own. */
function statusWordsOf(language: string): ReadonlySet<string> {
  const lists = LANGUAGES.filter(({ name }) => name === language).flatMap(({ statuses }) =>
    STATUSES.flatMap((status) => [statuses[status]?.telling, statuses[status]?.usual]),
  );
  const words = [...OWN_WORDS, ...lists.flatMap(singleWordsIn)];
  return new Set(words.filter((word) => word.length >= SHORTEST_WORD && !word.includes(" ")));
}

/** Without the phrases, which are most of a list and spell out to many more. */
function singleWordsIn(list = ""): readonly string[] {
  const words = list.split(", ").filter((phrase) => !phrase.includes(" "));
  return words.flatMap(phrasesIn);
}
