import type { OpenNotes } from "../vault/open-notes";
import type { Failed, NoteWriter, Undoable, Writing, Written } from "../vault/writer";
import { NOTICES, writeFailed } from "../words/notices";
import type { Talk } from "./talk";

const UNDO_REFUSED = {
  log: NOTICES.undoRefusedLog,
  property: NOTICES.undoRefusedProperty,
  text: NOTICES.undoRefusedText,
} as const;

/** Has actions written, says what was done, and takes it back. */
export class Performer {
  constructor(
    private readonly writer: Pick<NoteWriter, "write" | "undo">,
    private readonly openNotes: Pick<OpenNotes, "open">,
    private readonly notify: Talk["notify"],
  ) {}

  /** Writes, and says what was done with Undo. Returns what failed, for the caller to say. */
  async perform(
    writing: Writing,
    said: string | ((written: Written) => string),
    afterwards: (written: Written) => Promise<void> = () => Promise.resolve(),
  ): Promise<Failed | undefined> {
    const result = await this.writer.write(writing);
    if ("failed" in result) return result;
    const { undoable } = result;
    await afterwards(result);
    if (undoable)
      this.notify(typeof said === "string" ? said : said(result), {
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
      this.#sayFailed(result);
    } else if ("undone" in result) {
      this.notify(NOTICES.undone);
    } else {
      this.notify(UNDO_REFUSED[result.refused.kind]);
    }
  }

  /** Says what failed, where no dialog is open to say it. */
  async sayFailure(performed: Promise<Failed | undefined>): Promise<void> {
    const failed = await performed;
    if (failed) this.#sayFailed(failed);
  }

  #sayFailed({ path, failed }: Failed): void {
    const open = { label: NOTICES.openNote, run: () => this.openNotes.open(path) };
    this.notify(writeFailed(path, failed), failed === "gone" ? undefined : open);
  }
}
