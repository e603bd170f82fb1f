/**
 * Words by which people say what a note is: in `type`, `tags`, `categories` and the like, and as names of folders.
 */
import { LANGUAGES } from "./languages/all-languages";
import { folderOf, noteName, readLink } from "./link";
import { foldKey } from "./property-names";
import { remembering } from "./remembering";
import { MARKS, type Mark } from "./vocabulary";
import { wordList } from "./word-list";

const LISTS = MARKS.map(
  (mark) => [mark, wordList(LANGUAGES.flatMap(({ notes }) => notes[mark] ?? []).join(" "))] as const,
);

/** The mark that a word is, whatever its letter case and number: `#Job-Applications` marks an application. */
export function markOf(word: string): Mark | undefined {
  return markOrNone(word) ?? undefined;
}

const markOrNone = remembering((word: string): Mark | null => {
  const folded = foldKey(word.slice(0, 60));
  const singular = folded.replace(/s$/, "");
  return LISTS.find(([, has]) => has(folded) || has(singular))?.[0] ?? null;
});

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

const isJobFolderElsewhere = wordList(
  LANGUAGES.filter(({ name }) => name !== "English")
    .flatMap(({ notes }) => [notes.application ?? [], notes["job hunt"] ?? []].flat())
    .join(" "),
);

const JOB_FOLDER = /^(?:appliedjob|.*job(?:application|search|hunt|hunting|tracker)|job)s?$/;

/** Whether a note's folder or its own name speaks of a job. */
export function speaksOfAJob(path: string): boolean {
  return folderOf(path).split("/").some(isJobFolder) || /\b(?:job|application|interview)s?\b/i.test(noteName(path));
}
