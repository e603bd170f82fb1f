import type { EditorPosition, TFile } from "obsidian";
import type { Obstacle } from "../../core/changes/obstacle";
import type { Draft } from "../../messages/drafts";
import { openBlockIn } from "../../messages/open-block";
import type { NotePlace } from "../open-notes";
import type { Part } from "./part";
import type { Pen } from "./pen";
import { inLineBreaksOf, type TextChange } from "./text-change";
import { textPart } from "./text-part";

/** Adds drafts and other text at the ends of notes, after a blank line, but before a block that is still open there. */
export class Additions {
  /** How many additions of ours a note holds, and whether we ended its last line for the first of them. */
  readonly #held = new WeakMap<TFile, { live: number; isLineEnded: boolean }>();

  constructor(private readonly pen: Pen) {}

  /** Adds text. Undo takes it out wherever it stands by then, unless it is not there as it was added. */
  addText(file: TFile, text: string): Promise<Part> {
    return this.#add(
      file,
      (note) => additionTo(note, text),
      () => ({ kind: "text changed" }),
    );
  }

  /**
   * Adds drafts; those that the note has already are left. Says where the first is to be typed in, and there is no part
   * where the note has all of them. Undo takes them out, if they were not taken out by hand; it is refused if they were changed.
   */
  async addDrafts(
    file: TFile,
    drafts: readonly [Draft, ...Draft[]],
  ): Promise<{ readonly place: NotePlace; readonly part: Part | undefined }> {
    let missing: readonly Draft[] = [];
    let selection = { from: START, to: START };
    const part = await this.#add(
      file,
      (note) => {
        missing = drafts.filter(({ id }) => placeOf(note, id) === undefined);
        const [first] = missing;
        if (first === undefined) {
          const place = positionAt(note.slice(0, placeOf(note, drafts[0].id)));
          selection = { from: place, to: place };
          return undefined;
        }
        const addition = additionTo(note, missing.map(({ text }) => text).join("\n\n"));
        const { at, lineEnd, gap } = addition;
        const before = (offset: number) => positionAt(note.slice(0, at) + lineEnd + gap + first.text.slice(0, offset));
        selection = { from: before(first.selection.from), to: before(first.selection.to) };
        return addition;
      },
      (note) => (missing.some(({ id }) => placeOf(note, id) !== undefined) ? { kind: "draft changed" } : NO_CHANGE),
    );
    return { place: { file, selection }, part: missing.length === 0 ? undefined : part };
  }

  async #add(
    file: TFile,
    additionFor: (note: string) => Addition | undefined,
    ifNotFound: (note: string) => TextChange | Obstacle,
  ): Promise<Part> {
    let added = NOTHING;
    const held = this.#held.get(file) ?? { live: 0, isLineEnded: false };
    this.#held.set(file, held);
    const part = await textPart(
      this.pen,
      file,
      (note) => {
        added = additionFor(note) ?? NOTHING;
        const { at, lineEnd, gap, body } = added;
        return { from: at, to: at, insert: inLineBreaksOf(note, lineEnd + gap + body) };
      },
      (note) => removal(note, added, held.live === 1 && held.isLineEnded) ?? ifNotFound(note),
    );
    if (added === NOTHING) return part;
    if (held.live === 0) held.isLineEnded = added.lineEnd !== "";
    held.live += 1;
    return {
      ...part,
      async takeBack(way) {
        const obstacle = await part.takeBack(way);
        if (obstacle === undefined && way !== "ask") held.live -= 1;
        return obstacle;
      },
    };
  }
}

/** What is added to a note, with plain line feeds. */
interface Addition {
  /** Where in the note. */
  readonly at: number;
  /** The end of the note's last line, where it has none. */
  readonly lineEnd: "" | "\n";
  /** The blank line before it, where there is none. */
  readonly gap: "" | "\n";
  /** Whole lines. */
  readonly body: string;
}

const NOTHING: Addition = { at: 0, lineEnd: "", gap: "", body: "" };
const NO_CHANGE: TextChange = { from: 0, to: 0, insert: "" };
const START: EditorPosition = { line: 0, ch: 0 };

function additionTo(note: string, text: string): Addition {
  const open = openBlockIn(note);
  const at = open ?? note.length;
  const above = note.slice(0, at);
  return {
    at,
    lineEnd: above === "" || above.endsWith("\n") ? "" : "\n",
    gap: above === "" || /\n\r?\n$/.test(above) ? "" : "\n",
    body: `${text}\n${open === undefined ? "" : "\n"}`,
  };
}

/**
 * Takes an addition out again with the blank line before it, and the end of the line above, if we added that and nothing
 * follows. Undefined where its lines do not stand in the note.
 */
function removal(note: string, { gap, body }: Addition, isLineEndOurs: boolean): TextChange | undefined {
  const [lines, end] = [inLineBreaksOf(note, body), inLineBreaksOf(note, "\n")];
  const at = lastPlaceOfLines(note, lines);
  if (at === undefined) return undefined;
  const start = gap !== "" && note.endsWith(`\n${end}`, at) ? at - end.length : at;
  const to = at + lines.length;
  const from = isLineEndOurs && to === note.length && note.endsWith(end, start) ? start - end.length : start;
  return { from, to, insert: "" };
}

/** Where lines stand in a note for the last time, from the start of the first. */
function lastPlaceOfLines(note: string, lines: string): number | undefined {
  const at = note.lastIndexOf(`\n${lines}`);
  return at >= 0 ? at + 1 : note.startsWith(lines) ? 0 : undefined;
}

/** Line and column of the end of a text: the same in a file with Windows line ends and in an editor without. */
function positionAt(text: string): EditorPosition {
  const lines = text.split(/\r?\n/);
  return { line: lines.length - 1, ch: lines.at(-1)?.length ?? 0 };
}

/** Where the line with this block id ends. */
function placeOf(note: string, id: string): number | undefined {
  const match = new RegExp(`\\s\\^${id}[ \\t]*(?=\\r?\\n|$)`).exec(note);
  return match ? match.index + match[0].length : undefined;
}
