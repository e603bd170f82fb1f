import { settleLesson, takeUpLesson } from "../core/changes/settle-lesson";
import type { Lesson } from "../core/lessons/take-along";
import type { AgendaSource } from "../vault/source";
import { PREPARE } from "../words/prepare";
import type { Performer } from "./performer";

/** What a person can do with a lesson that comes back before an interview. */
export class Lessons {
  constructor(
    private readonly source: Pick<AgendaSource, "agenda">,
    private readonly performer: Performer,
  ) {}

  /** Settles a lesson: it comes back no more. */
  async settle(lesson: Lesson): Promise<void> {
    await this.performer.sayFailure(this.performer.perform({ changes: settleLesson(lesson) }, PREPARE.hasSettled));
  }

  /** Has a settled lesson come back again. */
  async takeUp(lesson: Lesson): Promise<void> {
    const changes = takeUpLesson(this.source.agenda()?.learnt ?? [], lesson);
    await this.performer.sayFailure(this.performer.perform({ changes }, PREPARE.hasTakenUp));
  }
}
