/**
 * Words by which people say what a note is: in `type`, `tags`, `categories` and the like, and as names of folders.
 */
import { LANGUAGES } from "./languages/all-languages";
import { folderOf, noteName, readLink } from "./link";
import { isWordForPerson } from "./person-words";
import { foldKey, NOTE_KINDS, type NoteKind } from "./property-names";
import { remembering } from "./remembering";
import { isRoundKind } from "./round-kinds";
import { MARKS, type Mark } from "./vocabulary";
import { wordList } from "./word-list";

const LISTS = MARKS.map(
  (mark) => [mark, wordList(() => LANGUAGES.flatMap(({ notes }) => notes[mark] ?? []).join(" "))] as const,
);

/** The mark that a word is, whatever its letter case and number: `#Job-Applications` marks an application. */
export function markOf(word: string): Mark | undefined {
  return markOrNone(word) ?? undefined;
}

const markOrNone = remembering((word: string): Mark | null => {
  const folded = foldKey(word.slice(0, LONGEST_WORD));
  const ofWord = (one: string) => LISTS.find(([, has]) => has(one) || has(singular(one)))?.[0];
  const known = ofWord(folded);
  if (known !== undefined) return known;
  const [, context, last = ""] = COMPOUND.exec(folded) ?? [];
  if (context === undefined) return null;
  const mark = ofWord(last);
  return OF_A_JOB.test(context) && mark !== undefined ? (SURE[mark] ?? mark) : (mark ?? null);
});

/** `jobhunt-application`, `type/interview`: of several words the last says what the note is, if the others speak of jobs or of types. */
const COMPOUND =
  /^((?:type|kind|note|my|new|jobs?|hunt(?:ing)?|seeking|search|career|work|employment|obsidian)+)(.*?(?:application|interview|candidature|candidatura|bewerbung)(?:s|note|notes|log|round|prep)?)$/;
const OF_A_JOB = /job|hunt|career|employment/;
const SURE: Readonly<Partial<Record<Mark, Mark>>> = {
  "perhaps application": "application",
  "perhaps interview": "interview",
};

/** What some words for kinds of note mean. */
type OwnKindWords = Readonly<Partial<Record<NoteKind, readonly string[]>>>;

/** The words by which the notes of a vault say what they are: the person's own go first, then the usual ones. */
export class KindWords {
  readonly #own = new Map<string, NoteKind>();

  constructor(own: OwnKindWords = {}) {
    for (const kind of NOTE_KINDS) {
      for (const word of own[kind] ?? []) this.#own.set(singular(foldKey(word)), kind);
    }
  }

  /** The mark that a word is: as {@link markOf}, but that a person's own words leave no doubt. */
  markOf(word: string): Mark | undefined {
    return this.#ownKindOf(word) ?? markOf(word);
  }

  /** The kind of note that a word means already, if it does. */
  kindNamed(word: string): NoteKind | "person" | undefined {
    const own = this.#ownKindOf(word);
    if (own !== undefined) return own;
    if (isWordForPerson(word)) return "person";
    const mark = markOf(word);
    return mark && KINDS_OF_MARKS[mark];
  }

  #ownKindOf(word: string): NoteKind | undefined {
    return this.#own.size === 0 ? undefined : this.#own.get(singular(foldKey(word.slice(0, LONGEST_WORD))));
  }
}

const KINDS_OF_MARKS: Readonly<Partial<Record<Mark, NoteKind>>> = {
  application: "application",
  "perhaps application": "application",
  "job hunt": "application",
  interview: "interview",
  "perhaps interview": "interview",
  preparation: "interview",
};

const LONGEST_WORD = 60;

function singular(folded: string): string {
  return folded.replace(/s$/, "");
}

/** Whether a word names the kind of an interview: `Coding`, `hiring manager`, `Phone screen`. */
export function namesRound(word: string): boolean {
  return isRoundKind(foldKey(word.slice(0, LONGEST_WORD)));
}

/** The words of one value: a nested tag is its whole and its parts, `jobs/applications` one of both. */
export function wordsIn(value: string): readonly string[] {
  const word = (readLink(value)?.text ?? value).replace(/^#/, "").trim();
  return word.includes("/") ? [word, ...word.split("/")] : [word];
}

/**
 * Folders whose notes are about looking for work: `Jobs`, `02 Job search`, `求职`. One can apply for many things, so that
 * words for applying alone are none.
 */
export function isJobFolder(segment: string): boolean {
  const name = foldKey(segment).replace(/^\d+/, "");
  return JOB_FOLDER.test(name) || isJobFolderElsewhere(name);
}

const isJobFolderElsewhere = wordList(() =>
  LANGUAGES.filter(({ name }) => name !== "English")
    .flatMap(({ notes }) => [notes.application ?? [], notes["job hunt"] ?? []].flat())
    .join(" "),
);

const JOB_FOLDER =
  /^(?:appliedjob|.*(?:job|work|employment)(?:application|search|hunt|hunting|tracker|tracking|interview|offer)|(?:my|new)?job)s?(?:19|20)?\d{0,2}$/;

/** Whether a note's folder or its own name speaks of a job. */
export function speaksOfAJob(path: string): boolean {
  return folderOf(path).split("/").some(isJobFolder) || /\b(?:job|application|interview)s?\b/i.test(noteName(path));
}
