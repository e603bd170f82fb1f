import { describe, expect, it } from "vitest";
import { changeProperties, keysOf, newMemory, rememberSet, takeBack } from "../../../src/core/changes/change-and-undo";
import { ordersOf, settleDate, settleDates, withProvenOrder } from "../../../src/core/changes/settle-date";
import type { LocalDay } from "../../../src/core/day";
import type { Problem } from "../../../src/core/reading/problem";
import { readNote } from "../../../src/core/reading/read-note";
import { applicationNote, CONVENTIONS } from "../../builders";

const problemsOf = (properties: Record<string, unknown>, path = "Jobs/Acme.md"): readonly Problem[] =>
  readNote(path, applicationNote(properties), CONVENTIONS)?.problems ?? [];

const NOVEMBER = "2026-11-10" as LocalDay;

describe("the day that a date was meant to be", () => {
  it.each([
    ["takes its place", "10/11/2026", "2026-11-10"],
    ["leaves its time", "10/11/2026 14:00", "2026-11-10 14:00"],
    ["leaves what stands around it", "Tue or so, 10/11/2026", "2026-11-10"],
    ["stays in a link", "[[10.11.2026]]", "[[2026-11-10]]"],
    ["stays in a list", ["10/11/2026"], ["2026-11-10"]],
    ["takes the place of words that say more", "2026-11-10 (cancelled)", "2026-11-10"],
  ])("%s", (_case, value, expected) => {
    const [problem] = problemsOf({ Interview_Date: value, interview_date: undefined });
    const properties = applicationNote({ Interview_Date: value });
    const before = structuredClone(properties);
    const changes = problem ? settleDate(problem, NOVEMBER) : [];
    const inverses = changeProperties(properties, changes, keysOf(CONVENTIONS, "application"), newMemory());
    rememberSet(inverses);
    expect(properties["Interview_Date"]).toEqual(expected);
    takeBack(properties, inverses);
    expect(properties).toEqual(before);
  });

  it.each([
    ["a line of the log", { contact_log: ["2026-11-02 applied", "10/11/2026 call"] }, "contact_log"],
    ["a round that is listed", { interviews: [{ date: "10/11/2026", round: "Technical" }] }, "interviews"],
  ])("is written in %s", (_case, own, key) => {
    const properties = applicationNote(own);
    const [problem] = problemsOf(own);
    expect(problem).toMatchObject({ kind: "ambiguous date", property: key });
    const changes = problem ? settleDate(problem, NOVEMBER) : [];
    changeProperties(properties, changes, keysOf(CONVENTIONS, "application"), newMemory());
    expect(JSON.stringify(properties[key])).toBe(
      JSON.stringify(own[key as keyof typeof own]).replace("10/11/2026", NOVEMBER),
    );
  });

  it.each([
    ["of a later line", ["21/11/2026 called", "1/11/2026 wrote"], ["21/11/2026 called", "2026-11-01 wrote"]],
    ["before a longer one", ["1/11/20261 odd, 1/11/2026 wrote"], ["1/11/20261 odd, 2026-11-01 wrote"]],
  ])("takes the place of no part of another date: %s", (_case, log, expected) => {
    const properties = applicationNote({ contact_log: log });
    const problem: Problem = {
      path: "Jobs/Acme.md",
      kind: "ambiguous date",
      property: "contact_log",
      key: "contact_log",
      value: "1/11/2026 wrote",
      proposals: ["2026-11-01" as LocalDay, "2026-01-11" as LocalDay],
      part: "1/11/2026",
    };
    const changes = settleDate(problem, "2026-11-01" as LocalDay);
    changeProperties(properties, changes, keysOf(CONVENTIONS, "application"), newMemory());
    expect(properties["contact_log"]).toEqual(expected);
  });

  it("changes nothing where the value has changed since", () => {
    const [problem] = problemsOf({ date_applied: "10/11/2026" });
    const properties = applicationNote({ date_applied: "2026-11-12" });
    const changes = problem ? settleDate(problem, NOVEMBER) : [];
    changeProperties(properties, changes, keysOf(CONVENTIONS, "application"), newMemory());
    expect(properties["date_applied"]).toBe("2026-11-12");
  });
});

describe("the order of day and month", () => {
  const exported = ["11/10/26, 2:30 PM", "11/13/26, 9:05 AM", "12/11/26, 1:00 PM"].map((value, at) =>
    readNote(
      `Jobs/${String(at)}.md`,
      applicationNote({ date_applied: undefined, "Application Date": value }),
      CONVENTIONS,
    ),
  );
  const notes = exported.filter((note) => note !== undefined);
  const problems = notes.flatMap((note) => note.problems);

  it("that other notes prove goes first", () => {
    expect(problems.map(({ proposals }) => proposals[0])).toEqual(["2026-10-11", "2026-11-12"]);
    const proven = withProvenOrder(problems, notes);
    expect(proven.map(({ proposals }) => proposals[0])).toEqual(["2026-11-10", "2026-12-11"]);
    expect(proven.map(ordersOf)).toEqual([
      ["month first", "day first"],
      ["month first", "day first"],
    ]);
  });

  it("is as it was where notes prove both, or another property's", () => {
    const contrary = readNote(
      "Jobs/4.md",
      applicationNote({ date_applied: undefined, "Application Date": "13/11/26" }),
      CONVENTIONS,
    );
    const other = readNote("Jobs/4.md", applicationNote({ response_by: "11/13/26" }), CONVENTIONS);
    expect(withProvenOrder(problems, [...notes, ...(contrary ? [contrary] : [])])).toEqual(problems);
    expect(withProvenOrder(problems, other ? [other] : [])).toEqual(problems);
  });

  it("is settled for all that are alike at once", () => {
    expect(settleDates(problems, "month first")).toEqual([
      { path: "Jobs/0.md", key: "Application Date", part: "11/10/26", instead: "2026-11-10" },
      { path: "Jobs/2.md", key: "Application Date", part: "12/11/26", instead: "2026-12-11" },
    ]);
  });
});
