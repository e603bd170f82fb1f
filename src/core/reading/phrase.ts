/**
 * What a person writes in a few words of their own, such as "Interview (rejected)" or "not cancelled after all": the
 * phrases in it that are known, and what the words around them do to them. What stands alone and what stands within
 * more words are told apart, since "accepted" says another thing than "accepted for interview".
 */
import { LANGUAGES } from "./languages/all-languages";
import { phrasesIn, type Turn } from "./languages/language";
import { foldAccents, foldCase, isAscii, lettersOf } from "./letters";
/** No word for a status or an outcome is longer. */
const LONGEST = 300;
/** Words between "not" and what it turns: "not sure whether rejected". */
const REACH = 3;
/** Words within which a day follows: "moved to Thursday", "to the 3rd". */
const DAY_REACH = 2;
/** Chinese, Japanese and Korean do not part their words, or not where others do. */
const UNPARTED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/gu;
/** What parts one thing that is said from the next; a hyphen within a word does not. */
const BETWEEN_CLAUSES = /[()[\]{}<>（）【】「」,;:|/\\→⇒➔➜►…!•·+=\n、，。；：／]|\s[-–—~]+\s|[–—]|\.\s|->/;
const STRUCK = /~~[^~]*~~/g;
const NUMBER = /^\d+(?:st|nd|rd|th|e|er)?$/;

/** The words by which phrases are compared: lower case, no accents, no marks, one blank between each two. */
export function foldPhrase(text: string): string {
  const folded = foldAccents(foldCase(text).replace(/['’ʼ`]/g, ""));
  // Neither the engine's nor our own way of telling scripts apart is quick, and most text has none of these.
  return lettersOf(/[\u3000-\uffff]/.test(folded) ? folded.replace(UNPARTED, " $& ") : folded, " ").trim();
}

/** A known phrase in a text. */
export interface Mention<Meaning> {
  readonly meaning: Meaning;
  /** Whether the clause is this phrase and nothing else, but for a day. */
  readonly isClause: boolean;
  readonly isFirst: boolean;
  /** "not", "no", "never" before it. */
  readonly isNegated: boolean;
  /** Not so yet, or only hoped, feared or waited for: "no offer yet", "awaiting rejection", "rejected?" */
  readonly isOpen: boolean;
  /** Whether a day or a number follows in the same clause. */
  readonly isBeforeDay: boolean;
}

interface Entry<Meaning> {
  readonly meaning?: Meaning;
  readonly turn?: Turn;
}

/**
 * Phrases with what they mean. The first meaning that is given for one stays. A list is taken in when it is asked: most
 * texts are known to the first.
 */
export class PhraseBook<Meaning> {
  readonly #meanings = new Map<string, Meaning>();
  readonly #lists: (readonly [string, Meaning])[] = [];
  #taken = 0;
  #longest = 1;

  /** Adds a list of phrases, or none. */
  add(list: string | undefined, meaning: Meaning): void {
    if (list !== undefined) this.#lists.push([list, meaning]);
  }

  /** Whether there was another list to take in. */
  #takeIn(): boolean {
    const next = this.#lists[this.#taken];
    if (next === undefined) return false;
    this.#taken += 1;
    const [list, meaning] = next;
    for (const phrase of phrasesIn(list)) {
      const folded = isAscii(phrase) ? phrase : foldPhrase(phrase);
      if (this.#meanings.has(folded)) continue;
      this.#meanings.set(folded, meaning);
      this.#longest = Math.max(this.#longest, folded.split(" ").length);
    }
    return true;
  }

  /** What a whole folded phrase means. */
  meaningOf(folded: string): Meaning | undefined {
    let meaning = this.#meanings.get(folded);
    while (meaning === undefined && this.#takeIn()) meaning = this.#meanings.get(folded);
    return meaning;
  }

  /** All that is known in a text, in its order. */
  mentionsIn(text: string): readonly Mention<Meaning>[] {
    return withoutStruck(text)
      .slice(0, LONGEST)
      .split(BETWEEN_CLAUSES)
      .flatMap((clause) => this.#mentionsInClause(foldPhrase(clause), /[?？]/.test(clause)));
  }

  #mentionsInClause(clause: string, isDoubted: boolean): readonly Mention<Meaning>[] {
    if (clause === "") return [];
    const whole = this.meaningOf(clause) ?? this.meaningOf(withoutDay(clause));
    if (whole !== undefined) {
      const isBeforeDay = /\d/.test(clause);
      return [{ meaning: whole, isClause: true, isFirst: true, isNegated: false, isOpen: isDoubted, isBeforeDay }];
    }
    const words = clause.split(" ");
    const mentions: (Mention<Meaning> & { readonly isOpen: boolean })[] = [];
    let negatedUpTo = -1;
    let isAwaited = false;
    let isOpen = isDoubted;
    for (let at = 0; at < words.length;) {
      const [length, { meaning, turn }] = this.#longestAt(words, at);
      if (turn === "not") negatedUpTo = at + length + REACH;
      else if (turn === "awaited") isAwaited = true;
      else if (turn === "not yet") isOpen = true;
      else if (meaning !== undefined) {
        const isBeforeDay = words.slice(at + length, at + length + DAY_REACH).some(isOfDay);
        const isNegated = at < negatedUpTo;
        mentions.push({ meaning, isClause: false, isFirst: at === 0, isNegated, isOpen: isAwaited, isBeforeDay });
        negatedUpTo = -1;
      }
      at += length;
    }
    return isOpen ? mentions.map((mention) => ({ ...mention, isOpen })) : mentions;
  }

  /** Of what begins at a word, the longest. */
  #longestAt(words: readonly string[], at: number): readonly [number, Entry<Meaning>] {
    const most = Math.min(words.length - at, Math.max(this.#longest, turns().longest));
    for (let length = most; length > 0; length -= 1) {
      const phrase = words.slice(at, at + length).join(" ");
      const turn = turns().of.get(phrase);
      if (turn !== undefined && turn !== "mine" && turn !== "theirs") return [length, { turn }];
      const meaning = this.#meanings.get(phrase);
      if (meaning !== undefined) return [length, { meaning }];
    }
    return [1, {}];
  }
}

/** Whether one of the words that say whose doing it was stands in a text. */
export function says(turn: Turn, text: string): boolean {
  const words = foldPhrase(text.slice(0, LONGEST)).split(" ");
  return words.some((_, at) =>
    Array.from({ length: Math.min(words.length - at, turns().longest) }, (__, more) =>
      words.slice(at, at + more + 1).join(" "),
    ).some((phrase) => turns().of.get(phrase) === turn),
  );
}

interface Turns {
  readonly of: ReadonlyMap<string, Turn>;
  readonly longest: number;
}

let known: Turns | undefined;

/** Made when first asked: a vault without a long status needs none of it. */
function turns(): Turns {
  if (known) return known;
  const of = new Map<string, Turn>();
  let longest = 1;
  for (const language of LANGUAGES) {
    for (const [turn, list] of Object.entries(language.turns ?? {}) as [Turn, string][]) {
      for (const phrase of phrasesIn(list)) {
        const folded = isAscii(phrase) ? phrase : foldPhrase(phrase);
        if (!of.has(folded)) of.set(folded, turn);
        longest = Math.max(longest, folded.split(" ").length);
      }
    }
  }
  known = { of, longest };
  return known;
}

/** A text without what is struck through in it. */
export function withoutStruck(text: string): string {
  return text.includes("~~") ? text.replace(STRUCK, " ") : text;
}

/** A folded clause without the day or number that it ends or begins with: `rejected 12 nov`, `3 interview`. */
export function withoutDay(clause: string): string {
  const words = clause.split(" ");
  while (isNumberOrMonth(words[0])) words.shift();
  const at = words.findIndex((word) => NUMBER.test(word));
  if (at < 0) return words.join(" ");
  const isDay = words.slice(at).every((word) => isOfDay(word) || PREPOSITIONS.has(word));
  if (!isDay) return words.join(" ");
  const before = words.slice(0, at);
  while (before.length > 1 && isNumberOrMonth(before.at(-1))) before.pop();
  if (before.length > 1 && PREPOSITIONS.has(before.at(-1) ?? "")) before.pop();
  return before.join(" ");
}

function isNumberOrMonth(word: string | undefined): boolean {
  return word !== undefined && (NUMBER.test(word) || months().has(word));
}

/** Whether a folded word is part of a day, as `3`, `december` and `thursday` are. */
function isOfDay(word: string): boolean {
  return isNumberOrMonth(word) || weekdays().has(word);
}

const PREPOSITIONS = new Set("on at am um le el il em dia den d dne the of since as".split(" "));
let monthNames: ReadonlySet<string> | undefined;
let weekdayNames: ReadonlySet<string> | undefined;

function months(): ReadonlySet<string> {
  monthNames ??= new Set(LANGUAGES.flatMap((language) => language.months.split(/[ |]/)).map(foldPhrase));
  return monthNames;
}

function weekdays(): ReadonlySet<string> {
  weekdayNames ??= new Set(LANGUAGES.flatMap(({ weekdays = "" }) => weekdays.split(/[ |]/)).map(foldPhrase));
  return weekdayNames;
}
