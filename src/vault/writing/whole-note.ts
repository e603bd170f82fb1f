/** Notes that become others, are made, or go into the trash as a whole. */
import type { TFile } from "obsidian";
import type { Part } from "./part";
import type { Pen } from "./pen";
import { difference, inPlainLineFeeds, type TextChange } from "./text-change";
import { textPart } from "./text-part";

/** Another text for a whole note, in the place of the one that was read. */
export interface RewrittenNote {
  readonly path: string;
  readonly from: string;
  readonly to: string;
}

/**
 * Puts another text in the place of the one that was read. Undo needs only what was changed, and all above it, to be as it was
 * left: the body of a note that was mended may be written on.
 */
export function rewriteNote(pen: Pen, file: TFile, { from, to }: RewrittenNote): Promise<Part> {
  return textPart(
    pen,
    file,
    (note) => changeBetween(note, from, to),
    (note) => changeBack(note, from, to) ?? { kind: "note changed" },
  );
}

/** Makes a note. Undo moves it to the trash, unless something was written in it. */
export async function makeNote(pen: Pen, path: string, text: string): Promise<Part> {
  const file = await pen.make(path, text);
  const takeBack: Part["takeBack"] = async (way) => {
    if (withoutByteOrderMark(await pen.read(file)) !== withoutByteOrderMark(text)) return { kind: "note written in" };
    if (way !== "ask") await pen.trash(file);
    return undefined;
  };
  return { file, takeBack };
}

/** Puts a note into the trash, as it was read. Undo makes it anew from its text, unless something stands there. */
export async function trashNote(pen: Pen, file: TFile, text: string): Promise<Part> {
  const { path } = file;
  const whole = await pen.readAs(file, text);
  await pen.trash(file);
  const takeBack: Part["takeBack"] = async (way) => {
    if (pen.fileAt(path) !== undefined) return { kind: "place taken" };
    if (way !== "ask") await pen.make(path, whole);
    return undefined;
  };
  return { file, isTrashed: true, takeBack };
}

/** Makes one text of a note another; undefined where it is neither the one nor the same with an editor's line feeds. */
function changeBetween(note: string, was: string, is: string): TextChange | undefined {
  const [before, after] = note === was ? [was, is] : [inPlainLineFeeds(was), inPlainLineFeeds(is)];
  return note === before ? difference(before, after) : undefined;
}

/** Makes what has become `is` what it was, in a note that still begins like that down to the end of the last line concerned. */
function changeBack(note: string, was: string, is: string): TextChange | undefined {
  const [before, now] = note.includes("\r\n") ? [was, is] : [inPlainLineFeeds(was), inPlainLineFeeds(is)];
  const change = difference(now, before);
  const lineEnd = now.indexOf("\n", change.to);
  const above = lineEnd < 0 ? now : now.slice(0, lineEnd);
  return note.startsWith(above) && /^(?:\r?\n|$)/.test(note.slice(above.length)) ? change : undefined;
}

/** Whether the mark at the beginning of a file is read with its text is for each platform to decide. */
function withoutByteOrderMark(text: string): string {
  return text.replace(/^\ufeff/, "");
}
