import { askedForWord, setConnectionsChecked } from "../core/changes/ask-for-word";
import { firstCaution } from "../core/changes/caution";
import { saidNoOn, wasNotANo } from "../core/changes/date-the-no";
import { end, reopen } from "../core/changes/end-and-reopen";
import { logAsk } from "../core/changes/log-ask";
import { logContacts } from "../core/changes/log-contacts";
import { putOffLookBack, withoutLookBackDay } from "../core/changes/look-back-day";
import {
  newApplication,
  newRound,
  noteForListed,
  type ApplicationFields,
  type RoundFields,
} from "../core/changes/new-note";
import { changesOfSitting, summaryOf, type Sitting } from "../core/changes/quiet-sitting";
import { setRoute } from "../core/changes/recruiter-route";
import { outcomeOfReply, type Heard, type Reply, type ReplyOutcome } from "../core/changes/reply";
import { markSilence, type SilenceReason, type Sureness } from "../core/changes/silence";
import { dayToAsk, snooze } from "../core/changes/snooze";
import { setWorkThere, type WorkThereAnswer } from "../core/changes/work-there";
import { nextLook, type Connection } from "../core/companies/people-you-know";
import type { LocalDay } from "../core/day";
import type { Entry } from "../core/entry";
import type { SurveyedList } from "../core/folder-survey";
import { CONTACT_KINDS } from "../core/reading/contact-kinds";
import type { Contact } from "../core/reading/contact-line";
import type { HowWell } from "../core/reading/how-well";
import type { Person } from "../core/reading/person";
import type { Route } from "../core/reading/read-note";
import type { Status } from "../core/reading/vocabulary";
import { entriesOf, type RecruiterAsk } from "../core/recruiter-roles";
import type { Schedule } from "../core/schedule/schedule";
import { contactOf, type Step } from "../core/schedule/step";
import { draftTasks } from "../messages/drafts";
import { replyToANo } from "../templates/choice-of-template";
import type { Answer } from "../ui/ask-first";
import { currentMoment } from "../vault/clock";
import type { NewNotes } from "../vault/new-notes";
import type { OpenNotes } from "../vault/open-notes";
import type { AgendaSource } from "../vault/source";
import type { Failed, NoteToMake } from "../vault/writer";
import { CAUTION, cautionWords } from "../words/caution";
import { workThereKept } from "../words/company-record";
import { MOVE_ON } from "../words/dialogs";
import {
  ended,
  handedIn,
  logged,
  made,
  madeSeveral,
  NOTICES,
  offeredAgain,
  saidNo,
  reopened,
  replyLogged,
  snoozed,
} from "../words/notices";
import { howWellByHand, howWellKept } from "../words/people-you-know";
import { sat } from "../words/quiet-sitting";
import { askLogged } from "../words/recruiter-roles";
import { ROUTE } from "../words/row";
import { silenceMarked } from "../words/this-note";
import { toAddressee, type Drafting } from "./drafting";
import type { Performer } from "./performer";
import type { Asking, Talk } from "./talk";

/** What a person can do with an Application, from the panel and by command. Each act says what it did, and can be undone. */
export class ApplicationActions {
  readonly #whenAsked = new Set<(entry: Entry) => void>();

  constructor(
    private readonly source: Pick<AgendaSource, "entryOf" | "scheduleAfter" | "setHowWell" | "statusWord">,
    private readonly performer: Performer,
    private readonly drafting: Drafting,
    private readonly newNotes: Pick<NewNotes, "folderFor" | "linkTextTo" | "prepare" | "prepareBeside">,
    private readonly openNotes: Pick<OpenNotes, "open">,
    private readonly askFirst: Talk["askFirst"],
    private readonly notify: Talk["notify"],
  ) {}

  /**
   * Logs messages as sent today. Asks first, once, if something speaks against that, or if there is something to ask of the
   * messages themselves. Says what was answered; "go" where nothing was asked.
   */
  async markContactsSent(entry: Entry, contacts: readonly Contact[], asking?: Asking): Promise<Answer> {
    const caution = firstCaution(entry, contacts);
    const things = asking?.question.things ?? [];
    const question = caution ? { ...CAUTION.log, things } : asking?.question;
    const why = [caution && cautionWords(caution, entry, currentMoment().day), asking?.why];
    const answer = question && (await this.askFirst(question, why.filter((words) => words !== undefined).join(" ")));
    if (question && answer !== "go") return answer;
    const logging = this.logSent(entry, contacts);
    if (contacts.some(({ kind }) => CONTACT_KINDS[kind].isFollowUp)) await this.#afterAsking(entry, logging);
    else await this.performer.sayFailure(logging);
    return "go";
  }

  /** Calls back whenever a follow-up was marked as sent, or a call as made, until the returned function is called. */
  onAsked(listener: (entry: Entry) => void): () => void {
    this.#whenAsked.add(listener);
    return () => this.#whenAsked.delete(listener);
  }

  /** Logs that a recruiter was asked today about several roles: a line in each note, with one Undo. */
  async markAskSent(ask: RecruiterAsk): Promise<void> {
    const changes = logAsk(ask, currentMoment().day);
    await this.#afterAsking(ask.roles[0].entry, this.performer.perform({ changes }, askLogged(ask)));
  }

  async #afterAsking(entry: Entry, logging: Promise<Failed | undefined>): Promise<void> {
    await this.performer.sayFailure(logging);
    if ((await logging) === undefined) for (const listener of this.#whenAsked) listener(entry);
  }

  /** Logs messages with their days, people and channels. Returns what failed. */
  async logSent(entry: Entry, contacts: readonly Contact[]): Promise<Failed | undefined> {
    const { day } = currentMoment();
    const changes = logContacts(entry, contacts);
    const next = this.source.scheduleAfter(entry.application, changes)?.steps[0]?.due ?? undefined;
    return this.performer.perform({ changes }, logged(contacts, next, day));
  }

  /** Logs that a task went today. */
  async handIn(entry: Entry, step: Step): Promise<void> {
    const { day } = currentMoment();
    const contact = contactOf(step, day);
    const changes = contact ? logContacts(entry, [contact]) : [];
    const next = this.source.scheduleAfter(entry.application, changes)?.steps[0]?.due ?? undefined;
    await this.performer.sayFailure(this.performer.perform({ changes }, handedIn(next, day)));
  }

  /** Logs the day on which they said no. */
  async saidNoOn(entry: Entry, day: LocalDay): Promise<void> {
    await this.performer.sayFailure(
      this.performer.perform({ changes: saidNoOn(entry, day) }, saidNo(day, currentMoment().day)),
    );
  }

  /** Takes a no back that was none. Where a note says it in a way that is not ours to change, the person is told. */
  async wasNotANo(entry: Entry): Promise<void> {
    const changes = wasNotANo(entry, this.#wordFor);
    const after = this.source.scheduleAfter(entry.application, changes);
    if (after?.steps.some(({ kind }) => kind === "date-the-no") === true) {
      const [path] = entry.application.paths;
      this.notify(NOTICES.stillANo, { label: NOTICES.openNote, run: () => this.openNotes.open(path) });
      return;
    }
    await this.performer.sayFailure(this.performer.perform({ changes }, NOTICES.notANo));
  }

  /** Leaves a look back that was put off to a day. */
  async skipLookBack(entry: Entry): Promise<void> {
    await this.performer.sayFailure(
      this.performer.perform({ changes: withoutLookBackDay(entry) }, NOTICES.lookBackSkipped),
    );
  }

  /** Logs what they said, with all that it changes. For a no, a reply is drafted for later. Returns what failed. */
  async logReply(entry: Entry, reply: Reply, heard: Heard): Promise<Failed | undefined> {
    const { changes, newNotes, draftsReplyToNo } = this.#outcomeOf(entry, reply, heard);
    const drafts = draftsReplyToNo
      ? await this.drafting.draftsBy(replyToANo(entry.schedule), entry, [toAddressee(entry)])
      : [];
    const next = this.source.scheduleAfter(entry.application, changes, newNotes)?.steps[0]?.due ?? undefined;
    const notes = await Promise.all(newNotes.map((note) => this.newNotes.prepare(note, entry.application)));
    return this.performer.perform(
      { changes: [...changes, ...this.drafting.changesBy(drafts)], drafts, notes },
      replyLogged(reply.kind, heard.day, next, currentMoment().day),
    );
  }

  /** What would be to do after a reply; undefined where the notes cannot be read any more. */
  scheduleAfterReply(entry: Entry, reply: Reply, heard: Heard): Schedule | undefined {
    const { changes, newNotes } = this.#outcomeOf(entry, reply, heard);
    return this.source.scheduleAfter(entry.application, changes, newNotes);
  }

  /** Makes a note for an application, and opens it. Returns what failed. */
  async makeApplication(fields: ApplicationFields): Promise<Failed | undefined> {
    return this.#make(await this.newNotes.prepare(newApplication(fields, this.#wordFor)));
  }

  /** The folder in which the note of a new application will be; empty or `/` for the top of the vault. */
  get folderOfApplications(): string {
    return this.newNotes.folderFor("application");
  }

  /** Makes a note for each application of a list, with one Undo. */
  async makeNotesFor({ path, applications }: SurveyedList): Promise<void> {
    const notes = applications.map((listed) => noteForListed(listed, this.#wordFor));
    const prepared = await this.newNotes.prepareBeside(path, notes);
    await this.performer.sayFailure(this.performer.perform({ notes: prepared }, madeSeveral(prepared.length)));
  }

  /** Makes a note for one more round, and opens it. Returns what failed. */
  async makeRound({ application }: Entry, fields: RoundFields): Promise<Failed | undefined> {
    const note = newRound(application, fields, this.newNotes.linkTextTo(application.paths[0]));
    return this.#make(await this.newNotes.prepare(note, application));
  }

  /** Moves the next follow-up, or the next request for feedback, to a day. Returns what failed. */
  async snooze(entry: Entry, until: LocalDay, why?: string): Promise<Failed | undefined> {
    const said = snoozed(this.#dayAskedOn(entry, until), currentMoment().day);
    return this.performer.perform({ changes: snooze(entry, until, why) }, said);
  }

  /** The same, where no dialog is open to say what failed. */
  async snoozeNow(entry: Entry, until: LocalDay): Promise<void> {
    await this.performer.sayFailure(this.snooze(entry, until));
  }

  /** Moves all follow-ups about which a recruiter is asked to one day. Returns what failed. */
  async snoozeAsk(ask: RecruiterAsk, until: LocalDay, why?: string): Promise<Failed | undefined> {
    const changes = entriesOf(ask).flatMap((entry) => snooze(entry, until, why));
    const said = snoozed(this.#dayAskedOn(ask.roles[0].entry, until), currentMoment().day);
    return this.performer.perform({ changes }, said);
  }

  /** The same, where no dialog is open to say what failed. */
  async snoozeAskNow(ask: RecruiterAsk, until: LocalDay): Promise<void> {
    await this.performer.sayFailure(this.snoozeAsk(ask, until));
  }

  /** Ends an Application, with the messages and tasks that the person chose. Returns what failed. */
  async moveOn(
    entry: Entry,
    { status, hasClosingNote, lookBack, tasksIn, tasks }: MovingOn,
  ): Promise<Failed | undefined> {
    const closing = hasClosingNote ? await this.drafting.draftsBy("closing note", entry, [toAddressee(entry)]) : [];
    const tasksToKeep =
      tasksIn === undefined ? [] : [draftTasks(tasksIn, MOVE_ON.tasksHeading, currentMoment().day, tasks)];
    const drafts = [...closing, ...tasksToKeep];
    const changes = [
      ...(status === undefined ? [] : end(entry, status, this.#wordFor)),
      ...(lookBack === "now" ? [] : putOffLookBack(entry, lookBack.on)),
      ...this.drafting.changesBy(drafts),
    ];
    const said = ended(entry.application.company);
    return this.performer.perform({ changes, drafts }, said, ({ undoable }) => {
      if (undoable === undefined) this.notify(said);
      return Promise.resolve();
    });
  }

  /** Does what was chosen in a sitting with the quiet ones, all of them or some. Returns what failed. */
  async sit(sitting: Sitting, wereAll: boolean): Promise<Failed | undefined> {
    const said = sat(summaryOf(sitting), wereAll, currentMoment().day);
    return this.performer.perform({ changes: changesOfSitting(sitting, this.#wordFor) }, said);
  }

  /** Reopens an Application that had ended. */
  async reopen(entry: Entry): Promise<void> {
    await this.performer.sayFailure(
      this.performer.perform({ changes: reopen(entry, this.#wordFor) }, reopened(entry.application.company)),
    );
  }

  /** Notes which way follow-ups go, so that it is not asked again. */
  async setRoute(entry: Entry, route: Route): Promise<void> {
    const { company, recruiter } = entry.application;
    const said =
      route === "recruiter" && recruiter ? ROUTE.viaRecruiter(company, recruiter.name) : ROUTE.direct(company);
    await this.performer.sayFailure(this.performer.perform({ changes: setRoute(entry, route) }, said));
  }

  /** Logs that somebody inside was asked for a word today. */
  async markAsked(entry: Entry, person: Person): Promise<void> {
    await this.performer.sayFailure(this.logSent(entry, [askedForWord(person, currentMoment().day)]));
  }

  /** Keeps how well the person knows somebody inside. */
  async setHowWell(entry: Entry, connection: Connection, howWell: HowWell): Promise<void> {
    const { name } = connection.person;
    const changes = this.source.setHowWell(entry, connection, howWell);
    if (changes.length > 0) {
      await this.performer.sayFailure(this.performer.perform({ changes }, howWellKept(name, howWell)));
      return;
    }
    const [path] = entry.application.paths;
    this.notify(howWellByHand(name), { label: NOTICES.openNote, run: () => this.openNotes.open(path) });
  }

  /** Notes that the person looked today at who works there. */
  async lookedToday(entry: Entry): Promise<void> {
    const { day } = currentMoment();
    await this.performer.sayFailure(
      this.performer.perform({ changes: setConnectionsChecked(entry, day) }, offeredAgain(nextLook(day), day)),
    );
  }

  /** Keeps whether the person wants to work where nobody answers, so that it is not asked again. */
  async setWorkThere(entry: Entry, answer: WorkThereAnswer): Promise<void> {
    const changes = setWorkThere(entry, answer);
    await this.performer.sayFailure(this.performer.perform({ changes }, workThereKept(entry.application.company)));
  }

  /** Keeps what may lie behind a silence in the note, or takes it out again. */
  async markSilence({ application }: Entry, reason: SilenceReason, sureness: Sureness | undefined): Promise<void> {
    const changes = markSilence(application, reason, sureness);
    await this.performer.sayFailure(this.performer.perform({ changes }, silenceMarked(sureness)));
  }

  readonly #wordFor = (status: Status) => this.source.statusWord(status);

  /** The day to ask on, once a day of the person's own is written: on a day off nobody is asked. */
  #dayAskedOn(entry: Entry, until: LocalDay): LocalDay {
    const after = this.source.scheduleAfter(entry.application, snooze(entry, until));
    return (after && dayToAsk(after)) ?? until;
  }

  #outcomeOf(entry: Entry, reply: Reply, heard: Heard): ReplyOutcome {
    return outcomeOfReply(entry, reply, heard, this.#wordFor, this.newNotes.linkTextTo(entry.application.paths[0]));
  }

  async #make(note: NoteToMake): Promise<Failed | undefined> {
    const failed = await this.performer.perform({ notes: [note] }, made(note.path));
    if (failed === undefined) this.openNotes.open(note.path);
    return failed;
  }
}

/** How an Application is ended, and what goes with it. All of it is optional. */
export interface MovingOn {
  /** Undefined where the note keeps the one that it has. */
  readonly status: Status | undefined;
  readonly hasClosingNote: boolean;
  /** Now is an act of its own, once this one is done; else the day on which it comes back, or never. */
  readonly lookBack: "now" | { readonly on: LocalDay | undefined };
  /** The note that gets the tasks; undefined for none. */
  readonly tasksIn: string | undefined;
  readonly tasks: readonly string[];
}
