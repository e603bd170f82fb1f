import { joinNotes, type Application } from "./application";
import { noteName } from "./person";
import type { Problem, Properties } from "./properties";
import { brokenProperties, readNote, type JobNote } from "./read-note";

/** The note that a link on `fromPath` leads to, if there is one. */
export type ResolveLink = (target: string, fromPath: string) => string | undefined;

/**
 * The application and interview notes of a vault, joined into Applications. A changed note costs that note and its
 * own Application, whatever the size of the vault: links are looked up by the name at their end, and only the
 * Applications that were touched are joined again. An Application that was not touched stays the same object.
 */
export class JobNotes {
  private readonly notes = new Map<string, JobNote>();
  /** Notes whose properties could not be parsed. */
  private readonly broken = new Set<string>();
  /** Interview notes by the folded name at the end of their link: who might join, or leave, when such a note changes. */
  private readonly linkingTo = new Map<string, Set<string>>();
  /** The application note that each interview note has joined, and the other way round. */
  private readonly joined = new Map<string, string>();
  private readonly interviewsOf = new Map<string, Set<string>>();
  /** By the path of the note that stands first. */
  private readonly joinedApplications = new Map<string, Application>();
  private readonly toJoin = new Set<string>();

  constructor(private readonly resolveLink: ResolveLink) {}

  /**
   * Takes in a new or changed note; `undefined` stands for properties that could not be parsed. Says whether anything
   * of ours has changed: most notes of a vault are none of ours.
   */
  put(path: string, properties: Properties | undefined): boolean {
    const wasOurs = this.drop(path);
    const note = properties && readNote(path, properties);
    if (properties === undefined) this.broken.add(path);
    if (note) this.notes.set(path, note);
    if (note?.application) addTo(this.linkingTo, nameAtEnd(note.application.target), path);
    if (note) this.toJoin.add(path);
    this.join(path);
    this.joinThoseLinkingTo(path);
    return wasOurs || properties === undefined || this.toJoin.size > 0;
  }

  /** Says whether anything of ours has changed. */
  remove(path: string): boolean {
    const wasOurs = this.drop(path);
    this.joinThoseLinkingTo(path);
    return wasOurs || this.toJoin.size > 0;
  }

  /** Every Application, in no order. */
  applications(): ReadonlyMap<string, Application> {
    for (const path of this.toJoin) {
      const note = this.notes.get(path);
      if (note === undefined || this.joined.has(path)) this.joinedApplications.delete(path);
      else this.joinedApplications.set(path, joinNotes(note, this.interviewNotesOf(path)));
    }
    this.toJoin.clear();
    return this.joinedApplications;
  }

  /** The Application that a note belongs to, if it is one of ours. */
  applicationOf(path: string): Application | undefined {
    return this.applications().get(this.joined.get(path) ?? path);
  }

  /** Notes that cannot be read at all, where readable ones of ours lie in the same folder, or in the one beside it. */
  brokenNotes(): readonly Problem[] {
    if (this.broken.size === 0) return [];
    const folders = new Set([...this.notes.keys()].map(folderOf));
    const around = new Set([...folders].map(folderOf).filter((folder) => folder !== ""));
    const isNearOurs = (path: string) => folders.has(folderOf(path)) || around.has(folderOf(folderOf(path)));
    return [...this.broken].filter(isNearOurs).map(brokenProperties);
  }

  /** How many notes there are of each kind. */
  counts(): { readonly applications: number; readonly interviews: number } {
    const interviews = [...this.notes.values()].filter((note) => note.kind === "interview").length;
    return { applications: this.notes.size - interviews, interviews };
  }

  private drop(path: string): boolean {
    const wasBroken = this.broken.delete(path);
    const old = this.notes.get(path);
    if (old === undefined) return wasBroken;
    this.notes.delete(path);
    if (old.application) removeFrom(this.linkingTo, nameAtEnd(old.application.target), path);
    this.leave(path);
    this.toJoin.add(path);
    return true;
  }

  /** An interview note joins the application that its link leads to; if it leads nowhere, it stands alone. */
  private join(path: string): void {
    const note = this.notes.get(path);
    if (note?.application === undefined) return;
    const target = this.resolveLink(note.application.target, path);
    const application = target === undefined ? undefined : this.notes.get(target);
    const next = application?.kind === "application" ? application.path : undefined;
    if (next === this.joined.get(path)) {
      if (next !== undefined) this.toJoin.add(next);
      return;
    }
    this.leave(path);
    this.toJoin.add(path);
    if (next === undefined) return;
    this.joined.set(path, next);
    addTo(this.interviewsOf, next, path);
    this.toJoin.add(next);
  }

  private leave(path: string): void {
    const application = this.joined.get(path);
    if (application === undefined) return;
    this.joined.delete(path);
    removeFrom(this.interviewsOf, application, path);
    this.toJoin.add(application);
  }

  private joinThoseLinkingTo(path: string): void {
    const linking = this.linkingTo.get(nameAtEnd(path));
    for (const interview of linking ?? []) this.join(interview);
  }

  private interviewNotesOf(path: string): readonly JobNote[] {
    return [...(this.interviewsOf.get(path) ?? [])].flatMap((interview) => this.notes.get(interview) ?? []);
  }
}

function nameAtEnd(target: string): string {
  return noteName(target).toLowerCase();
}

function folderOf(path: string): string {
  return path.slice(0, Math.max(path.lastIndexOf("/"), 0));
}

function addTo(index: Map<string, Set<string>>, key: string, path: string): void {
  const paths = index.get(key) ?? new Set();
  index.set(key, paths.add(path));
}

function removeFrom(index: Map<string, Set<string>>, key: string, path: string): void {
  const paths = index.get(key);
  paths?.delete(path);
  if (paths?.size === 0) index.delete(key);
}
