/** Whom a name that is being typed may mean, of the people who have a note in the vault. */
import { compareText } from "../application";
import { foldLetters } from "../reading/letters";
import { isSameName } from "../reading/person";
import type { PersonNote } from "./people-notes";

/** Somebody with a note, and the address that it has. */
export interface KnownPerson extends PersonNote {
  readonly email: string | undefined;
}

const MOST = 5;

/**
 * At most five whose names have words that begin as the words typed do, whatever their accents; with nothing typed, those at
 * the company. Whoever is at the company goes first, then they go by name.
 */
export function peopleToSuggest(
  typed: string,
  people: readonly KnownPerson[],
  companyKey: string,
): readonly KnownPerson[] {
  const wanted = wordsOf(typed);
  const isThere = ({ companyKeys }: KnownPerson) => companyKey !== "" && companyKeys.includes(companyKey);
  return people
    .filter((person) => {
      const words = wordsOf(person.name);
      if (wanted.length === 0) return isThere(person);
      return wanted.every((word) => words.some((own) => own.startsWith(word)));
    })
    .sort(
      (one, other) =>
        Number(isThere(other)) - Number(isThere(one)) ||
        compareText(one.name, other.name) ||
        compareText(one.path, other.path),
    )
    .slice(0, MOST);
}

/** The one person who is called exactly so; undefined where there is nobody, or where there are two. */
export function personCalled(name: string, people: readonly KnownPerson[]): KnownPerson | undefined {
  const [only, ...others] = people.filter((person) => isSameName(person.name, name));
  return others.length === 0 ? only : undefined;
}

function wordsOf(name: string): readonly string[] {
  return foldLetters(name)
    .split(/[\s,.'’-]+/)
    .filter((word) => word !== "");
}
