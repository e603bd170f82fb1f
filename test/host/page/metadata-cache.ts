import { Events } from "./events";
import { guard } from "./faults";
import { TFile, type TAbstractFile } from "./files";
import { readNote, type NoteMetadata } from "./note-metadata";
import type { Vault } from "./vault";

interface MetadataCacheEvents {
  changed: [file: TFile, data: string, cache: NoteMetadata];
  deleted: [file: TFile, prevCache: NoteMetadata | null];
  resolved: [];
}

/** How long after a file the cache follows it. */
const DELAY_MS = 20;

export class MetadataCache extends Events<MetadataCacheEvents> {
  static {
    guard(this, "MetadataCache");
  }

  protected override readonly eventNames = ["changed", "deleted", "resolved"] as const;
  readonly #vault: Vault;
  /** By file and not by path, so a rename moves what is known without a word. */
  readonly #notes = new WeakMap<TFile, NoteMetadata>();
  readonly #queue = new Set<TFile>();
  #timer: number | undefined;
  #isFollowing = false;

  constructor(vault: Vault) {
    super();
    this.#vault = vault;
    const follow = (file: TAbstractFile): void => {
      if (this.#isFollowing) this.#enqueue(file);
    };
    vault.observe("create", follow);
    vault.observe("modify", follow);
    vault.observe("delete", (file) => {
      if (!(file instanceof TFile)) return;
      this.#queue.delete(file);
      const before = this.#notes.get(file) ?? null;
      this.#notes.delete(file);
      if (file.extension === "md") this.emit("deleted", file, before);
    });
  }

  getFileCache(file: TFile): NoteMetadata | null {
    return this.#notes.get(file) ?? null;
  }

  /** The name alone, where no other file has it. */
  fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
    const isAlone = this.#vault.tree.named(file.name).length === 1;
    const text = isAlone ? file.name : file.path;
    return omitMdExtension ? text.replace(/\.md$/i, "") : text;
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    if (linkpath === "") return this.#vault.getFileByPath(sourcePath);
    const wanted = linkpath.replace(/^\/+/, "").toLowerCase();
    const endings = [wanted, `${wanted}.md`];
    const candidates = endings
      .flatMap((ending) => this.#vault.tree.named(ending.slice(ending.lastIndexOf("/") + 1)))
      .filter((file) => endings.some((ending) => `/${file.path.toLowerCase()}`.endsWith(`/${ending}`)));
    const folder = sourcePath.slice(0, sourcePath.lastIndexOf("/") + 1);
    const rank = (file: TFile): number => {
      if (endings.includes(file.path.toLowerCase())) return 0;
      return folder !== "" && file.path.startsWith(folder) ? 1 : 2;
    };
    return candidates.sort((a, b) => rank(a) - rank(b) || a.path.length - b.path.length)[0] ?? null;
  }

  /** For loading: what a start from a saved cache looks like. */
  fill(): void {
    for (const file of this.#vault.getMarkdownFiles()) this.#read(file);
    this.#isFollowing = true;
    this.emit("resolved");
  }

  /** For loading: every note is read as if it had just changed. */
  fillLate(): void {
    this.#isFollowing = true;
    for (const file of this.#vault.getMarkdownFiles()) this.#enqueue(file);
  }

  #enqueue(file: TAbstractFile): void {
    if (!(file instanceof TFile) || file.extension !== "md") return;
    this.#queue.add(file);
    if (this.#timer !== undefined) return;
    this.#timer = window.setTimeout(() => {
      this.#flush();
    }, DELAY_MS);
  }

  #flush(): void {
    this.#timer = undefined;
    const files = [...this.#queue];
    this.#queue.clear();
    for (const file of files) {
      const [text, metadata] = this.#read(file);
      this.emit("changed", file, text, metadata);
    }
    this.emit("resolved");
  }

  #read(file: TFile): readonly [string, NoteMetadata] {
    const text = this.#vault.knownText(file) ?? "";
    const metadata = readNote(text);
    this.#notes.set(file, metadata);
    return [text, metadata];
  }
}
