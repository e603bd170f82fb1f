import fs from "node:fs";
import path from "node:path";
import { removeLeftovers, replaceFile } from "./file-in-one-step";
import { CONFIG_FOLDER, readText, type VaultFolder } from "./vault-folder";

/** Long enough for a program to finish writing the file if it does so in two steps. */
const SETTLE_MS = 30;

interface Watched {
  /** A folder that was deleted and made anew is another one, and needs another watcher. */
  readonly inode: number;
  readonly watcher: fs.FSWatcher;
}

/**
 * The data.json of the plugin in the vault's config folder, and news of it when another program writes it.
 * None of the folders above it need be there: each is watched as soon as it is.
 */
export class PluginData {
  readonly #folder: VaultFolder;
  readonly #file: string;
  readonly #tell: () => void;
  readonly #watched = new Map<string, Watched>();
  /** What was last read or written here; a file that comes to hold something else was changed by others. */
  #known: string | null;
  #timer: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(folder: VaultFolder, id: string, tell: () => void) {
    this.#folder = folder;
    this.#file = `${CONFIG_FOLDER}/plugins/${id}/data.json`;
    this.#tell = tell;
    this.#removeLeftovers();
    this.#watch();
    this.#known = this.#loadIfPossible() ?? null;
  }

  /** null where there is no such file. */
  load(): string | null {
    const file = this.#folder.locateWithConfig(this.#file);
    return fs.existsSync(file) ? readText(file) : null;
  }

  /** The file and the folders that it lies in are made if need be. */
  save(text: string): void {
    const file = this.#folder.locateWithConfig(this.#file);
    fs.mkdirSync(path.dirname(file), { recursive: true });
    replaceFile(file, text);
    this.#known = text;
    this.#watch();
  }

  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
    for (const { watcher } of this.#watched.values()) watcher.close();
    this.#watched.clear();
  }

  #removeLeftovers(): void {
    try {
      removeLeftovers(path.dirname(this.#folder.locateWithConfig(this.#file)));
    } catch {
      return; // There is no such folder, or none to go to.
    }
  }

  #watch(): void {
    let folder = this.#folder.root;
    for (const name of ["", ...path.dirname(this.#file).split("/")]) {
      folder = path.join(folder, name);
      this.#watchFolder(folder);
    }
  }

  #watchFolder(folder: string): void {
    const inode = fs.statSync(folder, { throwIfNoEntry: false })?.ino;
    const before = this.#watched.get(folder);
    if (before !== undefined && before.inode === inode) return;
    before?.watcher.close();
    this.#watched.delete(folder);
    if (inode === undefined) return;
    try {
      const look = (): void => {
        this.#lookSoon();
      };
      const watcher = fs.watch(folder, look);
      watcher.on("error", look);
      this.#watched.set(folder, { inode, watcher });
    } catch {
      return; // Gone again, which its parent's watcher tells.
    }
  }

  #lookSoon(): void {
    if (this.#closed || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#watch();
      this.#look();
    }, SETTLE_MS);
  }

  #look(): void {
    const now = this.#loadIfPossible();
    if (now === undefined || now === this.#known) return;
    this.#known = now;
    if (now !== null) this.#tell();
  }

  #loadIfPossible(): string | null | undefined {
    try {
      return this.load();
    } catch {
      return undefined;
    }
  }
}

/** The plugin's id by its manifest; undefined if that is missing or names none that can be a folder. */
export function readPluginId(pluginFolder: string): string | undefined {
  try {
    const manifest: unknown = JSON.parse(fs.readFileSync(path.join(pluginFolder, "manifest.json"), "utf8"));
    const id = typeof manifest === "object" && manifest !== null && "id" in manifest ? manifest.id : undefined;
    return typeof id === "string" && /^[\w-]+$/.test(id) ? id : undefined;
  } catch {
    return undefined;
  }
}
