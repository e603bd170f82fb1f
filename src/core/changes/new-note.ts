/** Notes that are made for a person: for an application, or for one more round of it. */
import type { Application } from "../application";
import { commonest } from "../commonest";
import { dateText, type LocalDay, type When } from "../day";
import type { ListedApplication } from "../reading/application-list";
import { folderOf } from "../reading/link";
import type { NoteKind, Properties } from "../reading/property-names";
import type { WordFor } from "../reading/status";
import type { PropertyName } from "../reading/vocabulary";

export interface NewNote {
  readonly kind: NoteKind;
  /** Names for it, the best first. */
  readonly names: readonly [string, ...string[]];
  /** Under our own names, in the order of the note; what is not known is left out. */
  readonly properties: Properties;
}

/** The properties of a new note, but for its type: those asked for in the dialog, and those that follow from them. */
export const ASKED_FOR: Readonly<Record<NoteKind, readonly PropertyName[]>> = {
  application: ["company", "role", "status", "date_applied", "url", "contact"],
  interview: ["application", "company", "role", "interview_date", "round", "interviewers"],
};

export interface ApplicationFields {
  readonly company: string;
  readonly role: string;
  /** Undefined for the wishlist. */
  readonly appliedOn: LocalDay | undefined;
  /** The link to the advert; empty if there is none. */
  readonly url: string;
  readonly contacts: readonly string[];
}

/** A note for an application; without the day of applying it is on the wishlist. */
export function newApplication(
  { company, role, appliedOn, url, contacts }: ApplicationFields,
  wordFor: WordFor,
): NewNote {
  return {
    kind: "application",
    names: [company, named(company, role)],
    properties: {
      type: "application",
      company,
      ...(role !== "" && { role }),
      status: wordFor(appliedOn === undefined ? "wishlist" : "applied"),
      ...(appliedOn !== undefined && { date_applied: appliedOn }),
      ...(url !== "" && { url }),
      ...(contacts.length > 0 && { contact: contacts }),
    },
  };
}

/** A note for an application that so far stood in a list. */
export function noteForListed(
  { company, role, status, appliedOn, contact }: ListedApplication,
  wordFor: WordFor,
): NewNote {
  const contacts = contact === "" ? [] : [contact];
  const { names, kind, properties } = newApplication({ company, role, appliedOn, url: "", contacts }, wordFor);
  return { kind, names, properties: status === "" ? properties : { ...properties, status } };
}

export interface RoundFields {
  readonly on: When;
  /** The name of the round; empty where it has none. */
  readonly words: string;
  readonly interviewers: readonly string[];
}

/**
 * A note for one more round, linked to the application's own note. `linkText` is undefined where no link can be made;
 * then company and role say which application it belongs to.
 */
export function newRound(
  { company, companyKey, role }: Application,
  { on, words, interviewers }: RoundFields,
  linkText: string | undefined,
): NewNote {
  const name = named(company, words === "" ? "interview" : words);
  return {
    kind: "interview",
    names: [name, `${name} ${on.day}`],
    properties: {
      type: "interview",
      ...(linkText !== undefined && { application: `[[${linkText}]]` }),
      ...(companyKey !== "" && { company }),
      ...(linkText === undefined && role !== "" && { role }),
      interview_date: dateText(on),
      ...(words !== "" && { round: words }),
      ...(interviewers.length > 0 && { interviewers }),
    },
  };
}

/** The folder that most of these notes are in; undefined where there are no notes. */
export function folderOfMost(paths: readonly string[]): string | undefined {
  const own = paths.map(folderOf);
  // Where each note has a folder to itself, those folders are counted by their parents.
  const folders = own.length > 1 && new Set(own).size === own.length ? own.map(folderOf) : own;
  return commonest(folders);
}

function named(company: string, what: string): string {
  return what === "" ? company : `${company}, ${what}`;
}
