import { joinNotes, type Application } from "./application";
import { PathIndex } from "./path-index";
import { folderOf, noteName } from "./reading/link";
import { brokenProperties, type Problem } from "./reading/problem";
import { foldKey, type NoteKind, type Properties } from "./reading/property-names";
import { readNote, type JobNote } from "./reading/read-note";
import { recognise, type Conventions } from "./reading/recognition";
import { speaksOfAJob } from "./reading/tag-and-type-words";
import type { Status } from "./reading/vocabulary";

/** The note that a link on `fromPath` leads to, if there is one. */
export type ResolveLink = (target: string, fromPath: string) => string | undefined;

/**
 * The application and interview notes of a vault, joined into Applications. A changed note costs that note and its
 * own Application, whatever the size of the vault: links are looked up by the name at their end, companies by their
 * name, and only the Applications that were touched are joined again. One that was not touched stays the same object.
 */
export class JobNotes {
  readonly #notes = new Map<string, JobNote>();
  /** Notes whose properties could not be parsed. */
  readonly #broken = new Set<string>();
  /** Interview notes by what they may join: the folded name at the end of their link, and the key of their company. */
  readonly #linkingTo = new PathIndex();
  readonly #interviewsAt = new PathIndex();
  /** Application notes by the key of their company. */
  readonly #applicationsAt = new PathIndex();
  /** The application note that each interview note has joined, and the other way round. */
  readonly #joined = new Map<string, string>();
  readonly #interviewsOf = new PathIndex();
  /** Interview notes that could have joined several Applications of their company, and so have joined none. */
  readonly #undecided = new Set<string>();
  /** By the path of the note that stands first. */
  readonly #joinedApplications = new Map<string, Application>();
  readonly #toJoin = new Set<string>();
  /** Interview notes whose place is to be found anew, once, when somebody asks: many notes may change at once. */
  readonly #toPlace = new Set<string>();

  /** Whether interview notes have been given a place yet: until then, all of them wait for one. */
  #hasPlaced = false;

  constructor(
    private readonly resolveLink: ResolveLink,
    private readonly conventions: Conventions,
  ) {}

  /**
   * Takes in a new or changed note; `undefined` stands for properties that could not be parsed. Says whether anything
   * of ours has changed: most notes of a vault are none of ours, and one that cannot be by a first look is not read.
   */
  put(path: string, properties: Properties | undefined, mayBeOurs = true): boolean {
    const note = mayBeOurs && properties !== undefined ? readNote(path, properties, this.conventions) : undefined;
    const wasOurs = this.#drop(path);
    if (properties === undefined) this.#broken.add(path);
    if (note) this.#add(note);
    return wasOurs || properties === undefined || this.#isChanged();
  }

  /** Says whether anything of ours has changed. */
  remove(path: string): boolean {
    return this.#drop(path) || this.#isChanged();
  }

  /** Every Application, in no order. */
  applications(): ReadonlyMap<string, Application> {
    this.#hasPlaced = true;
    for (const path of this.#toPlace) this.#join(path);
    this.#toPlace.clear();
    for (const path of this.#toJoin) {
      const note = this.#notes.get(path);
      if (note === undefined || this.#joined.has(path)) this.#joinedApplications.delete(path);
      else
        this.#joinedApplications.set(
          path,
          joinNotes(note, this.#interviewNotesOf(path), this.#undecided.has(path) ? [severalApplications(note)] : []),
        );
    }
    this.#toJoin.clear();
    return this.#joinedApplications;
  }

  /** The Application that a note belongs to, if it is one of ours. */
  applicationOf(path: string): Application | undefined {
    return this.applications().get(this.#joined.get(path) ?? path);
  }

  /** What a note is read as, if it is one of ours. */
  noteAt(path: string): JobNote | undefined {
    return this.#notes.get(path);
  }

  /**
   * Notes that cannot be read at all, where a folder or their name speaks of a job, or readable ones of ours lie in the
   * same folder, or in the one beside it. What they say is not known, so that no more can be asked.
   */
  brokenNotes(): readonly Problem[] {
    if (this.#broken.size === 0) return [];
    const folders = new Set([...this.#notes.keys()].map(folderOf));
    const around = new Set([...folders].map(folderOf).filter((folder) => folder !== ""));
    const looksLikeOurs = (path: string) =>
      folders.has(folderOf(path)) || around.has(folderOf(folderOf(path))) || speaksOfAJob(path);
    return [...this.#broken]
      .filter((path) => mayBeRead(path, this.conventions) && looksLikeOurs(path))
      .map(brokenProperties);
  }

  /** How many notes there are of each kind. */
  counts(): { readonly applications: number; readonly interviews: number } {
    const interviews = [...this.#notes.values()].filter((note) => note.kind === "interview").length;
    return { applications: this.#notes.size - interviews, interviews };
  }

  /** The paths of all notes of a kind. */
  pathsOf(kind: NoteKind): readonly string[] {
    return [...this.#notes.values()].filter((note) => note.kind === kind).map(({ path }) => path);
  }

  /**
   * The word that this vault's notes have most often for a status, as it is written; else our own, in the letter case
   * that they have most often for the others: other plugins know their words to the letter.
   */
  statusWord(status: Status): string {
    const plain = [...this.#notes.values()].filter((note) => note.isPlainStatus);
    const own = plain.filter((note) => note.status === status).map(({ statusText }) => statusText);
    return commonest(own) ?? inCase(status, commonest(plain.flatMap(({ statusText }) => caseOf(statusText) ?? [])));
  }

  /** Says whether it was one of ours, or could not be read. */
  #drop(path: string): boolean {
    this.#placeThoseLinkingTo(path);
    const wasBroken = this.#broken.size > 0 && this.#broken.delete(path);
    const old = this.#notes.get(path);
    if (old === undefined) return wasBroken;
    this.#notes.delete(path);
    this.#undecided.delete(path);
    if (old.application) this.#linkingTo.remove(nameAtEnd(old.application.target), path);
    this.#indexOf(old.kind).remove(companyKeyOf(old), path);
    this.#placeThoseAtCompanyOf(old);
    this.#leave(path);
    this.#toJoin.add(path);
    return true;
  }

  #add(note: JobNote): void {
    const { path, kind, application } = note;
    this.#notes.set(path, note);
    if (application) this.#linkingTo.add(nameAtEnd(application.target), path);
    this.#indexOf(kind).add(companyKeyOf(note), path);
    this.#placeThoseAtCompanyOf(note);
    this.#toJoin.add(path);
    if (kind === "interview") this.#toPlace.add(path);
  }

  #isChanged(): boolean {
    return this.#toJoin.size > 0 || this.#toPlace.size > 0;
  }

  /** An interview note joins the application that its link leads to, else the one of its company; else it stands alone. */
  #join(path: string): void {
    const note = this.#notes.get(path);
    if (note?.kind !== "interview") return;
    const candidates = this.#candidatesFor(note);
    const [first] = candidates;
    const next = candidates.length === 1 ? first : undefined;
    const wasUndecided = this.#undecided.has(path);
    if (candidates.length > 1) this.#undecided.add(path);
    else this.#undecided.delete(path);
    if (wasUndecided !== this.#undecided.has(path)) this.#toJoin.add(path);
    if (next === this.#joined.get(path)) {
      if (next !== undefined) this.#toJoin.add(next);
      return;
    }
    this.#leave(path);
    this.#toJoin.add(path);
    if (next === undefined) return;
    this.#joined.set(path, next);
    this.#interviewsOf.add(next, path);
    this.#toJoin.add(next);
  }

  #candidatesFor({ path, application, companyKey, role }: JobNote): readonly string[] {
    const target = application && this.resolveLink(application.target, path);
    if (target !== undefined && this.#notes.get(target)?.kind === "application") return [target];
    const atCompany = companyKey === "" ? [] : this.#applicationsAt.at(companyKey);
    const inRole = atCompany.filter(
      (other) => role !== "" && foldKey(this.#notes.get(other)?.role ?? "") === foldKey(role),
    );
    return atCompany.length > 1 && inRole.length > 0 ? inRole : atCompany;
  }

  #leave(path: string): void {
    const application = this.#joined.get(path);
    if (application === undefined) return;
    this.#joined.delete(path);
    this.#interviewsOf.remove(application, path);
    this.#toJoin.add(application);
  }

  /** Interview notes whose link leads to a note that has changed, or does no longer, may have another place. */
  #placeThoseLinkingTo(path: string): void {
    if (!this.#hasPlaced || this.#linkingTo.isEmpty) return;
    for (const interview of this.#linkingTo.at(nameAtEnd(path))) this.#toPlace.add(interview);
  }

  /** So may those at the company of a changed application note. */
  #placeThoseAtCompanyOf(note: JobNote): void {
    if (!this.#hasPlaced || note.kind !== "application") return;
    for (const interview of this.#interviewsAt.at(companyKeyOf(note))) this.#toPlace.add(interview);
  }

  #indexOf(kind: NoteKind): PathIndex {
    return kind === "interview" ? this.#interviewsAt : this.#applicationsAt;
  }

  #interviewNotesOf(path: string): readonly JobNote[] {
    return this.#interviewsOf.at(path).flatMap((interview) => this.#notes.get(interview) ?? []);
  }
}

function commonest<Text extends string>(texts: readonly Text[]): Text | undefined {
  const counts = new Map<Text, number>();
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort(([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1))[0]?.[0];
}

type LetterCase = "lower" | "Capital" | "UPPER";

/** The letter case of a word; undefined where it has none, as in Japanese. */
function caseOf(word: string): LetterCase | undefined {
  const letters = word.replace(/[^\p{L}]/gu, "");
  if (letters.toLowerCase() === letters.toUpperCase()) return undefined;
  if (letters === letters.toLowerCase()) return "lower";
  return letters === letters.toUpperCase() && letters.length > 2 ? "UPPER" : "Capital";
}

function inCase(word: string, letterCase: LetterCase | undefined): string {
  if (letterCase === "UPPER") return word.toUpperCase();
  return letterCase === "Capital" ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}

/** An application that names no company is called by its note's name: so may an interview note call it. */
function companyKeyOf({ companyKey, kind, path }: JobNote): string {
  return companyKey === "" && kind === "application" ? foldKey(noteName(path)) : companyKey;
}

function severalApplications({ path, company }: JobNote): Problem {
  return { path, kind: "several applications", property: "company", key: "company", value: company, proposals: [] };
}

function mayBeRead(path: string, conventions: Conventions): boolean {
  const recognition = recognise(path, conventions.names.fold({}), conventions);
  return recognition.kind === undefined && recognition.exclusion.why === "nothing";
}

function nameAtEnd(target: string): string {
  return noteName(target).toLowerCase();
}
