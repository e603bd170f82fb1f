import { describe, expect, it } from "vitest";
import type { LocalDay } from "../../src/core/day";
import { problemRows, rowsOfEach } from "../../src/core/problem-rows";
import type { Problem } from "../../src/core/reading/problem";

const day = (text: string) => text as LocalDay;
const problem = (path: string, more: Partial<Problem> = {}): Problem => ({
  path,
  kind: "ambiguous date",
  property: "interview_date",
  key: "interview_date",
  value: "10/11/2026",
  proposals: [day("2026-11-10"), day("2026-10-11")],
  part: "10/11/2026",
  ...more,
});
const noStatus = (path: string) =>
  problem(path, { kind: "no status", key: "status", value: "", proposals: [], part: "" });
/** The notes of each row, and whether it is one question. */
const told = (problems: readonly Problem[]) =>
  problemRows(problems).map((row) => [row.isOneQuestion, ...row.problems.map(({ path }) => path)]);

describe("the rows of problems", () => {
  it("are one for three dates of one property whose order is in doubt, where the first of them stands", () => {
    const spelt = problem("C", { key: "Interview Date" });
    expect(told([noStatus("X"), problem("A"), problem("B"), spelt, noStatus("Y")])).toEqual([
      [false, "X"],
      [true, "A", "B", "C"],
      [false, "Y"],
    ]);
  });

  it("are single ones where fewer than three are alike", () => {
    expect(told([problem("A"), problem("B"), problem("C", { key: "date_applied" }), noStatus("D")])).toEqual([
      [false, "A"],
      [false, "B"],
      [false, "C"],
      [false, "D"],
    ]);
  });

  it("count dates, not notes: several lines of one log are as many", () => {
    const line = (value: string) => problem("A", { key: "contact_log", value });
    expect(told([line("10/11/2026 call"), line("10/11/2026 email"), line("10/11/2026")])).toEqual([
      [true, "A", "A", "A"],
    ]);
  });

  it("of other problems alike are one too, and ask nothing at once", () => {
    expect(told([noStatus("A"), noStatus("B"), noStatus("C")])).toEqual([[false, "A", "B", "C"]]);
  });

  it("keep dates apart whose order is not what is in doubt", () => {
    const either = (path: string) => problem(path, { value: "10 or 12 Nov", part: "10 or 12 Nov" });
    expect(told([problem("A"), problem("B"), problem("C"), either("D"), either("E"), either("F")])).toEqual([
      [true, "A", "B", "C"],
      [false, "D", "E", "F"],
    ]);
  });

  it("keep their names while others come and go, and no two have the same", () => {
    const twice = [problem("A"), problem("A")];
    const names = problemRows(twice).map(({ id }) => id);
    expect(new Set(names).size).toBe(2);
    expect(problemRows([noStatus("0"), ...twice]).map(({ id }) => id)).toEqual(expect.arrayContaining(names));
    const [many] = problemRows([...twice, problem("B")]);
    expect(many && rowsOfEach(many.problems).map(({ id }) => id)).toEqual([
      ...names,
      ...problemRows([problem("B")]).map(({ id }) => id),
    ]);
  });
});
