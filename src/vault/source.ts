import { parseYaml, TFile, type App, type CachedMetadata, type Plugin } from "obsidian";
import type { Agenda } from "../core/agenda";
import type { Application } from "../core/application";
import type { Change, Keys } from "../core/changes/change-and-undo";
import type { NewNote } from "../core/changes/new-note";
import type { KnownPerson } from "../core/companies/people-to-suggest";
import { PeopleNotes } from "../core/companies/people-notes";
import type { Connection } from "../core/companies/people-you-know";
import type { LocalDay, Moment } from "../core/day";
import type { Entry } from "../core/entry";
import type { InsightsChoice } from "../core/insights/choice";
import type { Insights } from "../core/insights/insights";
import type { KeptPractice } from "../core/lessons/practice";
import { Surveyor, type Survey, type SurveyedList } from "../core/folder-survey";
import { beginsInConflict } from "../core/reading/broken-properties";
import type { HowWell } from "../core/reading/how-well";
import { folderOf, isInFolder } from "../core/reading/link";
import { addressIn, type Person } from "../core/reading/person";
import type { NoteKind, Properties } from "../core/reading/property-names";
import { readText } from "../core/reading/property-value";
import { recognise, type Conventions, type Recognition } from "../core/reading/recognition";
import { speaksOfAJob } from "../core/reading/tag-and-type-words";
import type { Status } from "../core/reading/vocabulary";
import type { Rules } from "../core/schedule/facts";
import type { PlannedStep } from "../core/schedule/plan";
import type { Schedule } from "../core/schedule/schedule";
import { VaultNotes, type VaultLookup } from "../core/vault-notes";
import type { NoteExplanation } from "../core/why-listed";
import type { PersonNote } from "../messages/drafts";
import { currentMoment, pauses, watchClock } from "./clock";
import { PracticeTasks } from "./practice-tasks";
import { inSlices } from "./slices";
import { StatusLists } from "./status-lists";

/**
 * The way in: follows the notes of the vault through Obsidian's metadata cache, reading no file but what the cache cannot
 * tell of, and has the agenda ready for whoever asks. A change is taken in at once; the agenda is only built again when it is
 * looked at.
 */
export class AgendaSource {
  #notes: VaultNotes;
  /** The notes as they are being read, by other conventions than before or for the first time; once all are, they take over. */
  #next: VaultNotes | undefined;
  #stopReading = nothing;
  #stopSurvey = nothing;
  readonly #listeners = new Set<() => void>();
  #current: Agenda | undefined;
  /** Until all notes have been read, and Obsidian's cache knows each: what is not listed may only not have been read yet. */
  #isReading = true;
  #isResolved = false;
  #isFollowing = false;
  readonly #statusLists: StatusLists;
  readonly #practice: PracticeTasks;
  /** Paths of notes whose properties cannot be parsed, while their text is being read. */
  readonly #unread = new Set<string>();
  #isListMissing = false;
  readonly #tell = () => {
    this.#tellListeners();
  };

  constructor(
    private readonly app: App,
    conventions: Conventions,
    rules: Rules,
    private readonly clock = { currentMoment, pauses, watchClock },
  ) {
    this.#notes = new VaultNotes(conventions, rules, this.#lookup);
    this.#statusLists = new StatusLists(app, clock.pauses);
    this.#practice = new PracticeTasks(app.vault);
  }

  /** Reads all notes once, then follows them until the plugin is unloaded. Call it when the layout is ready. */
  follow(plugin: Plugin): void {
    const { metadataCache, vault } = this.app;
    plugin.registerEvent(
      metadataCache.on("resolved", () => {
        this.#isResolved = true;
        if (!this.#isReading || this.#next) return;
        this.#isReading = false;
        this.#tellListeners();
      }),
    );
    plugin.registerEvent(
      metadataCache.on("changed", (file, text, cache) => {
        const isOurs = this.#take(file, cache, text);
        if (this.#practice.take(file, cache, text) || isOurs) this.#tellListeners();
      }),
    );
    plugin.registerEvent(
      metadataCache.on("deleted", (file) => {
        if (this.#drop(file.path)) this.#tellListeners();
      }),
    );
    plugin.registerEvent(
      vault.on("rename", (file, oldPath) => {
        if (!(file instanceof TFile)) return;
        const wasOurs = this.#drop(oldPath);
        const cache = metadataCache.getFileCache(file);
        const isOurs = this.#take(file, cache);
        this.#practice.look(file, cache, this.#tell);
        if (wasOurs || isOurs) this.#tellListeners();
      }),
    );
    plugin.register(() => {
      this.#stopReading();
      this.#statusLists.stop();
      this.#stopSurvey();
    });
    this.clock.watchClock(plugin, (now) => {
      if (this.#isOutdated(now)) this.#tellListeners();
    });
    this.#isFollowing = true;
    this.#readAll(this.#notes);
  }

  /** The agenda of this moment; undefined while the notes are being read and none of ours was found yet. */
  agenda(): Agenda | undefined {
    if (this.#isReading && (this.#next !== undefined || this.#notes.isEmpty)) return undefined;
    const now = this.clock.currentMoment();
    if (this.#current === undefined || this.#isOutdated(now)) this.#current = this.#notes.agenda(now);
    return this.#current;
  }

  /** The figures of the search at this moment, those that are quickly told or all of them; undefined while there is no agenda. */
  insights(choice: InsightsChoice, when: "soon" | "whole" = "whole"): Insights | undefined {
    return this.agenda() && this.#notes.insights(this.clock.currentMoment(), choice, when);
  }

  /** The Application that a note belongs to, with its schedule; undefined if the note is none of ours. */
  entryOf(path: string): Entry | undefined {
    return this.agenda() && this.#notes.entryOf(path);
  }

  /** Reads all notes anew by other conventions, from the cache alone, and schedules them by other rules. Until that is done, what was read before stands. */
  readBy(conventions: Conventions, rules: Rules): void {
    const notes = new VaultNotes(conventions, rules, this.#lookup);
    if (this.#isFollowing) this.#readAll(notes);
    else this.#notes = notes;
  }

  /** How the notes of this vault are read. */
  get conventions(): Conventions {
    return this.#notes.conventions;
  }

  /** The paths of all notes of a kind. */
  pathsOf(kind: NoteKind): readonly string[] {
    return this.#notes.pathsOf(kind);
  }

  /** The keys to write to in a note, as it calls its properties. */
  keysOf(path: string): Keys {
    return this.#notes.keysOf(path);
  }

  /** The word that this vault's notes have for a status. */
  statusWord(status: Status): string {
    return this.#notes.statusWord(status);
  }

  /** Whether any of this vault's notes has a status. */
  hasStatus(status: Status): boolean {
    return this.#notes.hasStatus(status);
  }

  /** The folders that are read; none for the whole vault. */
  get folders(): readonly string[] {
    return this.conventions.folders;
  }

  /** Until then, what is not listed may only not have been read yet. */
  get hasReadAll(): boolean {
    return this.#isFollowing && !this.#isReading && !this.#statusLists.isReading;
  }

  /** What lies where in the vault, as if no folder had been chosen. Never told where it is asked for again, or the plugin unloaded, before that is known. */
  survey(): Promise<Survey> {
    this.#stopSurvey();
    const surveyor = new Surveyor();
    const everywhere = { ...this.conventions, folders: [] };
    const people = new PeopleNotes(everywhere);
    return new Promise((resolve) => {
      this.#stopSurvey = inSlices(
        this.app.vault.getMarkdownFiles(),
        (file) => {
          surveyor.add(file.path, this.#recognitionOf(file, everywhere), this.#isPersons(file, people));
        },
        () => resolve(surveyor.survey()),
        this.clock.pauses,
      );
    });
  }

  /** How many notes of ours a folder holds, by other conventions than the vault is read by. */
  countIn(folder: string, conventions: Conventions): Pick<Survey, "applications" | "interviews"> {
    const files = this.app.vault.getMarkdownFiles().filter(({ path }) => isInFolder(folderOf(path), folder));
    const kinds = files.map((file) => this.#recognitionOf(file, conventions)?.kind);
    const count = (kind: NoteKind) => kinds.filter((one) => one === kind).length;
    return { applications: count("application"), interviews: count("interview") };
  }

  /** The notes that list applications which have no notes of their own. Only those are read that speak of a job, and have a list or a table. */
  async lists(): Promise<readonly SurveyedList[]> {
    const { metadataCache, vault } = this.app;
    const mayList = (file: TFile) =>
      this.#notes.kindOf(file.path) === undefined &&
      speaksOfAJob(file.path) &&
      metadataCache.getFileCache(file)?.sections?.some(({ type }) => type === "list" || type === "table") === true;
    const files = vault.getMarkdownFiles().filter(mayList).slice(0, MOST_LISTS);
    const lists = await Promise.all(
      files.map(async (file) => ({
        path: file.path,
        applications: this.#notes.listedOnlyIn(file.path, await vault.cachedRead(file).catch(() => "")),
      })),
    );
    return lists.filter(({ applications }) => applications.length > 0);
  }

  /** Undefined for a note that cannot be read, whatever the reason: the others are told of all the same. */
  #recognitionOf(file: TFile, conventions: Conventions): Recognition | undefined {
    try {
      const properties = this.propertiesOf(file);
      return properties && recognise(file.path, conventions.names.fold(properties), conventions);
    } catch {
      return undefined;
    }
  }

  #isPersons(file: TFile, people: PeopleNotes): boolean {
    try {
      people.put(file.path, this.propertiesOf(file));
      return people.noteAt(file.path) !== undefined;
    } catch {
      return false;
    }
  }

  /** Why a note is listed, or not, and what was read in it. */
  explain(path: string): NoteExplanation {
    return this.#notes.explain(path);
  }

  /** What the schedule of an Application will be once its notes have been changed, and new ones are there. */
  scheduleAfter(
    application: Application,
    changes: readonly Change[],
    newNotes: readonly NewNote[] = [],
  ): Schedule | undefined {
    return this.#notes.scheduleAfter(application, changes, newNotes, this.clock.currentMoment());
  }

  /** Days that are often meant by "later", as far as the schedule would follow them. */
  daysToSnooze(entry: Entry): readonly LocalDay[] {
    return this.#notes.daysToSnooze(entry, this.clock.currentMoment());
  }

  /** What would come, if nobody wrote and each message went on its day. */
  planAhead(entry: Entry): readonly PlannedStep[] {
    return this.#notes.planAhead(entry, this.clock.currentMoment());
  }

  /** Whom the person knows at the company. */
  connectionsOf(entry: Entry): readonly Connection[] {
    return this.#notes.connectionsOf(entry);
  }

  /** What keeps how well the person knows somebody there; nothing where their name does not stand in the notes as it is read. */
  setHowWell(entry: Entry, connection: Connection, howWell: HowWell): readonly Change[] {
    return this.#notes.setHowWell(entry, connection, howWell);
  }

  /** All who have a note of their own that names a company, with their addresses. */
  people(): readonly KnownPerson[] {
    return this.#notes.people();
  }

  /** What a person's own note says of them, if they are named by a link to one. */
  personNote({ link }: Person, fromPath: string): PersonNote | undefined {
    const file = link === undefined ? null : this.app.metadataCache.getFirstLinkpathDest(link, fromPath);
    const properties: Properties | undefined = file
      ? this.app.metadataCache.getFileCache(file)?.frontmatter
      : undefined;
    if (properties === undefined) return undefined;
    const greeting = this.conventions.names.fold(properties).named("greeting")?.value;
    return { email: addressIn(properties) ?? "", greeting: readText(greeting) };
  }

  /** The line on which the block of this id ends in a note, from 0, as far as the cache knows; undefined where it is in none. */
  lineOfBlock(path: string, id: string): number | undefined {
    const file = this.app.vault.getFileByPath(path);
    const blocks = new Map(Object.entries((file && this.app.metadataCache.getFileCache(file)?.blocks) ?? {}));
    return blocks.get(id.toLowerCase())?.position.end.line;
  }

  /** What the person set themselves to practise and has not done yet, by day, as far as it has been read. */
  practice(): readonly KeptPractice[] {
    return this.#practice.open;
  }

  /** Calls back after every change, until the returned function is called. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads every note in slices. What changes meanwhile is taken in at once; the cache never tells of an older state. */
  #readAll(notes: VaultNotes): void {
    const { metadataCache, vault } = this.app;
    const unknown: TFile[] = [];
    const broken: TFile[] = [];
    const withLinks: TFile[] = [];
    this.#stopReading();
    this.#statusLists.stop();
    this.#next = notes;
    this.#stopReading = inSlices(
      vault.getMarkdownFiles(),
      (file) => {
        const cache = metadataCache.getFileCache(file);
        if (cache === null) unknown.push(file);
        if (cache?.links !== undefined) withLinks.push(file);
        if (cache?.blocks !== undefined) this.#practice.look(file, cache, this.#tell);
        const properties = propertiesIn(cache);
        if (properties === undefined) broken.push(file);
        notes.put(file.path, properties);
      },
      () => {
        const whenFound = () => {
          this.#notes = notes;
          this.#next = undefined;
          if (this.#isReading) this.#isReading = !this.#isResolved && unknown.some((file) => this.#isUnknown(file));
          this.#searchListsAgain();
          this.#tellListeners();
        };
        this.#statusLists.search(notes, whenFound, this.#tell, withLinks);
        for (const file of broken) void this.#readBroken(file);
        this.#readCopies(notes);
      },
      this.clock.pauses,
    );
  }

  /** What a note says whose properties cannot be parsed, the cache does not know. What comes with a change meanwhile goes before. */
  async #readBroken(file: TFile): Promise<void> {
    const { path } = file;
    this.#unread.add(path);
    const text = await this.app.vault.cachedRead(file).catch(() => "");
    if (this.#unread.has(path) && this.#lookAtBroken(path, text)) this.#tellListeners();
  }

  /** Says whether that is news. */
  #lookAtBroken(path: string, text: string): boolean {
    this.#unread.delete(path);
    if (this.#next !== this.#notes) this.#next?.lookAtBroken(path, text, parseYaml);
    return this.#notes.lookAtBroken(path, text, parseYaml);
  }

  /** What the text of a copy says more, the cache does not know. */
  #readCopies(notes: VaultNotes): void {
    const textAt = async (path: string) => {
      const file = this.app.vault.getFileByPath(path);
      return file ? this.app.vault.cachedRead(file) : undefined;
    };
    for (const copy of notes.copiesToRead()) {
      const read = Promise.all([textAt(copy.of), textAt(copy.path)]).then(([note, text]) => {
        if (note === undefined || text === undefined) return;
        const isChanged = notes.putCopyTexts(copy, note, text);
        if (isChanged && notes === this.#notes) this.#tellListeners();
      });
      void read.catch(nothing); // Its properties tell what they tell.
    }
  }

  /** Where it has become known of an application that it does not say where it stands, a list may. */
  #searchListsAgain(): void {
    if (!this.#isListMissing || this.#next) return;
    this.#isListMissing = false;
    this.#statusLists.searchSoon(this.#notes, this.#tell, this.#tell);
  }

  /** Whether the cache does not know a note yet that is still there. */
  #isUnknown(file: TFile): boolean {
    return this.app.metadataCache.getFileCache(file) === null && this.app.vault.getFileByPath(file.path) === file;
  }

  /** Says whether anything of ours has changed. Without its text a list is read from the vault. */
  #take(file: TFile, cache: CachedMetadata | null, text?: string): boolean {
    if (this.#next && this.#next !== this.#notes) this.#takeInto(this.#next, file, cache, text);
    const isChanged = this.#takeInto(this.#notes, file, cache, text);
    this.#searchListsAgain();
    this.#readCopies(this.#notes);
    if (propertiesIn(cache) !== undefined) this.#unread.delete(file.path);
    else if (text === undefined) void this.#readBroken(file);
    else return this.#lookAtBroken(file.path, text) || isChanged;
    return isChanged;
  }

  #takeInto(notes: VaultNotes, file: TFile, cache: CachedMetadata | null, text: string | undefined): boolean {
    const lackedStatus = notes.lacksStatus(file.path);
    const isChanged = notes.put(file.path, propertiesIn(cache));
    const isList = text !== undefined && this.#statusLists.take(notes, file, cache, text);
    this.#isListMissing ||=
      (!lackedStatus && notes.lacksStatus(file.path)) ||
      (text === undefined && this.#statusLists.mayTell(notes, file, cache));
    return isChanged || isList;
  }

  /** Says whether it was anything of ours. */
  #drop(path: string): boolean {
    this.#statusLists.forget(path);
    this.#next?.remove(path);
    const hadPractice = this.#practice.forget(path);
    const isChanged = this.#notes.remove(path);
    this.#readCopies(this.#notes);
    return isChanged || hadPractice;
  }

  readonly #lookup: VaultLookup = {
    resolveLink: (target, from) => this.app.metadataCache.getFirstLinkpathDest(target, from)?.path,
    propertiesAt: (path) => {
      const file = this.app.vault.getFileByPath(path);
      return file ? this.propertiesOf(file) : undefined;
    },
  };

  /** What the cache knows of a note's properties; undefined where they cannot be parsed. */
  propertiesOf(file: TFile): Properties | undefined {
    return propertiesIn(this.app.metadataCache.getFileCache(file));
  }

  /** Not before it is known of which applications a list tells: then it is told as well. */
  #tellListeners(): void {
    if (this.#statusLists.isLooking) return;
    this.#current = undefined;
    for (const listener of this.#listeners) listener();
  }

  #isOutdated(now: Moment): boolean {
    if (this.#current === undefined) return false;
    const { today, changesAt } = this.#current;
    return now.day !== today || (changesAt !== undefined && now.time >= changesAt);
  }
}

/** More lists of applications than anybody keeps. */
const MOST_LISTS = 20;

function nothing(): void {
  // Until there is something to stop.
}

/** A note's properties, as far as the cache knows; undefined where they cannot be parsed. */
export function propertiesIn(cache: CachedMetadata | null): Properties | undefined {
  return cache?.frontmatter ?? (hasUnreadProperties(cache) ? undefined : {});
}

/**
 * Where a note's block of properties cannot be parsed, the cache knows where it stands, but not what is in it. Where a
 * program has written two versions of its beginning, the mark of the first above `---` is a heading; where the block has lost its
 * end, its beginning is a line across the page.
 */
function hasUnreadProperties(cache: CachedMetadata | null): boolean {
  const first = cache?.sections?.[0];
  if (first?.type === "yaml") return first.position.end.line - first.position.start.line > 1;
  if (first?.position.start.line !== 0) return false;
  return first.type === "thematicBreak" || beginsInConflict(cache?.headings?.[0]?.heading ?? "");
}
