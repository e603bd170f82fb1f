import type { FileManager, TFile, Vault } from "obsidian";
import type { OpenNote } from "../open-notes";
import { NotAsItWas, NotSaved } from "./failure";
import { applied, inPlainLineFeeds, type TextChange } from "./text-change";

/** As much of Obsidian as writing takes. */
export interface Desk {
  readonly vault: Pick<Vault, "create" | "createFolder" | "getFileByPath" | "getFolderByPath" | "process" | "read">;
  readonly fileManager: Pick<FileManager, "processFrontMatter" | "trashFile">;
}

/** The views in which a note is open, the active one first. */
export interface OpenViews {
  viewsOf(file: TFile): readonly OpenNote[];
}

/** The only place that writes to notes. Unsaved typing is saved first, so that it is never lost. */
export class Pen {
  constructor(
    private readonly desk: Desk,
    private readonly openNotes: OpenViews,
  ) {}

  /** The text of a note, with what was typed in it. */
  async read(file: TFile): Promise<string> {
    await this.#saveOpenEditors(file);
    return this.desk.vault.read(file);
  }

  /** The text of a note, line ends and all. Throws where it is not the one that was read before, whatever its line ends. */
  async readAs(file: TFile, text: string): Promise<string> {
    const now = await this.read(file);
    if (inPlainLineFeeds(now) !== inPlainLineFeeds(text)) throw new NotAsItWas();
    return now;
  }

  /**
   * Where the note is open in an editor, the change is made there, so that the editor can undo it; else in the file. False
   * where the change is undefined, and the note is left as it is. It may be only asked whether there is one.
   */
  async changeText(
    file: TFile,
    change: (text: string) => TextChange | undefined,
    isOnlyAsked = false,
  ): Promise<boolean> {
    await this.#saveOpenEditors(file);
    const changeIn = (text: string) => {
      const found = change(text);
      if (found === undefined || isOnlyAsked) throw new LeaveAsItIs(found !== undefined);
      return found;
    };
    const view = this.openNotes.viewsOf(file).find((one) => one.getMode() === "source");
    return wasChanged(
      view === undefined
        ? this.desk.vault.process(file, (text) => applied(changeIn(text), text))
        : changeInEditor(view, changeIn),
    );
  }

  /** Changes the properties of a note, as {@link changeText} does its text: `change` returns whether there is one. */
  async changeProperties(
    file: TFile,
    change: (properties: Record<string, unknown>) => boolean,
    isOnlyAsked = false,
  ): Promise<boolean> {
    await this.#saveOpenEditors(file);
    return wasChanged(
      this.desk.fileManager.processFrontMatter(file, (properties: Record<string, unknown>) => {
        const isChanged = change(properties);
        if (!isChanged || isOnlyAsked) throw new LeaveAsItIs(isChanged);
      }),
    );
  }

  /** Makes a note, and the folders that it needs. */
  async make(path: string, text: string): Promise<TFile> {
    const folders = path
      .split("/")
      .slice(0, -1)
      .map((_name, at, names) => names.slice(0, at + 1).join("/"));
    for (const folder of folders) await this.#makeFolder(folder);
    return this.desk.vault.create(path, text);
  }

  /** Another note that is being made at the same time may need the same folder. */
  async #makeFolder(path: string): Promise<void> {
    const { vault } = this.desk;
    const isThere = () => vault.getFolderByPath(path) !== null;
    if (isThere()) return;
    try {
      await vault.createFolder(path);
    } catch (error) {
      if (!isThere()) throw error;
    }
  }

  /** Puts a note into the trash that is set in Obsidian. */
  trash(file: TFile): Promise<void> {
    return this.desk.fileManager.trashFile(file);
  }

  /** The file at a path, whichever it is by now. */
  fileAt(path: string): TFile | undefined {
    return this.desk.vault.getFileByPath(path) ?? undefined;
  }

  async #saveOpenEditors(file: TFile): Promise<void> {
    for (const view of this.openNotes.viewsOf(file)) {
      try {
        await view.save();
      } catch (error) {
        throw new NotSaved(error, "typed");
      }
    }
  }
}

/** Thrown within a change: it is the only way to have Obsidian leave a note as it is. */
class LeaveAsItIs extends Error {
  constructor(readonly isPossible: boolean) {
    super();
  }
}

async function wasChanged(change: Promise<unknown>): Promise<boolean> {
  try {
    await change;
    return true;
  } catch (error) {
    if (error instanceof LeaveAsItIs) return error.isPossible;
    throw error;
  }
}

async function changeInEditor(view: OpenNote, change: (text: string) => TextChange): Promise<void> {
  const { editor } = view;
  const before = editor.getValue();
  const { from, to, insert } = change(before);
  replace(editor, { from, to, insert });
  try {
    await view.save();
  } catch (error) {
    // Left in the editor, it would be saved later after all.
    const now = editor.getValue();
    const at = placeOfInserted(now, before, { from, to, insert });
    if (at === undefined) throw new NotSaved(error, "written");
    replace(editor, { from: at, to: at + insert.length, insert: before.slice(from, to) });
    throw editor.getValue() === before ? error : new NotSaved(error, "typed");
  }
}

function replace(editor: OpenNote["editor"], { from, to, insert }: TextChange): void {
  if (from === to && insert === "") return;
  editor.replaceRange(insert, editor.offsetToPos(from), editor.offsetToPos(to));
}

/** Where something that was put into an editor stands by now, if something was typed before it or behind it, not both. */
function placeOfInserted(now: string, before: string, { from, to, insert }: TextChange): number | undefined {
  if (now.startsWith(before.slice(0, from) + insert)) return from;
  const behind = insert + before.slice(to);
  return now.endsWith(behind) ? now.length - behind.length : undefined;
}
