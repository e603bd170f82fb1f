import type { Change, Entry } from "../protocol";
import { DataAdapter } from "./adapter";
import { isChanged, type Disk } from "./disk";
import { Events } from "./events";
import { guard } from "./faults";
import { FileTree } from "./file-tree";
import { TFile, TFolder, type TAbstractFile } from "./files";
import { normalizePath } from "./paths";

interface VaultEvents {
  create: [file: TAbstractFile];
  modify: [file: TAbstractFile];
  delete: [file: TAbstractFile];
  rename: [file: TAbstractFile, oldPath: string];
}

/** The text of an open note; what is asked of it is asked when it is its turn. */
interface OpenText {
  readonly isDirty: () => boolean;
  /** What to write, where this is on disk. */
  readonly change: (onDisk: string) => string;
  /** Hears what was written before anybody hears of the change. */
  readonly saved: (text: string) => void;
}

/** So often a change is tried anew because the file changed in between. */
const MOST_TRIES = 20;

/** There is no `modify`: text is changed through `process`, the editor or the file manager. */
export class Vault extends Events<VaultEvents> {
  static {
    guard(this, "Vault");
  }

  readonly configDir = ".obsidian";
  readonly adapter: DataAdapter;
  protected override readonly eventNames = ["create", "modify", "delete", "rename"] as const;

  /** For the host. */
  readonly tree = new FileTree(this);
  readonly #name: string;
  readonly #disk: Disk;
  readonly #texts = new WeakMap<TFile, string>();
  readonly #revisions = new Map<string, number>();
  #lastTurn: Promise<unknown> = Promise.resolve();

  constructor(name: string, disk: Disk) {
    super();
    this.#name = name;
    this.#disk = disk;
    this.adapter = new DataAdapter(disk);
  }

  getName(): string {
    return this.#name;
  }

  getMarkdownFiles(): TFile[] {
    return this.tree.files().filter((file) => file.extension === "md");
  }

  getAbstractFileByPath(path: string): TAbstractFile | null {
    return this.tree.get(path) ?? null;
  }

  getFileByPath(path: string): TFile | null {
    const file = this.tree.get(path);
    return file instanceof TFile ? file : null;
  }

  getFolderByPath(path: string): TFolder | null {
    const folder = this.tree.get(path);
    return folder instanceof TFolder ? folder : null;
  }

  getRoot(): TFolder {
    return this.tree.root;
  }

  async read(file: TFile): Promise<string> {
    return (await this.#disk.run("read", { path: file.path })).text;
  }

  cachedRead(file: TFile): Promise<string> {
    const text = this.#texts.get(file);
    return text === undefined ? this.read(file) : Promise.resolve(text);
  }

  /** Reads, changes and writes with nothing in between: `change` is called anew if another program came in between. */
  process(file: TFile, change: (text: string) => string): Promise<string> {
    return this.#inTurn(() => this.#change(file, change));
  }

  create(path: string, text: string): Promise<TFile> {
    const normal = normalizePath(path);
    return this.#inTurn(async () => {
      if (this.tree.get(normal) !== undefined) throw new Error("File already exists.");
      const written = await this.#disk.run("write", { path: normal, text, basedOn: null });
      this.#revisions.set(normal, written.revision);
      const file = this.tree.add(normal, "file");
      if (!(file instanceof TFile)) throw new Error("Not a file.");
      file.stat = written.stat;
      this.#texts.set(file, text);
      this.emit("create", file);
      return file;
    });
  }

  createFolder(path: string): Promise<TFolder> {
    const normal = normalizePath(path);
    return this.#inTurn(async () => {
      if (this.tree.get(normal) !== undefined) throw new Error("Folder already exists.");
      const { revision } = await this.#disk.run("createFolder", { path: normal });
      this.#revisions.set(normal, revision);
      const folder = this.tree.add(normal, "folder");
      if (!(folder instanceof TFolder)) throw new Error("Not a folder.");
      this.emit("create", folder);
      return folder;
    });
  }

  /** For the file manager. */
  rename(file: TAbstractFile, to: string): Promise<void> {
    const normal = normalizePath(to);
    return this.#inTurn(async () => {
      if (this.tree.get(normal) !== undefined) throw new Error("Destination file already exists!");
      const { revision } = await this.#disk.run("rename", { from: file.path, to: normal });
      this.#revisions.set(file.path, revision).set(normal, revision);
      for (const moved of this.tree.move(file, normal)) this.emit("rename", moved.file, moved.oldPath);
    });
  }

  /** For the file manager. */
  trash(file: TAbstractFile): Promise<void> {
    return this.#inTurn(async () => {
      const { revision } = await this.#disk.run("trash", { path: file.path });
      this.#revisions.set(file.path, revision);
      this.#remove(file);
    });
  }

  /** For an open note. */
  save(file: TFile, { isDirty, change, saved }: OpenText): Promise<void> {
    return this.#inTurn(async () => {
      if (this.tree.get(file.path) === file && isDirty()) await this.#change(file, change, saved);
    });
  }

  /** For the host: the text as the vault knows it, which disk may be ahead of. */
  knownText(file: TFile): string | undefined {
    return this.#texts.get(file);
  }

  /** For loading: each file is told as a new one, as Obsidian does. */
  index(entries: readonly Entry[]): void {
    for (const entry of entries) {
      if (this.tree.get(entry.path) === undefined) this.emit("create", this.#add(entry));
    }
  }

  /** For what others changed on disk. What the page is just writing comes first: it may be older. */
  hear(change: Change): Promise<void> {
    return this.#inTurn(() => {
      this.#take(change);
      return Promise.resolve();
    });
  }

  #take(change: Change): void {
    if (change.revision <= (this.#revisions.get(change.path) ?? 0)) return;
    this.#revisions.set(change.path, change.revision);
    const known = this.tree.get(change.path);
    if (change.entry === null) {
      if (known !== undefined) this.#remove(known);
    } else if (known === undefined) {
      this.emit("create", this.#add(change.entry));
    } else if (known instanceof TFile && !change.entry.folder) {
      known.stat = change.entry.stat;
      // Of what is no note the text does not come along.
      if (change.entry.text === null) this.#texts.delete(known);
      else this.#texts.set(known, change.entry.text);
      this.emit("modify", known);
    }
  }

  #add(entry: Entry): TAbstractFile {
    const file = this.tree.add(entry.path, entry.folder ? "folder" : "file");
    if (file instanceof TFile && !entry.folder) {
      file.stat = entry.stat;
      if (entry.text !== null) this.#texts.set(file, entry.text);
    }
    return file;
  }

  #remove(file: TAbstractFile): void {
    for (const removed of this.tree.remove(file)) this.emit("delete", removed);
  }

  async #change(
    file: TFile,
    change: (text: string) => string,
    saved: (text: string) => void = () => undefined,
  ): Promise<string> {
    for (let tries = 1; ; tries++) {
      const { text: before, version } = await this.#disk.run("read", { path: file.path });
      const after = change(before);
      if (after === before) return after;
      try {
        await this.#write(file, after, version, saved);
        return after;
      } catch (error) {
        if (!isChanged(error) || tries === MOST_TRIES) throw error;
      }
    }
  }

  async #write(file: TFile, text: string, basedOn: string, saved: (text: string) => void): Promise<void> {
    const { stat, revision } = await this.#disk.run("write", { path: file.path, text, basedOn });
    saved(text);
    if (revision > (this.#revisions.get(file.path) ?? 0)) {
      this.#revisions.set(file.path, revision);
      file.stat = stat;
      this.#texts.set(file, text);
    }
    this.emit("modify", file);
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const turn = this.#lastTurn.then(work);
    this.#lastTurn = turn.catch(() => undefined);
    return turn;
  }
}
