import fs from "node:fs";
import path from "node:path";
import type { Entry } from "./protocol";
import type { VaultFolder } from "./vault-folder";

/** Long enough for a program to finish writing a note that it saves in two steps. */
const SETTLE_MS = 30;

interface Seen {
  readonly folder: boolean;
  /** Changes with each write. */
  readonly stamp: string;
}

/**
 * Tells of changes that others make to the folder. It compares each folder with what it last saw there,
 * because the events of `fs.watch` differ between systems; `see` makes the page's own writes known, so
 * that they do not come back as news.
 */
export class FolderWatch {
  readonly #folder: VaultFolder;
  readonly #report: (path: string, entry: Entry | null) => void;
  readonly #seen = new Map<string, Map<string, Seen>>();
  readonly #watchers = new Map<string, fs.FSWatcher>();
  readonly #timers = new Map<string, NodeJS.Timeout>();
  #closed = false;

  constructor(folder: VaultFolder, report: (path: string, entry: Entry | null) => void) {
    this.#folder = folder;
    this.#report = report;
    this.#enter("", false);
  }

  /** Takes what is at this path now, and under it, as known. */
  see(relative: string): void {
    const parent = parentOf(relative);
    const siblings = this.#seen.get(parent);
    if (siblings === undefined) return;
    const name = relative.slice(parent === "" ? 0 : parent.length + 1);
    const now = this.#look(relative);
    if (siblings.get(name)?.folder === true && now?.folder !== true) this.#leave(relative);
    if (now === undefined) {
      siblings.delete(name);
      return;
    }
    siblings.set(name, now);
    if (now.folder) this.#enter(relative, false);
  }

  close(): void {
    this.#closed = true;
    for (const timer of this.#timers.values()) clearTimeout(timer);
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#timers.clear();
    this.#watchers.clear();
  }

  /** Begins to watch a folder. What it holds is news if the folder itself is. */
  #enter(relative: string, isNews: boolean): void {
    if (this.#watchers.has(relative)) return;
    this.#seen.set(relative, new Map());
    try {
      const watcher = fs.watch(path.join(this.#folder.root, relative), () => {
        this.#scanSoon(relative);
      });
      watcher.on("error", () => {
        this.#scanSoon(parentOf(relative));
      });
      this.#watchers.set(relative, watcher);
    } catch {
      return; // Gone already, which its parent's scan tells, or the system watches no more folders.
    }
    this.#scan(relative, isNews);
  }

  #leave(relative: string): void {
    for (const folder of [...this.#watchers.keys()]) {
      if (folder !== relative && !folder.startsWith(`${relative}/`)) continue;
      this.#watchers.get(folder)?.close();
      this.#watchers.delete(folder);
      this.#seen.delete(folder);
    }
  }

  #scanSoon(relative: string): void {
    if (this.#closed || this.#timers.has(relative)) return;
    const timer = setTimeout(() => {
      this.#timers.delete(relative);
      this.#scan(relative, true);
    }, SETTLE_MS);
    this.#timers.set(relative, timer);
  }

  #scan(relative: string, isNews: boolean): void {
    const before = this.#seen.get(relative);
    if (before === undefined) return;
    const after = new Map<string, Seen>();
    for (const item of this.#items(relative)) {
      const now = this.#look(item.path);
      if (now !== undefined) after.set(item.name, now);
    }
    this.#seen.set(relative, after);
    const within = (name: string): string => (relative === "" ? name : `${relative}/${name}`);
    for (const [name, was] of before) {
      const now = after.get(name);
      if (now?.folder === was.folder) continue;
      if (was.folder) this.#leave(within(name));
      if (isNews) this.#report(within(name), null);
    }
    for (const [name, now] of after) {
      const was = before.get(name);
      if (isNews && (was?.folder !== now.folder || was.stamp !== now.stamp)) {
        const entry = this.#folder.entry(within(name));
        if (entry !== undefined) this.#report(within(name), entry);
      }
      if (now.folder) this.#enter(within(name), isNews);
    }
  }

  #items(relative: string): { name: string; path: string }[] {
    try {
      return this.#folder.list(relative);
    } catch {
      return [];
    }
  }

  #look(relative: string): Seen | undefined {
    const stat = fs.lstatSync(path.join(this.#folder.root, relative), { throwIfNoEntry: false });
    if (stat === undefined) return undefined;
    return { folder: stat.isDirectory(), stamp: stat.isDirectory() ? "" : `${stat.mtimeMs} ${stat.size}` };
  }
}

function parentOf(relative: string): string {
  return relative.includes("/") ? relative.slice(0, relative.lastIndexOf("/")) : "";
}
