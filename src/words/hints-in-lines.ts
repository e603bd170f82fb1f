/** Hints as they are read in a terminal. */
import type { Hint, HintLevel } from "../messages/manners/hint";

const LEVELS: Readonly<Record<HintLevel, string>> = {
  thought: "A thought",
  change: "Worth changing",
  ask: "Please look again",
};
const LONGEST_QUOTE = 80;

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
    const quote = words === "" ? "" : ` “${shortened(words)}”`;
    return `${place}: ${LEVELS[level]}:${quote} ${reason}${better === null ? "" : ` Try: “${better}”`}`;
  });
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, " ");
  return line.length > LONGEST_QUOTE ? `${line.slice(0, LONGEST_QUOTE)}…` : line;
}
