/** Hints as they are read in a terminal. */
import type { Hint } from "../messages/manners/hint";
import { HINTS, levelWords, quoted } from "./hints";

/** What there is to say of a file's text, a hint a line, with its line and column from 1; one line where there is nothing. */
export function hintsInLines(
  path: string,
  text: string,
  hints: readonly (Pick<Hint, "level" | "from" | "words" | "reason"> & { readonly better: string | null })[],
): readonly string[] {
  if (hints.length === 0) return [`${path}: no hints.`];
  return hints.map(({ level, from, words, reason, better }) => {
    const before = text.slice(0, from).split("\n");
    const place = `${path}:${before.length}:${(before.at(-1) ?? "").length + 1}`;
    const quote = `${levelWords(level)} ${quoted(words)}`.trim();
    return `${place}: ${quote} ${reason}${better === null ? "" : ` ${HINTS.try} “${better}”`}`;
  });
}
