import { AgendaBuilder, type Agenda } from "./agenda";
import { knownAs, type Application } from "./application";
import { applicationAfter, keysOf, type Change, type Keys } from "./changes/change-and-undo";
import type { NewNote } from "./changes/new-note";
import { setHowWell } from "./changes/how-well";
import { daysToSnooze, dayToAsk, snooze } from "./changes/snooze";
import { PeopleNotes } from "./companies/people-notes";
import type { KnownPerson } from "./companies/people-to-suggest";
import { connectionsOf, type Connection } from "./companies/people-you-know";
import type { CopyToRead } from "./copies/copies-of-notes";
import { latest, type LocalDay, type Moment } from "./day";
import type { Entry } from "./entry";
import type { InsightsChoice } from "./insights/choice";
import type { Insights } from "./insights/insights";
import { insightsOf } from "./insights/insights-of";
import { SearchFactsBuilder } from "./insights/search-facts-builder";
import { JobNotes, type PropertiesAt, type ResolveLink } from "./job-notes";
import { faultsIn } from "./mending/faults";
import { awaitedRow, isEnoughByItself, readApplicationList, type ListedApplication } from "./reading/application-list";
import { beginsInConflict, hasNoEnd, roughProperties } from "./reading/broken-properties";
import { FirstLook } from "./reading/first-look";
import type { HowWell } from "./reading/how-well";
import { addressIn, type Person } from "./reading/person";
import { failedNote } from "./reading/problem";
import { foldKey, type NoteKind, type Properties } from "./reading/property-names";
import { isReadAt, kindOfNote, type Conventions } from "./reading/recognition";
import type { Status } from "./reading/vocabulary";
import type { Rules } from "./schedule/facts";
import type { PlannedStep } from "./schedule/plan";
import type { Schedule } from "./schedule/schedule";
import { explainNote, type NoteExplanation } from "./why-listed";
import type { ParseYaml } from "./yaml";

/** What only the vault itself can tell. */
export interface VaultLookup {
  readonly resolveLink: ResolveLink;
  readonly propertiesAt: PropertiesAt;
}

/**
 * The notes of a vault as Hear Back reads them, wherever they lie: told of each note by its path and properties, it
 * answers for the agenda and for every Application. In the app Obsidian's cache tells of them, in the terminal the disk.
 */
export class VaultNotes {
  readonly #firstLook: FirstLook;
  readonly #jobs: JobNotes;
  readonly #people: PeopleNotes;
  readonly #builder: AgendaBuilder;
  readonly #searchFacts: SearchFactsBuilder;
  /** Notes on which reading failed: a fault of ours, which must not cost more than their own row. */
  readonly #failed = new Set<string>();

  constructor(
    readonly conventions: Conventions,
    private readonly rules: Rules,
    private readonly vault: VaultLookup,
  ) {
    this.#firstLook = new FirstLook(conventions);
    this.#jobs = new JobNotes(vault.resolveLink, conventions, vault.propertiesAt);
    this.#people = new PeopleNotes(conventions);
    this.#builder = new AgendaBuilder(rules);
    this.#searchFacts = new SearchFactsBuilder(rules);
  }

  /** Takes in a new or changed note; `undefined` stands for properties that could not be parsed. Says whether anything of ours has changed. */
  put(path: string, properties: Properties | undefined): boolean {
    const hadFailed = this.#failed.size > 0 && this.#failed.delete(path);
    try {
      return this.#take(path, properties) || hadFailed;
    } catch {
      this.#jobs.remove(path);
      this.#people.remove(path);
      this.#failed.add(path);
      return true;
    }
  }

  #take(path: string, properties: Properties | undefined): boolean {
    const look = properties && this.#firstLook.at(path, properties);
    const isJobNote = this.#jobs.put(path, properties, look?.mayBeOurs);
    const mayBePerson = look?.mayBePerson === true && this.kindOf(path) === undefined;
    const isPersonNote = mayBePerson ? this.#people.put(path, properties) : this.#people.remove(path);
    return isJobNote || isPersonNote;
  }

  /**
   * Looks at the text of a note whose properties could not be parsed: one of ours is told of, wherever it lies, and what is
   * wrong in it. Says whether that is news.
   */
  lookAtBroken(path: string, text: string, parseYaml: ParseYaml): boolean {
    try {
      const properties = roughProperties(text);
      const { names } = this.conventions;
      const isOurs = kindOfNote(path, names.fold(properties), this.conventions) !== undefined;
      // It may begin with a line across the page, or with a conflict in its body: then it has no properties.
      const mayHaveNone = beginsInConflict(text) ? Object.keys(properties).length === 0 : hasNoEnd(text) && !isOurs;
      if (mayHaveNone) return this.put(path, {});
      return this.#jobs.lookAtBroken(path, isOurs, faultsIn(text, parseYaml, names)[0]);
    } catch {
      return false; // It is told of as every broken note is, by where it lies.
    }
  }

  /** The copies of which it is not known yet what their texts say more, each told once. */
  copiesToRead(): readonly CopyToRead[] {
    return this.#jobs.copiesToRead();
  }

  /** Takes in the texts of a note and of its copy. Says whether that changes anything of ours. */
  putCopyTexts(copy: CopyToRead, note: string, text: string): boolean {
    return this.#jobs.putCopyTexts(copy, note, text);
  }

  /** Says whether anything of ours has changed. */
  remove(path: string): boolean {
    const wasJobNote = this.#jobs.remove(path);
    const wasPersonNote = this.#people.remove(path);
    const hadFailed = this.#failed.delete(path);
    const wasList = this.#jobs.putList(path, []);
    return wasJobNote || wasPersonNote || hadFailed || wasList;
  }

  /** Whether there are applications that do not say where they stand: only then other notes are asked for it. */
  get isStatusMissing(): boolean {
    return this.#jobs.isStatusMissing;
  }

  /** Whether a note is such an application. */
  lacksStatus(path: string): boolean {
    return this.#jobs.lacksStatus(path);
  }

  /** Whether the text of a note has been read, and lists anything. */
  hasReadList(path: string): boolean {
    return this.#jobs.hasReadList(path);
  }

  /** Whether the text of a note may say where such an application stands: it has done so before, or it links to one. */
  mayTellStatus(path: string, links: readonly string[]): boolean {
    if (this.#jobs.hasList(path)) return true;
    return this.#jobs.namesOneWithoutStatus(path, links) && isReadAt(path, this.conventions);
  }

  /** Until the text of a note with these links is there, nothing is to be written for applications whose status may stand in it. */
  awaitList(path: string, links: readonly string[]): void {
    this.#jobs.putList(path, links.map(awaitedRow));
  }

  /** Takes in the text of a note that may list applications. Says whether that changes anything of ours. */
  putList(path: string, text: string): boolean {
    try {
      return this.#jobs.putList(path, readApplicationList(text, this.conventions));
    } catch {
      return false; // What it lists then says nothing, and every note of ours says what it says itself.
    }
  }

  /** What a note is read as; undefined for one that is none of ours. */
  kindOf(path: string): NoteKind | undefined {
    return this.#jobs.noteAt(path)?.kind;
  }

  get isEmpty(): boolean {
    return this.#jobs.applications().size === 0;
  }

  /** The agenda of a moment, built anew from what has changed since the last. */
  agenda(now: Moment): Agenda {
    const unreadable = [...this.#jobs.brokenNotes(), ...[...this.#failed].map(failedNote)];
    return this.#builder.build(this.#jobs.applications(), unreadable, now);
  }

  /**
   * The figures of the search at a moment. Nothing is gathered for them until they are asked for; `soon` leaves out how the
   * own schedule was kept, which takes as long as all else.
   */
  insights(now: Moment, choice: InsightsChoice, when: "soon" | "whole" = "whole"): Insights {
    const agenda = this.agenda(now);
    const ownSteps = when === "whole" ? this.#searchFacts.ownSteps(agenda, now) : undefined;
    return insightsOf(this.#searchFacts.build(agenda, now), ownSteps, choice);
  }

  /** The Application that a note belongs to, with its schedule in the last agenda; undefined if the note is none of ours. */
  entryOf(path: string): Entry | undefined {
    const application = this.#jobs.applicationOf(path);
    return application && this.#builder.entryOf(application);
  }

  /** What the schedule of an Application will be once its notes have been changed, and new ones are there. */
  scheduleAfter(
    application: Application,
    changes: readonly Change[],
    newNotes: readonly NewNote[],
    now: Moment,
  ): Schedule | undefined {
    const { propertiesAt } = this.vault;
    const toldOf = (path: string) => this.#jobs.toldOf(path);
    const instead = applicationAfter(application, changes, newNotes, propertiesAt, this.conventions, toldOf);
    return instead && this.#builder.scheduleInstead(application, instead, now);
  }

  /** Days that are often meant by "later", as far as the schedule would follow them. */
  daysToSnooze(entry: Entry, now: Moment): readonly LocalDay[] {
    const from = latest(now.day, dayToAsk(entry.schedule)) ?? now.day;
    return daysToSnooze(from, this.rules.calendar).filter((day) => {
      const after = this.scheduleAfter(entry.application, snooze(entry, day), [], now);
      return after !== undefined && dayToAsk(after) === day;
    });
  }

  /** What would come, if nobody wrote and each message went on its day. */
  planAhead({ application }: Entry, now: Moment): readonly PlannedStep[] {
    return this.#builder.planAhead(application, now);
  }

  /** Whom the person knows at the company. */
  connectionsOf({ application }: Entry): readonly Connection[] {
    return connectionsOf(application, this.#people, this.vault.resolveLink);
  }

  /** What keeps how well the person knows somebody there; nothing where their name does not stand in the notes as it is read. */
  setHowWell({ application }: Entry, connection: Connection, howWell: HowWell): readonly Change[] {
    return setHowWell(application, connection, howWell, this.vault.propertiesAt, this.conventions.names);
  }

  /** All who have a note of their own that names a company, with their addresses. */
  people(): readonly KnownPerson[] {
    return this.#people.all().map((person) => {
      const properties = this.vault.propertiesAt(person.path);
      return { ...person, email: properties && addressIn(properties) };
    });
  }

  /** The address of somebody whom an Application names: where it is written, else in their own note. */
  addressOf(person: Person, application: Application): string | undefined {
    const { email, link } = knownAs(person, application);
    if (email !== undefined || link === undefined) return email;
    const path = this.vault.resolveLink(link, application.paths[0]);
    const properties = path === undefined ? undefined : this.vault.propertiesAt(path);
    return properties && addressIn(properties);
  }

  /** Why a note is listed, or not, and what was read in it. */
  explain(path: string): NoteExplanation {
    const properties = this.#failed.has(path) ? undefined : this.vault.propertiesAt(path);
    return explainNote(path, properties, this.conventions, this.#jobs);
  }

  /** The applications that a note's text lists, and that have no note of their own. */
  listedOnlyIn(path: string, text: string): readonly ListedApplication[] {
    const known = [...this.#jobs.applications().values()];
    return readApplicationList(text, this.conventions).filter((row) => {
      const { company, role, links } = row;
      const isLinked = links.some((link) => this.kindOf(this.vault.resolveLink(link, path) ?? "") !== undefined);
      const isSame = (one: string, other: string) => foldKey(one) === foldKey(other);
      const isThere = known.some(
        (there) => isSame(there.company, company) && (role === "" || there.role === "" || isSame(there.role, role)),
      );
      return !isLinked && !isThere && isEnoughByItself(row, this.conventions.statusWords);
    });
  }

  /** How many notes there are of each kind. */
  counts(): { readonly applications: number; readonly interviews: number } {
    return this.#jobs.counts();
  }

  /** The paths of all notes of a kind. */
  pathsOf(kind: NoteKind): readonly string[] {
    return this.#jobs.pathsOf(kind);
  }

  /** The keys to write to in a note, as it calls its properties. */
  keysOf(path: string): Keys {
    return keysOf(this.conventions, this.kindOf(path) ?? "application");
  }

  /** The word that these notes have most often for a status, as it is written; else our own. */
  statusWord(status: Status): string {
    return this.#jobs.statusWord(status);
  }

  /** Whether any of these notes has a status. */
  hasStatus(status: Status): boolean {
    return this.#jobs.hasStatus(status);
  }
}
