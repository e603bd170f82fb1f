import {
  MarkdownView,
  Platform,
  type App,
  type Editor,
  type EditorPosition,
  type PaneType,
  type TFile,
  type WorkspaceLeaf,
} from "obsidian";
import { placeOfProperty } from "./property-place";

/** A view of a note, as far as writing to the note is concerned. What was typed in it may not be saved yet. */
export interface OpenNote extends Pick<MarkdownView, "getMode" | "save"> {
  readonly editor: Pick<Editor, "getValue" | "offsetToPos" | "replaceRange">;
}

/** A place in a note, from where to where. */
export interface NotePlace {
  readonly file: TFile;
  readonly selection: { readonly from: EditorPosition; readonly to: EditorPosition };
  /** Whether something there is to be changed, so that reading view gives way to the editor. */
  readonly isToChange?: boolean;
  /** Whether it is among the properties, which live preview draws as a table that no selection reaches. */
  readonly isAmongProperties?: boolean;
}

/** The notes that stand open, and how to open others. */
export class OpenNotes {
  constructor(private readonly app: App) {}

  /** The views in which a note is open, the active one first. */
  viewsOf(file: TFile): readonly MarkdownView[] {
    const { workspace } = this.app;
    const active = workspace.getActiveViewOfType(MarkdownView);
    const views = workspace
      .getLeavesOfType("markdown")
      .flatMap(({ view }) => (view instanceof MarkdownView && view.file === file ? view : []));
    return views.sort((one, other) => Number(other === active) - Number(one === active));
  }

  /** The text of a note as it stands on the screen, with what was typed and not saved yet; if it is not open, as on disk. */
  async textOf(file: TFile): Promise<string> {
    const views = this.viewsOf(file);
    const view = views.find((one) => one.getMode() === "source") ?? views[0];
    return view?.getViewData() ?? (await this.app.vault.cachedRead(file));
  }

  /** Opens a note, in a new tab or window if asked to, else where it is open already. Does nothing if it is gone. */
  open(path: string, pane: PaneType | boolean = false): void {
    const file = this.app.vault.getFileByPath(path);
    if (file === null) return;
    const shown = pane === false ? this.viewsOf(file)[0]?.leaf : undefined;
    void (shown ? this.#reveal(shown) : this.app.workspace.getLeaf(pane).openFile(file));
    this.#leavePanel();
  }

  /** Shows a place: in the editor it is selected, ready to type; in reading view it is scrolled to. */
  async show({ file, selection, isToChange = false, isAmongProperties = false }: NotePlace): Promise<void> {
    const { from, to } = selection;
    const shown = this.viewsOf(file)[0]?.leaf;
    const leaf = shown ?? this.app.workspace.getLeaf(false);
    await (shown ? this.#reveal(shown) : leaf.openFile(file));
    this.#leavePanel();
    if (isToChange || isAmongProperties) await toEditor(leaf, isAmongProperties);
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

  /**
   * Shows a property of a note as text, with what is meant of its value selected. Obsidian has no way for a plugin to go to a
   * property in its table. Does nothing if the note is gone.
   */
  async showProperty(path: string, key: string, part: string): Promise<void> {
    const file = this.app.vault.getFileByPath(path);
    if (file === null) return;
    const selection = placeOfProperty(await this.textOf(file), key, part);
    await this.show({ file, selection, isAmongProperties: true });
  }

  /** Shows a line of a note's properties as text, by its number from 1, selected. Does nothing if the note is gone. */
  async showLine(path: string, number: number): Promise<void> {
    const file = this.app.vault.getFileByPath(path);
    if (file === null) return;
    const line = number - 1;
    const { length } = (await this.textOf(file)).split(/\r?\n/)[line] ?? "";
    const selection = { from: { line, ch: 0 }, to: { line, ch: length } };
    await this.show({ file, selection, isAmongProperties: true });
  }

  async #reveal(leaf: WorkspaceLeaf): Promise<void> {
    const { workspace } = this.app;
    await workspace.revealLeaf(leaf);
    workspace.setActiveLeaf(leaf, { focus: true });
  }

  /** On a phone the panel covers the note. */
  #leavePanel(): void {
    if (Platform.isPhone) this.app.workspace.rightSplit.collapse();
  }
}

/** From reading view; and if the source is to be seen, from live preview too. */
async function toEditor(leaf: WorkspaceLeaf, isSource: boolean): Promise<void> {
  const view = leaf.getViewState();
  const isThere = view.state?.["mode"] !== "preview" && (!isSource || view.state?.["source"] === true);
  const state = { ...view.state, mode: "source", ...(isSource && { source: true }) };
  if (!isThere) await leaf.setViewState({ ...view, state });
}
