import type { App } from "obsidian";
import type { VNode } from "preact";
import type { Agenda } from "../../core/agenda";
import { peopleOf } from "../../core/application";
import { firstOnWishlist, othersOpen } from "../../core/changes/after-moving-on";
import { paperOf } from "../../core/changes/answer-offer";
import { dayToLookBack } from "../../core/changes/look-back-day";
import { feedbackWaiting } from "../../core/changes/feedback";
import type { Heard } from "../../core/changes/reply";
import { dayToAsk, snooze, whyNotFollowed } from "../../core/changes/snooze";
import { saysMore } from "../../core/copies/take-over";
import type { LocalDay } from "../../core/day";
import { waitingForYou } from "../../core/changes/waiting-for-you";
import { appliedBefore } from "../../core/companies/applied-before";
import type { Entry } from "../../core/entry";
import { feedbackRoutes } from "../../core/feedback-routes";
import { takenTo } from "../../core/lessons/take-along";
import { noteName } from "../../core/reading/link";
import type { Problem } from "../../core/reading/problem";
import type { Round } from "../../core/reading/round";
import type { LogLine } from "../../core/reading/read-note";
import { entriesOf, type RecruiterAsk } from "../../core/recruiter-roles";
import type { Schedule } from "../../core/schedule/schedule";
import type { SettingsStore } from "../../settings/settings-store";
import { choose } from "../../ui/choose";
import { FormModal } from "../../ui/form";
import { notify } from "../../ui/notices";
import { TypedInDialogs, type Typed } from "../../ui/typed";
import { currentMoment } from "../../vault/clock";
import { dailyNoteOf } from "../../vault/daily-note";
import type { AgendaSource } from "../../vault/source";
import type { Failed } from "../../vault/writer";
import { ADD_CONTACT, ADD_INTERVIEW_DATE, ADD_PROMISED_DAY, contactResultWords } from "../../words/adding";
import { CAPTURE } from "../../words/capture";
import { COPY } from "../../words/copy";
import {
  aboutWords,
  DAYS,
  MOVE_ON,
  REPLY,
  replyResultWords,
  resultWords,
  SENT,
  oneOtherThing,
} from "../../words/dialogs";
import { LOOK_BACK } from "../../words/look-back";
import { FEEDBACK } from "../../words/feedback";
import { NEW_APPLICATION, NEW_ROUND } from "../../words/new-note-dialogs";
import { mendTitle } from "../../words/mend";
import { writeFailed } from "../../words/notices";
import { lessonFrom } from "../../words/prepare";
import { reasonInRow } from "../../words/reasons";
import { QUIET } from "../../words/quiet-sitting";
import { SAY_NO, SAY_YES } from "../../words/offer";
import { askAbout, promiseWords, RECRUITER_ROLES } from "../../words/recruiter-roles";
import type { Acts } from "../acts";
import { showGuide } from "../guide/show-guide";
import { showInsights } from "../insights/show-insights";
import { showRecord } from "../record/show-record";
import { AddContactForm } from "./add-contact-form";
import { AddInterviewDateForm, AddPromisedDayForm } from "./add-date-forms";
import { CaptureForm } from "./capture-form";
import { CopyForm } from "./copy-form";
import { chooseFolders } from "./choosing-folders";
import { DayForm } from "./day-form";
import { LookBackForm } from "./look-back-form";
import { FeedbackForm } from "./feedback-form";
import { MendForm } from "./mend-form";
import { MoveOnForm, type NextAct } from "./move-on-form";
import { NewApplicationForm } from "./new-application-form";
import { NewRoundForm } from "./new-round-form";
import { QuietSittingForm } from "./quiet-sitting-form";
import { SayNoForm, SayYesForm } from "./offer-forms";
import { ReplyForm } from "./reply-form";
import { SentForm } from "./sent-form";

type SaveDay = (day: LocalDay, why: string) => Promise<Failed | undefined>;

/** The dialogs in which a person says what they did, or what they were told. Each is one action, with Undo. */
export class Dialogs {
  readonly #typed = new TypedInDialogs();

  constructor(
    private readonly app: App,
    private readonly source: AgendaSource,
    private readonly settings: SettingsStore,
    private readonly acts: Acts,
  ) {}

  /** What was typed about a note stays with it when it is renamed. */
  noteRenamed(from: string, to: string): void {
    this.#typed.renamed(from, to);
  }

  /** What did they say? Of feedback, what becomes of it is asked next. */
  reply(entry: Entry): void {
    const { day: today } = currentMoment();
    let goOn = (): void => undefined;
    const draw = (close: () => void) => (
      <ReplyForm
        entry={entry}
        today={today}
        typed={this.#typed.of(entry.application.paths[0], "reply")}
        close={close}
        routesBeside={(declinedBy) =>
          feedbackRoutes(entry, this.source.connectionsOf(entry), today, declinedBy ?? entry.schedule.addressee)
        }
        draftQuestion={(route) => void this.acts.drafting.draftFeedbackQuestion(entry, route, { isShown: false })}
        wordFor={(status) => this.source.statusWord(status)}
        mayAskFrom={(heard) => {
          const after = this.acts.actions.scheduleAfterReply(entry, { kind: "next round to come" }, heard);
          return after && dayToAsk(after);
        }}
        foresee={(reply, heard) => {
          const after = this.acts.actions.scheduleAfterReply(entry, reply, heard);
          return after ? replyResultWords(reply.kind, heard.person, after, today) : "";
        }}
        save={(reply, heard) => {
          if (reply.kind !== "feedback") return this.#said(this.acts.actions.logReply(entry, reply, heard));
          goOn = () => void this.#feedback(entry, undefined, heard);
          return Promise.resolve(undefined);
        }}
      />
    );
    new FormModal(this.app, REPLY.title, draw, () => goOn()).open();
  }

  /** What becomes of the latest feedback in the log of which nothing has been made; of new feedback where there is none. */
  feedbackCame(entry: Entry): void {
    void this.#feedback(entry, feedbackWaiting(entry, currentMoment().day), undefined);
  }

  /** What was typed into it is kept for each line of the log, and for what is not in it yet. */
  async #feedback(entry: Entry, standing: LogLine | undefined, heard: Heard | undefined): Promise<void> {
    const isDailyNoteThere = await this.acts.practising.isForDailyNote(entry);
    const [path] = entry.application.paths;
    const typed = this.#typed.of(path, ["feedback", standing?.line ?? ""].join(" "));
    if (heard) carryOver(heard, typed);
    this.#open(FEEDBACK.title, (close) => (
      <FeedbackForm
        entry={entry}
        standing={standing}
        isDailyNoteThere={isDailyNoteThere}
        typed={typed}
        today={currentMoment().day}
        close={close}
        save={(feedback) => this.#said(this.acts.feedback.keep(entry, feedback, standing))}
      />
    ));
  }

  /** What a copy of a note says more, to be taken over. Where it says no more by now, that is said instead. */
  async compareCopy(problem: Problem): Promise<void> {
    const compared = await this.acts.copies.compare(problem);
    if ("failed" in compared) {
      notify(notCompared(compared));
      return;
    }
    if (!saysMore(compared.comparison)) {
      notify(COPY.same);
      return;
    }
    this.#open(COPY.title(compared.note.path), (close) => (
      <CopyForm
        compared={compared}
        today={currentMoment().day}
        typed={this.#typed.of(compared.copy.path, "compare")}
        close={close}
        save={async (...chosen) => {
          const failed = await this.acts.copies.takeOver(...chosen);
          if (failed?.failed !== "line changed") return this.#said(Promise.resolve(failed));
          const now = await this.acts.copies.compare(problem);
          return "failed" in now ? notCompared(now) : { now, why: COPY.changed };
        }}
      />
    ));
  }

  /** How did a round go? What was typed stays until it is kept. */
  capture(entry: Entry, round: Round): void {
    const agenda = this.source.agenda();
    if (agenda === undefined) return;
    const { day, time = "", words, path } = round;
    this.#open(CAPTURE.title, (close) => (
      <CaptureForm
        entry={entry}
        round={round}
        taken={takenTo(agenda.learnt, round).map((lesson) => ({
          text: lesson.text,
          from: lessonFrom(lesson, agenda.today),
        }))}
        today={agenda.today}
        calendar={agenda.calendar}
        typed={this.#typed.of(path, ["capture", day, time, words].join(" "))}
        close={close}
        save={(captured) => this.#said(this.acts.capturing.keep(entry, round, captured))}
      />
    ));
  }

  /** What was sent, to whom, how and when. */
  sent(entry: Entry): void {
    const { day: today } = currentMoment();
    this.#open(SENT.title, (close) => (
      <SentForm
        entry={entry}
        today={today}
        close={close}
        save={(contacts) => this.#said(this.acts.actions.logSent(entry, contacts))}
      />
    ));
  }

  /** A day for the next follow-up. One that cannot hold says why. */
  snooze(entry: Entry): void {
    const { application } = entry;
    const [first] = this.daysToSnooze(entry);
    this.#snooze(aboutWords(application), [entry], first, (...chosen) => this.acts.actions.snooze(entry, ...chosen));
  }

  /** One day for all roles that a recruiter is asked about. */
  snoozeAsk(ask: RecruiterAsk): void {
    const [first] = this.daysToSnoozeAsk(ask);
    this.#snooze(askAbout(ask), entriesOf(ask), first, (...chosen) => this.acts.actions.snoozeAsk(ask, ...chosen));
  }

  /** Which of the roles that a recruiter is asked about is meant? Undefined for none. */
  whichRole(ask: RecruiterAsk): Promise<Entry | undefined> {
    const { day: today } = currentMoment();
    return choose(this.app, RECRUITER_ROLES.forWhich, entriesOf(ask), (entry) => ({
      title: aboutWords(entry.application),
      aside: promiseWords(entry, today),
    }));
  }

  /** Somebody to write to. */
  addContact(entry: Entry): void {
    const { day: today } = currentMoment();
    const { adding } = this.acts;
    const people = this.source.people();
    this.#open(ADD_CONTACT.title, (close) => (
      <AddContactForm
        app={this.app}
        entry={entry}
        people={people}
        typed={this.#typed.of(entry.application.paths[0], "add a contact")}
        close={close}
        foresee={({ name, email, person }) => {
          const after = adding.scheduleAfterContact(entry, adding.contact(name, email, person));
          return after ? contactResultWords(after, today) : "";
        }}
        save={({ name, email, person }) => this.#said(adding.addContact(entry, adding.contact(name, email, person)))}
      />
    ));
  }

  /** When the interview is, or was. */
  addInterviewDate(entry: Entry): void {
    const { adding } = this.acts;
    this.#open(ADD_INTERVIEW_DATE.title, (close) => (
      <AddInterviewDateForm
        entry={entry}
        typed={this.#typed.of(entry.application.paths[0], "add the interview date")}
        close={close}
        foresee={(on) => this.#resultOf(adding.scheduleAfterInterviewDate(entry, on))}
        save={(on) => this.#said(adding.addInterviewDate(entry, on))}
      />
    ));
  }

  /** The day by which they said that one would hear. */
  addPromisedDay(entry: Entry): void {
    const agenda = this.source.agenda();
    if (agenda === undefined) return;
    const { today, calendar } = agenda;
    this.#open(ADD_PROMISED_DAY.title, (close) => (
      <AddPromisedDayForm
        entry={entry}
        today={today}
        calendar={calendar}
        typed={this.#typed.of(entry.application.paths[0], "add the day they named")}
        close={close}
        save={(by) => this.#said(this.acts.adding.addPromisedDay(entry, by))}
      />
    ));
  }

  /** A look back at how it went, on a round or on all of it; what was typed stays until it is kept. */
  lookBack(entry: Entry, round?: Round): void {
    this.#lookBack(entry, round, false);
  }

  /** Ends an Application, and offers what lies in the person's own hands. A look back for now follows it. */
  async moveOn(entry: Entry): Promise<void> {
    const agenda = this.source.agenda();
    if (agenda === undefined) return;
    const { day: today } = currentMoment();
    const dailyNote = await dailyNoteOf(this.app.vault, today);
    let isLookedBackOn = false;
    this.#open(
      MOVE_ON.title(entry.application.company),
      (close) => (
        <MoveOnForm
          entry={entry}
          wordFor={(one) => this.source.statusWord(one)}
          isGhostedUsed={this.source.hasStatus("ghosted")}
          acts={this.#nextActs(entry)}
          dailyNote={dailyNote}
          today={today}
          dayToLookBack={dayToLookBack(entry, today, agenda.calendar)}
          close={close}
          save={async (movingOn) => {
            const failed = await this.#said(this.acts.actions.moveOn(entry, movingOn));
            isLookedBackOn = failed === undefined && movingOn.lookBack === "now";
            return failed;
          }}
        />
      ),
      () => {
        if (isLookedBackOn) this.#lookBack(entry, entry.schedule.heldRound, true);
      },
    );
  }

  /** Of the things that lie in the person's own hands, the first that leads somewhere. */
  firstNextAct(entry: Entry): NextAct | undefined {
    return this.#nextActs(entry).find(({ button }) => button !== undefined);
  }

  /** A yes to an offer. */
  sayYes(entry: Entry): void {
    const agenda = this.source.agenda();
    if (agenda === undefined) return;
    const { day: today } = currentMoment();
    this.#open(SAY_YES.title(entry.application.company), (close) => (
      <SayYesForm
        entry={entry}
        wordFor={(one) => this.source.statusWord(one)}
        paper={paperOf(entry, today)}
        others={waitingForYou(agenda, entry.application)}
        today={today}
        close={close}
        save={(yes) => this.#said(this.acts.deciding.accept(entry, yes))}
      />
    ));
  }

  /** A no to an offer. */
  sayNo(entry: Entry): void {
    this.#open(SAY_NO.title(entry.application.company), (close) => (
      <SayNoForm
        entry={entry}
        wordFor={(one) => this.source.statusWord(one)}
        close={close}
        save={(no) => this.#said(this.acts.deciding.decline(entry, no))}
      />
    ));
  }

  /** Days that are often meant by "later". */
  daysToSnooze(entry: Entry): readonly LocalDay[] {
    return this.source.daysToSnooze(entry);
  }

  /** The same, as far as they hold for each role that a recruiter is asked about. */
  daysToSnoozeAsk(ask: RecruiterAsk): readonly LocalDay[] {
    return this.daysToSnooze(ask.roles[0].entry).filter((day) =>
      entriesOf(ask).every((entry) => {
        const after = this.#afterSnooze(entry, day);
        return after !== undefined && whyNotFollowed(after) === undefined;
      }),
    );
  }

  /** Which folders may be read? */
  chooseFolders(): void {
    void chooseFolders(this.app, this.source, this.settings, (list) => void this.acts.actions.makeNotesFor(list));
  }

  /** A note that cannot be read, or that a merge has mangled: what is wrong with it, and how it would be mended. */
  async mend(path: string): Promise<void> {
    const { mending, openNotes } = this.acts;
    const text = await mending.read(path);
    if (text === undefined) return;
    let goOn = (): void => undefined;
    const draw = (close: () => void) => (
      <MendForm
        path={path}
        text={text}
        read={() => mending.read(path)}
        propose={(now, chosen) => mending.propose(now, chosen)}
        write={(from, to) => mending.write(path, from, to)}
        openAt={(line) => {
          goOn = () =>
            void (line === undefined ? openNotes.showProperty(path, "", "") : openNotes.showLine(path, line));
        }}
        typed={this.#typed.of(path, "mend")}
        close={close}
      />
    );
    this.#open(mendTitle(path), draw, () => goOn());
  }

  /** A note for an application; the company may be known already. */
  newApplication(company = ""): void {
    const agenda = this.source.agenda();
    const all = Object.values(agenda?.groups ?? {})
      .flat()
      .map(({ application }) => application);
    const unique = (names: readonly string[]) => [...new Set(names)].sort((one, other) => one.localeCompare(other));
    const companies = unique(all.map(({ company }) => company));
    const people = unique(all.flatMap(peopleOf).map(({ name }) => name));
    this.#open(NEW_APPLICATION.title, (close) => (
      <NewApplicationForm
        today={currentMoment().day}
        folder={this.acts.actions.folderOfApplications}
        company={company}
        companies={companies}
        people={people}
        appliedBefore={(company) => agenda && appliedBefore(agenda, company)}
        typed={this.#typed.of(company, "new application")}
        close={close}
        open={({ paths }) => {
          close();
          this.acts.openNotes.open(paths[0]);
        }}
        save={(fields) => this.#said(this.acts.actions.makeApplication(fields))}
      />
    ));
  }

  /** A note for one more round. */
  newRound(entry: Entry): void {
    this.#open(NEW_ROUND.title, (close) => (
      <NewRoundForm
        lead={aboutWords(entry.application)}
        yourName={this.settings.current.yourName}
        typed={this.#typed.of(entry.application.paths[0], "new round")}
        close={close}
        save={(fields) => this.#said(this.acts.actions.makeRound(entry, fields))}
      />
    ));
  }

  /** How to wait, ask and move on: no dialog, but a tab beside the notes. */
  openGuide(): void {
    void showGuide(this.app);
  }

  /** What the notes of the search tell, in a tab as well. */
  openInsights(): void {
    void showInsights(this.app);
  }

  /** What was done, for those who ask to see it: a tab as well. */
  openRecord(): void {
    void showRecord(this.app);
  }

  /** Whether there are applications that have been quiet for a long time. */
  get areAnyQuiet(): boolean {
    return (this.source.agenda()?.groups.quiet.length ?? 0) > 0;
  }

  /** The quiet ones, one after the other: close, ask once more, or leave. */
  goThroughQuiet(): void {
    const agenda = this.source.agenda();
    if (agenda === undefined) return;
    const { today, calendar, groups } = agenda;
    this.#open(QUIET.title, (close) => (
      <QuietSittingForm
        entries={groups.quiet}
        rules={{
          today,
          calendar,
          scheduleAfter: ({ application }, changes) => this.source.scheduleAfter(application, changes),
        }}
        wordFor={(status) => this.source.statusWord(status)}
        open={({ application }) => this.acts.openNotes.open(application.paths[0], "tab")}
        close={close}
        save={(sitting) => this.#said(this.acts.actions.sit(sitting, sitting.size === groups.quiet.length))}
      />
    ));
  }

  #snooze(about: string, entries: readonly [Entry, ...Entry[]], first: LocalDay | undefined, save: SaveDay): void {
    const { day: today } = currentMoment();
    const [{ application }] = entries;
    this.#open(DAYS.snooze, (close) => (
      <DayForm
        about={about}
        first={first}
        why={application.followUpReason}
        today={today}
        typed={this.#typed.of(application.paths[0], "snooze")}
        close={close}
        foresee={(day) => {
          const afters = entries.flatMap((entry) => this.#afterSnooze(entry, day) ?? []);
          const [after] = afters;
          if (after === undefined) return { result: "" };
          const why = afters.map((one) => whyNotFollowed(one)).find((one) => one !== undefined);
          return why
            ? { error: reasonInRow(why, undefined, after.group, today) }
            : { result: resultWords(after, today) };
        }}
        save={(...chosen) => this.#said(save(...chosen))}
      />
    ));
  }

  #afterSnooze(entry: Entry, day: LocalDay): Schedule | undefined {
    return this.source.scheduleAfter(entry.application, snooze(entry, day));
  }

  #lookBack(entry: Entry, round: Round | undefined, isForNow: boolean): void {
    const agenda = this.source.agenda();
    if (agenda === undefined) return;
    const { day: today } = currentMoment();
    const path = round?.path ?? entry.application.paths[0];
    const of = round?.day ?? "";
    this.#open(LOOK_BACK.title, (close) => (
      <LookBackForm
        entry={entry}
        round={round}
        today={today}
        firstDay={dayToLookBack(entry, today, agenda.calendar)}
        isForNow={isForNow}
        typed={this.#typed.of(path, `look back ${of}`)}
        typedDay={this.#typed.of(path, `look back later ${of}`)}
        close={close}
        putOff={(until) => this.#said(this.acts.lookingBack.putOff(entry, until))}
        keep={(lookedBack) => this.#said(this.acts.lookingBack.keep(entry, round, lookedBack))}
      />
    ));
  }

  #open(title: string, draw: (close: () => void) => VNode, onClosed?: () => void): void {
    new FormModal(this.app, title, draw, onClosed).open();
  }

  /** What an action leaves to be done, in words; none where its notes cannot be read any more. */
  #resultOf(after: Schedule | undefined): string {
    return after ? resultWords(after, currentMoment().day) : "";
  }

  async #said(performed: Promise<Failed | undefined>): Promise<string | undefined> {
    const failed = await performed;
    return failed && writeFailed(failed);
  }

  #nextActs(entry: Entry): readonly NextAct[] {
    const agenda = this.source.agenda();
    const application = agenda && firstOnWishlist(agenda, entry.application);
    const known = agenda && this.#someoneKnown(agenda, entry);
    const linked = (path: string) => `[[${noteName(path)}]]`;
    return [
      {
        icon: "send",
        name: MOVE_ON.application,
        what: application ? MOVE_ON.onWishlist(aboutWords(application)) : MOVE_ON.anApplication,
        task: application ? oneOtherThing(MOVE_ON.application, linked(application.paths[0])) : MOVE_ON.application,
        ...(application && { button: this.#openNoteButton(application.company, application.paths[0]) }),
      },
      {
        icon: "message-circle",
        name: MOVE_ON.conversation,
        what: known ? MOVE_ON.notedFor(known.name, known.company) : MOVE_ON.aConversation,
        task: known ? oneOtherThing(MOVE_ON.conversation, known.link) : MOVE_ON.conversation,
        ...(known && { button: this.#openNoteButton(known.company, known.path) }),
      },
      {
        icon: "search",
        name: MOVE_ON.company,
        what: MOVE_ON.aCompany,
        task: MOVE_ON.company,
        button: { label: MOVE_ON.newNote, readOut: MOVE_ON.newNoteReadOut, run: () => this.newApplication() },
      },
    ];
  }

  /** The first person whom the notes name as known at a company where something else is open. */
  #someoneKnown(agenda: Agenda, entry: Entry) {
    for (const other of othersOpen(agenda, entry.application)) {
      const { paths, company } = other.application;
      const [known] = this.source.connectionsOf(other);
      if (known === undefined) continue;
      const {
        person: { name },
        path,
      } = known;
      return { name, company, path: path ?? paths[0], link: path === undefined ? name : `[[${noteName(path)}]]` };
    }
    return undefined;
  }

  /** In a tab behind the dialog, which stays open. */
  #openNoteButton(name: string, path: string) {
    return {
      label: MOVE_ON.openNote,
      readOut: `${MOVE_ON.openNote}: ${name}`,
      run: () => this.acts.openNotes.open(path, "tab"),
    };
  }
}

/** Who said it, how and when, as it was chosen in the dialog before. */
function carryOver({ day, person, channel, words }: Heard, typed: Typed): void {
  typed.set("on", day);
  typed.set("source", { person: person === undefined ? undefined : { name: person }, channel });
  if (words !== undefined) typed.set("said", words);
}

function notCompared({ failed, path }: Failed): string {
  return failed === "broken properties" ? COPY.unreadable(path) : COPY.gone;
}
