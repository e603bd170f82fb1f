/** Whom the person knows at the company of an Application, what was asked of them, and when to look who works there. */
import { compareText, peopleOf, type Application } from "../application";
import { addDays, type LocalDay } from "../day";
import type { Entry } from "../entry";
import type { ResolveLink } from "../job-notes";
import { HOW_WELL, type HowWell } from "../reading/how-well";
import { foldName, isSameName, type Person } from "../reading/person";
import type { LogLine } from "../reading/read-note";
import { isWaitingForThem } from "../verdict";
import type { PeopleNotes } from "./people-notes";

/** Somebody whom the person knows inside the firm. */
export interface Connection {
  readonly person: Person;
  /** Their own note, if there is one. */
  readonly path: string | undefined;
  /** Undefined where nobody has said. */
  readonly howWell: HowWell | undefined;
  /** The property of their own note that says how well; undefined where there is none that is read as a person's. */
  readonly ownKey: string | undefined;
}

const NONE: readonly Connection[] = [];

/**
 * Those whom the notes of the Application name, then those with a note of their own that names its company, by name;
 * each once; whom the person knows better before others. Whom one writes to anyhow (contact, recruiter, interviewers) is
 * left out.
 */
export function connectionsOf(
  application: Application,
  people: PeopleNotes,
  resolveLink: ResolveLink,
): readonly Connection[] {
  const there = application.companyKey === "" ? undefined : people.at(application.companyKey);
  if (application.connections.length === 0 && (there === undefined || there.size === 0)) return NONE;
  const [from] = application.paths;
  const pathOf = ({ link }: Person) => (link === undefined ? undefined : resolveLink(link, from));
  const named = application.connections.map((person): Connection => {
    const path = pathOf(person);
    const note = path === undefined ? undefined : people.noteAt(path);
    return {
      person: note ? { ...person, name: note.name } : person,
      path,
      howWell: note?.howWell ?? person.howWell,
      ownKey: note?.ownKey,
    };
  });
  const withNotes = [...(there?.values() ?? [])]
    .map(({ name, path, howWell, ownKey }): Connection => ({
      person: { name, link: path.replace(/\.md$/i, "") },
      path,
      howWell,
      ownKey,
    }))
    .sort(
      (one, other) =>
        compareText(one.person.name, other.person.name) || compareText(one.person.link ?? "", other.person.link ?? ""),
    );
  const all = eachOnce(
    named,
    withNotes,
    peopleOf(application).map((person) => ({ person, path: pathOf(person) })),
  );
  return all.some(({ howWell }) => howWell) ? [...all].sort((one, other) => rankOf(one) - rankOf(other)) : all;
}

/** Whom to ask first: whoever one has worked with, then whoever one has met; somebody of whom nobody has said before a mere connection. */
function rankOf({ howWell }: Connection): number {
  return howWell === undefined ? HOW_WELL.indexOf("met") + 0.5 : HOW_WELL.indexOf(howWell);
}

/** One person is known by their note or their name; of a name and a note that mean one, the note is kept. */
function eachOnce(
  named: readonly Connection[],
  withNotes: readonly Connection[],
  leftOut: readonly Pick<Connection, "person" | "path">[],
): readonly Connection[] {
  const names = new Set(leftOut.map(({ person }) => foldName(person.name)));
  const paths = new Set(leftOut.map(({ path }) => path));
  const noteOf = new Map(withNotes.map((connection) => [foldName(connection.person.name), connection]));
  const all: Connection[] = [];
  for (const one of [...named, ...withNotes]) {
    const name = foldName(one.person.name);
    const note = one.path === undefined ? noteOf.get(name) : undefined;
    const connection = note
      ? { ...note, person: { ...note.person, ...one.person }, howWell: note.howWell ?? one.howWell }
      : one;
    if (names.has(name) || (connection.path !== undefined && paths.has(connection.path))) continue;
    names.add(name);
    paths.add(connection.path);
    all.push(connection);
  }
  return all;
}

/** What the log says of a request to somebody: when they were last asked, and what came of it since. */
export interface Standing {
  readonly asked: LocalDay | undefined;
  readonly answer: LogLine | undefined;
}

/** Of one connection among all. */
export function standingOf(
  { log }: Application,
  { person }: Connection,
  all: readonly Connection[],
  today: LocalDay,
): Standing {
  const people = all.map((one) => one.person);
  const isTheirs = (line: LogLine) => line.day <= today && isNamedAs(line, person, people);
  const asked = log.findLast((line) => line.kind === "endorsement-request" && isTheirs(line))?.day;
  const answer = log.findLast(
    (line) => line.kind === "endorsement" && isTheirs(line) && (asked === undefined || line.day >= asked),
  );
  return { asked, answer };
}

/**
 * Whether a line of the log names somebody of these people; a first name will do where only one of them has it.
 * "Recommended by Dana Lee" is read as if Dana were the way it came.
 */
export function isNamedAs({ person, channel }: LogLine, { name }: Person, people: readonly Person[]): boolean {
  const named = person ?? channel;
  if (named === undefined) return false;
  if (isSameName(named, name)) return true;
  const sharing = people.filter((other) => firstName(other.name) === foldName(named));
  return sharing.length === 1 && firstName(name) === foldName(named);
}

function firstName(name: string): string {
  return foldName(name).split(" ")[0] ?? "";
}

/** A look at who works there is offered again after so many calendar days. */
const LOOK_AGAIN_AFTER = 14;

/** The day from which a look is offered again, after one on this day. */
export function nextLook(looked: LocalDay): LocalDay {
  return addDays(looked, LOOK_AGAIN_AFTER);
}

/** Whether the next word is theirs, and nothing else is to be done meanwhile. */
export function hasTimeToLook({ schedule }: Entry): boolean {
  const { group, verdict, steps } = schedule;
  const isWaiting = (group === "waiting" || group === "soon") && verdict === "wait" && isWaitingForThem(schedule);
  return isWaiting && !steps.some(({ kind }) => kind === "prepare");
}

/** Whether a look at who works there is worth offering: while nothing else is to be done, and at most every two weeks. */
export function isTimeToLook(entry: Entry, today: LocalDay): boolean {
  const { connectionsChecked } = entry.application;
  return hasTimeToLook(entry) && (connectionsChecked === undefined || nextLook(connectionsChecked) <= today);
}
