import type { TFile } from "obsidian";
import type { Rewording } from "../../messages/manners/rewording";
import type { Part } from "./part";
import type { Pen } from "./pen";
import { inLineBreaksOf, type TextChange } from "./text-change";
import { textPart } from "./text-part";

/** Other words for a part of a draft, which stands in its note as it was read. */
export interface RewordedDraft extends Rewording {
  readonly path: string;
  /** The draft as it was read, line by line. */
  readonly raw: string;
}

/**
 * Puts other words into a draft, unless it is not as it was read. Undo needs the draft to be as it was left, or at least
 * the line, if the note has no other like it.
 */
export function rewordDraft(pen: Pen, file: TFile, { raw, from, to, insert }: RewordedDraft): Promise<Part> {
  const draft = raw.trimEnd();
  const [before, words, after] = [draft.slice(0, from), draft.slice(from, to), draft.slice(to)];
  const lineBefore = before.slice(before.lastIndexOf("\n") + 1);
  const [lineAfter = ""] = after.split("\n", 1);
  return textPart(
    pen,
    file,
    (note) => changeIn(note, before, words, after, insert),
    (note) =>
      changeIn(note, before, insert, after, words) ??
      changeIn(note, lineBefore, insert, lineAfter, words) ?? {
        kind: note.includes(inLineBreaksOf(note, insert)) ? "words moved" : "words gone",
      },
  );
}

/** Puts other words between what stands before and after them; undefined where that stands nowhere in the note, or twice. */
function changeIn(note: string, before: string, words: string, after: string, insert: string): TextChange | undefined {
  const [start, middle, end] = [before, words, after].map((text) => inLineBreaksOf(note, text)) as [
    string,
    string,
    string,
  ];
  const at = note.indexOf(start + middle + end);
  if (at < 0 || note.includes(start + middle + end, at + 1)) return undefined;
  const from = at + start.length;
  return { from, to: from + middle.length, insert: inLineBreaksOf(note, insert) };
}
