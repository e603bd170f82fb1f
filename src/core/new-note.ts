/** Notes that are made for a person: an application, or one more round of it. */
import { dateText, type When } from "./actions/reply";
import type { WordFor } from "./actions/close";
import type { Application } from "./application";
import type { LocalDay } from "./day";
import { folderOf } from "./link";
import { markOf, wordsIn } from "./marks";
import type { NoteKind, Properties, PropertyName } from "./property-names";
import { recognise, type Conventions } from "./recognition";
import { readText } from "./value";

export interface NewNote {
  readonly kind: NoteKind;
  /** What it may be called, best first. */
  readonly names: readonly [string, ...string[]];
  /** In this order; what is not known is left out. */
  readonly properties: Readonly<Partial<Record<PropertyName, string | readonly string[]>>>;
}

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
      type: "application", company, ...(role !== "" && { role }), status: wordFor(appliedOn === undefined ? "wishlist" : "applied"),
      ...(appliedOn !== undefined && { date_applied: appliedOn }), ...(contacts.length > 0 && { contact: contacts }),
    },
  };
}

export interface RoundFields {
  readonly on: When;
  /** What the round is called; empty for none. */
  readonly words: string;
  readonly interviewers: readonly string[];
}

/** A note for one more round, linked to the application's own by the text of a link. */
export function newRound({ company, companyKey }: Application, { on, words, interviewers }: RoundFields, linkText: string): NewNote {
  const name = named(company, words === "" ? "interview" : words);
  return {
    kind: "interview",
    names: [name, `${name} ${on.day}`],
    properties: {
      type: "interview", application: `[[${linkText}]]`, ...(companyKey !== "" && { company }), interview_date: dateText(on),
      ...(words !== "" && { round: words }), ...(interviewers.length > 0 && { interviewers }),
    },
  };
}

/** Which kind of note a template is for, by what its own properties say that it is; undefined where it is none of ours. */
export function kindOfTemplate(path: string, properties: Properties, conventions: Conventions): NoteKind | undefined {
  const note = conventions.names.fold(properties);
  const { kind, ...left } = recognise(path, note, conventions);
  if (kind !== undefined || !("exclusion" in left) || left.exclusion.why !== "template") return undefined;
  const marks = conventions.names.find(note, "type", "application").flatMap(({ value }) => readText(value).split(", ").flatMap(wordsIn)).map(markOf);
  if (marks.some((mark) => mark === "interview" || mark === "perhaps interview")) return "interview";
  return marks.some((mark) => mark === "application" || mark === "perhaps application") ? "application" : undefined;
}

/** The folder in which most of these notes lie; undefined where there is none. */
export function folderOfMost(paths: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const path of paths) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
  return [...counts].sort(([one, count], [other, otherCount]) => otherCount - count || (one < other ? -1 : 1))[0]?.[0];
}

function named(company: string, what: string): string {
  return what === "" ? company : `${company}, ${what}`;
}
