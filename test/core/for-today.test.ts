import { describe, expect, it } from "vitest";
import { forToday } from "../../src/core/for-today";
import { recruiterAsks } from "../../src/core/recruiter-roles";
import { agenda, applicationNote } from "../builders";
import { rated } from "./schedule/told";

const FRIDAY = "2026-11-20";
type Note = Record<string, unknown>;

const name = (at: number) => `Company ${String(at).padStart(2, "0")}`;
/** An application of 30 October with nobody rung since: asked about since Fri 13 November. */
const late: Note = { status: "applied", date_applied: "2026-10-30" };
const handIn: Note = { status: "assessment", task_due: FRIDAY };
const thanks: Note = { status: "interviewing", interview_date: "2026-11-19", ...rated };
const capture: Note = { status: "interviewing", interview_date: `${FRIDAY}T08:00` };
const role: Note = {
  contact: null,
  status: "interviewing",
  interview_date: "2026-11-10",
  response_by: "2026-11-18",
  recruiter: "Tom Adeyemi",
  route: "recruiter",
  ...rated,
  contact_log: ["2026-11-10 thank-you by phone"],
};

const times = (count: number, note: Note): readonly Note[] => Array.from({ length: count }, () => note);
function turns(notes: readonly Note[], now = `${FRIDAY} 09:30`) {
  const all = agenda(
    Object.fromEntries(
      notes.map((note, at) => [`${name(at + 1)}.md`, applicationNote({ company: name(at + 1), ...note })]),
    ),
    now,
  );
  return forToday(all, recruiterAsks(all));
}
const companies = (entries: NonNullable<ReturnType<typeof turns>>["first"] = []) =>
  entries.map(({ application }) => application.company);
const numbers = (...all: readonly number[]) => all.map(name);

describe("what is shown for today", () => {
  it.each<[string, readonly Note[], number, number]>([
    ["is all of it, where ten are due", times(10, late), 0, 0],
    ["is ten of eleven", times(11, late), 10, 1],
    ["is ten of a hundred and forty", times(140, late), 10, 130],
    ["counts what a recruiter is asked about at once as one", [...times(9, late), ...times(3, role)], 0, 0],
    ["counts it as one of eleven", [...times(10, late), ...times(3, role)], 10, 1],
    ["counts nothing that is to come", [...times(10, late), ...times(9, { interview_date: "2026-11-30" })], 0, 0],
  ])("%s", (_what, notes, first, others) => {
    const split = turns(notes);
    expect([split?.first.length ?? 0, split?.others.length ?? 0]).toEqual([first, others]);
  });

  it("stands in the order of the schedule, late or not", () => {
    const split = turns([...times(9, late), thanks, handIn, capture]);
    expect(companies(split?.first)).toEqual(numbers(12, 11, 10, 1, 2, 3, 4, 5, 6, 7));
    expect(companies(split?.others)).toEqual(numbers(8, 9));
  });

  it("has the next one in the place of one that is done", () => {
    const done = { ...late, contact_log: [`${FRIDAY} follow-up`] };
    const split = turns([late, done, ...times(10, late)]);
    expect(companies(split?.first)).toEqual(numbers(1, 3, 4, 5, 6, 7, 8, 9, 10, 11));
    expect(companies(split?.others)).toEqual(numbers(12));
    expect(turns([done, done, ...times(10, late)])).toBeUndefined();
  });
});
