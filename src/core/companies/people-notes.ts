/**
 * Notes about people, by the company that each names: whom the person knows where. A note is one if it says so in its
 * type, a tag or a category, or lies in a folder for people, and if it is none of ours and no template.
 */
import { PathIndex } from "../path-index";
import { companyKeyOf } from "../reading/company-name";
import { isOfConflict, originalsOf } from "../reading/copy-name";
import { howWellNoted, type HowWell } from "../reading/how-well";
import { folderOf, noteName } from "../reading/link";
import { readPeople } from "../reading/person";
import { isPeopleFolder, isWordForPerson } from "../reading/person-words";
import type { NamedProperties, Properties } from "../reading/property-names";
import { itemsOf, readTarget } from "../reading/property-value";
import { recognise, wordsOf, type Conventions, type Exclusion } from "../reading/recognition";
import { remembering } from "../reading/remembering";

/** Somebody with a note of their own. */
export interface PersonNote {
  readonly path: string;
  readonly name: string;
  /** As Applications at these companies have them; nobody works for more than a few at once. */
  readonly companyKeys: readonly string[];
  /** How well the person knows them, and the property that says so, or would. */
  readonly howWell: HowWell | undefined;
  readonly ownKey: string;
}

/** Why a note is left out whatever it is about. */
const NOT_READ: ReadonlySet<Exclusion["why"]> = new Set(["template", "outside folders"]);
const COMPANIES_READ = 20;

/** The people of a vault. A changed note costs a look at its company; who it is about is read when somebody asks. */
export class PeopleNotes {
  readonly #notes = new Map<string, NoteWithCompany>();
  readonly #atCompany = new PathIndex();
  readonly #companyKeysOf = remembering(companyKeysOf);

  constructor(private readonly conventions: Conventions) {}

  /** Takes in a new or changed note; `undefined` stands for properties that could not be parsed. Says whether it may be, or may have been, a person's. */
  put(path: string, properties: Properties | undefined): boolean {
    const wasThere = this.remove(path);
    const companyKeys = properties ? this.#companyKeysIn(properties) : [];
    if (properties === undefined || companyKeys.length === 0) return wasThere;
    this.#notes.set(path, new NoteWithCompany(path, properties, companyKeys, this.conventions));
    for (const key of companyKeys) this.#atCompany.add(key, path);
    return true;
  }

  /** Says whether it may have been a person's. */
  remove(path: string): boolean {
    const note = this.#notes.get(path);
    if (note === undefined) return false;
    this.#notes.delete(path);
    for (const key of note.companyKeys) this.#atCompany.remove(key, path);
    return true;
  }

  /** Those who work at a company, by its folded name, in no order. */
  at(companyKey: string): ReadonlyMap<string, PersonNote> {
    const people = new Map<string, PersonNote>();
    for (const path of this.#atCompany.at(companyKey)) {
      const person = this.noteAt(path);
      if (person) people.set(path, person);
    }
    return people;
  }

  /** All who have a note, in no order. Each note is read that has not been: not for every change. */
  all(): readonly PersonNote[] {
    return [...this.#notes.keys()].flatMap((path) => this.noteAt(path) ?? []);
  }

  /** Who a note is about, if it is a person's, and no conflicted copy of one. */
  noteAt(path: string): PersonNote | undefined {
    const note = this.#notes.get(path);
    const person = note?.read();
    const isCopy = note?.originals.some((original) => this.#notes.get(original)?.read()) === true;
    return isCopy ? undefined : person;
  }

  #companyKeysIn(properties: Properties): readonly string[] {
    const { names } = this.conventions;
    const companies: string[] = [];
    for (const key in properties) if (names.known(key).meanings.application.has("company")) companies.push(key);
    const [only, ...others] = companies;
    if (only === undefined) return [];
    if (others.length === 0) return this.#companyKeysOf(properties[only]);
    const values = names.fold(properties).find("company", "application");
    return values.map(({ value }) => this.#companyKeysOf(value)).find((keys) => keys.length > 0) ?? [];
  }
}

/** A note that names companies, and may be a person's. */
class NoteWithCompany {
  private isRead = false;
  private person: PersonNote | undefined;
  /** Once it is read: of a conflicted copy of a person's the paths that its note may have. */
  originals: readonly string[] = [];

  constructor(
    private readonly path: string,
    private readonly properties: Properties,
    readonly companyKeys: readonly string[],
    private readonly conventions: Conventions,
  ) {}

  read(): PersonNote | undefined {
    if (!this.isRead) {
      const { path, properties, companyKeys, conventions } = this;
      const note = conventions.names.fold(properties);
      if (isPersons(path, note, conventions)) {
        const { howWell, key: ownKey } = howWellNoted(note);
        this.person = { path, name: nameOf(path, note), companyKeys, howWell, ownKey };
        if (isOfConflict(path)) this.originals = originalsOf(path);
      }
      this.isRead = true;
    }
    return this.person;
  }
}

function isPersons(path: string, note: NamedProperties, conventions: Conventions): boolean {
  const saysSo =
    isPeopleFolder(noteName(folderOf(path))) ||
    wordsOf(note, conventions).some(({ value: word }) => isWordForPerson(word));
  if (!saysSo) return false;
  const recognition = recognise(path, note, conventions);
  return recognition.kind === undefined && !NOT_READ.has(recognition.exclusion.why);
}

function companyKeysOf(value: unknown): readonly string[] {
  const keys = itemsOf(value)
    .slice(0, COMPANIES_READ)
    .map((item) => companyKeyOf(readTarget(item)));
  return [...new Set(keys.filter((key) => key !== ""))];
}

/** The name that the note gives, else its own: `@Dana Lee` is Dana Lee. */
function nameOf(path: string, note: NamedProperties): string {
  const [named] = readPeople(note.named("name")?.value);
  return named?.name ?? (noteName(path).replace(/^@\s*/, "") || noteName(path));
}
