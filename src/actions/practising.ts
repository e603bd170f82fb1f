import type { Entry } from "../core/entry";
import type { KeptPractice, PracticeTask } from "../core/lessons/practice";
import { holdsBlock } from "../messages/block-id";
import { draftPractice, type Draft } from "../messages/drafts";
import { currentMoment } from "../vault/clock";
import { dailyNoteOf } from "../vault/daily-note";
import type { NewNotes } from "../vault/new-notes";
import type { OpenNotes } from "../vault/open-notes";
import { practised } from "../words/notices";
import type { Performer } from "./performer";

type PracticeVault = Parameters<typeof dailyNoteOf>[0];

/** What a person sets themselves to practise, from where it is drafted to where it is ticked. */
export class Practising {
  constructor(
    private readonly vault: PracticeVault,
    private readonly newNotes: Pick<NewNotes, "linkTextTo">,
    private readonly openNotes: Pick<OpenNotes, "textOf">,
    private readonly performer: Performer,
  ) {}

  /** Whether {@link draftFor} puts it in today's daily note; else, where there is none, in the application's note. */
  async isForDailyNote(entry: Entry): Promise<boolean> {
    return (await this.#dailyNoteBeside(entry)) !== undefined;
  }

  /** Something to practise, as a draft for the note where it goes. In another note than the application's it links there. */
  async draftFor(entry: Entry, task: PracticeTask): Promise<Draft> {
    const [own] = entry.application.paths;
    const dailyNote = await this.#dailyNoteBeside(entry);
    const path = dailyNote ?? own;
    const file = this.vault.getFileByPath(path);
    // Of what was written a moment ago, Obsidian's cache does not know yet.
    const text = file ? await this.openNotes.textOf(file) : "";
    const linkText = dailyNote === undefined ? undefined : this.newNotes.linkTextTo(own);
    const link = linkText === undefined ? undefined : `[[${linkText}]]`;
    return draftPractice(path, task, currentMoment().day, link, (id) => holdsBlock(text, id));
  }

  /** Ticks what has been practised, in its note. */
  async tick(task: KeptPractice): Promise<void> {
    await this.performer.sayFailure(this.performer.perform({ ticks: [task] }, practised(task.text)));
  }

  async #dailyNoteBeside({ application }: Entry): Promise<string | undefined> {
    const path = await dailyNoteOf(this.vault, currentMoment().day);
    return path === application.paths[0] ? undefined : path;
  }
}
