import { MarkdownView, parseYaml, Platform, type App, type PaneType, type TFile, type WorkspaceLeaf } from "obsidian";
import { markAsked, markSent, setConnectionsChecked, setRoute } from "./core/actions";
import type { Entry } from "./core/agenda";
import { nextLook } from "./core/connections";
import type { Person } from "./core/person";
import type { Route } from "./core/read-note";
import type { Round } from "./core/round";
import type { Step } from "./core/schedule/step";
import type { SettingsStore } from "./settings/settings-store";
import { draftEndorsementRequest, draftFollowUp, draftReflection, draftThankYous, type Draft, type DraftContext } from "./templates/drafts";
import { currentMoment } from "./vault/clock";
import type { AgendaSource } from "./vault/source";
import type { NoteWriter, Selection, Undoable, WriteResult } from "./vault/writer";
import { chooseFolders } from "./views/choosing-folders";
import { notify, notifyWithNote, notifyWithUndo } from "./views/notices";
import { offeredAgain } from "./words/connections";
import { alreadyDrafted, drafted, logged, NOTICES, writeFailed } from "./words/notices";
import { ROUTE } from "./words/steps";

const UNDO_REFUSED = {
  log: NOTICES.undoRefusedLog,
  property: NOTICES.undoRefusedProperty,
  text: NOTICES.undoRefusedText,
} as const;

/** What a person can do, from the panel and by command alike. Each says what it did, and can be undone. */
export class Actions {
  constructor(
    private readonly app: App,
    private readonly source: AgendaSource,
    private readonly writer: NoteWriter,
    private readonly settings: SettingsStore,
  ) {}

  /** Asks which folders may be read. */
  chooseFolders(): void {
    chooseFolders(this.app, this.source, this.settings);
  }

  /** Opens the note, in a new tab or window if the person asked for one. */
  openNote(path: string, pane: PaneType | boolean = false): void {
    const file = this.app.vault.getFileByPath(path);
    if (file === null) return;
    void this.app.workspace.getLeaf(pane).openFile(file);
    this.leavePanel();
  }

  /** Drafts the messages of these steps, which are all of one kind. */
  async draft(entry: Entry, steps: readonly Step[]): Promise<void> {
    const [first] = steps;
    if (first?.kind === "follow-up") await this.draftFollowUp(entry);
    else await this.draftThankYous(entry, steps);
  }

  async draftThankYous(entry: Entry, thanks: readonly Pick<Step, "to" | "round">[]): Promise<void> {
    for (const round of new Set(thanks.map((one) => one.round))) {
      const people = thanks.filter((one) => one.round === round).map(({ to }) => to);
      await this.insert(draftThankYous(this.contextOf(entry, round), people));
    }
  }

  async draftFollowUp(entry: Entry): Promise<void> {
    const { addressee, heldRound, sent } = entry.schedule;
    await this.insert([draftFollowUp(this.contextOf(entry, heldRound), addressee, sent)]);
  }

  /** Puts questions for looking back into the note of the round. */
  async reflect(entry: Entry, round: Round | undefined): Promise<void> {
    await this.insert([draftReflection(this.contextOf(entry, round))]);
  }

  /** Logs the messages of these steps as sent today. */
  async markSent(entry: Entry, steps: readonly Step[]): Promise<void> {
    const { day } = currentMoment();
    const action = markSent(entry, steps, day);
    const next = this.source.scheduleAfter(entry.application, action.contacts)?.steps[0];
    const result = await this.writer.log(action);
    if (this.saidFailed(result)) return;
    const { undoable } = result;
    if (undoable) notifyWithUndo(logged(action.contacts, next?.due ?? undefined, day), () => void this.undo(undoable));
  }

  /** Notes which way follow-ups go, and asks no more. */
  async setRoute(entry: Entry, route: Route): Promise<void> {
    const { company, recruiter } = entry.application;
    const result = await this.writer.set(setRoute(entry, route));
    if (this.saidFailed(result)) return;
    const { undoable } = result;
    const said = route === "recruiter" && recruiter ? ROUTE.viaRecruiter(company, recruiter.name) : ROUTE.direct(company);
    notifyWithUndo(said, () => void this.undo(undoable));
  }

  /** Drafts a request to somebody inside for a word. */
  async draftEndorsementRequest(entry: Entry, person: Person): Promise<void> {
    await this.insert([draftEndorsementRequest(this.contextOf(entry, entry.schedule.heldRound), person)]);
  }

  /** Logs that somebody inside was asked today. */
  async markAsked(entry: Entry, person: Person): Promise<void> {
    const { day } = currentMoment();
    const action = markAsked(entry, person, day);
    const next = this.source.scheduleAfter(entry.application, action.contacts)?.steps[0];
    const result = await this.writer.log(action);
    if (this.saidFailed(result)) return;
    const { undoable } = result;
    if (undoable) notifyWithUndo(logged(action.contacts, next?.due ?? undefined, day), () => void this.undo(undoable));
  }

  /** Notes that the person has looked today who works there. */
  async lookedToday(entry: Entry): Promise<void> {
    const { day } = currentMoment();
    const result = await this.writer.set(setConnectionsChecked(entry, day));
    if (this.saidFailed(result)) return;
    const { undoable } = result;
    notifyWithUndo(offeredAgain(nextLook(day), day), () => void this.undo(undoable));
  }

  /** Takes back one action, or the last one. */
  async undo(which?: Undoable): Promise<void> {
    const result = await this.writer.undo(which);
    if (result === undefined) {
      notify(NOTICES.nothingToUndo);
    } else if (!this.saidFailed(result)) {
      if ("undone" in result) notify(NOTICES.undone);
      else notify(UNDO_REFUSED[result.refused.kind]);
    }
  }

  /** Puts drafts into their note, once, and the cursor to where typing goes on. */
  private async insert(drafts: readonly Draft[]): Promise<void> {
    const [first, ...others] = drafts;
    if (first === undefined) return;
    const result = await this.writer.insert([first, ...others]);
    if (this.saidFailed(result)) return;
    const { file, selection, undoable } = result;
    await this.showInNote(file, selection);
    if (undoable) notifyWithUndo(drafted(file.path), () => void this.undo(undoable));
    else notify(alreadyDrafted(file.path));
  }

  /** In the editor the place is selected, ready to type; in reading view it is scrolled to. */
  private async showInNote(file: TFile, { from, to }: Selection): Promise<void> {
    const { workspace } = this.app;
    const shown = this.leafShowing(file);
    const leaf = shown ?? workspace.getLeaf(false);
    if (shown) {
      await workspace.revealLeaf(leaf);
      workspace.setActiveLeaf(leaf, { focus: true });
    } else await leaf.openFile(file);
    this.leavePanel();
    if (!(leaf.view instanceof MarkdownView)) return;
    if (leaf.view.getMode() === "preview") {
      leaf.setEphemeralState({ line: from.line });
      return;
    }
    const { editor } = leaf.view;
    editor.setSelection(from, to);
    editor.scrollIntoView({ from, to }, true);
    editor.focus();
  }

  /** On a phone the panel covers the note. */
  private leavePanel(): void {
    if (Platform.isPhone) this.app.workspace.rightSplit.collapse();
  }

  private leafShowing(file: TFile): WorkspaceLeaf | undefined {
    const leaves = this.app.workspace.getLeavesOfType("markdown");
    return leaves.find(({ view }) => view instanceof MarkdownView && view.file === file);
  }

  private contextOf({ application, schedule }: Entry, round: Round | undefined): DraftContext {
    return {
      application,
      round,
      promise: schedule.promise,
      yourName: this.settings.current.yourName,
      parseYaml,
      personNote: (person) => this.source.personNote(person, application.paths[0]),
    };
  }

  private saidFailed<Done>(result: WriteResult<Done>): result is Exclude<WriteResult<Done>, Done> {
    if (typeof result !== "object" || result === null || !("failed" in result)) return false;
    const { path, failed } = result;
    if (failed === "gone") notify(writeFailed(path, failed));
    else notifyWithNote(writeFailed(path, failed), () => this.openNote(path));
    return true;
  }
}
