import { describe, expect, it } from "vitest";
import { answerOf, isOnlyAProblem, isWaitingForThem } from "../../src/core/verdict";
import { application, entry } from "../builders";

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

describe("silence that may want explaining", () => {
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

describe("an Application of which there is only a problem to tell", () => {
  it("has no date but one that cannot be read", () => {
    expect(isOnlyAProblem(at({ status: "interviewing", interview_date: "10/11/2026" }))).toBe(true);
    expect(isOnlyAProblem(at({ status: "interviewing" }))).toBe(false);
    expect(isOnlyAProblem(at({ ...spent, date_applied: "10/11/2026" }))).toBe(false);
  });
});
