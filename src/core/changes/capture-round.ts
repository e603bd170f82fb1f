/** What a person writes down of a round on its day, and what it changes in the notes. */
import type { LocalDay } from "../day";
import type { Entry } from "../entry";
import { formatContact } from "../reading/contact-line";
import { isCalled } from "../reading/person";
import type { LogLine } from "../reading/read-note";
import type { Round } from "../reading/round";
import { wasNotHeld } from "../reading/round-outcome";
import type { PropertyName } from "../reading/vocabulary";
import { hardQuestionLine, RATINGS, readNoted, type WrittenDown } from "../reading/written-down";
import type { Change } from "./change-and-undo";
import { logContacts } from "./log-contacts";
import { newRound, type NewNote } from "./new-note";
import { changeWeakPoints, ownPaths } from "./weak-points";

/** What they said at the end of a round. Texts are empty where nothing was said. */
export interface Told {
  /** When one would hear, in their words. */
  readonly words: string;
  /** The day that the words mean, or that was chosen. */
  readonly by: LocalDay | undefined;
  readonly person: string;
  /** `phone`, `in person`, … */
  readonly channel: string;
  /** What comes next. */
  readonly next: string;
}

export interface Captured extends WrittenDown {
  readonly told: Told;
}

/** What the notes say of a round already. */
export function capturedOf({ application }: Entry, round: Round): Captured {
  const line = toldLine(application.log, round, application.rounds);
  const { words, next } = readToldWords(line?.words ?? "");
  const by = promiseOf(application.promises, round)?.by;
  return {
    ...round.writtenDown,
    told: { words, by, person: line?.person ?? "", channel: line?.channel ?? "", next },
  };
}

/**
 * The round that can be written down where a note is looked at: its own, else the one that waits for it, else the latest;
 * undefined where none has been held.
 */
export function roundToCapture({ application, schedule }: Entry, path: string): Round | undefined {
  const { heldRound, steps } = schedule;
  if (heldRound === undefined) return undefined;
  const own = application.rounds.findLast(
    (round) =>
      path !== application.paths[0] &&
      round.path === path &&
      startOf(round) <= startOf(heldRound) &&
      !wasNotHeld(round.outcome),
  );
  return own ?? steps.find(({ kind }) => kind === "capture")?.round ?? heldRound;
}

function startOf({ day, time = "" }: { readonly day: string; readonly time?: string | undefined }): string {
  return day + time;
}

/** What a capture leads to: changes, and a note for a round that so far stood in a list alone. */
interface CaptureOutcome {
  readonly changes: readonly Change[];
  readonly newNotes: readonly NewNote[];
}

/**
 * Writes down a round. One in a list gets a note of its own where the properties beside the list are about another round:
 * that may even lie ahead. `linkText` is how a new note links to the application; undefined where no link can.
 */
export function outcomeOfCapture(
  entry: Entry,
  round: Round,
  captured: Captured,
  linkText: string | undefined,
): CaptureOutcome {
  const { application } = entry;
  const isOnly = application.rounds.filter(({ day }) => day === round.day).length === 1;
  if (round.isBesideOwn !== true || !isOnly) return { changes: captureRound(entry, round, captured), newNotes: [] };
  const all = captureRound(entry, { ...round, path: NEW_NOTE, places: undefined }, captured);
  const own = all.flatMap((change): readonly (readonly [PropertyName, unknown])[] => {
    if (change.path !== NEW_NOTE) return [];
    if ("lines" in change) return [[change.property, change.lines]];
    return "value" in change && change.value !== undefined ? [[change.property, change.value]] : [];
  });
  const { day, time, words } = round;
  const interviewers = round.interviewers.map(({ name, email }) => (email === undefined ? name : `${name} <${email}>`));
  const note = newRound(application, { on: { day, ...(time && { time }) }, words, interviewers }, linkText);
  return {
    changes: all.filter(({ path }) => path !== NEW_NOTE),
    newNotes: own.length === 0 ? [] : [{ ...note, properties: { ...note.properties, ...Object.fromEntries(own) } }],
  };
}

/** No path of a note. */
const NEW_NOTE = "";

/**
 * What was filled in or changed since the notes were read, and nothing else. It goes into the round's own note; what they
 * said into the application's log as well, on the day of the round. What was emptied is taken out.
 */
export function captureRound(entry: Entry, round: Round, captured: Captured): readonly Change[] {
  const before = capturedOf(entry, round);
  const { path } = round;
  const paths = ownPaths(round);
  const set = (property: PropertyName, value: string | number | undefined, was: string | number | undefined) => {
    if (value === was) return [];
    return value === undefined
      ? paths.map((one): Change => ({ path: one, property, value: undefined }))
      : [{ path, property, value }];
  };
  const lines = (property: PropertyName, now: readonly string[], was: readonly string[]): readonly Change[] => {
    const read = new Set(now.map((line) => readNoted([line])[0] ?? line));
    const without = was.filter((line) => !read.has(line));
    const added = now.filter((line) => !was.includes(readNoted([line])[0] ?? line));
    return [
      ...(without.length > 0 ? paths.map((one): Change => ({ path: one, property, without })) : []),
      ...(added.length > 0 ? [{ path, property, lines: added }] : []),
    ];
  };
  return [
    ...promise(entry, round, captured.told.by, before.told.by),
    ...told(entry, round, captured.told, before.told),
    ...set("feeling", captured.feeling || undefined, before.feeling || undefined),
    ...RATINGS.flatMap((name) => set(name, captured.ratings[name], before.ratings[name])),
    ...lines(
      "hard_questions",
      captured.hardQuestions.map(hardQuestionLine),
      before.hardQuestions.map(hardQuestionLine),
    ),
    ...changeWeakPoints(round, captured.weakPoints),
    ...lines("lessons", captured.lessons, before.lessons),
    ...lines("lessons_used", captured.lessonsUsed, before.lessonsUsed),
  ];
}

type Promises = Entry["application"]["promises"];

/** The day that was promised at the round: it stands in one of its notes, and no later round of that note came before it. */
function promiseOf(promises: Promises, round: Round): Promises[number] | undefined {
  const paths = ownPaths(round);
  return promises.find(({ path, since }) => paths.includes(path) && since === round.day);
}

/**
 * The latest promise holds (rule 3). What they said at the latest round goes before what they said earlier: a later day
 * that stands elsewhere gives way to it, but for one that was named at another round of the same day.
 */
function promise(
  { application, schedule }: Entry,
  round: Round,
  by: LocalDay | undefined,
  was: LocalDay | undefined,
): readonly Change[] {
  if (by === was) return [];
  const { promises, rounds } = application;
  const property = "response_by";
  const path = promiseOf(promises, round)?.path ?? round.path;
  if (by === undefined) return [{ path, property, value: undefined }];
  const isLatest = schedule.heldRound === undefined || schedule.heldRound.day <= round.day;
  const isOfThatDay = (of: string) =>
    rounds.some((other) => other !== round && other.path === of && other.day === round.day);
  const overtaken = promises.filter(
    (other) => isLatest && other.path !== path && other.by > by && !isOfThatDay(other.path),
  );
  return [path, ...overtaken.map((other) => other.path)].map((one) => ({ path: one, property, value: by }));
}

/**
 * A log only grows: where it says something else by now, a later line does, and of two lines the later counts. A line that
 * was written here is taken back for it, as Undo would.
 */
function told(entry: Entry, round: Round, captured: Told, was: Told): readonly Change[] {
  const now =
    captured.words === "" && captured.by !== was.by ? { ...captured, words: dayAsWords(captured.by) } : captured;
  const isSame = (["words", "person", "channel", "next"] as const).every((part) => now[part] === was[part]);
  if (isSame) return [];
  const { log, rounds } = entry.application;
  const line = toldLine(log, round, rounds);
  const words = toldWords(now);
  const { channel, person } = now;
  const own = line && line.line === formatContact(line) ? [line] : [];
  const spoken = { ...(channel !== "" && { channel }), ...(person !== "" && { person }), words };
  return [
    ...own.map((one): Change => ({ path: one.path, property: "contact_log", without: [one.line] })),
    ...(words === "" ? [] : logContacts(entry, [{ day: round.day, kind: "told", ...spoken }])),
  ];
}

/** A day that was chosen without words stands in the log as well. */
function dayAsWords(by: LocalDay | undefined): string {
  return by === undefined ? "" : `by ${by}`;
}

/** The line that tells what was said at a round. Of two rounds on one day, each has those of its own interviewers. */
function toldLine(log: readonly LogLine[], round: Round, rounds: readonly Round[]): LogLine | undefined {
  const ofTheDay = log.filter(({ kind, day }) => kind === "told" && day === round.day);
  const isOnly = rounds.filter(({ day }) => day === round.day).length < 2;
  return ofTheDay.findLast(
    ({ person = "" }) => isOnly || round.interviewers.some((interviewer) => isCalled(interviewer, person)),
  );
}

const NEXT = /(?:^|; )next: /;

/** `by the end of next week; next: a second talk with the ward sister`, each where it was said. */
function toldWords({ words, next }: Told): string {
  return [words, next === "" ? "" : `next: ${next}`].filter((part) => part !== "").join("; ");
}

/** Reads what {@link toldWords} wrote. */
function readToldWords(said: string): Pick<Told, "words" | "next"> {
  const next = NEXT.exec(said);
  if (next === null) return { words: said, next: "" };
  return { words: said.slice(0, next.index), next: said.slice(next.index + next[0].length) };
}
