import { Transaction } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { Editor } from "./editor";
import { editorInfoField } from "./editor-info";
import { editorState } from "./editor-state";
import { guard } from "./faults";
import type { TFile } from "./files";
import { setIcon } from "./icons";
import { changesToMerge } from "./merge";
import { ReadingView } from "./reading-view";
import { ItemView } from "./views";
import type { WorkspaceLeaf } from "./workspace-leaf";

type Mode = "source" | "preview";

/** How long after typing a note saves itself. */
const SAVE_DELAY_MS = 2000;

const unix = (text: string): string => text.replaceAll("\r\n", "\n");

export class MarkdownView extends ItemView {
  static {
    guard(this, "MarkdownView");
  }

  file: TFile | null = null;
  readonly editor: Editor;
  override icon = "file-text";
  #mode: Mode = "source";
  /** Whether the properties are to be seen as text in the editor; there is no live preview here, so they always are. */
  #isSource = false;
  /** The text on disk that the editor's text comes from. */
  #savedText = "";
  #saveTimer: number | undefined;
  readonly #titleEl: HTMLElement;
  readonly #modeEl: HTMLElement;
  readonly #sourceEl: HTMLElement;
  readonly #inlineTitleEl: HTMLElement;
  readonly #editorView: EditorView;
  readonly #reading: ReadingView;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.#titleEl = this.hostHeaderEl.createDiv("view-header-title");
    const actions = this.hostHeaderEl.createDiv("view-actions");
    this.#modeEl = actions.createEl("button", { cls: "clickable-icon view-action", type: "button" });
    this.#modeEl.addEventListener("click", () => {
      void this.toggleMode();
    });
    this.#sourceEl = this.contentEl.createDiv("markdown-source-view cm-s-obsidian mod-cm6");
    const sizer = this.#sourceEl.createDiv("cm-sizer");
    this.#inlineTitleEl = sizer.createDiv("inline-title");
    this.#editorView = new EditorView({ parent: sizer, state: this.#state("") });
    this.editor = new Editor(this.#editorView);
    this.#reading = new ReadingView(this.contentEl, this.app);
    this.register(this.app.hostEditorExtensions.follow(this.#editorView));
    this.register(
      this.app.hostPostProcessors.observe(() => {
        this.#reading.clear();
        if (this.#mode === "preview") this.#drawReading();
      }),
    );
    this.register(() => {
      this.#reading.clear();
    });
    this.register(
      this.app.vault.observe("modify", (file) => {
        if (file === this.file) this.#takeFromDisk();
      }),
    );
    this.register(
      this.app.vault.observe("rename", (file) => {
        if (file === this.file) this.#drawTitle();
      }),
    );
    this.register(
      this.app.vault.observe("delete", (file) => {
        if (file === this.file) void this.leaf.setViewState({ type: "empty" });
      }),
    );
  }

  override getViewType(): string {
    return "markdown";
  }

  override getDisplayText(): string {
    return this.file?.basename ?? "No file";
  }

  /** The text of the editor as it stands, saved or not. */
  getViewData(): string {
    return this.editor.getValue();
  }

  getMode(): Mode {
    return this.#mode;
  }

  override getState(): Record<string, unknown> {
    return { file: this.file?.path, mode: this.#mode, source: this.#isSource };
  }

  override async setState(state: unknown): Promise<void> {
    const { file: path, mode, source } = state as { file?: string; mode?: Mode; source?: boolean };
    const file = path === undefined ? this.file : this.app.vault.getFileByPath(path);
    if (file !== this.file) await this.#openFile(file);
    if (mode !== undefined && mode !== this.#mode) this.#mode = mode;
    this.#isSource = source ?? this.#isSource;
    this.#drawMode();
  }

  /** Writes what was typed, now. */
  async save(): Promise<void> {
    window.clearTimeout(this.#saveTimer);
    this.#saveTimer = undefined;
    const { file } = this;
    if (file === null) return;
    await this.app.vault.save(file, {
      isDirty: () => file === this.file && this.#isDirty,
      change: (onDisk) => {
        this.#take(onDisk);
        return this.#isDirty ? this.#textToSave : onDisk;
      },
      saved: (text) => {
        this.#savedText = text;
      },
    });
  }

  override showLine(line: number): void {
    if (this.#mode === "preview") {
      this.#reading.showLine(line);
      return;
    }
    const position = { line, ch: 0 };
    this.editor.setSelection(position, position);
    this.editor.scrollIntoView({ from: position, to: position }, true);
  }

  /** For the host. */
  focus(): void {
    if (this.#mode === "source") this.editor.focus();
    else this.#reading.focus();
  }

  /** For the host. */
  async toggleMode(): Promise<void> {
    await this.leaf.setViewState({
      type: "markdown",
      state: { ...this.getState(), mode: this.#mode === "source" ? "preview" : "source" },
    });
    this.focus();
  }

  protected override async onClose(): Promise<void> {
    await this.save();
    this.#editorView.destroy();
  }

  get #isDirty(): boolean {
    return this.editor.getValue() !== unix(this.#savedText);
  }

  /** With the line ends that the note has. */
  get #textToSave(): string {
    const text = this.editor.getValue();
    return /\r\n/.test(this.#savedText) ? text.replaceAll("\n", "\r\n") : text;
  }

  async #openFile(file: TFile | null): Promise<void> {
    await this.save();
    const text = file === null ? "" : await this.app.vault.read(file);
    this.file = file;
    this.#savedText = text;
    this.#reading.clear();
    this.#editorView.setState(this.#state(unix(text)));
    this.#drawTitle();
    this.contentEl.scrollTop = 0;
  }

  #state(text: string): ReturnType<typeof editorState> {
    const onChange = EditorView.updateListener.of((update) => {
      if (update.docChanged) this.#saveSoon();
    });
    const info = editorInfoField.init(() => this);
    return editorState(text, [info, this.app.hostEditorExtensions.forState(), onChange]);
  }

  #saveSoon(): void {
    window.clearTimeout(this.#saveTimer);
    this.#saveTimer = window.setTimeout(() => {
      void this.save();
    }, SAVE_DELAY_MS);
  }

  /** What was typed and not saved yet survives a change on disk. */
  #takeFromDisk(): void {
    const text = this.file === null ? undefined : this.app.vault.knownText(this.file);
    if (text !== undefined) this.#take(text);
  }

  /** Brings what is on disk together with what was typed. */
  #take(text: string): void {
    if (text === this.#savedText) return;
    const changes = changesToMerge(unix(this.#savedText), this.editor.getValue(), unix(text));
    this.#savedText = text;
    this.#editorView.dispatch({
      changes,
      annotations: [Transaction.addToHistory.of(false), Transaction.remote.of(true)],
    });
    if (this.#mode === "preview") this.#drawReading();
  }

  #drawTitle(): void {
    this.#titleEl.setText(this.file?.path.replace(/\.md$/, "").replaceAll("/", " / ") ?? "");
    this.#inlineTitleEl.setText(this.file?.basename ?? "");
    this.leaf.tabs.drawTab(this.leaf);
  }

  #drawMode(): void {
    const reads = this.#mode === "preview";
    setIcon(this.#modeEl, reads ? "edit-3" : "book-open");
    const [now, other] = reads ? ["reading", "edit"] : ["editing", "read"];
    this.#modeEl.setAttr("aria-label", `Current view: ${now}. Click to ${other}`);
    this.#sourceEl.toggle(!reads);
    this.#reading.toggle(reads);
    if (reads) this.#drawReading();
    else this.#editorView.requestMeasure();
  }

  #drawReading(): void {
    if (this.file !== null) this.#reading.render(this.editor.getValue(), this.file);
  }
}
