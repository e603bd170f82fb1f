/** Rule 7: a take-home or test that is to be handed in. */
import type { Application } from "../application";
import { addDays, type LocalDay } from "../day";
import type { LogLine } from "../reading/read-note";
import type { Facts } from "./facts";
import { isHeard } from "./history";
import type { Step } from "./step";

/** So many calendar days before its day it is listed. */
const LISTED_BEFORE = 7;
/** At the end of this working day after its day, it is taken as handed in. */
const TAKEN_AFTER = 5;
/** A task is given no more than so many working days before its day. */
const GIVEN_WITHIN = 10;

/** The one step while a task waits: nothing else is asked meanwhile. */
export function handIn({ application: { taskDue } }: Facts): readonly Step[] {
  if (taskDue === undefined) return [];
  const from = addDays(taskDue.day, -LISTED_BEFORE);
  return [{ kind: "hand-in", due: taskDue.day, from, reasons: [{ kind: "task", due: taskDue }] }];
}

/** Whether a task waits to be handed in: no line says since it was given that it went. */
export function hasTaskToHandIn({ application, log, held, calendar }: TaskFacts): boolean {
  const { taskDue } = application;
  if (taskDue === undefined || (held !== undefined && held.day > taskDue.day)) return false;
  const at = log.findLastIndex(({ kind }) => kind === "task");
  const line = log[at];
  if (line === undefined) return !log.some(({ kind, day }) => kind === "heard next round" && day > taskDue.day);
  if (held !== undefined && held.day > line.day) return true;
  const words = log.slice(at + 1).filter(isHeard);
  // A plain word soon after it thanks for it; later on, another task has been given.
  const isOlder = calendar.askingDays.add(line.day, GIVEN_WITHIN) < taskDue.day;
  return words.some(({ kind }) => kind === "heard next round") || (words.length > 0 && isOlder);
}

type TaskFacts = Pick<Facts, "application" | "log" | "held" | "calendar">;

/** The line that tells of a task as handed in on its day, once it is too late to ask; undefined before. */
export function taskTakenAsHandedIn(
  { application, log, held, calendar }: TaskFacts,
  today: LocalDay,
): LogLine | undefined {
  const day = application.taskDue?.day;
  if (day === undefined || !hasTaskToHandIn({ application, log, held, calendar })) return undefined;
  return today > calendar.askingDays.add(day, TAKEN_AFTER) ? lineOf(application, day, "task") : undefined;
}

/** A line that stands in no log. */
export function lineOf({ paths }: Application, day: LocalDay, kind: LogLine["kind"]): LogLine {
  return { day, kind, channel: undefined, person: undefined, words: undefined, line: "", path: paths[0] };
}
