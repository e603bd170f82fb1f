import { describe, expect, it } from "vitest";
import type { PromiseFact } from "../../../src/core/insights/search-facts";
import { told } from "./telling";

const NAMED = { status: "interviewing", interview_date: "2026-11-02", response_by: "2026-11-10" };

const results = (facts: readonly PromiseFact[]) => facts.map(({ day, result }) => [day, result]);

describe("a day that they named", () => {
  it.each<[string, PromiseFact["result"], Record<string, unknown>]>([
    ["they wrote before it", "kept", { contact_log: ["2026-11-09 heard"] }],
    ["they wrote on it", "kept", { contact_log: ["2026-11-10 heard no"] }],
    ["they wrote on the day of the round", "kept", { contact_log: ["2026-11-02 heard"] }],
    ["they wrote before the round alone", "passed", { contact_log: ["2026-10-30 heard"] }],
    ["they wrote that they were deciding", "passed", { contact_log: ["2026-11-09 heard deciding"] }],
    ["somebody inside put in a word", "passed", { contact_log: ["2026-11-09 recommended by Omar Haddad"] }],
    ["they wrote after it", "late", { contact_log: ["2026-11-13 heard"] }],
    [
      "they wrote that they were deciding, then after it",
      "late",
      { contact_log: ["2026-11-09 heard deciding", "2026-11-13 heard"] },
    ],
    ["it lies ahead", "to come", { response_by: "2026-11-27" }],
    ["it is today", "to come", { response_by: "2026-11-20" }],
    ["it lies ahead, and they have written", "kept", { response_by: "2026-11-27", contact_log: ["2026-11-09 heard"] }],
    ["it passed", "passed", {}],
    ["it passed, and they said no some time", "not known", { status: "rejected" }],
    ["it passed, and the person withdrew", "not known", { status: "withdrawn" }],
    ["it passed, and it was declined, nobody can tell by whom", "not known", { status: "Declined" }],
    ["it passed, and they are gone", "passed", { status: "ghosted" }],
    ["their word is dated after today", "passed", { contact_log: ["2026-12-01 heard"] }],
  ])("where %s: %s", (_case, result, said) => {
    expect(told({ ...NAMED, ...said }).promises.map((one) => one.result)).toEqual([result]);
  });

  it.each<[string, PromiseFact["result"], readonly string[]]>([
    ["was by that day", "kept", ["2026-11-09"]],
    ["came after it", "not known", ["2026-11-16"]],
    ["lies ahead", "not known", ["2026-11-30"]],
  ])("where a round %s: %s", (_case, result, days) => {
    const rounds = days.map((day) => ({ interview_date: day }));
    const facts = told({ status: "interviewing" }, [
      { interview_date: "2026-11-02", response_by: "2026-11-10" },
      ...rounds,
    ]);
    expect(facts.promises.map((one) => one.result)).toEqual([result]);
  });

  it("is kept by a round that came before it, and belongs to the round of its note", () => {
    const { promises, interviews } = told({}, [
      { interview_date: "2026-11-02", response_by: "2026-11-10" },
      { interview_date: "2026-11-06" },
    ]);
    expect(promises).toMatchObject([{ result: "kept", daysLate: undefined }]);
    expect(interviews.map(({ promise }) => promise?.day)).toEqual(["2026-11-10", undefined]);
  });

  it("counts from the latest round where it stands in no note of one", () => {
    const said = { date_applied: "2026-10-30", response_by: "2026-11-23" };
    const { promises } = told(said, [{ interview_date: "2026-10-30" }, { interview_date: "2026-11-18" }]);
    expect(results(promises)).toEqual([["2026-11-23", "to come"]]);
  });

  it("is not known where a round came between it and their word", () => {
    const { promises } = told({ contact_log: ["2026-11-18 heard"] }, [
      { interview_date: "2026-11-02", response_by: "2026-11-10" },
      { interview_date: "2026-11-16" },
    ]);
    expect(results(promises)).toEqual([["2026-11-10", "not known"]]);
  });

  it("was moved where they wrote by then, and named another", () => {
    const { promises } = told({
      ...NAMED,
      contact_log: ["2026-11-09 heard deciding", "2026-11-09 told - by Nov 18, 2026"],
    });
    expect(results(promises)).toEqual([
      ["2026-11-10", "moved"],
      ["2026-11-18", "passed"],
    ]);
  });

  it("may stand in the log alone, in words", () => {
    const log = ["2026-11-03 told - within a week", "2026-11-04 told - soon", "2026-11-11 heard"];
    const { promises } = told({ interview_date: "2026-11-02", contact_log: log });
    expect(promises).toMatchObject([{ day: "2026-11-10", result: "late", daysLate: 1 }]);
  });

  it("counts once, wherever it stands", () => {
    const { promises } = told({ ...NAMED, contact_log: ["2026-11-02 told - by Nov 10, 2026"] }, [
      { interview_date: "2026-11-02", response_by: "2026-11-10" },
    ]);
    expect(results(promises)).toEqual([["2026-11-10", "passed"]]);
  });

  it("counts from the application where no round was held", () => {
    const facts = (log: readonly string[]) =>
      told({ date_applied: "2026-11-02", response_by: "2026-11-10", contact_log: log }).promises;
    expect(results(facts(["2026-11-01 heard"]))).toEqual([["2026-11-10", "passed"]]);
    expect(results(facts(["2026-11-03 heard"]))).toEqual([["2026-11-10", "kept"]]);
  });
});
