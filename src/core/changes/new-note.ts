/** Notes that are made for a person: an application, or one more round of it. */
import type { Application } from "../application";
import { dateText, type LocalDay, type When } from "../day";
import { folderOf } from "../reading/link";
import type { NoteKind, Properties, PropertyName } from "../reading/property-names";
import type { WordFor } from "../reading/status";

export interface NewNote {
  readonly kind: NoteKind;
  /** What it may be called, best first. */
  readonly names: readonly [string, ...string[]];
  /** Under our own names, in this order; what is not known is left out. */
  readonly properties: Properties;
}

/** The properties that a person is asked for, beside those that follow from them. */
export const ASKED_FOR: Readonly<Record<NoteKind, readonly PropertyName[]>> = {
  application: ["company", "role", "status", "date_applied", "contact"],
  interview: ["application", "company", "role", "interview_date", "round", "interviewers"],
};

export interface ApplicationFields {
  readonly company: string;
  readonly role: string;
  /** Undefined while it is still on the wishlist. */
  readonly appliedOn: LocalDay | undefined;
  readonly contacts: readonly string[];
}

/** A note for an application; without a day of application it is on the wishlist. */
export function newApplication({ company, role, appliedOn, contacts }: ApplicationFields, wordFor: WordFor): NewNote {
  return {
    kind: "application",
    names: [company, named(company, role)],
    properties: {
      type: "application",
      company,
      ...(role !== "" && { role }),
      status: wordFor(appliedOn === undefined ? "wishlist" : "applied"),
      ...(appliedOn !== undefined && { date_applied: appliedOn }),
      ...(contacts.length > 0 && { contact: contacts }),
    },
  };
}

export interface RoundFields {
  readonly on: When;
  /** What the round is called; empty for none. */
  readonly words: string;
  readonly interviewers: readonly string[];
}

/** A note for one more round, linked to the application's own. Where no link can, company and role say which one it is. */
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

/** The folder in which most of these notes lie; undefined where there is none. */
export function folderOfMost(paths: readonly string[]): string | undefined {
  const own = paths.map(folderOf);
  // Where each note has a folder of its own, it is the folder around them.
  const folders = own.length > 1 && new Set(own).size === own.length ? own.map(folderOf) : own;
  const counts = new Map<string, number>();
  for (const folder of folders) counts.set(folder, (counts.get(folder) ?? 0) + 1);
  return [...counts].sort(([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1))[0]?.[0];
}

function named(company: string, what: string): string {
  return what === "" ? company : `${company}, ${what}`;
}
