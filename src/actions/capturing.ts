import { outcomeOfCapture, type Captured } from "../core/changes/capture-round";
import type { Entry } from "../core/entry";
import type { Round } from "../core/reading/round";
import { currentMoment } from "../vault/clock";
import type { NewNotes } from "../vault/new-notes";
import type { AgendaSource } from "../vault/source";
import type { Failed } from "../vault/writer";
import { CAPTURE } from "../words/capture";
import { captured as capturedWords } from "../words/notices";
import type { Performer } from "./performer";
import type { Talk } from "./talk";

/** Writing down how a round went. */
export class Capturing {
  constructor(
    private readonly source: Pick<AgendaSource, "scheduleAfter">,
    private readonly newNotes: Pick<NewNotes, "linkTextTo" | "prepare">,
    private readonly performer: Performer,
    private readonly notify: Talk["notify"],
  ) {}

  /** Keeps what was filled in or changed, as one action. Returns what failed. */
  async keep(entry: Entry, round: Round, captured: Captured): Promise<Failed | undefined> {
    const { application } = entry;
    const linkText = this.newNotes.linkTextTo(application.paths[0]);
    const { changes, newNotes } = outcomeOfCapture(entry, round, captured, linkText);
    if (changes.length + newNotes.length === 0) {
      this.notify(CAPTURE.nothingNew);
      return undefined;
    }
    const next = this.source.scheduleAfter(application, changes, newNotes)?.steps[0]?.due ?? undefined;
    const notes = await Promise.all(newNotes.map((note) => this.newNotes.prepare(note, application)));
    return this.performer.perform({ changes, notes }, capturedWords(captured.told.by, next, currentMoment().day));
  }
}
