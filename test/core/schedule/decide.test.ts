import { describe, expect, it } from "vitest";
import { application, schedule } from "../../builders";
import { told } from "./told";

const offer = (own: Record<string, unknown> = {}, ...log: string[]) => ({
  status: "offer",
  contact_log: ["2026-11-16 heard offer by phone from Dana Lee", "2026-11-16 thank-you", ...log],
  ...own,
});
const by = { decide_by: "2026-11-27" };
const asked = ["2026-11-19 follow-up", "2026-11-24 follow-up"];

describe("rule 14: one's own answer to an offer", () => {
  it("goes first, and stands under today, from three working days before its day", () => {
    expect(told(offer(by), "2026-11-23").slice(0, 2)).toEqual(["overdue: follow-up", "follow-up 2026-11-19 Dana Lee"]);
    expect(told(offer(by), "2026-11-24")).toEqual([
      "today: decide",
      "decide 2026-11-27 Dana Lee",
      "follow-up 2026-11-19 Dana Lee",
    ]);
    expect(told(offer(by), "2026-11-27")[0]).toBe("today: decide");
  });

  it("is overdue for five working days, then waits without a day", () => {
    expect(told(offer(by), "2026-11-30").slice(0, 2)).toEqual(["overdue: decide", "decide 2026-11-27 Dana Lee"]);
    expect(told(offer(by), "2026-12-04")[0]).toBe("overdue: decide");
    expect(told(offer(by), "2026-12-07")).toEqual(["waiting: wait", "wait undated"]);
  });

  it("names the telephone once they were asked for the paper as often as may be", () => {
    const [step] = schedule(application(offer(by, ...asked)), "2026-11-25").steps;
    expect(step).toMatchObject({ kind: "decide", channel: "phone" });
    expect(step?.reasons.at(-1)).toEqual({ kind: "spent", times: 2, last: "2026-11-24" });
    expect(told(offer({}, ...asked), "2026-11-25")).toEqual(["waiting: wait", "wait undated Dana Lee"]);
  });

  it.each([
    ["2026-11-17 heard by email from Dana Lee — the contract, on paper", true],
    ["2026-11-17 heard by email from Dana Lee — in writing", true],
    ["2026-11-17 heard by phone from Dana Lee — the contract will follow", false],
    ["2026-11-17 heard by phone from Dana Lee — not on paper yet", false],
    ["2026-11-17 heard by phone from Dana Lee", false],
  ])("is not chased for paper that the log says has come: %s", (line, isOnPaper) => {
    const one = schedule(application(offer(by, line)), "2026-11-23");
    expect(one.isOnPaper).toBe(isOnPaper);
    expect(one.steps.some(({ kind }) => kind === "follow-up")).toBe(!isOnPaper);
  });

  it("is not asked for without an offer", () => {
    expect(told({ ...by, status: "interviewing", interview_date: "2026-11-19" }, "2026-11-26").join()).not.toContain(
      "decide",
    );
  });
});
