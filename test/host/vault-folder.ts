import { createHash } from "node:crypto";
import fs from "node:fs";
import path from "node:path";
import { createFile, removeLeftovers, replaceFile } from "./file-in-one-step";
import { CHANGED, type Entry, type FileStat, type ReadText } from "./protocol";

/** A path that leads out of the vault, or to what the host never touches. */
export class ForbiddenPathError extends Error {}

/** A file is not any more what a write was based on. */
class ChangedError extends Error {
  readonly code = CHANGED;
}

/** Where Obsidian keeps its own settings and those of plugins. */
export const CONFIG_FOLDER = ".obsidian";

const isHidden = (name: string): boolean => name.startsWith(".");

export const isMarkdown = (name: string): boolean => name.toLowerCase().endsWith(".md");

/** The folder on disk: every path is relative, with forward slashes, and checked before it is touched. */
export class VaultFolder {
  readonly root: string;

  constructor(folder: string) {
    if (!fs.statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
      throw new Error(`There is no folder "${folder}" to use as a vault.`);
    }
    this.root = fs.realpathSync(folder);
  }

  get name(): string {
    return path.basename(this.root);
  }

  /** The absolute path, or an error: no dots, no dot folders, and no symbolic link on the way out. */
  locate(relative: string): string {
    return this.#check(relative, relative.split("/"), 0);
  }

  /** As `locate`, but the path may also lie in the config folder. */
  locateWithConfig(relative: string): string {
    const segments = relative.split("/");
    return this.#check(relative, segments, segments[0] === CONFIG_FOLDER ? 1 : 0);
  }

  /** The names in one folder that belong to the vault. Symbolic links are not followed. */
  list(relative: string): { name: string; path: string; folder: boolean }[] {
    const absolute = relative === "" ? this.root : path.join(this.root, relative);
    return fs
      .readdirSync(absolute, { withFileTypes: true })
      .filter((item) => !isHidden(item.name) && (item.isDirectory() || item.isFile()))
      .map((item) => ({
        name: item.name,
        path: relative === "" ? item.name : `${relative}/${item.name}`,
        folder: item.isDirectory(),
      }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  /** undefined if it went away or cannot be read. */
  entry(relative: string): Entry | undefined {
    const absolute = path.join(this.root, relative);
    try {
      const stat = fs.statSync(absolute);
      if (stat.isDirectory()) return { path: relative, folder: true };
      const text = isMarkdown(relative) ? readText(absolute) : null;
      return { path: relative, folder: false, stat: roundStat(stat), text };
    } catch {
      return undefined;
    }
  }

  /** A folder comes before what it holds. */
  tree(relative = ""): Entry[] {
    return this.list(relative).flatMap((item): Entry[] => {
      if (item.folder) return [{ path: item.path, folder: true }, ...this.tree(item.path)];
      const entry = this.entry(item.path);
      return entry === undefined ? [] : [entry];
    });
  }

  read(relative: string): ReadText {
    const bytes = fs.readFileSync(this.locate(relative));
    return { text: withoutMark(bytes.toString("utf8")), version: versionOf(bytes) };
  }

  /** For the adapter. */
  readWithConfig(relative: string): string {
    return readText(this.locateWithConfig(relative));
  }

  /** For the adapter: what lies in one folder, hidden files left out. */
  listWithConfig(relative: string): { files: string[]; folders: string[] } {
    const items = fs
      .readdirSync(this.locateWithConfig(relative), { withFileTypes: true })
      .filter((item) => !isHidden(item.name));
    const paths = (isKind: (item: fs.Dirent) => boolean): string[] =>
      items.filter(isKind).map((item) => `${relative}/${item.name}`);
    return { files: paths((item) => item.isFile()), folders: paths((item) => item.isDirectory()) };
  }

  /** For the adapter, which may write in the config folder alone: notes are written through the vault. */
  copyInConfig(from: string, to: string): void {
    const [source, target] = [this.locateWithConfig(from), this.locateWithConfig(to)];
    if (to.split("/")[0] !== CONFIG_FOLDER)
      throw new ForbiddenPathError(`The path "${to}" is no part of the settings.`);
    fs.copyFileSync(source, target);
  }

  /** For the adapter; the vault itself is "/". */
  exists(relative: string): boolean {
    return relative === "/" || fs.existsSync(this.locateWithConfig(relative));
  }

  /** `basedOn` is the version that was read; null if there must be no such file. Refused where that is not so. */
  write(relative: string, text: string, basedOn: string | null): FileStat {
    const absolute = this.locate(relative);
    if (basedOn === null) {
      createFile(absolute, text);
    } else {
      replaceFile(absolute, text, () => {
        if (versionOf(fs.readFileSync(absolute)) !== basedOn)
          throw new ChangedError(`The file "${relative}" has changed since it was read.`);
      });
    }
    return roundStat(fs.statSync(absolute));
  }

  /** Takes away what writes left that were killed, in this folder and below. */
  removeLeftovers(relative = ""): void {
    removeLeftovers(path.join(this.root, relative));
    for (const item of this.list(relative)) if (item.folder) this.removeLeftovers(item.path);
  }

  createFolder(relative: string): void {
    fs.mkdirSync(this.locate(relative));
  }

  rename(from: string, to: string): void {
    fs.renameSync(this.locate(from), this.locate(to));
  }

  /** Moves it to the folder `.trash`, under a name that is free there. */
  trash(relative: string): void {
    const from = this.locate(relative);
    const bin = path.join(this.root, ".trash");
    fs.mkdirSync(bin, { recursive: true });
    const { name, ext } = path.parse(from);
    let to = path.join(bin, name + ext);
    for (let n = 2; fs.existsSync(to); n++) to = path.join(bin, `${name} ${n}${ext}`);
    fs.renameSync(from, to);
  }

  #check(relative: string, segments: readonly string[], firstToCheck: number): string {
    if (segments.slice(firstToCheck).some((one) => one === "" || isHidden(one) || /[\\\0]/.test(one))) {
      throw new ForbiddenPathError(`The path "${relative}" is outside of the vault.`);
    }
    const absolute = path.join(this.root, ...segments);
    let existing = absolute;
    while (fs.lstatSync(existing, { throwIfNoEntry: false }) === undefined) existing = path.dirname(existing);
    const real = fs.realpathSync(existing);
    if (real !== this.root && !real.startsWith(this.root + path.sep)) {
      throw new ForbiddenPathError(`The path "${relative}" is outside of the vault.`);
    }
    return absolute;
  }
}

/** Obsidian strips a byte order mark when it reads. */
export function readText(absolute: string): string {
  return withoutMark(fs.readFileSync(absolute, "utf8"));
}

function withoutMark(text: string): string {
  return text.replace(/^\uFEFF/, "");
}

/** By the bytes, for the text does not tell them all. */
function versionOf(bytes: Buffer): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function roundStat(stat: fs.Stats): FileStat {
  return { ctime: Math.round(stat.birthtimeMs), mtime: Math.round(stat.mtimeMs), size: stat.size };
}
