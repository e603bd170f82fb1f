/** What the page and the server say to each other about the vault's folder. */

export interface FileStat {
  readonly ctime: number;
  readonly mtime: number;
  readonly size: number;
}

export interface FolderEntry {
  readonly path: string;
  readonly folder: true;
}

export interface FileEntry {
  readonly path: string;
  readonly folder: false;
  readonly stat: FileStat;
  /** The text of a Markdown file; null for all others. */
  readonly text: string | null;
}

export type Entry = FolderEntry | FileEntry;

/** Somebody else changed the folder. Revisions only grow, so a late message can be told from a new one. */
export interface Change {
  readonly path: string;
  /** null: it is gone. */
  readonly entry: Entry | null;
  readonly revision: number;
}

export interface ReadText {
  readonly text: string;
  /** Another one for whatever else the file may come to hold. */
  readonly version: string;
}

export interface Written {
  readonly stat: FileStat;
  readonly revision: number;
}

/** The code of the answer to a write that was refused because the file is not any more what was read. */
export const CHANGED = "CHANGED";

/** The name of the event that says that another program changed the plugin's data.json. */
export const DATA_CHANGED = "plugin-data";

export interface Operations {
  tree: { request: null; answer: { name: string; entries: Entry[]; revision: number } };
  read: { request: { path: string }; answer: ReadText };
  /** `basedOn` is the version that was read; null if there must be no such file. */
  write: { request: { path: string; text: string; basedOn: string | null }; answer: Written };
  createFolder: { request: { path: string }; answer: { revision: number } };
  rename: { request: { from: string; to: string }; answer: { revision: number } };
  trash: { request: { path: string }; answer: { revision: number } };
  /** For `vault.adapter`: these may look into the config folder, which is no part of the vault otherwise. */
  adapterExists: { request: { path: string }; answer: { exists: boolean } };
  adapterRead: { request: { path: string }; answer: { text: string } };
  adapterList: { request: { path: string }; answer: { files: string[]; folders: string[] } };
  adapterCopy: { request: { from: string; to: string }; answer: null };
  /** The plugin's data.json; null where there is none. */
  loadData: { request: null; answer: { text: string | null } };
  saveData: { request: { text: string }; answer: null };
}

export type OperationName = keyof Operations;

/** A failure that belongs to the work, such as a missing file, is an answer and no HTTP error. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: string; readonly message: string };
