import { captureRound, type Captured } from "../core/changes/capture-round";
import type { Entry } from "../core/entry";
import type { Round } from "../core/reading/round";
import { currentMoment } from "../vault/clock";
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
    private readonly performer: Performer,
    private readonly notify: Talk["notify"],
  ) {}

  /** Keeps what was filled in or changed, as one action. Returns what failed. */
  async keep(entry: Entry, round: Round, captured: Captured): Promise<Failed | undefined> {
    const changes = captureRound(entry, round, captured);
    if (changes.length === 0) {
      this.notify(CAPTURE.nothingNew);
      return undefined;
    }
    const next = this.source.scheduleAfter(entry.application, changes)?.steps[0]?.due ?? undefined;
    return this.performer.perform({ changes }, capturedWords(captured.told.by, next, currentMoment().day));
  }
}
