import { MarkdownView, parseYaml, Platform, type App, type PaneType, type TFile, type WorkspaceLeaf } from "obsidian";
import { cautionAgainst, type Caution } from "./core/actions/caution";
import { end, reopen } from "./core/actions/close";
import { logReply, type Reply } from "./core/actions/reply";
import { setRoute } from "./core/actions/route";
import { contactOf, logContacts } from "./core/actions/send";
import { setPromisedDay, snooze } from "./core/actions/set-day";
import { askedForWord, setConnectionsChecked } from "./core/actions/connections";
import type { Entry } from "./core/agenda";
import type { Contact } from "./core/contact-log";
import type { LocalDay } from "./core/day";
import { newApplication, newRound, noteForReply, type ApplicationFields, type RoundFields } from "./core/new-note";
import { nextLook } from "./core/connections";
import type { Person } from "./core/person";
import type { Route } from "./core/read-note";
import type { Round } from "./core/round";
import type { Step } from "./core/schedule/step";
import type { SettingsStore } from "./settings/settings-store";
import { draftFollowUp, draftOfKind, draftReflection, draftTasks, draftThankYous, type Draft, type DraftContext } from "./templates/drafts";
import { currentMoment } from "./vault/clock";
import type { NewNotes, NoteToMake } from "./vault/new-notes";
import type { AgendaSource } from "./vault/source";
import type { DraftPlace, Failed, NoteWriter, Undoable, Writing } from "./vault/writer";
import { askFirst } from "./views/ask-first";
import { chooseFolders } from "./views/choosing-folders";
import type { MovingOn } from "./views/move-on-form";
import { notify, notifyWithNote, notifyWithUndo } from "./views/notices";
import type { Heard } from "./views/reply-form";
import { CAUTION, cautionWords, ended, MOVE_ON, promised, reopened, replyLogged, snoozed } from "./words/acting";
import { offeredAgain } from "./words/connections";
import { made } from "./words/new-notes";
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
    private readonly newNotes: NewNotes,
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
    else if (first?.kind === "answer") await this.insert([draftOfKind(this.contextOf(entry, entry.schedule.heldRound), "answer", first.to)]);
    else await this.draftThankYous(entry, steps);
  }

  async draftThankYous(entry: Entry, thanks: readonly Pick<Step, "to" | "round">[]): Promise<void> {
    for (const round of new Set(thanks.map((one) => one.round))) {
      const people = thanks.filter((one) => one.round === round).map(({ to }) => to);
      await this.insert(draftThankYous(this.contextOf(entry, round), people));
    }
  }

  /** Drafts the next follow-up. What speaks against it today is said first. */
  async draftFollowUp(entry: Entry): Promise<void> {
    const { addressee, heldRound, sent } = entry.schedule;
    const caution = cautionAgainst(entry, "follow-up", addressee?.name, currentMoment().day);
    if (caution && !(await this.goesOn(entry, caution, "draft"))) return;
    await this.insert([draftFollowUp(this.contextOf(entry, heldRound), addressee, sent)]);
  }

  /** Puts questions for looking back into the note of the round. */
  async reflect(entry: Entry, round: Round | undefined): Promise<void> {
    await this.insert([draftReflection(this.contextOf(entry, round))]);
  }

  /** Logs the messages of these steps as sent today. What speaks against them is said first. */
  async markSent(entry: Entry, steps: readonly Step[]): Promise<void> {
    const { day } = currentMoment();
    const contacts = steps.flatMap((step) => contactOf(step, day) ?? []);
    const caution = contacts.map(({ kind, person }) => cautionAgainst(entry, kind, person, day)).find((one) => one !== undefined);
    if (caution && !(await this.goesOn(entry, caution, "log"))) return;
    await this.sayFailure(this.logSent(entry, contacts));
  }

  /** Logs messages with their days, people and ways. Says why not, if it could not be written. */
  async logSent(entry: Entry, contacts: readonly Contact[]): Promise<Failed | undefined> {
    const { day } = currentMoment();
    const changes = logContacts(entry, contacts);
    const next = this.source.scheduleAfter(entry.application, changes)?.steps[0]?.due ?? undefined;
    return this.perform({ changes }, logged(contacts, next, day));
  }

  /** Logs what they said, and changes what it changes. A no has its reply drafted, for when the person is ready. */
  async logReply(entry: Entry, reply: Reply, heard: Heard): Promise<Failed | undefined> {
    const { addressee, heldRound } = entry.schedule;
    const changes = logReply(entry, reply, heard, this.wordFor);
    const drafts = reply.kind === "no" ? [draftOfKind(this.contextOf(entry, heldRound), "answer", addressee)] : [];
    const round = noteForReply(entry, reply, this.newNotes.linkTextTo(entry.application.paths[0]));
    const next = this.source.scheduleAfter(entry.application, changes, round ? [round] : [])?.steps[0]?.due ?? undefined;
    const notes = round ? [await this.newNotes.prepare(round, entry.application)] : [];
    return this.perform({ changes, drafts, notes }, replyLogged(reply.kind, next, currentMoment().day));
  }

  /** Makes a note for an application, and opens it. */
  async makeApplication(fields: ApplicationFields): Promise<Failed | undefined> {
    return this.make(await this.newNotes.prepare(newApplication(fields, this.wordFor)));
  }

  /** Makes a note for one more round, and opens it. */
  async makeRound({ application }: Entry, fields: RoundFields): Promise<Failed | undefined> {
    const note = newRound(application, fields, this.newNotes.linkTextTo(application.paths[0]));
    return this.make(await this.newNotes.prepare(note, application));
  }

  /** Moves the next follow-up, or the next request for feedback, to a day. */
  async snooze(entry: Entry, until: LocalDay): Promise<Failed | undefined> {
    return this.perform({ changes: snooze(entry, until) }, snoozed(until, currentMoment().day));
  }

  /** The same, where no dialog is open to say why not. */
  async snoozeNow(entry: Entry, until: LocalDay): Promise<void> {
    await this.sayFailure(this.snooze(entry, until));
  }

  /** Notes the day by which they said that they answer. */
  async setPromisedDay(entry: Entry, by: LocalDay): Promise<Failed | undefined> {
    return this.perform({ changes: setPromisedDay(entry, by) }, promised(by, currentMoment().day));
  }

  /** Ends an Application, with the notes and tasks that the person wants. */
  async moveOn(entry: Entry, { status, hasClosingNote, looksBack, withdrawn, tasksIn, tasks }: MovingOn): Promise<Failed | undefined> {
    const { addressee, heldRound } = entry.schedule;
    const context = this.contextOf(entry, heldRound);
    const reflection = looksBack ? [draftReflection(context)] : [];
    const withdrawals = withdrawn.flatMap(({ paths }) => {
      const other = this.source.entryOf(paths[0]);
      return other ? [draftOfKind(this.contextOf(other, other.schedule.heldRound), "withdrawal", other.schedule.addressee)] : [];
    });
    const drafts: readonly Draft[] = [
      ...reflection,
      ...(hasClosingNote ? [draftOfKind(context, "closing-note", addressee)] : []),
      ...withdrawals,
      ...(tasksIn === undefined ? [] : [draftTasks(tasksIn, MOVE_ON.tasksHeading, currentMoment().day, tasks)]),
    ];
    const changes = end(entry, status, this.wordFor);
    return this.perform({ changes, drafts }, ended(entry.application.company, status, withdrawals.length), looksBack);
  }

  /** Takes up again what had come to an end. */
  async reopen(entry: Entry): Promise<void> {
    await this.sayFailure(this.perform({ changes: reopen(entry, this.wordFor) }, reopened(entry.application.company)));
  }

  /** Notes which way follow-ups go, and asks no more. */
  async setRoute(entry: Entry, route: Route): Promise<void> {
    const { company, recruiter } = entry.application;
    const said = route === "recruiter" && recruiter ? ROUTE.viaRecruiter(company, recruiter.name) : ROUTE.direct(company);
    await this.sayFailure(this.perform({ changes: setRoute(entry, route) }, said));
  }

  /** Drafts a request to somebody inside for a word. */
  async draftEndorsementRequest(entry: Entry, person: Person): Promise<void> {
    await this.insert([draftOfKind(this.contextOf(entry, entry.schedule.heldRound), "endorsement-request", person)]);
  }

  /** Logs that somebody inside was asked today. */
  async markAsked(entry: Entry, person: Person): Promise<void> {
    await this.sayFailure(this.logSent(entry, [askedForWord(person, currentMoment().day)]));
  }

  /** Notes that the person has looked today who works there. */
  async lookedToday(entry: Entry): Promise<void> {
    const { day } = currentMoment();
    await this.sayFailure(this.perform({ changes: setConnectionsChecked(entry, day) }, offeredAgain(nextLook(day), day)));
  }

  /** Takes back one action, or the last one. */
  async undo(which?: Undoable): Promise<void> {
    const result = await this.writer.undo(which);
    if (result === undefined) {
      notify(NOTICES.nothingToUndo);
    } else if ("failed" in result) {
      this.sayFailed(result);
    } else if ("undone" in result) {
      notify(NOTICES.undone);
    } else {
      notify(UNDO_REFUSED[result.refused.kind]);
    }
  }

  /** Why something could not be written, in a sentence. */
  failureWords({ path, failed }: Failed): string {
    return writeFailed(path, failed);
  }

  private readonly wordFor = (status: Parameters<AgendaSource["statusWord"]>[0]) => this.source.statusWord(status);

  /** Carries out an action and says what was done. Returns why it could not be, for whoever asked to say. */
  private async perform(writing: Writing, said: string, isShown = false): Promise<Failed | undefined> {
    const result = await this.writer.write(writing);
    if ("failed" in result) return result;
    const { undoable, draft } = result;
    if (draft && isShown) await this.showInNote(draft);
    if (undoable) notifyWithUndo(said, () => void this.undo(undoable));
    return undefined;
  }

  private async sayFailure(performed: Promise<Failed | undefined>): Promise<void> {
    const failed = await performed;
    if (failed) this.sayFailed(failed);
  }

  private sayFailed(failed: Failed): void {
    const words = this.failureWords(failed);
    if (failed.failed === "gone") notify(words);
    else notifyWithNote(words, () => this.openNote(failed.path));
  }

  private async make(note: NoteToMake): Promise<Failed | undefined> {
    const failed = await this.perform({ notes: [note] }, made(note.path));
    if (failed === undefined) this.openNote(note.path);
    return failed;
  }

  private goesOn(entry: Entry, caution: Caution, what: "draft" | "log"): Promise<boolean> {
    return askFirst(this.app, CAUTION[what], cautionWords(caution, entry, currentMoment().day));
  }

  /** Puts drafts into their note, once, and the cursor to where typing goes on. */
  private async insert(drafts: readonly Draft[]): Promise<void> {
    const result = await this.writer.write({ drafts });
    if ("failed" in result) {
      this.sayFailed(result);
      return;
    }
    const { undoable, draft } = result;
    if (draft === undefined) return;
    await this.showInNote(draft);
    if (undoable) notifyWithUndo(drafted(draft.file.path), () => void this.undo(undoable));
    else notify(alreadyDrafted(draft.file.path));
  }

  /** In the editor the place is selected, ready to type; in reading view it is scrolled to. */
  private async showInNote({ file, selection: { from, to } }: DraftPlace): Promise<void> {
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
}
