import { compareText, joinNotes, type Application } from "./application";
import { commonest } from "./commonest";
import { CopiesOfNotes, type CopyToRead } from "./copies/copies-of-notes";
import type { Fault } from "./mending/fault";
import { OwnAddress } from "./own-address";
import { PathIndex } from "./path-index";
import { targetOf, type ListedApplication } from "./reading/application-list";
import { companyKeyOf } from "./reading/company-name";
import { folderOf, noteName, type Link } from "./reading/link";
import { brokenProperties, type Problem } from "./reading/problem";
import { foldKey, type NoteKind, type Properties } from "./reading/property-names";
import {
  leavesStatusToOthers,
  readAdvert,
  readNote,
  readToldNote,
  type Advert,
  type JobNote,
  type Told,
} from "./reading/read-note";
import { isApplicationFolder, isInterviewFolder, recognise, type Conventions } from "./reading/recognition";
import { isJobFolder, speaksOfAJob } from "./reading/tag-and-type-words";
import type { Status } from "./reading/vocabulary";

/** The note that a link on `fromPath` leads to, if there is one. */
export type ResolveLink = (target: string, fromPath: string) => string | undefined;

/** What stands in a note's properties; undefined where there is no such note, or they cannot be parsed. */
export type PropertiesAt = (path: string) => Properties | undefined;

/**
 * The application and interview notes of a vault, joined into Applications. A changed note costs that note and its
 * own Application, whatever the size of the vault: links are looked up by the name at their end, companies by their
 * name, and only the Applications that were touched are joined again. One that was not touched stays the same object.
 */
export class JobNotes {
  readonly #notes = new Map<string, JobNote>();
  /** Notes of which anything was ever kept: the others, which are most, cost one look. */
  readonly #known = new Set<string>();
  /** Notes whose properties could not be parsed, with what is wrong in them once it is known, and those among them that are ours: they were while they could, or their text shows it. */
  readonly #broken = new Map<string, Fault | undefined>();
  readonly #wereOurs = new Set<string>();
  /** Notes that are left out, as copies of others of ours. */
  readonly #copies = new CopiesOfNotes((path) => this.#notes.get(path));
  /** Applications as they are, that have their company from the advert they link to; and those for which it is to be asked for. */
  readonly #withoutCompany = new Map<string, JobNote>();
  readonly #toFill = new Set<string>();
  /** Notes by the folded name at the end of their link: interviews to an application, applications to an advert. */
  readonly #linkingTo = new PathIndex();
  readonly #interviewsAt = new PathIndex();
  /** Application notes that leave it to others to say where they stand, by their folded name. */
  readonly #withoutStatus = new PathIndex();
  /** What is listed in the text of a note, by its path and the folded name at the end of each link; and those notes by that name. */
  readonly #lists = new Map<string, ReadonlyMap<string, readonly ListedApplication[]>>();
  readonly #listsNaming = new PathIndex();
  /** Application notes by the key of their company. */
  readonly #applicationsAt = new PathIndex();
  /** And by their folder. */
  readonly #applicationsIn = new PathIndex();
  /** The keys of companies that links show by another name than their note's, by the key of what they show. */
  readonly #companiesShownAs = new Map<string, Map<string, Set<string>>>();
  /** The note that each interview note has joined, and the other way round. */
  readonly #joined = new Map<string, string>();
  /** Interview notes that name neither a company nor an application: their place may tell. */
  readonly #nameless = new Set<string>();
  readonly #interviewsOf = new PathIndex();
  /** Interview notes that could have joined several Applications of their company, and so have joined none. */
  readonly #undecided = new Set<string>();
  /** By the path of the note that stands first. */
  readonly #joinedApplications = new Map<string, Application>();
  readonly #toJoin = new Set<string>();
  /** Interview notes whose place is to be found anew, once, when somebody asks: many notes may change at once. */
  readonly #toPlace = new Set<string>();

  readonly #ownAddress = new OwnAddress();
  /** As it was when Applications were last joined. */
  #knownOwnAddress: string | undefined;

  /** Whether interview notes have been given a place yet: until then, all of them wait for one. */
  #hasPlaced = false;

  constructor(
    private readonly resolveLink: ResolveLink,
    private readonly conventions: Conventions,
    private readonly propertiesAt: PropertiesAt = () => undefined,
  ) {}

  /**
   * Takes in a new or changed note; `undefined` stands for properties that could not be parsed. Says whether anything
   * of ours has changed: most notes of a vault are none of ours, and one that cannot be by a first look is not read.
   */
  put(path: string, properties: Properties | undefined, mayBeOurs = true): boolean {
    const note = mayBeOurs && properties !== undefined ? this.#read(path, properties) : undefined;
    if (note === undefined && properties !== undefined && !this.#known.has(path)) {
      this.#placeThoseLinkingTo(path);
      return this.#isChanged();
    }
    this.#known.add(path);
    const wasListed = this.#notes.has(path) || this.#copies.at(path) !== undefined || this.#wereOurs.has(path);
    const wasOurs = this.#drop(path);
    if (properties === undefined) this.#broken.set(path, undefined);
    if (properties === undefined && wasListed) this.#wereOurs.add(path);
    if (note) this.#add(note);
    this.#placeCopiesOf(path);
    return wasOurs || properties === undefined || this.#isChanged();
  }

  /** What the text of a note that cannot be read shows: what is wrong in it, and whether it is ours. Says whether that is news. */
  lookAtBroken(path: string, isOurs: boolean, fault: Fault | undefined): boolean {
    if (!this.#broken.has(path)) return false;
    const isNews = fault !== undefined || (isOurs && !this.#wereOurs.has(path));
    this.#broken.set(path, fault);
    if (isOurs) this.#wereOurs.add(path);
    return isNews;
  }

  /** Says whether anything of ours has changed. */
  remove(path: string): boolean {
    if (!this.#known.delete(path)) {
      this.#placeThoseLinkingTo(path);
      return this.#isChanged();
    }
    const wasOurs = this.#drop(path);
    this.#placeCopiesOf(path);
    return wasOurs || this.#isChanged();
  }

  /** Whether any application leaves it to others to say where it stands. */
  get isStatusMissing(): boolean {
    return !this.#withoutStatus.isEmpty;
  }

  /** Whether this one does. */
  lacksStatus(path: string): boolean {
    return this.isStatusMissing && this.#withoutStatus.at(nameAtEnd(path)).includes(path);
  }

  /** Whether one of a note's links leads to such an application. */
  namesOneWithoutStatus(path: string, links: readonly string[]): boolean {
    return (
      this.isStatusMissing &&
      links.some((link) => {
        const there = this.#withoutStatus.at(nameAtEnd(targetOf(link)));
        return there.length > 0 && there.includes(this.resolveLink(targetOf(link), path) ?? "");
      })
    );
  }

  /** Whether a note is known to list anything, if only by its links. */
  hasList(path: string): boolean {
    return this.#lists.has(path);
  }

  /** Whether its text has been read. */
  hasReadList(path: string): boolean {
    return [...(this.#lists.get(path)?.values() ?? [])].some((rows) => rows.some(({ isAwaited }) => !isAwaited));
  }

  /** Takes in what the text of a note lists. Says whether that changes anything of ours. */
  putList(path: string, rows: readonly ListedApplication[]): boolean {
    const before = this.#lists.get(path);
    const after = byNames(rows);
    const names = [...new Set([...(before?.keys() ?? []), ...after.keys()])];
    const listed = names.flatMap((name) => this.#withoutStatus.at(name).flatMap((one) => this.#notes.get(one) ?? []));
    const toldBefore = listed.map((note) => JSON.stringify(this.#toldOf(note)));
    for (const name of before?.keys() ?? []) this.#listsNaming.remove(name, path);
    for (const name of after.keys()) this.#listsNaming.add(name, path);
    if (after.size > 0) this.#lists.set(path, after);
    else this.#lists.delete(path);
    const changed = listed.filter((note, at) => JSON.stringify(this.#toldOf(note)) !== toldBefore[at]);
    for (const note of changed) {
      const properties = this.propertiesAt(note.path);
      if (properties) this.put(note.path, properties);
    }
    return changed.length > 0;
  }

  /** What other notes say of an application that they list: that it is over goes before all else, then what stands last. */
  toldOf(path: string): Told | undefined {
    const note = this.#notes.get(path);
    return note && this.#toldOf(note);
  }

  #toldOf(note: JobNote): Told | undefined {
    if (this.#lists.size === 0 || !leavesStatusToOthers(note)) return undefined;
    const name = nameAtEnd(note.path);
    const told = this.#listsNaming
      .at(name)
      .flatMap((from) => (this.#lists.get(from)?.get(name) ?? []).map((row) => ({ from, row })))
      .filter(({ from, row }) => this.#isAbout(row, from, note));
    const one = told.find(({ row }) => row.isOver) ?? told.find(({ row }) => row.isAwaited) ?? told.at(-1);
    return one && { from: one.from, says: one.row.says, isAwaited: one.row.isAwaited };
  }

  /** Of several applications that a row links to it is about the one at its company, else the first. */
  #isAbout({ company, links }: ListedApplication, from: string, note: JobNote): boolean {
    const led = links.flatMap((link) => {
      const path = this.resolveLink(link, from);
      const there = path === note.path ? note : this.#notes.get(path ?? "");
      return there?.kind === "application" ? [there] : [];
    });
    const isOfCompany = (there: JobNote) => company !== "" && companyKeyOf(there.company) === companyKeyOf(company);
    return (led.find(isOfCompany) ?? led[0])?.path === note.path;
  }

  #read(path: string, properties: Properties): JobNote | undefined {
    const note = readNote(path, properties, this.conventions);
    const told = note && this.#toldOf(note);
    return told ? readToldNote(path, properties, this.conventions, told) : note;
  }

  /** Every Application, in no order. */
  applications(): ReadonlyMap<string, Application> {
    for (const path of this.#toFill) this.#fillFromAdvert(path);
    this.#toFill.clear();
    this.#hasPlaced = true;
    for (const path of this.#toPlace) this.#join(path);
    this.#toPlace.clear();
    this.#followOwnAddress();
    for (const path of this.#toJoin) {
      const note = this.#notes.get(path);
      if (note === undefined || this.#joined.has(path)) this.#joinedApplications.delete(path);
      else this.#joinedApplications.set(path, this.#joinAll(note));
    }
    this.#toJoin.clear();
    return this.#joinedApplications;
  }

  /** Once it is known which address is the person's own, or no longer, those who have it are joined anew. */
  #followOwnAddress(): void {
    const { address } = this.#ownAddress;
    if (address === this.#knownOwnAddress) return;
    for (const one of [address, this.#knownOwnAddress])
      for (const path of one === undefined ? [] : this.#ownAddress.pathsWith(one)) this.#touch(path);
    this.#knownOwnAddress = address;
  }

  #joinAll(note: JobNote): Application {
    const { path } = note;
    const others = this.#interviewNotesOf(path).map(note.company === "" ? (other) => other : withoutMissingCompany);
    const problems = [
      ...(this.#undecided.has(path) ? [severalApplications(note)] : []),
      ...[note, ...others].flatMap((own) =>
        this.#copies.thatSayMoreThan(own.path, this.propertiesAt, this.conventions),
      ),
    ];
    const application = withoutContact(joinNotes(note, others, problems), this.#knownOwnAddress);
    const companyKey = this.#companyKeyFor(application.companyKey);
    return companyKey === application.companyKey ? application : { ...application, companyKey };
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
      .filter(([path]) => this.#wereOurs.has(path) || (mayBeRead(path, this.conventions) && looksLikeOurs(path)))
      .map(([path, fault]) => brokenProperties(path, fault));
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

  /** Whether any of these notes has a status. */
  hasStatus(status: Status): boolean {
    return [...this.#notes.values()].some((note) => note.status === status);
  }

  /** The note that a copy is of, where that is one of ours and the copy is left out. */
  originalOfCopy(path: string): string | undefined {
    return this.#copies.at(path)?.of;
  }

  /** The copies whose texts are to be read, each told once. */
  copiesToRead(): readonly CopyToRead[] {
    return this.#copies.toRead();
  }

  /** Takes in the texts of a note and of its copy, unless one has changed since they were asked for. Says whether that changes anything. */
  putCopyTexts(copy: CopyToRead, note: string, text: string): boolean {
    const isChanged = this.#copies.putTexts(copy, note, text);
    if (isChanged) this.#touch(copy.of);
    return isChanged;
  }

  /** Says whether it was one of ours, or could not be read. */
  #drop(path: string): boolean {
    this.#placeThoseLinkingTo(path);
    this.#wereOurs.delete(path);
    this.#withoutCompany.delete(path);
    this.#nameless.delete(path);
    const wasBroken = this.#broken.size > 0 && this.#broken.delete(path);
    const copy = this.#copies.forget(path);
    if (copy) this.#touch(copy.of);
    const old = this.#notes.get(path);
    if (old === undefined) return wasBroken || copy !== undefined;
    this.#notes.delete(path);
    this.#undecided.delete(path);
    const link = linkOf(old);
    if (link) this.#linkingTo.remove(nameAtEnd(link.target), path);
    this.#indexOf(old.kind).remove(companyKeyOfNote(old), path);
    if (old.kind === "application") {
      this.#applicationsIn.remove(folderOf(path), path);
      this.#ownAddress.remove(old);
    }
    if (leavesStatusToOthers(old)) this.#withoutStatus.remove(nameAtEnd(path), path);
    this.#forgetShownCompany(old);
    this.#placeThoseAtCompanyOf(old);
    this.#leave(path);
    this.#toJoin.add(path);
    return true;
  }

  #add(note: JobNote): void {
    const { path } = note;
    const of = this.#copies.take(note);
    if (of !== undefined) {
      this.#touch(of);
      return;
    }
    if (note.company === "" && note.advert) {
      this.#withoutCompany.set(path, note);
      this.#toFill.add(path);
    }
    this.#insert(note);
  }

  #insert(note: JobNote): void {
    const { path, kind } = note;
    this.#notes.set(path, note);
    const link = linkOf(note);
    if (link) this.#linkingTo.add(nameAtEnd(link.target), path);
    this.#indexOf(kind).add(companyKeyOfNote(note), path);
    this.#rememberShownCompany(note);
    this.#placeThoseAtCompanyOf(note);
    this.#toJoin.add(path);
    if (kind === "application") {
      if (leavesStatusToOthers(note)) this.#withoutStatus.add(nameAtEnd(path), path);
      this.#applicationsIn.add(folderOf(path), path);
      this.#ownAddress.add(note);
      return;
    }
    this.#toPlace.add(path);
    if (note.companyKey === "" && link === undefined) this.#nameless.add(path);
  }

  /** A note that has come, changed or gone may make copies of those that are named like one, or notes again. */
  #placeCopiesOf(original: string): void {
    for (const note of this.#copies.misplacedBy(original)) {
      this.#drop(note.path);
      this.#add(note);
    }
  }

  /** The Application that a note belongs to is joined anew. */
  #touch(path: string): void {
    this.#toJoin.add(this.#joined.get(path) ?? path);
  }

  #isChanged(): boolean {
    return this.#toJoin.size > 0 || this.#toPlace.size > 0 || this.#toFill.size > 0;
  }

  /** An interview note joins the application that its link leads to, else the one of its company; else other interviews there. */
  #join(path: string): void {
    const note = this.#notes.get(path);
    if (note?.kind !== "interview") return;
    const candidates = this.#candidatesFor(note);
    const [first] = candidates;
    const next =
      candidates.length === 1 ? first : candidates.length === 0 ? this.#firstOfItsInterviews(note) : undefined;
    const wasUndecided = this.#undecided.has(path);
    if (candidates.length > 1) this.#undecided.add(path);
    else this.#undecided.delete(path);
    if (wasUndecided !== this.#undecided.has(path)) this.#toJoin.add(path);
    if (next === this.#joined.get(path)) {
      this.#toJoin.add(next ?? path);
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
    if (this.#nameless.has(path)) return this.#applicationsBeside(path);
    const target = application && this.resolveLink(application.target, path);
    if (target !== undefined && this.#notes.get(target)?.kind === "application") return [target];
    const atCompany = this.#atCompany(companyKey, this.#applicationsAt);
    const inRole = atCompany.filter(
      (other) => role !== "" && foldKey(this.#notes.get(other)?.role ?? "") === foldKey(role),
    );
    return atCompany.length > 1 && inRole.length > 0 ? inRole : atCompany;
  }

  /**
   * For an interview note that names nothing: the application that has its folder, or the one around it, for itself;
   * else the one whose company stands in the note's name.
   */
  #applicationsBeside(path: string): readonly string[] {
    for (const folder of [folderOf(path), folderOf(folderOf(path))]) {
      const there = isFolderOfMany(folder) ? [] : this.#applicationsIn.at(folder);
      if (there.length === 1) return there;
    }
    const named = new Set(namesIn(noteName(path)).flatMap((key) => this.#atCompany(key, this.#applicationsAt)));
    return named.size === 1 ? [...named] : [];
  }

  /**
   * Of the interview notes of one company without an application, the one that stands first: undefined for that one, and
   * where it is not clear to which of several roles a note belongs.
   */
  #firstOfItsInterviews(note: JobNote): string | undefined {
    const roleOf = ({ role }: JobNote) => foldKey(role);
    const peers = this.#atCompany(note.companyKey, this.#interviewsAt)
      .flatMap((path) => this.#notes.get(path) ?? [])
      .filter((other) => this.#candidatesFor(other).length === 0);
    const roles = new Set(peers.map(roleOf).filter((role) => role !== ""));
    if (roles.size > 1 && note.role === "") return undefined;
    const [first] = peers
      .filter((other) => roles.size < 2 || roleOf(other) === roleOf(note))
      .map(({ path }) => path)
      .sort(compareText);
    return first === note.path ? undefined : first;
  }

  #atCompany(key: string, index: PathIndex): readonly string[] {
    if (key === "") return [];
    const shown = this.#companiesShownAs.size === 0 ? [] : this.#keysOfSameCompany(key);
    return shown.length < 2 ? index.at(key) : [...new Set(shown.flatMap((one) => index.at(one)))];
  }

  /** The key of a company, and those that it has where links show it by another name. */
  #keysOfSameCompany(key: string): readonly string[] {
    const own = this.#companyKeyFor(key);
    const shownAs = [...this.#companiesShownAs.keys()].filter((shown) => this.#companyKeyFor(shown) === own);
    return [...new Set([key, own, ...shownAs])];
  }

  /** What Applications of one company have in common: of a name that links show, the note that they lead to. */
  #companyKeyFor(key: string): string {
    const companies = this.#companiesShownAs.get(key);
    return companies === undefined ? key : ([...companies.keys()].sort(compareText)[0] ?? key);
  }

  #rememberShownCompany({ path, companyKey, company }: JobNote): void {
    const shown = companyKeyOf(company);
    if (shown === companyKey || shown === "") return;
    const companies = this.#companiesShownAs.get(shown) ?? new Map<string, Set<string>>();
    const paths = companies.get(companyKey) ?? new Set();
    this.#companiesShownAs.set(shown, companies.set(companyKey, paths.add(path)));
    if (paths.size === 1) this.#placeThoseNamed(shown);
  }

  #forgetShownCompany({ path, companyKey, company }: JobNote): void {
    const shown = companyKeyOf(company);
    const companies = this.#companiesShownAs.get(shown);
    const paths = companies?.get(companyKey);
    if (companies === undefined || paths === undefined || !paths.delete(path) || paths.size > 0) return;
    companies.delete(companyKey);
    if (companies.size === 0) this.#companiesShownAs.delete(shown);
    this.#placeThoseNamed(shown);
  }

  /** What a company is called by has changed: so may the place of every note that calls it so. */
  #placeThoseNamed(key: string): void {
    for (const path of this.#applicationsAt.at(key)) this.#toJoin.add(path);
    for (const path of this.#interviewsAt.at(key)) {
      this.#touch(path);
      this.#toPlace.add(path);
    }
  }

  #leave(path: string): void {
    const application = this.#joined.get(path);
    if (application === undefined) return;
    this.#joined.delete(path);
    this.#interviewsOf.remove(application, path);
    this.#toJoin.add(application);
  }

  /** Notes whose link leads to a note that has changed, or does no longer, may have another place. */
  #placeThoseLinkingTo(path: string): void {
    if (!this.#hasPlaced || this.#linkingTo.isEmpty) return;
    for (const linking of this.#linkingTo.at(nameAtEnd(path))) {
      const note = this.#notes.get(linking);
      if (note?.kind === "application") this.#toFill.add(linking);
      else this.#toPlace.add(linking);
      if (note?.kind === "interview") this.#placeThoseAtCompanyOf(note);
    }
  }

  /** So may interviews at the company of a note that has changed. */
  #placeThoseAtCompanyOf(note: JobNote): void {
    if (!this.#hasPlaced) return;
    const key = companyKeyOfNote(note);
    if (note.kind === "application") for (const path of this.#nameless) this.#toPlace.add(path);
    if (key === "" && note.kind === "interview") return;
    for (const interview of this.#atCompany(key, this.#interviewsAt)) this.#toPlace.add(interview);
  }

  #indexOf(kind: NoteKind): PathIndex {
    return kind === "interview" ? this.#interviewsAt : this.#applicationsAt;
  }

  #interviewNotesOf(path: string): readonly JobNote[] {
    return this.#interviewsOf.at(path).flatMap((interview) => this.#notes.get(interview) ?? []);
  }

  /** An application that names no company has that of the advert that it links to. */
  #fillFromAdvert(path: string): void {
    const note = this.#withoutCompany.get(path);
    const there = note?.advert && this.resolveLink(note.advert.target, path);
    const properties = there === undefined || there === path ? undefined : this.propertiesAt(there);
    const advert = properties && readAdvert(properties, this.conventions);
    const known = this.#notes.get(path);
    if (note === undefined || advert === undefined || advert.company === known?.company) return;
    this.#drop(path);
    this.#withoutCompany.set(path, note);
    this.#insert(withAdvert(note, advert));
  }
}

const SHORTEST_NAME = 3;
const MOST_WORDS = 20;
const LONGEST_NAME = 4;

/** The keys of all companies that the name of a note may say: of one to four words in a row. */
function namesIn(name: string): readonly string[] {
  const words = name.split(/[^\p{L}\p{N}]+/u, MOST_WORDS);
  const runs = words.flatMap((_word, at) =>
    words.slice(at, at + LONGEST_NAME).map((_last, count) => companyKeyOf(words.slice(at, at + count + 1).join(" "))),
  );
  return [...new Set(runs.filter((key) => key.length >= SHORTEST_NAME))];
}

/** A folder for looking for work, or the top of the vault: one application there says nothing of what lies beside it. */
function isFolderOfMany(folder: string): boolean {
  return (
    folder === "" ||
    isJobFolder(noteName(folder)) ||
    isApplicationFolder(noteName(folder)) ||
    isInterviewFolder(noteName(folder))
  );
}

/** That it names no company is no matter once it belongs to somewhere. */
function withoutMissingCompany(note: JobNote): JobNote {
  const problems = note.problems.filter(({ kind }) => kind !== "no company");
  return problems.length === note.problems.length ? note : { ...note, problems };
}

function withAdvert(note: JobNote, { company, companyKey, role }: Advert): JobNote {
  if (company === "") return note;
  return { ...withoutMissingCompany(note), company, companyKey, role: note.role || role };
}

/** By the folded name at the end of each link. */
function byNames(rows: readonly ListedApplication[]): ReadonlyMap<string, readonly ListedApplication[]> {
  const named = new Map<string, ListedApplication[]>();
  for (const row of rows) {
    for (const name of new Set(row.links.map(nameAtEnd))) {
      const others = named.get(name);
      if (others) others.push(row);
      else named.set(name, [row]);
    }
  }
  return named;
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
function companyKeyOfNote({ companyKey, kind, path }: JobNote): string {
  return companyKey === "" && kind === "application" ? companyKeyOf(noteName(path)) : companyKey;
}

/** An interview links to its application, an application to the advert of the job. */
function linkOf({ application, advert }: JobNote): Link | undefined {
  return application ?? advert;
}

function withoutContact(application: Application, address: string | undefined): Application {
  if (address === undefined || application.contacts.every(({ email }) => email !== address)) return application;
  return { ...application, contacts: application.contacts.filter(({ email }) => email !== address) };
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
