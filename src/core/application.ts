import { dateText, latest, type LocalDay } from "./day";
import { joined, kept } from "./kept";
import { joinContacts } from "./reading/contact-log";
import { noteName } from "./reading/link";
import { foldName, uniquePeople, type Person } from "./reading/person";
import { type Problem } from "./reading/problem";
import { type JobNote, type LogLine, type WhatNotesSay } from "./reading/read-note";
import { withNewDays, type Round, type RoundPlace } from "./reading/round";
import { readOutcome } from "./reading/round-outcome";
import { isEnd } from "./reading/status";
import { NOTHING_WRITTEN, type WrittenDown } from "./reading/written-down";

/** One process with one employer: its note and the notes of its rounds, read as one. */
export type Application = WhatNotesSay;

/**
 * Joins an application note (or an interview note that stands alone) with the interview notes of its rounds.
 * What is said only once, such as the role, is taken from the first note that says it.
 */
export function joinNotes(
  first: JobNote,
  interviews: readonly JobNote[],
  problems: readonly Problem[] = [],
): Application {
  if (interviews.length === 0 && problems.length === 0 && isApplication(first)) return first;
  const others = [...interviews].sort((one, other) => compareText(one.path, other.path));
  const notes = [first, ...others];
  const said = <Value>(read: (note: JobNote) => Value) =>
    notes.map(read).find((value) => value !== undefined && value !== "");
  const ended = first.statusFrom === undefined ? undefined : others.find(({ status }) => status && isEnd(status));
  const withStatus = ended ?? notes.find((note) => note.statusText !== "");
  const all = <Item>(read: (note: JobNote) => readonly Item[]) => joined(notes.map(read));
  const followUp = latest(...notes.map((note) => note.followUp));
  return {
    paths: kept([first.path, ...others.map((note) => note.path)]),
    company: said((note) => note.company) ?? noteName(first.path),
    companyKey: said((note) => note.companyKey) ?? "",
    role: said((note) => note.role) ?? "",
    statusText: withStatus?.statusText ?? "",
    status: withStatus ? withStatus.status : said((note) => note.status),
    isOnABoard: notes.some((note) => note.isOnABoard),
    isStatusElsewhere: withStatus === undefined && first.isStatusElsewhere,
    dateApplied: said((note) => note.dateApplied),
    rounds: joinRounds(first, others),
    promises: all((note) => note.promises),
    followUp,
    followUpReason: said((note) => (note.followUp === followUp ? note.followUpReason : "")) ?? "",
    lookBack: latest(...notes.map((note) => note.lookBack)),
    taskDue: inOrder(
      all(({ taskDue }) => (taskDue ? [taskDue] : [])),
      dateText,
    ).at(-1),
    decideBy: said((note) => note.decideBy),
    advertAt: first.advertAt,
    contacts: uniquePeople(all((note) => note.contacts)),
    recruiter: said((note) => note.recruiter),
    connections: uniquePeople(all((note) => note.connections)),
    connectionsChecked: latest(...notes.map((note) => note.connectionsChecked)),
    route: said((note) => note.route),
    cadence: said((note) => note.cadence),
    lessons: first.lessons,
    lessonsSettled: all((note) => note.lessonsSettled),
    silence: first.silence,
    workThere: said((note) => note.workThere) ?? "",
    log: kept(joinContacts(all((note) => note.log))),
    undatedLines: all((note) => note.undatedLines),
    sentSometime: all((note) => note.sentSometime),
    wantsNoFollowUp: notes.some((note) => note.wantsNoFollowUp),
    dateOrders: all((note) => note.dateOrders),
    problems: joined([all((note) => note.problems), problems]),
  };
}

/** Whether a note that stands alone says all as an Application does: most do, and are kept once. */
function isApplication({ company, rounds }: JobNote): boolean {
  const isMoved = rounds.some(({ outcome }) => readOutcome(outcome).movedTo !== undefined);
  return company !== "" && rounds.length < 2 && !isMoved;
}

/** The same list where it is in order already, as it mostly is. */
function inOrder<Item>(items: readonly Item[], keyOf: (item: Item) => string): readonly Item[] {
  const isAfter = (item: Item, at: number) => at > 0 && keyOf(item) < keyOf(items[at - 1] ?? item);
  return items.some(isAfter) ? [...items].sort((one, other) => compareText(keyOf(one), keyOf(other))) : items;
}

/** The order of code units: the same on every machine, whatever its language. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * The rounds of the interview notes, and those of the application note that no interview note tells of. A round in a list
 * is that of a note to which it leads, or which is the only one of its day, or of its name; the note's day goes before.
 */
function joinRounds(first: JobNote, interviews: readonly JobNote[]): readonly Round[] {
  const rounds = interviews.flatMap((note) => note.rounds);
  const left = first.rounds.filter(
    (own) => !uniteWith(rounds, own, (round) => isNoteOf(own, round) || round.day === own.day),
  );
  const namesake = (own: Round) => (round: Round) => isNamesake(own, round) && !isDated(first, round);
  const isOnly = (own: Round) =>
    left.filter((other) => isNamesake(own, other)).length === 1 && rounds.filter(namesake(own)).length === 1;
  for (const own of left) if (!(own.isListed && isOnly(own) && uniteWith(rounds, own, namesake(own)))) rounds.push(own);
  return kept(inOrder(withNewDays(rounds), ({ day, time }) => day + (time ?? "")));
}

/** Says whether there was a round to unite with. */
function uniteWith(rounds: Round[], own: Round, isSame: (round: Round) => boolean): boolean {
  const at = rounds.findIndex(isSame);
  const same = rounds[at];
  if (same) rounds[at] = unite(same, own);
  return same !== undefined;
}

function isNoteOf({ noteName: named }: Round, { path }: Round): boolean {
  return named !== undefined && noteName(named).toLowerCase() === noteName(path).toLowerCase();
}

function isNamesake(own: Round, round: Round): boolean {
  return own.words !== "" && foldName(own.words) === foldName(round.words);
}

function isDated({ rounds }: JobNote, { day }: Round): boolean {
  return rounds.some((round) => round.day === day);
}

/** One round that is told of twice: the interview note goes before the application note, its own day before its list. */
function unite(round: Round, own: Round): Round {
  return {
    ...round,
    time: round.time ?? (round.day === own.day ? own.time : undefined),
    words: round.words || own.words,
    outcome: round.outcome || own.outcome,
    interviewers: uniquePeople([...round.interviewers, ...own.interviewers]),
    writtenDown: uniteWrittenDown(round.writtenDown, own.writtenDown),
    places: own.isListed && own.places === undefined ? round.places : [...(round.places ?? []), ...placesOf(own)],
  };
}

function uniteWrittenDown(one: WrittenDown, other: WrittenDown): WrittenDown {
  if (one === NOTHING_WRITTEN || other === NOTHING_WRITTEN) return one === NOTHING_WRITTEN ? other : one;
  const both = (items: (written: WrittenDown) => readonly string[]) => [...new Set([...items(one), ...items(other)])];
  const known = new Set(one.hardQuestions.map(({ text }) => text));
  return {
    feeling: one.feeling || other.feeling,
    ratings: { ...other.ratings, ...one.ratings },
    hardQuestions: [...one.hardQuestions, ...other.hardQuestions.filter(({ text }) => !known.has(text))],
    weakPoints: both(({ weakPoints }) => weakPoints),
    lessons: both(({ lessons }) => lessons),
    lessonsUsed: both(({ lessonsUsed }) => lessonsUsed),
  };
}

/** Where the day of a round stands. */
function placesOf({ path, isListed, places = [] }: Round): readonly RoundPlace[] {
  return isListed ? places : [{ path }, ...places];
}

/** The line of a log that tells of the application itself: that of the day on which the person applied, else the first. */
export function lineOfApplying(log: readonly LogLine[], on: LocalDay): LogLine | undefined {
  const lines = log.filter(({ kind }) => kind === "applied");
  return lines.find(({ day }) => day === on) ?? lines[0];
}

/** Everybody whom one writes to: contacts, recruiter, and those who were met, each once. */
export function peopleOf({ contacts, recruiter, rounds }: Application): readonly Person[] {
  return uniquePeople([
    ...contacts,
    ...(recruiter ? [recruiter] : []),
    ...rounds.flatMap(({ interviewers }) => interviewers),
  ]);
}

/** Somebody whom an Application names, with all that its notes say of them in one place or another. */
export function knownAs(person: Person, application: Application): Person {
  const everybody = uniquePeople([person, ...peopleOf(application), ...application.connections]);
  return everybody[0] ?? person;
}
