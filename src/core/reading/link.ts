import { unescaped } from "./letters";

const LINK = /^\[\[([^[\]|]+)(?:\|([^[\]]*))?\]\]$/;

export interface Link {
  /** Path or name of the note, as written, without heading. */
  readonly target: string;
  /** What is shown: the alias, else the note's name. */
  readonly text: string;
}

/** Reads `[[folder/Note#heading|alias]]`, also where a tool has escaped its brackets; undefined for any other text. */
export function readLink(text: string): Link | undefined {
  const match = text.includes("[[") || text.includes("\\[\\[") ? LINK.exec(unescaped(text.trim())) : null;
  const target = match?.[1]?.split("#")[0]?.trim() ?? "";
  if (match === null || target === "") return undefined;
  const alias = match[2]?.trim() ?? "";
  return { target, text: alias === "" ? noteName(target) : alias };
}

/** The name that Obsidian shows for a path: `Jobs/Acme.md` is `Acme`. */
export function noteName(path: string): string {
  return path.slice(path.lastIndexOf("/") + 1).replace(/\.md$/i, "");
}

/** The folder of a note; empty at the top of the vault. */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

/** Whether a folder is another one or lies in it. `/` is the top of the vault, without its folders. */
export function isInFolder(folder: string, chosen: string): boolean {
  return chosen === "/" ? folder === "" : folder === chosen || folder.startsWith(`${chosen}/`);
}

/** The folders, each once, without those that lie in another of them. */
export function outermost(folders: readonly string[]): readonly string[] {
  const once = [...new Set(folders)];
  return once.filter((folder) => !once.some((other) => other !== folder && isInFolder(folder, other)));
}
