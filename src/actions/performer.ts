import type { NoticeAction } from "../ui/notices";
import type { OpenNotes } from "../vault/open-notes";
import type { Failed, NoteWriter, Undoable, Writing, Written } from "../vault/writer";
import { NOTICES, undoFailed, undoRefused, writeFailed } from "../words/notices";
import type { Talk } from "./talk";

/** Has actions written, says what was done, and takes it back. */
export class Performer {
  constructor(
    private readonly writer: Pick<NoteWriter, "write" | "undo">,
    private readonly openNotes: Pick<OpenNotes, "open">,
    private readonly notify: Talk["notify"],
  ) {}

  /** Writes, and says what was done with Undo, and what else can be done. Returns what failed, for the caller to say. */
  async perform(
    writing: Writing,
    said: string | ((written: Written) => string),
    afterwards: (written: Written) => Promise<void> = () => Promise.resolve(),
    ...alsoOffered: readonly NoticeAction[]
  ): Promise<Failed | undefined> {
    const result = await this.writer.write(writing);
    if ("failed" in result) return result;
    const { undoable } = result;
    await afterwards(result);
    if (undoable)
      this.notify(typeof said === "string" ? said : said(result), ...alsoOffered, {
        label: NOTICES.undo,
        run: () => void this.undo(undoable),
      });
    return undefined;
  }

  /** Takes back one action, or the last one, and says so, or why not. */
  async undo(which?: Undoable): Promise<void> {
    const result = await this.writer.undo(which);
    if (result === undefined) {
      this.notify(NOTICES.nothingToUndo);
    } else if ("failed" in result) {
      this.#sayAbout(result.path, undoFailed(result), result.failed !== "gone");
    } else if ("undone" in result) {
      this.notify(NOTICES.undone);
    } else {
      this.#sayAbout(result.path, undoRefused(result.path, result.obstacle, result.done));
    }
  }

  /** Says what failed, where no dialog is open to say it. */
  async sayFailure(performed: Promise<Failed | undefined>): Promise<void> {
    const failed = await performed;
    if (failed) this.#sayAbout(failed.path, writeFailed(failed), failed.failed !== "gone");
  }

  /** With the note to open, for there is the way out. */
  #sayAbout(path: string, sentence: string, isThere = true): void {
    const open = { label: NOTICES.openNote, run: () => this.openNotes.open(path) };
    this.notify(sentence, ...(isThere ? [open] : []));
  }
}
