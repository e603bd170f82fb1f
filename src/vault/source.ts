import { TFile, type App, type CachedMetadata, type Plugin } from "obsidian";
import { AgendaBuilder, type Agenda, type Entry } from "../core/agenda";
import type { Application } from "../core/application";
import { formatContact, type Contact } from "../core/contact-log";
import type { Moment } from "../core/day";
import { JobNotes } from "../core/job-notes";
import type { Person } from "../core/person";
import { readText, type Properties } from "../core/properties";
import { DEFAULT_CADENCES } from "../core/schedule/cadence";
import { scheduleOf, type Schedule } from "../core/schedule/schedule";
import { DEFAULT_CALENDAR, workingCalendar } from "../core/working-calendar";
import type { PersonNote } from "../templates/drafts";
import { currentMoment, watchClock } from "./clock";

const RULES = { cadences: DEFAULT_CADENCES, calendar: workingCalendar(DEFAULT_CALENDAR) };

/**
 * The way in: follows the notes of the vault through Obsidian's metadata cache, never reading a file, and has the
 * agenda ready for whoever asks. A change is taken in at once; the agenda is only built again when it is looked at.
 */
export class AgendaSource {
  private readonly notes: JobNotes;
  private readonly builder = new AgendaBuilder(RULES);
  private readonly listeners = new Set<() => void>();
  private current: Agenda | undefined;
  /** Until Obsidian's cache knows every note, what is not listed may only not have been read yet. */
  private isReading = true;

  constructor(private readonly app: App) {
    this.notes = new JobNotes((target, from) => app.metadataCache.getFirstLinkpathDest(target, from)?.path);
  }

  /** Reads all notes once, then follows them until the plugin is unloaded. Call it when the layout is ready. */
  follow(plugin: Plugin): void {
    const { metadataCache, vault } = this.app;
    const files = vault.getMarkdownFiles();
    for (const file of files) this.take(file, metadataCache.getFileCache(file));
    this.isReading = files.some((file) => metadataCache.getFileCache(file) === null);
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
        if (this.notes.remove(file.path)) this.tellListeners();
      }),
    );
    plugin.registerEvent(
      vault.on("rename", (file, oldPath) => {
        if (!(file instanceof TFile)) return;
        const wasOurs = this.notes.remove(oldPath);
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
      this.current = this.builder.build(this.notes.applications().values(), this.notes.brokenNotes(), now);
    }
    return this.current;
  }

  /** The Application that a note belongs to, with its schedule; undefined if the note is none of ours. */
  entryOf(path: string): Entry | undefined {
    const application = this.notes.applicationOf(path);
    return application && this.builder.entry(application, currentMoment());
  }

  /** What the schedule will be once these contacts are in the log. */
  scheduleAfter(application: Application, contacts: readonly Contact[]): Schedule {
    const [path] = application.paths;
    const log = [...application.log, ...contacts.map((contact) => ({ ...contact, path, line: formatContact(contact) }))];
    return scheduleOf({ ...application, log }, currentMoment(), RULES);
  }

  /** What a person's own note says of them, if they are named by a link to one. */
  personNote({ link }: Person, fromPath: string): PersonNote | undefined {
    const file = link === undefined ? null : this.app.metadataCache.getFirstLinkpathDest(link, fromPath);
    const properties: Properties | undefined = file ? this.app.metadataCache.getFileCache(file)?.frontmatter : undefined;
    return properties && { email: readText(properties["email"]), greeting: readText(properties["greeting"]) };
  }

  /** Calls back after every change, until the returned function is called. */
  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  /** Says whether anything of ours has changed. */
  private take(file: TFile, cache: CachedMetadata | null): boolean {
    const properties: Properties | undefined = cache?.frontmatter;
    return this.notes.put(file.path, properties ?? (hasUnreadProperties(cache) ? undefined : {}));
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

/** Where a note's block of properties cannot be parsed, the cache knows where it stands, but not what is in it. */
function hasUnreadProperties(cache: CachedMetadata | null): boolean {
  const first = cache?.sections?.[0];
  return first?.type === "yaml" && first.position.end.line - first.position.start.line > 1;
}
