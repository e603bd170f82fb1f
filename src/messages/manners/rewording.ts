/** What "Use this" does to a draft. */
import { asMarkdown } from "../../templates/markdown";
import type { Hint, Span } from "./hint";

/** Other words for a part of a text. */
export interface Rewording extends Span {
  readonly insert: string;
}

/** The better wording in its place in a draft; undefined where it is only an example. */
export function rewordingOf(raw: string, { replaces, better, group }: Hint): Rewording | undefined {
  if (replaces === undefined) return undefined;
  if (better === "") return withoutDoubleSpace(raw, replaces);
  // The words of a rule are our own; a fact takes its words from notes.
  return { ...replaces, insert: group === "facts" ? asMarkdown(better) : better };
}

/** Words that go take a space beside them along. */
function withoutDoubleSpace(raw: string, { from, to }: Span): Rewording {
  const isAtStart = from === 0 || /\s/.test(raw.charAt(from - 1));
  if (isAtStart && raw.charAt(to) === " ") return { from, to: to + 1, insert: "" };
  return { from: raw.charAt(from - 1) === " " ? from - 1 : from, to, insert: "" };
}
