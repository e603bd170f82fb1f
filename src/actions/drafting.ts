import { firstCaution, type Caution } from "../core/changes/caution";
import type { Change } from "../core/changes/change-and-undo";
import { withoutLookBackDay } from "../core/changes/look-back-day";
import type { Entry } from "../core/entry";
import type { FeedbackRoute } from "../core/feedback-routes";
import { EVERYTHING } from "../core/insights/choice";
import { takeAlong } from "../core/lessons/take-along";
import type { Person } from "../core/reading/person";
import type { RecruiterAsk } from "../core/recruiter-roles";
import type { Round } from "../core/reading/round";
import type { Step } from "../core/schedule/step";
import { insightsInMarkdown } from "../export/insights-markdown";
import { draftFrom, draftOwnWords, draftWeeklyLook, type Draft, type DraftContext } from "../messages/drafts";
import type { SettingsStore } from "../settings/settings-store";
import type { BuiltInName } from "../templates/built-in";
import { feedbackQuestion, templateFor } from "../templates/choice-of-template";
import type { Preparation } from "../templates/placeholders";
import { isFault, isMessageKind, type Template, type TemplateFault } from "../templates/template";
import { currentMoment } from "../vault/clock";
import type { FolderChecks } from "../vault/folder-checks";
import type { OpenNotes } from "../vault/open-notes";
import type { AgendaSource } from "../vault/source";
import type { TemplateLibrary } from "../vault/template-library";
import { CAUTION, cautionWords } from "../words/caution";
import { folderRefused } from "../words/folder-refusals";
import { alreadyDrafted, drafted, writeFailed } from "../words/notices";
import { preparationWords } from "../words/prepare";
import { roleAt } from "../words/recruiter-roles";
import { settingsNotice } from "../words/settings";
import { faultWords, TEMPLATES, templatesCopied } from "../words/templates";
import type { Performer } from "./performer";
import type { Talk } from "./talk";

/** Whom a message is for, the round that it is about, where there is one, and the roles that it is about as well. */
type Target = Pick<Step, "to" | "round"> & Pick<DraftContext, "otherRoles">;

/** Puts messages, and pages for the person alone, into notes by templates. */
export class Drafting {
  /** Copying waits for the copying before, so that asking twice at once copies once. */
  #copying = Promise.resolve();

  constructor(
    private readonly source: Pick<
      AgendaSource,
      "agenda" | "connectionsOf" | "insights" | "lineOfBlock" | "personNote" | "practice"
    >,
    private readonly performer: Performer,
    private readonly settings: Pick<SettingsStore, "change" | "current" | "lock">,
    private readonly templates: Pick<TemplateLibrary, "copies" | "coreValues" | "read">,
    private readonly openNotes: Pick<OpenNotes, "show">,
    private readonly talk: Talk,
    private readonly folderChecks: Pick<FolderChecks, "whyNotForTemplates">,
  ) {}

  /** Drafts the messages of these steps, which are all of one kind. */
  async draft(entry: Entry, steps: readonly Step[]): Promise<void> {
    const [first] = steps;
    const name = first && templateFor(first, entry.schedule, entry.application.status === "accepted");
    if (name !== undefined) await this.insert(name, entry, steps);
  }

  /** Drafts the next follow-up, whether or not it is due. */
  async draftFollowUp(entry: Entry): Promise<void> {
    const step = entry.schedule.steps.find(({ kind }) => kind === "follow-up");
    const planned: Step = step ?? {
      kind: "follow-up",
      due: null,
      reasons: [],
      ...(entry.schedule.addressee && { to: entry.schedule.addressee }),
    };
    await this.draft(entry, [planned]);
  }

  /** Drafts the one call or message about several roles, in the note of the first of them. */
  async draftAsk({ roles: [{ entry, step }, ...others] }: RecruiterAsk): Promise<void> {
    const name = templateFor(step, entry.schedule, false);
    const otherRoles = others.map((other) => roleAt(other.entry.application));
    if (name !== undefined) await this.insert(name, entry, [{ to: step.to, otherRoles }]);
  }

  /** Drafts a request to somebody inside to put in a word. */
  async draftEndorsementRequest(entry: Entry, to: Person): Promise<void> {
    await this.insert("endorsement request", entry, [{ to }]);
  }

  /**
   * Drafts a question for feedback to somebody else than the one who was asked, or who gives none. In the log even a call to
   * a recruiter is a request for feedback. From a dialog, which stays open, the draft is not shown.
   */
  async draftFeedbackQuestion(entry: Entry, { person, kind }: FeedbackRoute, { isShown = true } = {}): Promise<void> {
    const template = this.#usable(await this.templates.read(feedbackQuestion(kind)));
    if (template) await this.#insertBy({ ...template, kind: "feedback-request" }, entry, [{ to: person }], isShown);
  }

  /** Puts a template of any name into the note, for those it names; a page of the person's own into that of the round. */
  async insertTemplate(name: string, entry: Entry, round: Round | undefined): Promise<void> {
    const template = this.#usable(await this.templates.read(name));
    const targets = template && (await this.#targetsOf(template, entry, round));
    if (template && targets) await this.#insertBy(template, entry, targets);
  }

  /** Puts a look at the week into a note, which need be none of ours. */
  async insertWeeklyLook(name: string, path: string): Promise<void> {
    const template = this.#usable(await this.templates.read(name));
    const { yourName: sender } = this.settings.current;
    const values = { sender, insights: this.#insights };
    const draft = template && this.#usable(draftWeeklyLook(template, path, values, this.templates.coreValues(path)));
    if (draft) await this.#write([draft]);
  }

  /** Puts a template into the note, for each of these people. Asks first if something speaks against a message today. */
  async insert(name: BuiltInName, entry: Entry, targets: readonly Target[]): Promise<void> {
    const template = this.#usable(await this.templates.read(name));
    if (template) await this.#insertBy(template, entry, targets);
  }

  /**
   * The drafts of a template for these people. None where it has a fault, which is said. New ones stand beside a message of
   * the same kind to the same person that was drafted before, as a yes stands beside the question for more time.
   */
  async draftsBy(
    name: BuiltInName,
    entry: Entry,
    targets: readonly Target[],
    { areNew = false } = {},
  ): Promise<readonly Draft[]> {
    const template = this.#usable(await this.templates.read(name));
    return (template && this.#usable(this.#draftsOf(template, entry, targets, areNew))) ?? [];
  }

  /** What the person wrote for themselves, for the end of the application's note. */
  ownWords({ application }: Entry, heading: string, words: string): Draft {
    return draftOwnWords(application.paths[0], heading, words, this.#isTaken);
  }

  /** The properties that templates bring into notes that do not have these drafts yet. */
  changesBy(drafts: readonly Draft[]): readonly Change[] {
    return drafts
      .filter((draft) => !this.#isThere(draft))
      .flatMap(({ path, properties }) => Object.entries(properties).map(([key, brings]) => ({ path, key, brings })));
  }

  /** Copies the built-in templates into the person's folder, for them to edit, and uses that folder from then on. */
  copyTemplates(): Promise<void> {
    this.#copying = this.#copying.then(() => this.#copyThoseMissing());
    return this.#copying;
  }

  async #copyThoseMissing(): Promise<void> {
    const { folder, notes, there } = this.templates.copies();
    const isSet = folder === this.settings.current.templatesFolder;
    const { lock } = this.settings;
    if (lock && !isSet) {
      this.talk.notify(settingsNotice(lock));
      return;
    }
    const refusal = this.folderChecks.whyNotForTemplates(folder);
    if (refusal) {
      this.talk.notify(folderRefused(refusal));
      return;
    }
    const failed = await this.performer.perform({ notes }, templatesCopied(folder, notes.length, there));
    if (failed) {
      this.talk.notify(writeFailed(failed));
      return;
    }
    if (notes.length === 0) this.talk.notify(templatesCopied(folder, 0, there));
    if (!isSet) await this.settings.change({ templatesFolder: folder });
  }

  async #insertBy(template: Template, entry: Entry, targets: readonly Target[], isShown = true): Promise<void> {
    const { kind } = template;
    const { day } = currentMoment();
    const caution = isMessageKind(kind)
      ? firstCaution(
          entry,
          targets.map(({ to }) => ({ kind, person: to?.name, day })),
        )
      : undefined;
    const drafts = this.#usable(this.#draftsOf(template, entry, targets)) ?? [];
    if (caution && this.#addsOne(drafts) && !(await this.#goesOn(entry, caution))) return;
    await this.#write(drafts, kind === "look-back" ? withoutLookBackDay(entry) : [], isShown);
  }

  /** Writes drafts with what else changes with them, and shows the first. */
  async #write(drafts: readonly Draft[], changes: readonly Change[] = [], isShown = true): Promise<void> {
    const [first] = drafts;
    if (first === undefined) return;
    await this.performer.sayFailure(
      this.performer.perform(
        { drafts, changes: [...this.changesBy(drafts), ...changes] },
        this.#addsOne(drafts) ? drafted(drafts.map(({ path }) => path)) : alreadyDrafted(first.path),
        async ({ draft, undoable }) => {
          if (draft && isShown) await this.openNotes.show(draft);
          if (undoable === undefined) this.talk.notify(alreadyDrafted(first.path));
        },
      ),
    );
  }

  #draftsOf(
    template: Template,
    entry: Entry,
    targets: readonly Target[],
    areNew = false,
  ): readonly Draft[] | TemplateFault {
    const drafts: Draft[] = [];
    for (const { to, round, otherRoles = [] } of targets) {
      const context = { ...this.#contextOf(entry, round), otherRoles, ...(areNew && { isTaken: this.#isTaken }) };
      const draft = draftFrom(template, context, to);
      if (isFault(draft)) return draft;
      drafts.push(draft);
    }
    return drafts;
  }

  /** Undefined where the person was asked to whom, and chose nobody. */
  async #targetsOf(
    { to, kind }: Template,
    entry: Entry,
    round: Round | undefined,
  ): Promise<readonly Target[] | undefined> {
    const { schedule, application } = entry;
    const target = (person: Person | undefined): readonly Target[] => [person ? { to: person } : {}];
    if (!isMessageKind(kind)) return [round ? { round } : {}];
    switch (to) {
      case "contact":
        return target(schedule.addressee);
      case "recruiter":
        return target(application.recruiter ?? schedule.addressee);
      case "interviewers": {
        const notThanked = schedule.panel.filter(({ thankedOn }) => thankedOn === undefined || kind !== "thank-you");
        if (notThanked.length === 0)
          return [
            {
              ...(schedule.addressee && { to: schedule.addressee }),
              ...(schedule.heldRound && { round: schedule.heldRound }),
            },
          ];
        return notThanked.map(({ person, round }) => ({ to: person, ...(round && { round }) }));
      }
      case "connection": {
        const people = this.source.connectionsOf(entry).map(({ person }) => person);
        if (people.length < 2) return target(people[0]);
        const chosen = await this.talk.choose(TEMPLATES.toWhom, people, ({ name }) => ({ title: name, aside: "" }));
        return chosen && target(chosen);
      }
    }
  }

  async #goesOn(entry: Entry, caution: Caution): Promise<boolean> {
    const why = cautionWords(caution, entry, currentMoment().day);
    return (await this.talk.askFirst(CAUTION.draft, why)) === "go";
  }

  #addsOne(drafts: readonly Draft[]): boolean {
    return drafts.some((draft) => !this.#isThere(draft));
  }

  #isThere({ path, id }: Draft): boolean {
    return this.#isTaken(path, id);
  }

  /** Empty while the notes are being read. */
  readonly #insights = () => {
    const insights = this.source.insights(EVERYTHING);
    return insights ? insightsInMarkdown(insights, currentMoment().day) : "";
  };

  readonly #isTaken = (path: string, id: string) => this.source.lineOfBlock(path, id) !== undefined;

  #contextOf(entry: Entry, round: Round | undefined): DraftContext {
    const { application, schedule } = entry;
    return {
      application,
      schedule,
      round: round ?? schedule.heldRound,
      isOfRound: round !== undefined,
      yourName: this.settings.current.yourName,
      insights: this.#insights,
      preparation: this.#preparationFor(entry, round),
      personNote: (person) => this.source.personNote(person, application.paths[0]),
      coreValues: (path) => this.templates.coreValues(path),
    };
  }

  #preparationFor({ application, schedule }: Entry, round: Round | undefined): Preparation {
    const { day: today } = currentMoment();
    const next = schedule.comingRound ?? round ?? schedule.heldRound;
    return preparationWords(
      takeAlong(this.source.agenda()?.learnt ?? [], application, next, today),
      this.source.practice(),
      today,
    );
  }

  /** The result, or nothing where it is a fault, which is said. */
  #usable<Result extends object>(result: Result | TemplateFault): Result | undefined {
    if (!isFault(result)) return result;
    this.talk.notify(faultWords(result));
    return undefined;
  }
}

/** The person to write to, as the target of a draft: nobody where none is named. */
export function toAddressee({ schedule: { addressee } }: Entry): Pick<Step, "to"> {
  return addressee ? { to: addressee } : {};
}
