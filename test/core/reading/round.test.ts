import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { readRounds } from "../../../src/core/reading/round";
import { itHolds } from "../../properties";

const read = (value: unknown) =>
  readRounds(value, "Acme.md", vi.fn()).map(({ day, time, words, outcome, interviewers }) => [
    day,
    time,
    words,
    outcome,
    interviewers.map(({ name }) => name).join(),
  ]);

describe("rounds that an application lists", () => {
  it.each<[string, unknown, unknown]>([
    [
      "lines with a day",
      ["2026-09-29 Technical", "2026-10-06 14:30 – Final panel"],
      [
        ["2026-09-29", undefined, "Technical", "", ""],
        ["2026-10-06", "14:30", "Final panel", "", ""],
      ],
    ],
    ["a line with a link to the day", ["[[2026-09-29]] Technical"], [["2026-09-29", undefined, "Technical", "", ""]]],
    [
      "a line that YAML took for a map",
      [{ "2026-09-29": "Technical" }],
      [["2026-09-29", undefined, "Technical", "", ""]],
    ],
    ["a line alone", "2026-09-29 Technical", [["2026-09-29", undefined, "Technical", "", ""]]],
    [
      "maps of another plugin",
      [
        { date: "2026-09-29", time: "9:30", roundName: "Technical", status: "completed", prepNotePath: "Prep.md" },
        { date: "2026-10-06", type: "Final", outcome: "cancelled", interviewers: ["Dana Lee", "Ravi Menon"] },
      ],
      [
        ["2026-09-29", "09:30", "Technical", "completed", ""],
        ["2026-10-06", undefined, "Final", "cancelled", "Dana Lee,Ravi Menon"],
      ],
    ],
    [
      "lines of a text",
      "- 2026-09-29: Technical\n- 6 Oct 2026 14:30 – Final panel\n\nAsk about the office",
      [
        ["2026-09-29", undefined, "Technical", "", ""],
        ["2026-10-06", "14:30", "Final panel", "", ""],
      ],
    ],
    ["a line with the day at its end", ["Technical, 29 Sep 2026"], [["2026-09-29", undefined, "Technical", "", ""]]],
    [
      "a map by the names of rounds",
      { phone_screen: "2026-09-29", Final: { date: "2026-10-06", time: "14:30", status: "done" }, onsite: null },
      [
        ["2026-09-29", undefined, "phone screen", "", ""],
        ["2026-10-06", "14:30", "final", "done", ""],
      ],
    ],
    [
      "a map by days",
      { "2026-09-29": "Technical", "2026-10-06": "Final" },
      [
        ["2026-09-29", undefined, "Technical", "", ""],
        ["2026-10-06", undefined, "Final", "", ""],
      ],
    ],
    ["one map that is a round", { date: "2026-09-29", round: "HR" }, [["2026-09-29", undefined, "HR", "", ""]]],
    ["names without a day", ["Technical", "Final", ""], []],
    ["links to notes of their own", ["[[Interviews/Technical]]", [["Final"]]], []],
    ["a map without a day", [{ roundName: "Technical" }], []],
    ["nothing", undefined, []],
  ])("%s", (_case, value, expected) => {
    expect(read(value)).toEqual(expected);
  });

  it("whose day cannot be read are reported", () => {
    const reported: string[][] = [];
    expect(
      readRounds(["09/10/2026 Technical", { date: "06/10/2026" }], "Acme.md", ({ kind, value }) =>
        reported.push([kind, value]),
      ),
    ).toEqual([]);
    expect(reported).toEqual([
      ["ambiguous date", "09/10/2026"],
      ["ambiguous date", "06/10/2026"],
    ]);
  });

  itHolds("of any shape are read without an exception", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(() => read(value)).not.toThrow();
      }),
    );
  });
});
