import { MarkdownView, type App, type Editor, type EditorPosition, type TFile } from "obsidian";
import { isSameValue, withContacts, type LogAction } from "../core/actions";
import type { Draft } from "../templates/drafts";
import type { WriteFailure } from "../words";

/** What came of a write. Nothing is thrown, and where it failed nothing was changed. */
export type WriteResult<Done> = Done | { readonly failed: WriteFailure; readonly path: string };

/** A write that was done, and can be undone. */
export interface Undoable {
  readonly file: TFile;
  readonly kind: "log" | "text";
  /** False if the note has changed since, so that undoing would take away more than was added. */
  readonly revert: () => Promise<boolean>;
}

export type UndoResult = WriteResult<{ readonly undone: Undoable } | { readonly refused: Undoable }>;

export interface Selection {
  readonly from: EditorPosition;
  readonly to: EditorPosition;
}

/** Where a draft stands now, and what to select in it. */
export interface Inserted {
  readonly file: TFile;
  readonly selection: Selection;
  /** Undefined where the note had all of the drafts already. */
  readonly undoable: Undoable | undefined;
}

/**
 * The way out: the only place that writes. Writes to one note wait for each other. Unsaved typing is saved first, so
 * that it is never lost, and only what the action names is changed.
 */
export class NoteWriter {
  private readonly queue = new Map<TFile, Promise<unknown>>();
  private readonly done: Undoable[] = [];

  constructor(private readonly app: App) {}

  /** Adds lines to a note's contact log. Nothing is left to undo where the log had all of them already. */
  async log({ path, property, contacts }: LogAction): Promise<WriteResult<{ readonly undoable: Undoable | undefined }>> {
    return this.write(path, async (file) => {
      let before: unknown;
      let after: unknown;
      await this.changeProperties(file, (properties) => {
        before = structuredClone(properties[property]);
        after = withContacts(before, contacts);
        if (!isSameValue(after, before)) properties[property] = structuredClone(after);
      });
      if (isSameValue(after, before)) return { undoable: undefined };
      const revert = () =>
        this.changeProperties(file, (properties) => {
          if (!isSameValue(properties[property], after)) throw new ChangedSince();
          if (before === undefined) Reflect.deleteProperty(properties, property);
          else properties[property] = structuredClone(before);
        });
      return { undoable: this.remember({ file, kind: "log", revert }) };
    });
  }

  /** Puts drafts at the end of a note, but for those that it has already. All of them go into one note. */
  async insert(drafts: readonly [Draft, ...Draft[]]): Promise<WriteResult<Inserted>> {
    const [first] = drafts;
    return this.write(first.path, async (file) => {
      let inserted: Insertion = { text: "", selection: { from: START, to: START } };
      await this.changeText(file, (note) => {
        inserted = insertion(note, drafts);
        return { from: note.length, to: note.length, insert: inserted.text };
      });
      const { text, selection } = inserted;
      if (text === "") return { file, selection, undoable: undefined };
      const revert = () =>
        this.changeText(file, (now) => {
          const from = now.lastIndexOf(text);
          if (from < 0) throw new ChangedSince();
          return { from, to: from + text.length, insert: "" };
        });
      return { file, selection, undoable: this.remember({ file, kind: "text", revert }) };
    });
  }

  /** Takes back this write, or the last one. Undefined if there is nothing to undo. */
  async undo(which: Undoable | undefined = this.done.at(-1)): Promise<UndoResult | undefined> {
    if (which === undefined || !this.done.includes(which)) return undefined;
    return this.write(which.file.path, async (): Promise<UndoResult> => {
      const isUndone = await which.revert();
      this.done.splice(this.done.indexOf(which), 1);
      return isUndone ? { undone: which } : { refused: which };
    });
  }

  private remember(undoable: Undoable): Undoable {
    this.done.push(undoable);
    return undoable;
  }

  private async write<Done>(path: string, change: (file: TFile) => Promise<WriteResult<Done>>): Promise<WriteResult<Done>> {
    const file = this.app.vault.getFileByPath(path);
    if (file === null) return { failed: "gone", path };
    const turn = (this.queue.get(file) ?? Promise.resolve()).then(() => change(file));
    const settled = turn.catch(() => undefined);
    this.queue.set(file, settled);
    try {
      return await turn;
    } catch (error) {
      return { failed: failureOf(error), path: file.path };
    } finally {
      if (this.queue.get(file) === settled) this.queue.delete(file);
    }
  }

  /** True once done; false if the change found that the note has changed since. */
  private async changeProperties(file: TFile, change: (properties: Record<string, unknown>) => void): Promise<boolean> {
    await this.saveOpenEditors(file);
    return unlessChangedSince(this.app.fileManager.processFrontMatter(file, change));
  }

  /** In the editor, where the note is open in one, so that the editor's own undo knows it too; else in the file. */
  private async changeText(file: TFile, change: (text: string) => TextChange): Promise<boolean> {
    await this.saveOpenEditors(file);
    const [view] = this.openViews(file).filter((open) => open.getMode() === "source");
    if (view === undefined) {
      return unlessChangedSince(this.app.vault.process(file, (text) => applied(change(text), text)));
    }
    return unlessChangedSince(
      Promise.resolve().then(async () => {
        replace(view.editor, change(view.editor.getValue()));
        await view.save();
      }),
    );
  }

  private async saveOpenEditors(file: TFile): Promise<void> {
    for (const view of this.openViews(file)) await view.save();
  }

  private openViews(file: TFile): readonly MarkdownView[] {
    return this.app.workspace
      .getLeavesOfType("markdown")
      .flatMap(({ view }) => (view instanceof MarkdownView && view.file === file ? view : []));
  }
}

interface TextChange {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** Thrown while a note is being changed, to leave it as it is. */
class ChangedSince extends Error {}

async function unlessChangedSince(change: Promise<unknown>): Promise<boolean> {
  try {
    await change;
    return true;
  } catch (error) {
    if (error instanceof ChangedSince) return false;
    throw error;
  }
}

interface Insertion {
  readonly text: string;
  readonly selection: Selection;
}

const START: EditorPosition = { line: 0, ch: 0 };

/** The text to add at the end of a note, and what to select: in the first draft added, else in the one that stands. */
function insertion(note: string, drafts: readonly [Draft, ...Draft[]]): Insertion {
  const missing = drafts.filter(({ id }) => placeOf(note, id) === undefined);
  const [first] = missing;
  if (first === undefined) {
    const at = positionAt(note.slice(0, placeOf(note, drafts[0].id)));
    return { text: "", selection: { from: at, to: at } };
  }
  const lineBreak = note.includes("\r\n") ? "\r\n" : "\n";
  const gap = gapAfter(note);
  const text = `${gap}${missing.map((draft) => draft.text).join("\n\n")}\n`.replaceAll("\n", lineBreak);
  const before = (offset: number) => positionAt(note + gap + first.text.slice(0, offset));
  return { text, selection: { from: before(first.selection.from), to: before(first.selection.to) } };
}

/** Line and column at the end of a text: the same in a file with Windows line breaks and in an editor without. */
function positionAt(text: string): EditorPosition {
  const lines = text.split(/\r?\n/);
  return { line: lines.length - 1, ch: lines.at(-1)?.length ?? 0 };
}

/** What parts a new section from the note before it: one blank line. */
function gapAfter(note: string): string {
  if (note === "" || /\r?\n\r?\n$/.test(note)) return "";
  return note.endsWith("\n") ? "\n" : "\n\n";
}

/** The end of the line that carries the block id. */
function placeOf(note: string, id: string): number | undefined {
  const match = new RegExp(`\\s\\^${id}[ \\t]*(?=\\r?\\n|$)`).exec(note);
  return match ? match.index + match[0].length : undefined;
}

function applied({ from, to, insert }: TextChange, text: string): string {
  return text.slice(0, from) + insert + text.slice(to);
}

function replace(editor: Editor, { from, to, insert }: TextChange): void {
  if (from === to && insert === "") return;
  editor.replaceRange(insert, editor.offsetToPos(from), editor.offsetToPos(to));
}

function failureOf(error: unknown): WriteFailure {
  return error instanceof Error && /yaml/i.test(error.name + error.message) ? "broken properties" : "other";
}
