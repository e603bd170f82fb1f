import type { App } from "obsidian";
import type { Performer } from "./performer";
import { firstCaution, type Caution } from "../core/changes/caution";
import type { Change } from "../core/changes/change";
import type { Entry } from "../core/entry";
import type { Person } from "../core/reading/person";
import type { Round } from "../core/reading/round";
import type { Step } from "../core/schedule/step";
import { draftFrom, type Draft, type DraftContext } from "../messages/drafts";
import type { SettingsStore } from "../settings/settings-store";
import { templateFor, type BuiltInName } from "../templates/built-in";
import { isFault, isMessageKind, type Template, type TemplateFault } from "../templates/template";
import { askFirst } from "../ui/ask-first";
import { choose } from "../ui/choose";
import { notify } from "../ui/notices";
import { currentMoment } from "../vault/clock";
import type { AgendaSource } from "../vault/source";
import type { Templates } from "../vault/templates";
import { CAUTION, cautionWords } from "../words/caution";
import { alreadyDrafted, drafted, writeFailed } from "../words/notices";
import { faultWords, TEMPLATES, templatesCopied } from "../words/templates";

/** Whom a message is for, and the round that it is about. */
type Target = Pick<Step, "to" | "round">;

/** Puts messages, and pages for the person alone, into their notes by templates. */
export class Drafting {
  /** What is being copied: asked for twice at once, it is copied once. */
  private copying = Promise.resolve();

  constructor(
    private readonly app: App,
    private readonly source: AgendaSource,
    private readonly performer: Performer,
    private readonly settings: SettingsStore,
    private readonly templates: Templates,
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

  /** Drafts a request to somebody inside for a word. */
  async draftEndorsementRequest(entry: Entry, to: Person): Promise<void> {
    await this.insert("endorsement request", entry, [{ to }]);
  }

  /** Puts a template of any name into the note, to whom it says that it is for; a page of one's own into that of the round. */
  async insertTemplate(name: string, entry: Entry, round: Round | undefined): Promise<void> {
    const template = usable(await this.templates.read(name));
    const targets = template && (await this.targetsOf(template, entry, round));
    if (template && targets) await this.insertBy(template, entry, targets);
  }

  /** Puts a template into the note, for each of these people. What speaks against a message today is said first. */
  async insert(name: BuiltInName, entry: Entry, targets: readonly Target[]): Promise<void> {
    const template = usable(await this.templates.read(name));
    if (template) await this.insertBy(template, entry, targets);
  }

  /** The drafts of a template for these people; where it cannot be used, none, and that is said. */
  async draftsBy(name: BuiltInName, entry: Entry, targets: readonly Target[]): Promise<readonly Draft[]> {
    const template = usable(await this.templates.read(name));
    return (template && usable(this.draftsOf(template, entry, targets))) ?? [];
  }

  /** What templates bring into the properties of the notes that have these drafts not yet. */
  changesBy(drafts: readonly Draft[]): readonly Change[] {
    return drafts
      .filter((draft) => !this.isThere(draft))
      .flatMap(({ path, properties }) => Object.entries(properties).map(([key, brings]) => ({ path, key, brings })));
  }

  /** Copies the built-in templates into the person's folder, for them to change, and uses them from now on. */
  copyTemplates(): Promise<void> {
    this.copying = this.copying.then(() => this.copyThoseMissing());
    return this.copying;
  }

  private async copyThoseMissing(): Promise<void> {
    const { folder, notes, there } = this.templates.copies();
    const failed = await this.performer.perform({ notes }, templatesCopied(folder, notes.length, there));
    if (failed) {
      notify(writeFailed(failed.path, failed.failed));
      return;
    }
    if (notes.length === 0) notify(templatesCopied(folder, 0, there));
    await this.settings.change({ templatesFolder: folder });
  }

  private async insertBy(template: Template, entry: Entry, targets: readonly Target[]): Promise<void> {
    const { kind } = template;
    const { day } = currentMoment();
    const caution = isMessageKind(kind)
      ? firstCaution(
          entry,
          targets.map(({ to }) => ({ kind, person: to?.name, day })),
        )
      : undefined;
    const drafts = usable(this.draftsOf(template, entry, targets)) ?? [];
    const [first] = drafts;
    if (first === undefined) return;
    const addsOne = drafts.some((draft) => !this.isThere(draft));
    if (addsOne && caution && !(await this.goesOn(entry, caution))) return;
    await this.performer.sayFailure(
      this.performer.perform(
        { drafts, changes: this.changesBy(drafts) },
        drafted(drafts.map(({ path }) => path)),
        async ({ draft, undoable }) => {
          if (draft) await this.performer.showInNote(draft);
          if (undoable === undefined) notify(alreadyDrafted(first.path));
        },
      ),
    );
  }

  private draftsOf(template: Template, entry: Entry, targets: readonly Target[]): readonly Draft[] | TemplateFault {
    const drafts: Draft[] = [];
    for (const { to, round } of targets) {
      const draft = draftFrom(template, this.contextOf(entry, round), to);
      if (isFault(draft)) return draft;
      drafts.push(draft);
    }
    return drafts;
  }

  /** Undefined where the person did not say whom. */
  private async targetsOf(
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
        const chosen = await choose(this.app, TEMPLATES.toWhom, people, ({ name }) => ({ title: name, aside: "" }));
        return chosen && target(chosen);
      }
    }
  }

  private goesOn(entry: Entry, caution: Caution): Promise<boolean> {
    return askFirst(this.app, CAUTION.draft, cautionWords(caution, entry, currentMoment().day));
  }

  private isThere({ path, id }: Draft): boolean {
    return this.source.lineOfBlock(path, id) !== undefined;
  }

  private contextOf(entry: Entry, round: Round | undefined): DraftContext {
    const { application, schedule } = entry;
    return {
      application,
      schedule,
      round: round ?? schedule.heldRound,
      isOfRound: round !== undefined,
      now: currentMoment(),
      yourName: this.settings.current.yourName,
      lessons: this.source.agenda()?.lessons ?? [],
      personNote: (person) => this.source.personNote(person, application.paths[0]),
      coreValues: (path) => this.templates.coreValues(path),
    };
  }
}

/** What came of a template; where it has a fault, nothing, and that is said. */
function usable<Result extends object>(result: Result | TemplateFault): Result | undefined {
  if (!isFault(result)) return result;
  notify(faultWords(result));
  return undefined;
}
