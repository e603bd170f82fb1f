/** Notes and moments for tests, said in a line. */
import { AgendaBuilder, type Agenda } from "../src/core/agenda";
import { joinNotes, type Application } from "../src/core/application";
import { parseDay, parseTime, type LocalDay, type Moment } from "../src/core/day";
import type { Entry } from "../src/core/entry";
import { JobNotes } from "../src/core/job-notes";
import { readNote, type JobNote } from "../src/core/reading/read-note";
import type { Rules } from "../src/core/schedule/facts";
import { schedulesAt, type Schedule } from "../src/core/schedule/schedule";
import { conventionsOf, DEFAULT_SETTINGS, rulesOf } from "../src/settings/settings";
export const RULES = rulesOf(DEFAULT_SETTINGS);

export const CONVENTIONS = conventionsOf(DEFAULT_SETTINGS, []);

/** Properties of an application note, with what every one has. */
export function applicationNote(properties: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    type: "application",
    company: "Acme",
    role: "Data analyst",
    contact: "Dana Lee <dana@acme.example>",
    ...properties,
  };
}

export function interviewNote(properties: Record<string, unknown> = {}): Record<string, unknown> {
  return { type: "interview", application: "[[Acme]]", ...properties };
}

/** An Application from the properties of its note and of its interview notes. */
export function application(
  properties: Record<string, unknown> = {},
  ...interviews: Record<string, unknown>[]
): Application {
  const first = read("Jobs/Acme.md", applicationNote(properties));
  return joinNotes(
    first,
    interviews.map((own, at) => read(`Interviews/Acme ${String(at + 1)}.md`, interviewNote(own))),
  );
}

export function schedule(app: Application, now: string, rules: Rules = RULES): Schedule {
  const [own] = schedulesAt([app], moment(now), rules);
  if (own === undefined) throw new Error("There is no schedule");
  return own.schedule;
}

export function entry(app: Application, now: string): Entry {
  return { application: app, schedule: schedule(app, now) };
}

/** The agenda of notes by path. */
export function agenda(notes: Record<string, Record<string, unknown> | undefined>, now: string): Agenda {
  const jobNotes = jobNotesOf(notes);
  return new AgendaBuilder(RULES).build(jobNotes.applications(), jobNotes.brokenNotes(), moment(now));
}

export function jobNotesOf(notes: Record<string, Record<string, unknown> | undefined>): JobNotes {
  const paths = Object.keys(notes);
  const jobNotes = new JobNotes(
    (target) => paths.find((path) => `/${path}`.endsWith(`/${target}.md`)),
    CONVENTIONS,
    (path) => notes[path],
  );
  for (const [path, properties] of Object.entries(notes)) jobNotes.put(path, properties);
  return jobNotes;
}

export function day(text: string): LocalDay {
  const parsed = parseDay(text);
  if (parsed === undefined) throw new Error(`${text} is not a day`);
  return parsed;
}

/** `2026-11-20`, which means nine in the morning, or `2026-11-20 14:30`. */
export function moment(text: string): Moment {
  const [date = "", clock = "09:00"] = text.split(" ");
  const time = parseTime(clock);
  if (time === undefined) throw new Error(`${clock} is not a time`);
  return { day: day(date), time };
}

function read(path: string, properties: Record<string, unknown>): JobNote {
  const note = readNote(path, properties, CONVENTIONS);
  if (note === undefined) throw new Error(`${path} is no job note`);
  return note;
}
