import { describe, expect, it } from "vitest";
import { EVERYTHING } from "../../../src/core/insights/choice";
import type { Waits } from "../../../src/core/insights/insights";
import { day } from "../../builders";
import { figuresOf } from "./telling";

const answered = (days: number, said: Record<string, unknown> = {}) => ({
  date_applied: "2026-10-01",
  contact_log: [`2026-10-${String(1 + days).padStart(2, "0")} heard`],
  ...said,
});

describe("how long they took", () => {
  it("has a middle from ten answers on", () => {
    const tenDays = [1, 2, 3, 4, 5, 6, 8, 9, 10, 11].map((days) => answered(days));
    const nine = figuresOf(tenDays.slice(1)).firstWords.all;
    expect([nine.days, nine.median]).toEqual([[2, 3, 4, 5, 6, 8, 9, 10, 11], undefined]);
    expect(figuresOf(tenDays).firstWords.all.median).toBe(5.5);
    expect(figuresOf([...tenDays, answered(12)]).firstWords.all.median).toBe(6);
    expect(figuresOf([...tenDays].reverse()).firstWords.all.days).toEqual([1, 2, 3, 4, 5, 6, 8, 9, 10, 11]);
  });

  it("goes by company, route, channel and month", () => {
    const { firstWords } = figuresOf([
      answered(4, { company: "Beta", date_applied: "2026-10-02", contact_log: ["2026-10-02 applied by letter"] }),
      answered(2, { company: "Acme" }),
      answered(3, { company: "Acme", route: "recruiter" }),
      { company: "Cobalt", date_applied: "2026-09-30", contact: null, status: "applied" },
    ]);
    const names = (by: keyof Waits["by"]) => firstWords.by[by].map(({ name, days }) => [name, days]);
    expect(names("company")).toEqual([
      ["Acme", [2, 3]],
      ["Beta", []],
      ["Cobalt", []],
    ]);
    expect(names("route")).toEqual([
      ["direct", [2]],
      ["recruiter", [3]],
    ]);
    expect(names("channel")).toEqual([
      ["letter", []],
      ["", [2, 3]],
    ]);
    expect(names("month")).toEqual([
      ["2026-09", []],
      ["2026-10", [2, 3]],
    ]);
    expect(firstWords.all.results["no answer"]).toEqual(["Jobs/4.md", "Jobs/1.md"]);
  });
});

describe("the choice", () => {
  const search = [
    answered(2),
    answered(3, { date_applied: "2026-09-15", interview_date: "2026-10-10" }),
    { status: "rejected", date_applied: undefined },
  ];

  it("takes each thing by its own day, and what has no day with no range alone", () => {
    expect(figuresOf(search).funnel.reached.applied).toEqual(["Jobs/3.md", "Jobs/2.md", "Jobs/1.md"]);
    const october = figuresOf(search, { ...EVERYTHING, from: day("2026-10-01"), to: day("2026-10-31") });
    expect(october.funnel.reached.applied).toEqual(["Jobs/1.md"]);
    expect(october.interviews.map(({ path }) => path)).toEqual(["Jobs/2.md"]);
    expect(october.since).toBe("2026-10-01");
    const until = figuresOf(search, { ...EVERYTHING, to: day("2026-10-09") });
    expect([until.funnel.reached.applied.length, until.interviews.length]).toEqual([2, 0]);
  });

  it("takes one company, by the name that most of its notes have for it", () => {
    const at = (company: string, said: Record<string, unknown> = {}) => ({ company, status: "applied", ...said });
    const all = [at("acme"), at("Acme"), at("Acme"), at("Beta", { date_applied: "2026-10-01" })];
    const of = (companyKey: string) => figuresOf(all, { ...EVERYTHING, companyKey });
    expect([of("acme").company, of("acme").funnel.reached.applied.length]).toEqual(["Acme", 3]);
    expect([of("beta").company, of("beta").funnel.reached.applied.length]).toEqual(["Beta", 1]);
    expect([of("cato").company, of("cato").funnel.reached.applied.length]).toEqual([undefined, 0]);
    expect(figuresOf(all).company).toBeUndefined();
  });

  it("may take nothing", () => {
    const none = figuresOf([]);
    expect([none.since, none.asks, none.directions, none.helpers]).toEqual([undefined, [], [], []]);
    expect(none.funnel.cameTo["no answer"]).toEqual([]);
  });
});

describe("ratings, weak points and lessons", () => {
  const rated = (at: number, confidence: number, said: Record<string, unknown> = {}) => ({
    interview_date: `2026-10-${String(at).padStart(2, "0")}`,
    confidence,
    status: "ghosted",
    ...said,
  });

  it("have an average from ten values of one outcome on", () => {
    const ten = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5].map((value, at) => rated(at + 1, value));
    const [, confidence] = figuresOf([...ten, rated(20, 5, { status: "withdrawn" })]).ratings;
    expect(confidence?.dots.map(({ value }) => value)).toEqual([1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 5]);
    expect(confidence?.byOutcome.map(({ cameOf, values, average }) => [cameOf, values.length, average])).toEqual([
      ["went further", 0, undefined],
      ["no", 0, undefined],
      ["no answer", 10, 3],
      ["waiting", 0, undefined],
      [undefined, 1, undefined],
    ]);
  });

  it("count weak points once a round, as they were first written, of all rounds written down", () => {
    const { weakPoints } = figuresOf([
      rated(3, 1, { weak_points: ["Too fast", "too fast", "pay"] }),
      rated(2, 1, { weak_points: ["too  fast!"] }),
      rated(4, 1, { weak_points: ["fit"] }),
      { interview_date: "2026-10-05" },
    ]);
    expect(weakPoints.map(({ point, rounds, of, last }) => [point, rounds, of, last])).toEqual([
      ["too fast!", ["Jobs/2.md", "Jobs/1.md"], 3, "2026-10-03"],
      ["fit", ["Jobs/3.md"], 3, "2026-10-04"],
      ["pay", ["Jobs/1.md"], 3, "2026-10-03"],
    ]);
  });

  it("give a lesson no day that is still to come", () => {
    const { lessons } = figuresOf([{ ...rated(2, 1), interview_date: "2026-11-27", lessons: ["Pause first"] }]);
    expect(lessons.map(({ last }) => last)).toEqual([undefined]);
  });

  it("count lessons once a place, and where they were used", () => {
    const { lessons } = figuresOf([
      rated(2, 1, { lessons: ["Pause first", "pause first."] }),
      rated(4, 1, { lessons: ["Pause first (Tom Adeyemi, 2026-10-06)"], lessons_used: ["pause first"] }),
      rated(5, 1, { lessons_used: ["Pause first!", "Never noted"] }),
      { status: "applied", lessons: ["Ask for the salary band"] },
    ]);
    expect(lessons.map(({ text, noted, used, last }) => [text, noted, used, last])).toEqual([
      ["Pause first", ["Jobs/1.md", "Jobs/2.md"], ["Jobs/2.md", "Jobs/3.md"], "2026-10-06"],
      ["Ask for the salary band", ["Jobs/4.md"], [], undefined],
    ]);
  });
});
