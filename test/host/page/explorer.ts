import { TFile, TFolder, type TAbstractFile } from "./files";
import { setIcon } from "./icons";
import { Keymap } from "./keyboard";
import { Menu } from "./menu";
import { Platform } from "./platform";
import { ItemView } from "./views";
import type { WorkspaceLeaf } from "./workspace-leaf";

/** With more files than this all folders begin closed. */
const MOST_OPEN = 300;

/** The list of files in the left sidebar. */
export class FileExplorer extends ItemView {
  static readonly type = "file-explorer";

  override icon = "folder-closed";
  /** Those that a click made other than the rest. */
  readonly #toggledFolders = new Set<string>();
  #beginsOpen = true;
  #drawTimer: number | undefined;
  readonly #listEl: HTMLElement;

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.#listEl = this.contentEl.createDiv("nav-files-container");
    this.contentEl.createDiv({ cls: "stand-in-note", text: "Stand-in for Obsidian, for trying Hear Back" });
    const { vault, workspace } = this.app;
    const drawSoon = (): void => {
      this.#drawSoon();
    };
    this.register(vault.observe("create", drawSoon));
    this.register(vault.observe("delete", drawSoon));
    this.register(vault.observe("rename", drawSoon));
    this.register(
      workspace.observe("file-open", (file) => {
        this.#mark(file);
      }),
    );
  }

  override getViewType(): string {
    return FileExplorer.type;
  }

  override getDisplayText(): string {
    return "Files";
  }

  protected override onOpen(): Promise<void> {
    this.#beginsOpen = this.app.vault.tree.files().length <= MOST_OPEN;
    this.#draw();
    return Promise.resolve();
  }

  #drawSoon(): void {
    if (this.#drawTimer !== undefined) return;
    this.#drawTimer = window.setTimeout(() => {
      this.#drawTimer = undefined;
      this.#draw();
    }, 20);
  }

  #draw(): void {
    this.#listEl.empty();
    this.#drawFolder(this.app.vault.tree.root, this.#listEl);
    this.#mark(this.app.workspace.getActiveFile());
  }

  #drawFolder(folder: TFolder, parent: HTMLElement): void {
    const isFolder = (file: TAbstractFile): number => (file instanceof TFolder ? 1 : 0);
    const names = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
    const children = [...folder.children].sort((a, b) => isFolder(b) - isFolder(a) || names.compare(a.name, b.name));
    for (const child of children) {
      if (child instanceof TFolder) this.#drawFolderRow(child, parent);
      else if (child instanceof TFile) this.#drawFileRow(child, parent);
    }
  }

  #drawFolderRow(folder: TFolder, parent: HTMLElement): void {
    const element = parent.createDiv("nav-folder");
    const title = element.createDiv({ cls: "nav-folder-title", attr: { "data-path": folder.path } });
    const arrow = title.createDiv("nav-folder-collapse-indicator");
    title.createDiv({ cls: "nav-folder-title-content", text: folder.name });
    const children = element.createDiv("nav-folder-children");
    const draw = (): void => {
      const isOpen = this.#toggledFolders.has(folder.path) !== this.#beginsOpen;
      setIcon(arrow, isOpen ? "chevron-down" : "chevron-right");
      title.setAttr("aria-expanded", isOpen ? "true" : "false");
      children.empty();
      if (isOpen) this.#drawFolder(folder, children);
    };
    title.addEventListener("click", () => {
      if (!this.#toggledFolders.delete(folder.path)) this.#toggledFolders.add(folder.path);
      draw();
      this.#mark(this.app.workspace.getActiveFile());
    });
    draw();
  }

  #drawFileRow(file: TFile, parent: HTMLElement): void {
    const title = parent.createDiv({ cls: "nav-file-title", attr: { "data-path": file.path } });
    title.createDiv({ cls: "nav-file-title-content", text: file.extension === "md" ? file.basename : file.name });
    if (file.extension !== "md") {
      title.addClass("is-unsupported");
      title.createDiv({ cls: "nav-file-tag", text: file.extension });
      return;
    }
    title.addEventListener("contextmenu", (event) => {
      const menu = new Menu();
      menu.addItem((item) =>
        item
          .setTitle("Open in new tab")
          .setIcon("file-plus")
          .onClick(() => void this.app.workspace.getLeaf("tab").openFile(file)),
      );
      this.app.workspace.emit("file-menu", menu, file, "file-explorer-context-menu", this.leaf);
      menu.showAtMouseEvent(event);
    });
    title.addEventListener("click", (event) => {
      if (Platform.isPhone) this.app.workspace.hostLeft.collapse();
      void this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
    });
  }

  #mark(file: TFile | null): void {
    for (const title of this.#listEl.querySelectorAll(".nav-file-title")) {
      title.toggleClass("is-active", file !== null && title.getAttribute("data-path") === file.path);
    }
  }
}
