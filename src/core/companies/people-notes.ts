/**
 * Notes about people, by the company that each names: whom the person knows where. A note is one if it says so in its
 * type, a tag or a category, or lies in a folder for people, and if it is none of ours and no template.
 */
import { folderOf, noteName } from "../reading/link";
import { readPeople } from "../reading/person";
import { foldKey, type NamedProperties, type Properties } from "../reading/property-names";
import { recognise, wordsOf, type Conventions, type Exclusion } from "../reading/recognition";
import { itemsOf, readTarget } from "../reading/property-value";

/** Somebody with a note of their own. */
export interface PersonNote {
  readonly path: string;
  readonly name: string;
  /** As Applications at these companies have them; nobody works for more than a few at once. */
  readonly companyKeys: readonly string[];
}

/** Why a note is left out whatever it is about. */
const NOT_READ: ReadonlySet<Exclusion["why"]> = new Set(["template", "conflicted copy", "outside folders"]);
const COMPANIES_READ = 20;
const PERSON =
  /^(?:person|people|contact|connection|acquaintance|colleague|friend|recruiter|referral|referrer|network(?:contact)?)s?$/;
const PEOPLE_FOLDER = /^(?:people|person|contact|connection|network)s?$/;

/** The people of a vault. A changed note costs that note; one that names no company costs a look at its keys. */
export class PeopleNotes {
  readonly #notes = new Map<string, PersonNote>();
  readonly #atCompany = new Map<string, Map<string, PersonNote>>();

  constructor(private readonly conventions: Conventions) {}

  /** Takes in a new or changed note; `undefined` stands for properties that could not be parsed. Says whether it is, or was, a person's. */
  put(path: string, properties: Properties | undefined): boolean {
    const wasThere = this.remove(path);
    const note = properties && readPersonNote(path, properties, this.conventions);
    if (note === undefined) return wasThere;
    this.#notes.set(path, note);
    for (const key of note.companyKeys) {
      const there = this.#atCompany.get(key) ?? new Map<string, PersonNote>();
      this.#atCompany.set(key, there.set(path, note));
    }
    return true;
  }

  /** Says whether it was a person's. */
  remove(path: string): boolean {
    const note = this.#notes.get(path);
    if (note === undefined) return false;
    this.#notes.delete(path);
    for (const key of note.companyKeys) {
      const there = this.#atCompany.get(key);
      there?.delete(path);
      if (there?.size === 0) this.#atCompany.delete(key);
    }
    return true;
  }

  /** Those who work at a company, by its folded name, in no order. */
  at(companyKey: string): ReadonlyMap<string, PersonNote> {
    return this.#atCompany.get(companyKey) ?? NOBODY;
  }

  noteAt(path: string): PersonNote | undefined {
    return this.#notes.get(path);
  }
}

const NOBODY: ReadonlyMap<string, PersonNote> = new Map();

function readPersonNote(path: string, properties: Properties, conventions: Conventions): PersonNote | undefined {
  const { names } = conventions;
  if (!names.mayHave(properties, "company", "application")) return undefined;
  const note = names.fold(properties);
  if (!saysPerson(path, note)) return undefined;
  const companyKeys = companyKeysOf(note);
  if (companyKeys.length === 0) return undefined;
  const recognition = recognise(path, note, conventions);
  if (recognition.kind !== undefined || NOT_READ.has(recognition.exclusion.why)) return undefined;
  return { path, name: nameOf(path, note), companyKeys };
}

function saysPerson(path: string, note: NamedProperties): boolean {
  const folder = foldKey(noteName(folderOf(path))).replace(/^\d+/, "");
  return PEOPLE_FOLDER.test(folder) || wordsOf(note).some(({ value }) => PERSON.test(foldKey(value)));
}

function companyKeysOf(note: NamedProperties): readonly string[] {
  const companies = note.find("company", "application").map(({ value }) => itemsOf(value).slice(0, COMPANIES_READ));
  const keys = companies.map((items) => items.map((item) => foldKey(readTarget(item))).filter((key) => key !== ""));
  return [...new Set(keys.find((there) => there.length > 0) ?? [])];
}

/** The name that the note gives, else its own: `@Dana Lee` is Dana Lee. */
function nameOf(path: string, note: NamedProperties): string {
  const [named] = readPeople(note.named("name")?.value);
  return named?.name ?? (noteName(path).replace(/^@\s*/, "") || noteName(path));
}
