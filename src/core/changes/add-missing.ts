/** What an Application lacks, and what adds it: somebody to write to, the interview's date, the day they named. */
import { dateText, type LocalDay, type When } from "../day";
import type { Entry } from "../entry";
import { noteName } from "../reading/link";
import { readPerson, type Person } from "../reading/person";
import type { Round } from "../reading/round";
import { likelyWayToMeet } from "../reading/way-to-meet";
import { isHeard } from "../schedule/history";
import type { Step } from "../schedule/step";
import type { Change } from "./change-and-undo";

/** Somebody to write to, as typed or chosen. */
export interface NewContact {
  readonly name: string;
  /** Empty where none is known, or where their own note has it. */
  readonly email: string;
  /** How a link to their own note is written, without its brackets. */
  readonly link?: string | undefined;
}

/** Whether nobody to write to is noted for an application that is not over. */
export function lacksContact(entry: Entry): boolean {
  return isOpen(entry) && entry.application.contacts.length === 0;
}

/** The person as the note will name them; undefined where the name is none, or the address. */
export function readContact(contact: NewContact): Person | undefined {
  const person = readPerson(textOf(contact));
  return contact.email !== "" && person?.email !== contact.email ? undefined : person;
}

/** Notes whom to write to, by a link to their own note where they have one. */
export function addContact({ application }: Entry, contact: NewContact): readonly Change[] {
  return [{ path: application.paths[0], property: "contact", lines: [textOf(contact)] }];
}

function textOf({ name, email, link }: NewContact): string {
  const named = link === undefined ? name : `[[${withAlias(link, name)}]]`;
  return email === "" ? named : `${named} <${email}>`;
}

/** A link that shows the name, where its note is called otherwise and the name can stand in a link. */
function withAlias(link: string, name: string): string {
  return noteName(link) === name || /[[\]|#^]/.test(name) ? link : `${link}|${name}`;
}

/** Whether no day of an interview is known, or the one note of a round has none. One that cannot be read is there. */
export function lacksInterviewDate(entry: Entry): boolean {
  const { application, schedule } = entry;
  const { rounds, problems } = application;
  if (!isOpen(entry) || schedule.isOffer || schedule.comingRound) return false;
  const path = pathForInterviewDate(entry);
  const isUnreadable = problems.some((problem) => problem.property === "interview_date" && problem.path === path);
  return !isUnreadable && (rounds.length === 0 || path !== application.paths[0]);
}

/** Notes when the interview is or was, in its own note if it has one. */
export function addInterviewDate(entry: Entry, on: When): readonly Change[] {
  return [{ path: pathForInterviewDate(entry), property: "interview_date", value: dateText(on) }];
}

function pathForInterviewDate({ application: { paths, rounds } }: Entry): string {
  const [first, ...others] = paths;
  const dated = new Set(rounds.flatMap(({ path, places = [] }) => [path, ...places.map((place) => place.path)]));
  const [undated = first, ...more] = others.filter((path) => !dated.has(path));
  return more.length === 0 ? undated : first;
}

/** Whether they have named no day by which one hears, or none that still holds. */
export function lacksPromisedDay(entry: Entry): boolean {
  return isOpen(entry) && entry.schedule.promise === undefined;
}

/** At what one was told something. */
export type Occasion = "interview" | "call" | "their last word";

/** What a round is called as an occasion. */
export function occasionOf({ words }: Round): Occasion {
  return likelyWayToMeet(words) === "phone" ? "call" : "interview";
}

/**
 * When one was last told anything: their words for a day count from then, and a day before it does not hold (rule 3).
 * Undefined where nothing of that kind is noted.
 */
export function lastTold(
  { application: { log }, schedule: { heldRound } }: Entry,
  today: LocalDay,
): { readonly on: LocalDay; readonly at: Occasion } | undefined {
  const heard = log.findLast((line) => isHeard(line) && line.day <= today)?.day;
  if (heldRound && (heard === undefined || heard <= heldRound.day))
    return { on: heldRound.day, at: occasionOf(heldRound) };
  return heard === undefined ? undefined : { on: heard, at: "their last word" };
}

/** Whether a step is held back because nobody to write to is known. */
export function isForNobody({ reasons }: Step): boolean {
  return reasons.some(({ kind }) => kind === "nobody named");
}

function isOpen({ schedule: { group, outcome } }: Entry): boolean {
  return group !== "closed" && outcome === undefined;
}
