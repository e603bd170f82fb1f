import { CADENCE_NAMES, cadenceNamed } from "../core/cadence-table";
import type { Change } from "../core/changes/change-and-undo";
import { settleDate, settleDates } from "../core/changes/settle-date";
import type { LocalDay } from "../core/day";
import type { Entry } from "../core/entry";
import type { DateOrder } from "../core/reading/date-value";
import { noteName } from "../core/reading/link";
import type { Problem } from "../core/reading/problem";
import { STATUSES } from "../core/reading/vocabulary";
import { currentMoment } from "../vault/clock";
import type { NewNotes } from "../vault/new-notes";
import type { OpenNotes } from "../vault/open-notes";
import type { AgendaSource } from "../vault/source";
import { aboutWords } from "../words/dialogs";
import { belongsNoted, dateSettled, datesSettled, valueNoted } from "../words/notices";
import { PROBLEM_QUESTIONS } from "../words/problems";
import type { Performer } from "./performer";
import type { Talk } from "./talk";

/** What a person can do about something in a note that could not be read. Each answer is written at once, and can be undone. */
export class ProblemActions {
  constructor(
    private readonly source: Pick<AgendaSource, "agenda" | "entryOf" | "pathsOf" | "statusWord">,
    private readonly performer: Performer,
    private readonly newNotes: Pick<NewNotes, "linkTextTo">,
    private readonly openNotes: Pick<OpenNotes, "open" | "showLine" | "showProperty">,
    private readonly talk: Pick<Talk, "choose" | "notify">,
  ) {}

  /** Writes the day that a date was meant to be. */
  async settleDate(problem: Problem, day: LocalDay): Promise<void> {
    await this.#write(settleDate(problem, day), dateSettled(problem.key, day, currentMoment().day));
  }

  /**
   * Writes dates that are alike with the year first, with one Undo for all. A note that has changed meanwhile, or cannot be
   * written, is left as it is, and that is said.
   */
  async settleDates(problems: readonly Problem[], order: DateOrder): Promise<void> {
    const changes = settleDates(problems, order);
    const said = (values: number) => datesSettled(values, changes.length - values);
    const performed = this.performer.perform(
      { changes, isEachForItself: true },
      ({ values }) => said(values),
      ({ undoable }) => {
        if (undoable === undefined) this.talk.notify(said(0));
        return Promise.resolve();
      },
    );
    await this.performer.sayFailure(performed);
  }

  /** Has the person choose where an application stands, and writes it in the word that this vault has for it. */
  async chooseStatus({ path, key }: Problem): Promise<void> {
    const words = STATUSES.map((status) => this.source.statusWord(status));
    const value = await this.talk.choose(PROBLEM_QUESTIONS.status, words, withoutAside);
    if (value !== undefined) await this.#write([{ path, property: "status", value }], valueNoted(key, value));
  }

  /** Has the person choose a row of the schedule's table in the place of one that there is not. */
  async chooseCadence({ path, key }: Problem): Promise<void> {
    const names = CADENCE_NAMES.filter((name) => cadenceNamed(name) !== undefined);
    const value = await this.talk.choose(PROBLEM_QUESTIONS.cadence, names, withoutAside);
    if (value !== undefined) await this.#write([{ path, property: "cadence", value }], valueNoted(key, value));
  }

  /** Has the person choose to which application of its company an interview note belongs, and links it. */
  async chooseApplication({ path }: Problem): Promise<void> {
    const chosen = await this.talk.choose(
      PROBLEM_QUESTIONS.application,
      this.#applicationsBeside(path),
      ({ application }) => ({ title: aboutWords(application), aside: noteName(application.paths[0]) }),
    );
    const link = chosen && this.newNotes.linkTextTo(chosen.application.paths[0]);
    if (chosen === undefined || link === undefined) return;
    const said = belongsNoted(noteName(path), aboutWords(chosen.application));
    await this.#write([{ path, property: "application", value: `[[${link}]]` }], said);
  }

  /** Goes to the line or the property that is meant, or to the properties where it is not one of them. */
  async openProperty({ path, key, value, part = value, fault }: Problem): Promise<void> {
    if (fault) await this.openNotes.showLine(path, fault.line);
    else await this.openNotes.showProperty(path, key, part);
  }

  /** Opens a copy, and its note beside it. */
  openBoth({ path, copy }: Problem): void {
    this.openNotes.open(path);
    if (copy) this.openNotes.open(copy.of, "tab");
  }

  /** The applications at the company of an interview note that can be linked. */
  #applicationsBeside(path: string): readonly Entry[] {
    const companyKey = this.source.entryOf(path)?.application.companyKey;
    const agenda = this.source.agenda();
    if (agenda === undefined) return [];
    const isApplication = new Set(this.source.pathsOf("application"));
    return Object.values(agenda.groups)
      .flat()
      .filter(
        ({ application }) =>
          application.companyKey === companyKey &&
          isApplication.has(application.paths[0]) &&
          this.newNotes.linkTextTo(application.paths[0]) !== undefined,
      );
  }

  async #write(changes: readonly Change[], said: string): Promise<void> {
    await this.performer.sayFailure(this.performer.perform({ changes }, said));
  }
}

const withoutAside = (title: string) => ({ title, aside: "" });
