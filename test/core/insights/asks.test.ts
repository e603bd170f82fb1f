import { describe, expect, it } from "vitest";
import { told } from "./telling";

const asks = (log: readonly string[], said: Record<string, unknown> = {}) =>
  told({ date_applied: "2026-10-01", status: "applied", ...said, contact_log: log }).asks.map(
    ({ number, result, days }) => `${String(number)} ${result}${days === undefined ? "" : ` ${String(days)}`}`,
  );

describe("each time that the person asked", () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ["they answered", ["1 answered 3"], ["2026-10-15 follow-up", "2026-10-18 heard"]],
    ["they said no", ["1 answered 3"], ["2026-10-15 call", "2026-10-18 heard no"]],
    ["they answered on the day", ["1 answered 0"], ["2026-10-15 follow-up", "2026-10-15 heard"]],
    ["they had answered earlier that day", ["1 no answer"], ["2026-10-15 heard", "2026-10-15 follow-up"]],
    [
      "they answered the second",
      ["1 asked again", "2 answered 4"],
      ["2026-10-15 follow-up", "2026-10-25 call", "2026-10-29 heard"],
    ],
    [
      "a word between begins the count anew",
      ["1 answered 2", "1 answered 3"],
      ["2026-10-15 follow-up", "2026-10-17 heard", "2026-10-25 follow-up", "2026-10-28 heard"],
    ],
    [
      "a task begins it anew",
      ["1 answered", "1 answered 3"],
      ["2026-10-15 follow-up", "2026-10-17 task", "2026-10-25 follow-up", "2026-10-28 heard"],
    ],
    [
      "a thank-you, feedback or a word from inside does not",
      ["1 asked again", "2 answered 3"],
      [
        "2026-10-15 follow-up",
        "2026-10-16 thank-you",
        "2026-10-17 recommended by Omar Haddad",
        "2026-10-25 follow-up",
        "2026-10-28 heard",
      ],
    ],
    ["a request for feedback is no ask", [], ["2026-10-15 feedback request"]],
    ["what is dated after today is none", [], ["2026-12-15 follow-up"]],
  ])("where %s: %s", (_case, expected, log) => {
    expect(asks(log)).toEqual(expected);
  });

  it.each<[string, readonly string[], readonly string[], Record<string, unknown>]>([
    ["waits", ["1 waiting"], ["2026-11-18 follow-up"], {}],
    ["had no answer", ["1 no answer"], ["2026-11-18 follow-up"], { status: "ghosted" }],
    ["was ended by the person", ["1 closed"], ["2026-11-18 follow-up"], { status: "withdrawn" }],
    ["was answered by a no without a day", ["1 answered"], ["2026-11-18 follow-up"], { status: "rejected" }],
    ["was answered by an offer", ["1 answered"], ["2026-11-18 follow-up"], { status: "offer" }],
    ["was answered by a round ahead", ["1 answered"], ["2026-11-18 follow-up"], { interview_date: "2026-11-30" }],
    [
      "came before the round of its day",
      ["1 answered", "1 waiting"],
      ["2026-11-10 follow-up", "2026-11-18 follow-up"],
      { status: "interviewing", interview_date: "2026-11-10" },
    ],
    [
      "came after a word and a round",
      ["1 answered 2", "1 waiting"],
      ["2026-11-06 follow-up", "2026-11-08 heard", "2026-11-18 follow-up"],
      { status: "interviewing", interview_date: "2026-11-12" },
    ],
    [
      "came before a round and a word",
      ["1 answered"],
      ["2026-11-06 follow-up", "2026-11-13 heard"],
      { status: "interviewing", interview_date: "2026-11-12" },
    ],
    [
      "came before a word on the day of the round",
      ["1 answered 6"],
      ["2026-11-06 follow-up", "2026-11-12 heard"],
      { status: "interviewing", interview_date: "2026-11-12" },
    ],
  ])("one that %s: %s", (_case, expected, log, said) => {
    expect(asks(log, said)).toEqual(expected);
  });

  it("has its way, its day and its note", () => {
    const { asks: facts } = told({ contact_log: ["2026-10-15 follow-up by email", "2026-10-25 call"] });
    expect(facts.map(({ channel, day, path }) => [channel, day, path])).toEqual([
      ["email", "2026-10-15", "Jobs/Acme.md"],
      ["phone", "2026-10-25", "Jobs/Acme.md"],
    ]);
  });
});
