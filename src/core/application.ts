import type { CadenceName } from "./cadence";
import { latest, type LocalDay } from "./day";
import { noteName } from "./reading/link";
import { isSameName, type Person } from "./reading/person";
import type { Problem } from "./reading/problem";
import type { JobNote, LogLine, Route } from "./reading/read-note";
import type { Round } from "./reading/round";
import type { Status } from "./reading/status";

/** One process with one employer: its note and the notes of its rounds, read as one. */
export interface Application {
  /** The application note, then its interview notes by path. An interview note without an application stands alone. */
  readonly paths: readonly [string, ...string[]];
  readonly company: string;
  /** What Applications at one company have in common; empty if no note names one. */
  readonly companyKey: string;
  readonly role: string;
  readonly statusText: string;
  readonly status: Status | undefined;
  readonly dateApplied: LocalDay | undefined;
  /** By day and time. */
  readonly rounds: readonly Round[];
  readonly promises: readonly PromisedDay[];
  readonly followUp: LocalDay | undefined;
  readonly contacts: readonly Person[];
  readonly recruiter: Person | undefined;
  /** Whom the person knows inside the firm, as the notes say, each once. */
  readonly connections: readonly Person[];
  /** The day of the last look at who works there. */
  readonly connectionsChecked: LocalDay | undefined;
  readonly route: Route | undefined;
  readonly cadence: CadenceName | undefined;
  /** What was learnt, as far as it stands in the first note: lessons of a round stand in the round as well. */
  readonly lessons: readonly string[];
  /** By day; lines of one day in the order of the notes. */
  readonly log: readonly LogLine[];
  readonly problems: readonly Problem[];
}

/** A day they said that they would answer by, and the round or the application after which they said so. */
export interface PromisedDay {
  readonly by: LocalDay;
  /** The note that says so. */
  readonly path: string;
  readonly since: LocalDay | undefined;
}

/**
 * Joins an application note (or an interview note that stands alone) with the interview notes of its rounds.
 * What is said only once, such as the role, is taken from the first note that says it.
 */
export function joinNotes(
  first: JobNote,
  interviews: readonly JobNote[],
  problems: readonly Problem[] = [],
): Application {
  const others = [...interviews].sort((one, other) => compareText(one.path, other.path));
  const notes = [first, ...others];
  const say = (read: (note: JobNote) => string) => notes.map(read).find((text) => text !== "") ?? "";
  const withStatus = notes.find((note) => note.statusText !== "");
  return {
    paths: [first.path, ...others.map((note) => note.path)],
    company: say((note) => note.company) || noteName(first.path),
    companyKey: say((note) => note.companyKey),
    role: say((note) => note.role),
    statusText: withStatus?.statusText ?? "",
    status: withStatus ? withStatus.status : notes.find((note) => note.status !== undefined)?.status,
    dateApplied: notes.find((note) => note.dateApplied !== undefined)?.dateApplied,
    rounds: joinRounds(first, others),
    promises: notes.flatMap((note) =>
      note.responseBy === undefined
        ? []
        : { by: note.responseBy, path: note.path, since: saidSince(note, note.responseBy) },
    ),
    followUp: latest(...notes.map((note) => note.followUp)),
    contacts: uniquePeople(notes.flatMap((note) => note.contacts)),
    recruiter: notes.find((note) => note.recruiter !== undefined)?.recruiter,
    connections: uniquePeople(notes.flatMap((note) => note.connections)),
    connectionsChecked: latest(...notes.map((note) => note.connectionsChecked)),
    route: notes.find((note) => note.route !== undefined)?.route,
    cadence: notes.find((note) => note.cadence !== undefined)?.cadence,
    lessons: first.lessons,
    log: notes.flatMap((note) => note.log).sort((one, other) => compareText(one.day, other.day)),
    problems: [...notes.flatMap((note) => note.problems), ...problems],
  };
}

/** The order of code units: the same on every machine, whatever its language. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/** The rounds of the interview notes, and those of the application note that no interview note tells of. */
function joinRounds(first: JobNote, interviews: readonly JobNote[]): readonly Round[] {
  const rounds = interviews.flatMap((note) => note.rounds);
  for (const own of first.rounds) {
    const twin = rounds.findIndex((round) => round.day === own.day);
    const same = rounds[twin];
    if (same) rounds[twin] = unite(same, own);
    else rounds.push(own);
  }
  return rounds.sort((one, other) => compareText(one.day + (one.time ?? ""), other.day + (other.time ?? "")));
}

function saidSince({ rounds, dateApplied }: JobNote, by: LocalDay): LocalDay | undefined {
  return latest(...rounds.map(({ day }) => day).filter((day) => day <= by)) ?? dateApplied;
}

/** One round that is told of twice: the interview note goes before the application note, its own day before its list. */
function unite(round: Round, own: Round): Round {
  return {
    ...round,
    time: round.time ?? own.time,
    words: round.words || own.words,
    outcome: round.outcome || own.outcome,
    interviewers: uniquePeople([...round.interviewers, ...own.interviewers]),
    ratings: { ...own.ratings, ...round.ratings },
    lessons: [...round.lessons, ...own.lessons],
  };
}

/** Everybody whom one writes to: contacts, recruiter, and those who were met, each once. */
export function peopleOf({ contacts, recruiter, rounds }: Application): readonly Person[] {
  return uniquePeople([
    ...contacts,
    ...(recruiter ? [recruiter] : []),
    ...rounds.flatMap(({ interviewers }) => interviewers),
  ]);
}

/** The same people, each once, in their order. */
export function uniquePeople(people: readonly Person[]): readonly Person[] {
  return people.filter((person, index) => people.findIndex((other) => isSameName(other.name, person.name)) === index);
}
