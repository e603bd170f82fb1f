/** Words by which people say that a note is about a person. */
import { foldKey } from "./property-names";

const PERSON =
  /^(?:person|people|contact|connection|acquaintance|colleague|friend|recruiter|referral|referrer|network(?:contact)?)s?$/;
const PEOPLE_FOLDER = /^(?:people|person|contact|connection|network)s?$/;

/** Whether a type, a tag or a category is one for notes about people. */
export function isWordForPerson(word: string): boolean {
  return PERSON.test(foldKey(word));
}

/** Whether a folder of this name is one for notes about people: `People`, `02 Contacts`. */
export function isPeopleFolder(name: string): boolean {
  return PEOPLE_FOLDER.test(foldKey(name).replace(/^\d+/, ""));
}
