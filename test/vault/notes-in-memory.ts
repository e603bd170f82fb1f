import { TFile, TFolder, type EditorPosition } from "obsidian";
import type { OpenNote } from "../../src/vault/open-notes";
import { changeProperties, type Properties } from "../host/page/front-matter";
import { readNote } from "../host/page/note-metadata";

/**
 * Notes in memory, with as much of Obsidian's vault as writing to notes takes. Everything answers later, as in the app,
 * but the cache is never behind. What is not here, or could not happen there, throws.
 */
export class NotesInMemory {
  readonly configDir = ".obsidian";
  /** Every note that was written to, in order. */
  readonly written: string[] = [];
  /** Writing to this path fails as on a disk that is read-only. */
  readOnly: string | undefined;
  /** How many more writes there is room for on the disk. */
  room = Infinity;
  private readonly files = new Map<string, TFile>();
  private readonly folders = new Map<string, TFolder>();
  private readonly texts = new Map<TFile, string>();
  private readonly views = new Map<TFile, NoteInEditor[]>();
  private readonly trash = new Map<string, string>();

  /** `hidden` are files of the config folder, by their names in it. */
  constructor(
    notes: Readonly<Record<string, string>> = {},
    private readonly hidden: Readonly<Record<string, string>> = {},
  ) {
    this.addFolder("/");
    for (const [path, text] of Object.entries(notes)) this.put(path, text);
  }

  /** The text on disk. */
  text(path: string): string {
    return this.textOnDisk(this.file(path));
  }

  has(path: string): boolean {
    return this.files.has(path);
  }

  /** What was written in a note when it was thrown away. */
  trashed(path: string): string | undefined {
    return this.trash.get(path);
  }

  file(path: string): TFile {
    const file = this.files.get(path);
    if (file === undefined) throw new Error(`There is no note ${path}`);
    return file;
  }

  /** Another program writes a note. */
  put(path: string, text: string): void {
    const file = this.files.get(path) ?? this.addFile(path);
    for (const view of this.viewsOf(file)) view.follow(text);
    this.texts.set(file, text);
  }

  /** Another program renames a note: it stays the same file, as in Obsidian. */
  rename(from: string, to: string): void {
    const file = this.file(from);
    this.detach(file);
    this.attach(file, to);
  }

  /** Another program deletes a note. */
  remove(path: string): void {
    const file = this.file(path);
    this.detach(file);
    this.texts.delete(file);
    this.views.delete(file);
  }

  /** Opens a note in one more view. */
  open(path: string, mode: "source" | "preview" = "source"): NoteInEditor {
    const file = this.file(path);
    const view = new NoteInEditor(this.text(path), mode, async (text) => {
      await this.write(file, text);
    });
    this.views.set(file, [...this.viewsOf(file), view]);
    return view;
  }

  viewsOf(file: TFile): readonly NoteInEditor[] {
    return this.views.get(file) ?? [];
  }

  async textOf(file: TFile): Promise<string> {
    await Promise.resolve();
    const views = this.viewsOf(file);
    return (views.find((view) => view.getMode() === "source") ?? views[0])?.editor.getValue() ?? this.textOnDisk(file);
  }

  /** What the vault, the file manager and the cache of an App are asked for. */
  readonly vault = {
    configDir: this.configDir,
    adapter: {
      exists: (path: string) => Promise.resolve(this.hiddenText(path) !== undefined),
      read: async (path: string) => {
        await Promise.resolve();
        const text = this.hiddenText(path);
        if (text === undefined) throw new Error(`ENOENT: ${path}`);
        return text;
      },
    },
    getFileByPath: (path: string) => this.files.get(path) ?? null,
    getFolderByPath: (path: string) => this.folders.get(path) ?? null,
    getMarkdownFiles: () => [...this.files.values()].filter(({ extension }) => extension === "md"),
    read: async (file: TFile) => {
      await Promise.resolve();
      return this.textOnDisk(file);
    },
    process: async (file: TFile, change: (text: string) => string) => {
      await Promise.resolve();
      const text = change(this.textOnDisk(file));
      await this.write(file, text);
      return text;
    },
    create: async (path: string, text: string) => {
      await Promise.resolve();
      if (this.files.has(path)) throw new Error("File already exists.");
      this.refuseIfItCannotBe(path);
      const file = this.addFile(path);
      this.texts.set(file, text);
      this.written.push(path);
      return file;
    },
    createFolder: async (path: string) => {
      await Promise.resolve();
      if (this.folders.has(path)) throw new Error("Folder already exists.");
      return this.addFolder(path);
    },
  };

  readonly fileManager = {
    processFrontMatter: async (file: TFile, change: (properties: Properties) => void) => {
      await this.vault.process(file, (text) => changeProperties(text, change));
    },
    trashFile: async ({ path }: { readonly path: string }) => {
      await Promise.resolve();
      this.trash.set(path, this.text(path));
      this.remove(path);
    },
  };

  readonly metadataCache = {
    getFileCache: (file: TFile) => {
      const { frontmatter, sections = [], blocks = {} } = readNote(this.textOnDisk(file));
      return { sections, blocks, ...(frontmatter && { frontmatter }) };
    },
    fileToLinktext: ({ path, name }: TFile) => {
      const isAlone = [...this.files.values()].filter((file) => file.name === name).length === 1;
      return (isAlone ? name : path).replace(/\.md$/, "");
    },
  };

  private hiddenText(path: string): string | undefined {
    return path.startsWith(`${this.configDir}/`) ? this.hidden[path.slice(this.configDir.length + 1)] : undefined;
  }

  private textOnDisk(file: TFile): string {
    const text = this.texts.get(file);
    if (text === undefined) throw new Error(`ENOENT: ${file.path}`);
    return text;
  }

  private async write(file: TFile, text: string): Promise<void> {
    const before = this.textOnDisk(file);
    this.refuseIfItCannotBe(file.path);
    if (text === before) return;
    this.room -= 1;
    this.texts.set(file, text);
    this.written.push(file.path);
    for (const view of this.viewsOf(file)) view.follow(text);
    await Promise.resolve();
  }

  private refuseIfItCannotBe(path: string): void {
    if (path === this.readOnly) throw new Error("EROFS: read-only file system");
    if (this.room <= 0) throw Object.assign(new Error("no room"), { code: "ENOSPC" });
  }

  private addFile(path: string): TFile {
    const file = new TFile();
    this.attach(file, path);
    return file;
  }

  private attach(file: TFile, path: string): void {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const folder = path.slice(0, Math.max(path.lastIndexOf("/"), 0)) || "/";
    const parent = this.folders.get(folder) ?? this.addFolder(folder);
    const [, basename = name, extension = ""] = /^(.*)\.(.*)$/.exec(name) ?? [];
    Object.assign(file, { path, name, basename, extension, parent });
    parent.children.push(file);
    this.files.set(path, file);
  }

  private detach(file: TFile): void {
    const siblings = file.parent?.children ?? [];
    siblings.splice(siblings.indexOf(file), 1);
    this.files.delete(file.path);
  }

  private addFolder(path: string): TFolder {
    const folder = new TFolder();
    Object.assign(folder, { path, name: path.slice(path.lastIndexOf("/") + 1), children: [] });
    this.folders.set(path, folder);
    return folder;
  }
}

/** A note in an editor, where lines end in plain line feeds, or in reading view. */
export class NoteInEditor implements OpenNote {
  private value: string;

  constructor(
    private saved: string,
    private readonly mode: "source" | "preview",
    private readonly write: (text: string) => Promise<void>,
  ) {
    this.value = unix(saved);
  }

  readonly editor = {
    getValue: () => this.value,
    offsetToPos: (offset: number) => {
      const lines = this.value.slice(0, offset).split("\n");
      return { line: lines.length - 1, ch: lines.at(-1)?.length ?? 0 };
    },
    replaceRange: (text: string, from: EditorPosition, to: EditorPosition = from) => {
      this.value = this.value.slice(0, this.offsetOf(from)) + text + this.value.slice(this.offsetOf(to));
    },
  };

  getMode(): "source" | "preview" {
    return this.mode;
  }

  /** The person types at the end; it is not saved. */
  type(text: string): void {
    this.value += text;
  }

  async save(): Promise<void> {
    if (this.value === unix(this.saved)) return;
    const before = this.saved;
    this.saved = before.includes("\r\n") ? this.value.replaceAll("\n", "\r\n") : this.value;
    try {
      await this.write(this.saved);
    } catch (error) {
      this.saved = before;
      throw error;
    }
  }

  /** The file has become another. Obsidian would merge what is typed with that; here nobody relies on how. */
  follow(text: string): void {
    if (text === this.saved) return;
    if (this.value !== unix(this.saved)) throw new Error("Written to while there was unsaved typing");
    this.saved = text;
    this.value = unix(text);
  }

  private offsetOf({ line, ch }: EditorPosition): number {
    return this.value.split("\n").slice(0, line).join("\n").length + (line > 0 ? 1 : 0) + ch;
  }
}

function unix(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
