import { TFile, TFolder, type TAbstractFile } from "./files";
import type { Vault } from "./vault";

/** All files and folders that the vault knows of, by path and by name. */
export class FileTree {
  readonly root: TFolder;
  readonly #vault: Vault;
  readonly #byPath = new Map<string, TAbstractFile>();
  readonly #byName = new Map<string, Set<TFile>>();

  constructor(vault: Vault) {
    this.#vault = vault;
    this.root = new TFolder(vault);
    this.root.path = "/";
    this.#byPath.set("/", this.root);
  }

  get(path: string): TAbstractFile | undefined {
    return this.#byPath.get(path);
  }

  files(): TFile[] {
    return [...this.#byPath.values()].filter((file) => file instanceof TFile);
  }

  /** The files of this name in any folder; upper and lower case are the same. */
  named(name: string): TFile[] {
    return [...(this.#byName.get(name.toLowerCase()) ?? [])];
  }

  add(path: string, kind: "file" | "folder"): TAbstractFile {
    const file = kind === "file" ? new TFile(this.#vault) : new TFolder(this.#vault);
    this.#attach(file, path);
    return file;
  }

  /** Takes it out with all that it holds, and gives the removed, the innermost first. */
  remove(file: TAbstractFile): TAbstractFile[] {
    const inner = file instanceof TFolder ? [...file.children].flatMap((child) => this.remove(child)) : [];
    this.#detach(file);
    return [...inner, file];
  }

  /** Moves it with all that it holds, and gives the moved with their old paths. */
  move(file: TAbstractFile, to: string): { file: TAbstractFile; oldPath: string }[] {
    const oldPath = file.path;
    const children = file instanceof TFolder ? [...file.children] : [];
    this.#detach(file);
    this.#attach(file, to);
    return [{ file, oldPath }, ...children.flatMap((child) => this.move(child, `${to}/${child.name}`))];
  }

  parentOf(path: string): TFolder | undefined {
    const slash = path.lastIndexOf("/");
    const parent = slash < 0 ? this.root : this.#byPath.get(path.slice(0, slash));
    return parent instanceof TFolder ? parent : undefined;
  }

  #attach(file: TAbstractFile, path: string): void {
    file.setPath(path);
    file.parent = this.parentOf(path) ?? this.root;
    file.parent.children.push(file);
    this.#byPath.set(path, file);
    if (!(file instanceof TFile)) return;
    const name = file.name.toLowerCase();
    const sameName = this.#byName.get(name) ?? new Set();
    this.#byName.set(name, sameName.add(file));
  }

  #detach(file: TAbstractFile): void {
    const siblings = file.parent?.children ?? [];
    const index = siblings.indexOf(file);
    if (index >= 0) siblings.splice(index, 1);
    this.#byPath.delete(file.path);
    if (file instanceof TFile) this.#byName.get(file.name.toLowerCase())?.delete(file);
  }
}
