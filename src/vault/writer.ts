import { MarkdownView, type App, type Editor, type EditorPosition, type TFile } from "obsidian";
import { notLogged, withContacts, withoutContacts, type LogAction, type SetAction } from "../core/actions";
import type { Contact } from "../core/contact-log";
import type { PropertyNames } from "../core/property-names";
import type { Draft } from "../templates/drafts";
import type { WriteFailure } from "../words/notices";

/** What came of a write. Nothing is thrown, and where it failed nothing was changed. */
export type WriteResult<Done> = Done | { readonly failed: WriteFailure; readonly path: string };

/** A write that was done, and can be undone. */
export interface Undoable {
  readonly file: TFile;
  readonly kind: "log" | "property" | "text";
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

  constructor(
    private readonly app: App,
    private readonly names: () => PropertyNames,
  ) {}

  /** Adds lines to a note's contact log, but for those that it has already. */
  async log({ path, property, contacts }: LogAction): Promise<WriteResult<{ readonly undoable: Undoable | undefined }>> {
    return this.write(path, async (file) => {
      let before: unknown;
      let key: string = property;
      let added: readonly Contact[] = [];
      await this.changeProperties(file, (properties) => {
        key = this.names().keyFor(properties, property, "application");
        before = structuredClone(properties[key]);
        added = notLogged(before, contacts);
        if (added.length === 0) throw new LeaveAsItIs();
        properties[key] = withContacts(before, added);
      });
      if (added.length === 0) return { undoable: undefined };
      const revert = () =>
        this.changeProperties(file, (properties) => {
          const after = withoutContacts(properties[key], added, before);
          if (after === undefined) throw new LeaveAsItIs();
          if (after.value === undefined) Reflect.deleteProperty(properties, key);
          else properties[key] = after.value;
        });
      return { undoable: this.remember({ file, kind: "log", revert }) };
    });
  }

  /** Sets one property. Undone, it is as it was before: absent, if it was not there. */
  async set({ path, property, value }: SetAction): Promise<WriteResult<{ readonly undoable: Undoable }>> {
    return this.write(path, async (file) => {
      let key: string = property;
      let before: unknown;
      await this.changeProperties(file, (properties) => {
        key = this.names().keyFor(properties, property, "application");
        before = structuredClone(properties[key]);
        properties[key] = value;
      });
      const revert = () =>
        this.changeProperties(file, (properties) => {
          if (properties[key] !== value) throw new LeaveAsItIs();
          if (before === undefined) Reflect.deleteProperty(properties, key);
          else properties[key] = before;
        });
      return { undoable: this.remember({ file, kind: "property", revert }) };
    });
  }

  /** Puts drafts at the end of a note, but for those that it has already. All of them go into one note. */
  async insert(drafts: readonly [Draft, ...Draft[]]): Promise<WriteResult<Inserted>> {
    const [first] = drafts;
    return this.write(first.path, async (file) => {
      let inserted: Insertion = { text: "", selection: { from: START, to: START } };
      await this.changeText(file, (note) => {
        inserted = insertion(note, drafts);
        return { from: note.length, to: note.length, insert: inLineBreaksOf(note, inserted.text) };
      });
      const { text, selection } = inserted;
      if (text === "") return { file, selection, undoable: undefined };
      const revert = () => this.changeText(file, (note) => removal(note, text, drafts));
      return { file, selection, undoable: this.remember({ file, kind: "text", revert }) };
    });
  }

  /**
   * Takes back this write, or the last one on a note that is still there; one that is still being written counts as well.
   * Undefined if there is nothing to undo.
   */
  async undo(which?: Undoable): Promise<UndoResult | undefined> {
    await Promise.all(this.queue.values());
    // It is taken out before anything else is awaited, so that undoing twice at once undoes two.
    const undoable = this.takeOut(which ?? this.done.findLast(({ file }) => this.isThere(file)));
    if (undoable === undefined) return undefined;
    const result = await this.write(undoable.file.path, async (): Promise<UndoResult> => {
      return (await undoable.revert()) ? { undone: undoable } : { refused: undoable };
    });
    if ("failed" in result) this.done.push(undoable);
    return result;
  }

  private takeOut(undoable: Undoable | undefined): Undoable | undefined {
    const at = undoable ? this.done.indexOf(undoable) : -1;
    return at < 0 ? undefined : this.done.splice(at, 1)[0];
  }

  private isThere(file: TFile): boolean {
    return this.app.vault.getFileByPath(file.path) === file;
  }

  private remember(undoable: Undoable): Undoable {
    this.done.push(undoable);
    if (this.done.length > UNDO_STEPS) this.done.shift();
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
      return { failed: this.isThere(file) ? failureOf(error) : "gone", path: file.path };
    } finally {
      if (this.queue.get(file) === settled) this.queue.delete(file);
    }
  }

  /** True once done; false if the change chose to leave the note as it is. */
  private async changeProperties(file: TFile, change: (properties: Record<string, unknown>) => void): Promise<boolean> {
    await this.saveOpenEditors(file);
    return wasChanged(this.app.fileManager.processFrontMatter(file, change));
  }

  /** In the editor, where the note is open in one, so that the editor's own undo knows it too; else in the file. */
  private async changeText(file: TFile, change: (text: string) => TextChange): Promise<boolean> {
    await this.saveOpenEditors(file);
    const [view] = this.openViews(file).filter((open) => open.getMode() === "source");
    if (view === undefined) {
      return wasChanged(this.app.vault.process(file, (text) => applied(change(text), text)));
    }
    return wasChanged(
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
class LeaveAsItIs extends Error {}

async function wasChanged(change: Promise<unknown>): Promise<boolean> {
  try {
    await change;
    return true;
  } catch (error) {
    if (error instanceof LeaveAsItIs) return false;
    throw error;
  }
}

interface Insertion {
  /** With plain line feeds. */
  readonly text: string;
  readonly selection: Selection;
}

/** How many actions can be undone. */
const UNDO_STEPS = 100;
const START: EditorPosition = { line: 0, ch: 0 };

/** The text to add at the end of a note, and what to select: in the first draft added, else in the one that stands. */
function insertion(note: string, drafts: readonly [Draft, ...Draft[]]): Insertion {
  const missing = drafts.filter(({ id }) => placeOf(note, id) === undefined);
  const [first] = missing;
  if (first === undefined) {
    const at = positionAt(note.slice(0, placeOf(note, drafts[0].id)));
    return { text: "", selection: { from: at, to: at } };
  }
  const gap = gapAfter(note);
  const text = `${gap}${missing.map((draft) => draft.text).join("\n\n")}\n`;
  const before = (offset: number) => positionAt(note + gap + first.text.slice(0, offset));
  return { text, selection: { from: before(first.selection.from), to: before(first.selection.to) } };
}

/** Takes inserted text out again. One line break stays where other text has come after it. */
function removal(note: string, text: string, drafts: readonly Draft[]): TextChange {
  const there = inLineBreaksOf(note, text);
  const from = note.lastIndexOf(there);
  if (from < 0) {
    if (drafts.some(({ id }) => placeOf(note, id) !== undefined)) throw new LeaveAsItIs();
    return { from: note.length, to: note.length, insert: "" };
  }
  const to = from + there.length;
  const needsBreak = to < note.length && from > 0 && note[from - 1] !== "\n";
  return { from, to, insert: needsBreak ? inLineBreaksOf(note, "\n") : "" };
}

/** Editors count a line end as one character; a file may have Windows line ends. */
function inLineBreaksOf(note: string, text: string): string {
  return note.includes("\r\n") ? text.replaceAll("\n", "\r\n") : text;
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
  return error instanceof Error && error.name === "YAMLParseError" ? "broken properties" : "other";
}
