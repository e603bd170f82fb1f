import { TFile, type App, type CachedMetadata, type Plugin } from "obsidian";
import { currentMoment, watchClock } from "./clock";
import { AgendaBuilder, type Agenda } from "../core/agenda";
import type { Application } from "../core/application";
import { applicationAfter, keysOf, type Change, type Keys } from "../core/changes/change";
import type { NewNote } from "../core/changes/new-note";
import { daysToSnooze, dayToAsk, snooze } from "../core/changes/set-day";
import { connectionsOf, type Connection } from "../core/companies/connections";
import { PeopleNotes } from "../core/companies/people-notes";
import { latest, type LocalDay, type Moment } from "../core/day";
import type { Entry } from "../core/entry";
import { explainNote, type NoteExplanation } from "../core/explanation";
import { JobNotes } from "../core/job-notes";
import type { Person } from "../core/reading/person";
import type { NoteKind, Properties } from "../core/reading/property-names";
import { recognise, type Conventions } from "../core/reading/recognition";
import type { Status } from "../core/reading/status";
import { readText } from "../core/reading/value";
import type { Rules } from "../core/schedule/facts";
import type { PlannedStep } from "../core/schedule/plan";
import type { Schedule } from "../core/schedule/schedule";
import { surveyOf, type Survey } from "../core/survey";
import { kindOfId, type PersonNote } from "../messages/drafts";

/**
 * The way in: follows the notes of the vault through Obsidian's metadata cache, never reading a file, and has the
 * agenda ready for whoever asks. A change is taken in at once; the agenda is only built again when it is looked at.
 */
export class AgendaSource {
  private notes: JobNotes;
  private people: PeopleNotes;
  private builder: AgendaBuilder;
  /** By path, the block ids of the drafts in a job note. */
  private readonly drafts = new Map<string, string>();
  private readonly listeners = new Set<() => void>();
  private current: Agenda | undefined;
  /** Until Obsidian's cache knows every note, what is not listed may only not have been read yet. */
  private isReading = true;
  private isFollowing = false;

  constructor(
    private readonly app: App,
    private readingBy: Conventions,
    private rules: Rules,
  ) {
    this.builder = new AgendaBuilder(rules);
    this.notes = this.newNotes();
    this.people = new PeopleNotes(readingBy);
  }

  /** Reads all notes once, then follows them until the plugin is unloaded. Call it when the layout is ready. */
  follow(plugin: Plugin): void {
    const { metadataCache, vault } = this.app;
    this.takeAll();
    this.isFollowing = true;
    this.isReading = vault.getMarkdownFiles().some((file) => metadataCache.getFileCache(file) === null);
    plugin.registerEvent(
      metadataCache.on("resolved", () => {
        if (!this.isReading) return;
        this.isReading = false;
        this.tellListeners();
      }),
    );
    plugin.registerEvent(
      metadataCache.on("changed", (file, _data, cache) => {
        if (this.take(file, cache)) this.tellListeners();
      }),
    );
    plugin.registerEvent(
      metadataCache.on("deleted", (file) => {
        if (this.drop(file.path)) this.tellListeners();
      }),
    );
    plugin.registerEvent(
      vault.on("rename", (file, oldPath) => {
        if (!(file instanceof TFile)) return;
        const wasOurs = this.drop(oldPath);
        const isOurs = this.take(file, metadataCache.getFileCache(file));
        if (wasOurs || isOurs) this.tellListeners();
      }),
    );
    watchClock(plugin, (now) => {
      if (this.isOutdated(now)) this.tellListeners();
    });
    this.tellListeners();
  }

  /** The agenda of this moment; undefined while the notes are being read and none of ours was found yet. */
  agenda(): Agenda | undefined {
    if (this.isReading && this.notes.applications().size === 0) return undefined;
    const now = currentMoment();
    if (this.current === undefined || this.isOutdated(now)) {
      this.current = this.builder.build(this.notes.applications(), this.notes.brokenNotes(), now);
    }
    return this.current;
  }

  /** The Application that a note belongs to, with its schedule; undefined if the note is none of ours. */
  entryOf(path: string): Entry | undefined {
    const application = this.notes.applicationOf(path);
    return application && this.agenda() && this.builder.entryOf(application);
  }

  /** Reads all notes anew by other conventions, from the cache alone, and schedules them by other rules. */
  readBy(conventions: Conventions, rules: Rules): void {
    this.readingBy = conventions;
    this.rules = rules;
    this.builder = new AgendaBuilder(rules);
    if (!this.isFollowing) return;
    this.notes = this.newNotes();
    this.people = new PeopleNotes(conventions);
    this.takeAll();
    this.tellListeners();
  }

  /** How the notes of this vault are read. */
  get conventions(): Conventions {
    return this.readingBy;
  }

  /** The paths of all notes of a kind. */
  pathsOf(kind: NoteKind): readonly string[] {
    return this.notes.pathsOf(kind);
  }

  /** The keys to write to in a note, as it calls its properties. */
  keysOf(path: string): Keys {
    return keysOf(this.conventions, this.notes.noteAt(path)?.kind ?? "application");
  }

  /** The word that this vault's notes have for a status. */
  statusWord(status: Status): string {
    return this.notes.statusWord(status);
  }

  /** The folders that are read; none for the whole vault. */
  get folders(): readonly string[] {
    return this.conventions.folders;
  }

  /** Until then, what is not listed may only not have been read yet. */
  get hasReadAll(): boolean {
    return this.isFollowing && !this.isReading;
  }

  /** What lies where in the vault, as if no folder had been chosen; undefined until all notes have been read. */
  survey(): Survey | undefined {
    if (!this.hasReadAll) return undefined;
    const everywhere = { ...this.conventions, folders: [] };
    return surveyOf(
      this.app.vault.getMarkdownFiles().map((file) => {
        const { path } = file;
        const properties = this.propertiesOf(file);
        return { path, recognition: properties && recognise(path, everywhere.names.fold(properties), everywhere) };
      }),
    );
  }

  /** Why a note is listed, or not, and what was read in it. */
  explain(file: TFile): NoteExplanation {
    return explainNote(file.path, this.propertiesOf(file), this.conventions, this.notes);
  }

  /** What the schedule of an Application will be once its notes have been changed, and new ones are there. */
  scheduleAfter(
    application: Application,
    changes: readonly Change[],
    newNotes: readonly NewNote[] = [],
  ): Schedule | undefined {
    const instead = applicationAfter(
      application,
      changes,
      newNotes,
      (path) => this.propertiesAt(path),
      this.conventions,
    );
    return instead && this.builder.scheduleInstead(application, instead, currentMoment());
  }

  /** Days that are often meant by "later", as far as the schedule would follow them. */
  daysToSnooze(entry: Entry): readonly LocalDay[] {
    const { day: today } = currentMoment();
    return daysToSnooze(latest(today, dayToAsk(entry.schedule)) ?? today, this.rules.calendar).filter((day) => {
      const after = this.scheduleAfter(entry.application, snooze(entry, day));
      return after !== undefined && dayToAsk(after) === day;
    });
  }

  /** What would come, if nobody wrote and each message went on its day. */
  planAhead({ application }: Entry): readonly PlannedStep[] {
    return this.builder.planAhead(application, currentMoment());
  }

  /** Whom the person knows at the company. */
  connectionsOf({ application }: Entry): readonly Connection[] {
    return connectionsOf(application, this.people, this.resolveLink);
  }

  /** What a person's own note says of them, if they are named by a link to one. */
  personNote({ link }: Person, fromPath: string): PersonNote | undefined {
    const file = link === undefined ? null : this.app.metadataCache.getFirstLinkpathDest(link, fromPath);
    const properties: Properties | undefined = file
      ? this.app.metadataCache.getFileCache(file)?.frontmatter
      : undefined;
    return properties && { email: readText(properties["email"]), greeting: readText(properties["greeting"]) };
  }

  /** The line on which the block of this id ends in a note, from 0, as far as the cache knows; undefined where it is in none. */
  lineOfBlock(path: string, id: string): number | undefined {
    const file = this.app.vault.getFileByPath(path);
    const blocks = new Map(Object.entries((file && this.app.metadataCache.getFileCache(file)?.blocks) ?? {}));
    return blocks.get(id.toLowerCase())?.position.end.line;
  }

  /** Calls back after every change, until the returned function is called. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Says whether anything of ours has changed. */
  private take(file: TFile, cache: CachedMetadata | null): boolean {
    const properties = propertiesIn(cache);
    const isJobNote = this.notes.put(file.path, properties);
    const isOurs = this.notes.noteAt(file.path) !== undefined;
    const isPersonNote = isOurs ? this.people.remove(file.path) : this.people.put(file.path, properties);
    const hasOtherDrafts = isOurs && this.takeDrafts(file.path, cache);
    return isJobNote || isPersonNote || hasOtherDrafts;
  }

  /** Says whether a draft has come or gone. */
  private takeDrafts(path: string, cache: CachedMetadata | null): boolean {
    const drafts = Object.keys(cache?.blocks ?? {})
      .filter((id) => kindOfId(id) !== undefined)
      .sort()
      .join(" ");
    const isOther = drafts !== (this.drafts.get(path) ?? "");
    if (drafts === "") this.drafts.delete(path);
    else this.drafts.set(path, drafts);
    return isOther;
  }

  /** Says whether it was anything of ours. */
  private drop(path: string): boolean {
    const wasJobNote = this.notes.remove(path);
    const wasPersonNote = this.people.remove(path);
    this.drafts.delete(path);
    return wasJobNote || wasPersonNote;
  }

  private takeAll(): void {
    const { metadataCache, vault } = this.app;
    for (const file of vault.getMarkdownFiles()) this.take(file, metadataCache.getFileCache(file));
  }

  private newNotes(): JobNotes {
    return new JobNotes(this.resolveLink, this.conventions);
  }

  private propertiesAt(path: string): Properties | undefined {
    const file = this.app.vault.getFileByPath(path);
    return file ? this.propertiesOf(file) : undefined;
  }

  private readonly resolveLink = (target: string, from: string) =>
    this.app.metadataCache.getFirstLinkpathDest(target, from)?.path;

  /** What the cache knows of a note's properties; undefined where they cannot be parsed. */
  propertiesOf(file: TFile): Properties | undefined {
    return propertiesIn(this.app.metadataCache.getFileCache(file));
  }

  private tellListeners(): void {
    this.current = undefined;
    for (const listener of this.listeners) listener();
  }

  private isOutdated(now: Moment): boolean {
    if (this.current === undefined) return false;
    const { today, changesAt } = this.current;
    return now.day !== today || (changesAt !== undefined && now.time >= changesAt);
  }
}

/** A note's properties, as far as the cache knows; undefined where they cannot be parsed. */
export function propertiesIn(cache: CachedMetadata | null): Properties | undefined {
  return cache?.frontmatter ?? (hasUnreadProperties(cache) ? undefined : {});
}

/** Where a note's block of properties cannot be parsed, the cache knows where it stands, but not what is in it. */
function hasUnreadProperties(cache: CachedMetadata | null): boolean {
  const first = cache?.sections?.[0];
  return first?.type === "yaml" && first.position.end.line - first.position.start.line > 1;
}
