/** What the words of a line in the contact log tell of: a word counts only where the line is about that act. */
import { CONTACT_KIND_NAMES, CONTACT_KINDS, type ContactKind } from "./contact-kinds";
import { phrasesIn, type Language } from "./languages/language";
import { foldLetters, isAscii, lettersOf } from "./letters";

/** What a part of a line tells of. `generic`: only how, as in "emailed"; what else the line says goes first. */
interface Told {
  readonly kind: ContactKind;
  readonly isGeneric: boolean;
}

/** What a phrase tells of, and how many words it has. */
interface Phrase {
  readonly told: Told;
  readonly length: number;
}

const isNobody = (): boolean => false;

const PARTS = /[,;.!?/+&|]|\b(?:but|then|so)\b/;
const PARTS_READ = 12;
const WORDS_READ = 60;
const LONGEST_PHRASE = 6;
const SOMEBODY = "~";
/** Written without spaces between words. */
const WITHOUT_SPACES = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
/** Whoever writes the log, and what is no name though it has a capital. */
const NO_NAME = /^(?:i|we|my|our|me|us|ive|im|ill|.|\p{N}+.*|.*ly)$/u;

/** Whether a word from them says what it was. */
function saysMore({ kind }: Told): boolean {
  return CONTACT_KINDS[kind].isTheirWord && kind !== "heard";
}

/** The words for kinds of contact, of several languages at once. */
export class ContactWords {
  readonly #phrases = new Map<string, Told>();
  /** What phrases begin with: a word, or `~` and a word. */
  readonly #beginnings = new Set<string>();
  /** Alone in their part of the line. */
  readonly #alone = new Map<string, ContactKind>();
  readonly #inside: (readonly [string, ContactKind])[] = [];
  readonly #somebody: ReadonlySet<string>;
  readonly #not: ReadonlySet<string>;
  readonly #bringing: ReadonlySet<string>;
  readonly #leftOut: ReadonlySet<string>;

  constructor(languages: readonly Language[]) {
    const around = (words: "somebody" | "not" | "bringing" | "leftOut") =>
      new Set(languages.flatMap(({ aboutContacts }) => phrasesIn(aboutContacts?.[words])));
    this.#somebody = around("somebody");
    this.#not = around("not");
    this.#bringing = around("bringing");
    this.#leftOut = around("leftOut");
    for (const { contacts, statuses } of languages) {
      for (const kind of CONTACT_KIND_NAMES) for (const phrase of phrasesIn(contacts?.[kind])) this.#add(phrase, kind);
      const { rejected, offer } = statuses;
      for (const phrase of [...phrasesIn(rejected?.telling), ...phrasesIn(rejected?.usual)])
        this.#add(phrase, "heard no");
      for (const phrase of phrasesIn(offer?.telling)) this.#add(`=${phrase}`, "heard offer");
    }
    this.#inside.sort(([one], [other]) => other.length - one.length);
  }

  /** The first that counts among what phrases mean: those of an earlier language, and of an earlier kind. */
  #add(written: string, kind: ContactKind): void {
    const mark = /^[=?]/.exec(written)?.[0];
    const folded = mark === undefined ? written : written.slice(1);
    const phrase = folded
      .split(" ")
      .filter((word) => !this.#leftOut.has(word))
      .join(" ");
    if (phrase === "") return;
    if (!isAscii(phrase) && WITHOUT_SPACES.test(phrase)) this.#inside.push([phrase, kind]);
    else if (mark === "=") this.#alone.set(phrase, this.#alone.get(phrase) ?? kind);
    else if (!this.#phrases.has(phrase)) {
      this.#phrases.set(phrase, { kind, isGeneric: mark === "?" || kind === "contact" });
      const [first = "", second = ""] = phrase.split(" ");
      this.#beginnings.add(first === SOMEBODY ? `${SOMEBODY} ${second}` : first);
    }
  }

  /** Whether a word is one for people without a name: "HR", "recruiter". */
  isSomebody(word: string): boolean {
    return this.#somebody.has(word.toLowerCase());
  }

  /** What a text tells of; undefined where it has no word for it. `known` are the words in the names of people. */
  kindOf(text: string, known: ReadonlySet<string>): Told | undefined {
    const inside = WITHOUT_SPACES.test(text) ? this.#kindInside(text) : undefined;
    if (inside) return inside;
    let weak: Told | undefined;
    for (const part of text.split(PARTS, PARTS_READ)) {
      const told = this.#kindOfPart(part, known);
      if (told === undefined) continue;
      // "She rang, still deciding" says what she said.
      if (weak?.kind === "heard") {
        if (saysMore(told)) return told;
        continue;
      }
      const isWeak = told.isGeneric || told.kind === "nothing" || told.kind === "automatic" || told.kind === "heard";
      if (!isWeak) return told;
      // "No reply, called again" is a call, and "called, no reply" is one as well.
      if (weak === undefined || told.kind === "heard" || (told.isGeneric && !weak.isGeneric)) weak = told;
    }
    return weak;
  }

  /** What a text begins with, if that is a word from them: "still deciding, ask in May". */
  wordOfTheirs(text: string, known: ReadonlySet<string>): ContactKind | undefined {
    const told = this.kindOf(text, known);
    return told && saysMore(told) ? told.kind : undefined;
  }

  #kindOfPart(part: string, known: ReadonlySet<string>): Told | undefined {
    const words = this.#fold(part);
    const alone = this.#alone.get(words.join(" "));
    if (alone !== undefined) return { kind: alone, isGeneric: false };
    const isSomebody = this.#whoIsSomebody(part, words, known);
    let weak: Told | undefined;
    let isBrought = false;
    let isDenied = false;
    for (let at = 0; at < words.length;) {
      const found = this.#phraseAt(words, at, isSomebody);
      if (found === undefined) {
        const word = words[at] ?? "";
        isDenied ||= this.#not.has(word);
        isBrought = this.#bringing.has(word) || (isBrought && isSomebody(at));
        at += 1;
        continue;
      }
      const { told, length } = found;
      if (isDenied) return weak ?? { kind: "nothing", isGeneric: false };
      const { isMessage, direction } = CONTACT_KINDS[told.kind];
      if (weak?.kind === "heard") {
        if (saysMore(told)) return told;
      } else if (told.isGeneric) {
        if (weak === undefined || CONTACT_KINDS[weak.kind].direction === undefined) weak = told;
      } else {
        const isSaid = weak === undefined || isMessage || told.kind === "task" || isBrought || isSomebody(at);
        if (isSaid && told.kind !== "heard") return told;
        if (isSaid) weak = told;
        else if (direction === undefined) break;
      }
      isBrought = false;
      at += length;
    }
    return weak;
  }

  #phraseAt(words: readonly string[], at: number, isSomebody: (at: number) => boolean): Phrase | undefined {
    const begins = this.#beginnings.has(words[at] ?? "");
    if (!begins && !(isSomebody(at) && this.#beginnings.has(`${SOMEBODY} ${words[at + 1] ?? ""}`))) return undefined;
    for (let length = Math.min(LONGEST_PHRASE, words.length - at); length > 0; length -= 1) {
      const phrase = words.slice(at, at + length);
      const told =
        this.#phrases.get(phrase.join(" ")) ??
        (length > 1 && isSomebody(at + length - 1)
          ? this.#phrases.get([...phrase.slice(0, -1), SOMEBODY].join(" "))
          : undefined);
      if (told) return { told, length };
      const byThem =
        length > 1 && isSomebody(at) ? this.#phrases.get([SOMEBODY, ...phrase.slice(1)].join(" ")) : undefined;
      if (byThem === undefined) continue;
      // "They said no" says more than that they said something.
      const next = this.#phraseAt(words, at + 1, isNobody);
      const isMore = next && next.length >= length && next.told.kind !== "nothing";
      return isMore ? { told: next.told, length: next.length + 1 } : { told: byThem, length };
    }
    return undefined;
  }

  /** Somebody whom the note knows, people without a name, or a name by its capital. */
  #whoIsSomebody(part: string, words: readonly string[], known: ReadonlySet<string>): (at: number) => boolean {
    const capitals = new Set((part.match(/\p{Lu}[^\s,]*/gu) ?? []).map((word) => this.#fold(word).join(" ")));
    return (at) => {
      const word = words[at] ?? "";
      if (this.#somebody.has(word) || known.has(word)) return true;
      return capitals.has(word) && !NO_NAME.test(word) && !this.#phrases.has(word);
    };
  }

  #kindInside(text: string): Told | undefined {
    const folded = foldLetters(text);
    let first: { readonly at: number; readonly kind: ContactKind } | undefined;
    for (const [phrase, kind] of this.#inside) {
      const at = folded.indexOf(phrase);
      if (at >= 0 && (first === undefined || at < first.at)) first = { at, kind };
    }
    return first && { kind: first.kind, isGeneric: false };
  }

  #fold(text: string): readonly string[] {
    const folded = foldLetters(text)
      .replace(/[’'](?:(?:ve|d)\b)?/g, "")
      .replace(/\be-mail/g, "email");
    return lettersOf(folded.includes(SOMEBODY) ? folded.replaceAll("~", " somebodyelse ") : folded, " ")
      .trim()
      .split(" ", WORDS_READ)
      .map((word) => (word === "somebodyelse" ? SOMEBODY : word))
      .filter((word) => word !== "" && !this.#leftOut.has(word));
  }
}
