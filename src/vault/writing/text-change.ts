/** A change to a text: what stands from here to there gives way to something else. */
export interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** The text with the change made. */
export function applied({ from, to, insert }: TextChange, text: string): string {
  return text.slice(0, from) + insert + text.slice(to);
}

/** What makes one text another. What both begin and end with is left, so that a cursor there stays in an editor. */
export function difference(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let from = 0;
  while (from < shorter && before[from] === after[from]) from += 1;
  let same = 0;
  while (same < shorter - from && before.at(-1 - same) === after.at(-1 - same)) same += 1;
  return { from, to: before.length - same, insert: after.slice(from, after.length - same) };
}

/** The text with line ends as the note has them: a file may have those of Windows, an editor has plain line feeds alone. */
export function inLineBreaksOf(note: string, text: string): string {
  return note.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;
}

/** The text as an editor has it, which counts a line end as one character. */
export function inPlainLineFeeds(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
