import { describe, expect, it } from "vitest";
import { answerOf, isOnlyAProblem, isSilent, isWaitingForThem, leftByMerges, obstacleIn } from "../../src/core/verdict";
import { brokenProperties, failedNote } from "../../src/core/reading/problem";
import { application, day, entry, RULES } from "../builders";

const at = (properties: Record<string, unknown>, now = "2026-11-20") => entry(application(properties), now);
const spent = {
  status: "interviewing",
  interview_date: "2026-10-05",
  preparation: 4,
  confidence: 3,
  footing: 4,
  contact_log: ["2026-10-06 thank-you", "2026-10-13 follow-up", "2026-10-20 follow-up"],
};

describe("whether to follow up", () => {
  it.each([
    ["yes, once something may be done", { interview_date: "2026-11-20T09:00" }, "2026-11-20 11:00", "yes"],
    ["wait for the day they named", { ...spent, contact_log: [], response_by: "2026-11-27" }, "2026-11-20", "wait"],
    ["stop, once all has been sent", spent, "2026-11-02", "stop"],
    ["long ago", { date_applied: "2026-01-05", contact: null }, "2026-11-20", "quiet"],
    ["closed", { status: "withdrawn" }, "2026-11-20", "closed"],
    ["a date that cannot be read", { status: "interviewing", interview_date: "10/11/2026" }, "2026-11-20", "problem"],
  ])("%s", (_case, properties, now, answer) => {
    expect(answerOf(at(properties, now))).toBe(answer);
  });
});

describe("what merges have left of a note", () => {
  const left = (properties: Record<string, unknown>) => leftByMerges(at(properties)).map(({ kind }) => kind);
  const lessons = ["2026-11-19 follow-up by email to Dana Lee"];

  it("is told beside the answer, but for the date that is the answer", () => {
    expect(left({ date_applied: "2026-11-02", lessons })).toEqual(["stray log line"]);
    expect(left({ date_applied: "2026-11-02", offerew_date: "2026-11-05" })).toEqual(["mangled key"]);
    expect(left({ status: "interviewing", offerew_date: "2026-11-05", lessons })).toEqual(["stray log line"]);
    expect(left({ status: "interviewing", interview_date: "10/11/2026" })).toEqual([]);
  });
});

describe("what is in the way of an answer", () => {
  it("is the first problem of the very note", () => {
    const problems = [brokenProperties("B.md"), brokenProperties("A.md"), failedNote("A.md")];
    expect(obstacleIn("A.md", { problems })).toBe(problems[1]);
    expect(obstacleIn("C.md", { problems })).toBeUndefined();
  });
});

describe("the next word", () => {
  it("is theirs where a follow-up or the end comes next, and of what is quiet", () => {
    expect(isWaitingForThem(at({ ...spent, contact_log: [], response_by: "2026-11-27" }).schedule)).toBe(true);
    expect(isWaitingForThem(at(spent, "2026-11-02").schedule)).toBe(true);
    expect(isWaitingForThem(at({ date_applied: "2026-01-05", contact: null }).schedule)).toBe(true);
  });

  it("is none before a round, nor with an offer", () => {
    expect(isWaitingForThem(at({ interview_date: "2026-11-25" }).schedule)).toBe(false);
    expect(isWaitingForThem(at({ status: "offer" }).schedule)).toBe(false);
  });
});

describe("silence that may want explaining", () => {
  const isSilentOn = (today: string, properties: Record<string, unknown>) =>
    isSilent(at(properties, today).schedule, { today: day(today), calendar: RULES.calendar });
  const met = { ...spent, contact_log: ["2026-10-06 thank-you"] };

  it.each([
    ["on the day they named", "2026-10-09", { ...met, response_by: "2026-10-09" }, false],
    ["on the day after it", "2026-10-10", { ...met, response_by: "2026-10-09" }, true],
    ["before a day far ahead", "2026-11-10", { ...met, response_by: "2026-11-13" }, false],
    ["nine working days after the round", "2026-10-16", met, false],
    ["ten working days after it", "2026-10-19", met, true],
    ["after their last word", "2026-10-19", { ...met, contact_log: ["2026-10-16 heard deciding"] }, false],
    [
      "ten working days after their last word",
      "2026-10-30",
      { ...met, contact_log: ["2026-10-16 heard deciding"] },
      true,
    ],
    ["of an application", "2026-10-19", { date_applied: "2026-10-05" }, true],
    ["of a young application", "2026-10-16", { date_applied: "2026-10-05" }, false],
    ["once all has been sent", "2026-11-02", spent, true],
    ["of what is quiet", "2026-11-20", { date_applied: "2026-01-05", contact: null }, true],
    ["where nothing can be counted", "2026-11-20", { status: "interviewing" }, false],
    ["before a round", "2026-11-20", { date_applied: "2026-10-05", interview_date: "2026-11-25" }, false],
    ["with an offer", "2026-11-20", { date_applied: "2026-10-05", status: "offer" }, false],
  ])("%s, on %s", (_case, today, properties, isIt) => {
    expect(isSilentOn(today, properties)).toBe(isIt);
  });
});

describe("an Application of which there is only a problem to tell", () => {
  it("has no date but one that cannot be read", () => {
    expect(isOnlyAProblem(at({ status: "interviewing", interview_date: "10/11/2026" }))).toBe(true);
    expect(isOnlyAProblem(at({ status: "interviewing" }))).toBe(false);
    expect(isOnlyAProblem(at({ ...spent, date_applied: "10/11/2026" }))).toBe(false);
  });
});
