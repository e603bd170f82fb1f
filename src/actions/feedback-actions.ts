import { changesOfFeedback, isThankedFor, type Feedback } from "../core/changes/feedback";
import type { Change } from "../core/changes/change-and-undo";
import type { Entry } from "../core/entry";
import type { LogLine } from "../core/reading/read-note";
import { currentMoment } from "../vault/clock";
import type { AgendaSource } from "../vault/source";
import type { Failed } from "../vault/writer";
import { keptAsLesson, keptAsPractice, PUT_ASIDE } from "../words/feedback";
import { replyLogged } from "../words/notices";
import type { Drafting } from "./drafting";
import type { Performer } from "./performer";
import type { Practising } from "./practising";

/** What a person makes of feedback: a lesson, something to practise, or nothing. */
export class FeedbackActions {
  constructor(
    private readonly source: Pick<AgendaSource, "scheduleAfter">,
    private readonly performer: Performer,
    private readonly drafting: Pick<Drafting, "changesBy" | "draftsBy">,
    private readonly practising: Pick<Practising, "draftFor">,
  ) {}

  /**
   * Keeps feedback, and what becomes of it; `standing` is its line, where it is in the log already. Thanks for it are
   * drafted, unless they were sent or stand ready. Returns what failed.
   */
  async keep(entry: Entry, feedback: Feedback, standing: LogLine | undefined): Promise<Failed | undefined> {
    const { becomes, heard } = feedback;
    const changes = changesOfFeedback(entry, feedback, standing);
    const practice = becomes.kind === "practice" ? [await this.practising.draftFor(entry, becomes.task)] : [];
    const { person } = heard;
    const thanks = isThankedFor(entry, standing)
      ? []
      : await this.drafting.draftsBy("thanks for feedback", entry, [
          person === undefined ? {} : { to: { name: person } },
        ]);
    return this.performer.perform(
      { changes: [...changes, ...this.drafting.changesBy(thanks)], drafts: [...practice, ...thanks] },
      this.#said(entry, feedback, changes),
    );
  }

  #said({ application }: Entry, { becomes, heard: { person, day } }: Feedback, changes: readonly Change[]): string {
    const { day: today } = currentMoment();
    switch (becomes.kind) {
      case "lesson":
        return keptAsLesson(person);
      case "practice":
        return keptAsPractice(becomes.task.by, today);
      case "aside":
        return PUT_ASIDE;
      case "later": {
        const next = this.source.scheduleAfter(application, changes)?.steps[0]?.due ?? undefined;
        return replyLogged("feedback", day, next, today);
      }
    }
  }
}
