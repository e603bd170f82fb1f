import { MarkdownView, Platform, type App, type PaneType } from "obsidian";
import { notify, notifyWithNote, notifyWithUndo } from "../ui/notices";
import { openViewsOf } from "../vault/open-notes";
import type { DraftPlace, Failed, NoteWriter, Undoable, Writing, Written } from "../vault/writer";
import { NOTICES, writeFailed } from "../words/notices";

const UNDO_REFUSED = {
  log: NOTICES.undoRefusedLog,
  property: NOTICES.undoRefusedProperty,
  text: NOTICES.undoRefusedText,
} as const;

/** Has actions written, says what was done, and takes it back. */
export class Performer {
  constructor(
    private readonly app: App,
    private readonly writer: NoteWriter,
  ) {}

  /** Writes, and says it with Undo. Returns why it could not be, for whoever asked to say. */
  async perform(
    writing: Writing,
    said: string,
    afterwards: (written: Written) => Promise<void> = () => Promise.resolve(),
  ): Promise<Failed | undefined> {
    const result = await this.writer.write(writing);
    if ("failed" in result) return result;
    const { undoable } = result;
    await afterwards(result);
    if (undoable) notifyWithUndo(said, () => void this.undo(undoable));
    return undefined;
  }

  /** Takes back one action, or the last one. */
  async undo(which?: Undoable): Promise<void> {
    const result = await this.writer.undo(which);
    if (result === undefined) {
      notify(NOTICES.nothingToUndo);
    } else if ("failed" in result) {
      this.sayFailed(result);
    } else if ("undone" in result) {
      notify(NOTICES.undone);
    } else {
      notify(UNDO_REFUSED[result.refused.kind]);
    }
  }

  /** Where no dialog is open to say why something could not be written. */
  async sayFailure(performed: Promise<Failed | undefined>): Promise<void> {
    const failed = await performed;
    if (failed) this.sayFailed(failed);
  }

  /** Opens the note, in a new tab or window if the person asked for one. */
  openNote(path: string, pane: PaneType | boolean = false): void {
    const file = this.app.vault.getFileByPath(path);
    if (file === null) return;
    void this.app.workspace.getLeaf(pane).openFile(file);
    this.leavePanel();
  }

  /** In the editor the place is selected, ready to type; in reading view it is scrolled to. */
  async showInNote({ file, selection: { from, to } }: DraftPlace): Promise<void> {
    const { workspace } = this.app;
    const shown = openViewsOf(this.app, file)[0]?.leaf;
    const leaf = shown ?? workspace.getLeaf(false);
    if (shown) {
      await workspace.revealLeaf(leaf);
      workspace.setActiveLeaf(leaf, { focus: true });
    } else await leaf.openFile(file);
    this.leavePanel();
    if (!(leaf.view instanceof MarkdownView)) return;
    if (leaf.view.getMode() === "preview") {
      leaf.setEphemeralState({ line: from.line });
      return;
    }
    const { editor } = leaf.view;
    editor.setSelection(from, to);
    editor.scrollIntoView({ from, to }, true);
    editor.focus();
  }

  /** On a phone the panel covers the note. */
  private leavePanel(): void {
    if (Platform.isPhone) this.app.workspace.rightSplit.collapse();
  }

  private sayFailed(failed: Failed): void {
    const words = writeFailed(failed.path, failed.failed);
    if (failed.failed === "gone") notify(words);
    else notifyWithNote(words, () => this.openNote(failed.path));
  }
}
