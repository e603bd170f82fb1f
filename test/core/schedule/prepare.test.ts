import { describe, expect, it } from "vitest";
import { application, schedule } from "../../builders";
import { interviewed, rated, told } from "./told";

describe("rule 6: a coming round", () => {
  it("suspends follow-ups, and asks for attention from seven days before", () => {
    const both = { interview_date: "2026-12-01T09:00" };
    expect(told(interviewed(), "2026-11-20", both)).toEqual(["waiting: wait", "prepare 2026-12-01"]);
    expect(told(interviewed(), "2026-11-24", both)).toEqual(["soon: prepare", "prepare 2026-12-01"]);
    expect(told(interviewed(), "2026-12-01 08:00", both)).toEqual(["today: prepare", "prepare 2026-12-01"]);
  });
});

describe("rule 6: preparing", () => {
  it("stands first on the day of a round without a time until two in the afternoon, then second, until its outcome is known", () => {
    const today = { status: "interviewing", interview_date: "2026-11-19" };
    expect(told(today, "2026-11-19 13:59").slice(0, 3)).toEqual([
      "today: prepare",
      "prepare 2026-11-19",
      "capture 2026-11-19",
    ]);
    expect(schedule(application(today), "2026-11-19 13:59").changesAt).toBe("14:00");
    expect(schedule(application(today), "2026-11-19 14:00").changesAt).toBeUndefined();
    expect(told(today, "2026-11-19 14:00").slice(0, 3)).toEqual([
      "today: capture",
      "capture 2026-11-19",
      "prepare 2026-11-19",
    ]);
    const captured = { ...today, contact_log: ["2026-11-19 told in person — by Friday"] };
    expect(told(captured, "2026-11-19 14:00")[1]).toBe("thank-you 2026-11-20 Dana Lee");
    expect(told({ ...today, outcome: "passed" }, "2026-11-19")[2]).toBe("thank-you 2026-11-20 Dana Lee");
    expect(told({ ...today, interview_date: "2026-11-19T09:00" }, "2026-11-19 18:00")[2]).toBe(
      "thank-you 2026-11-20 Dana Lee",
    );
  });

  it("comes after what is due, and before what is not", () => {
    const rounds = [{ interview_date: "2026-11-17", ...rated }, { interview_date: "2026-11-25T14:00" }];
    expect(told({ status: "interviewing" }, "2026-11-18", ...rounds).slice(1)).toEqual([
      "thank-you 2026-11-18 Dana Lee",
      "prepare 2026-11-25",
    ]);
  });

  it("comes before a thank-you that is not due yet, once it is within seven days", () => {
    const held = { interview_date: "2026-11-17", ...rated, outcome: "passed" };
    const near = told({ status: "interviewing" }, "2026-11-17 23:00", held, { interview_date: "2026-11-24T14:00" });
    expect(near).toEqual(["soon: prepare", "prepare 2026-11-24", "thank-you 2026-11-18 Dana Lee"]);
    const far = told({ status: "interviewing" }, "2026-11-17 23:00", held, { interview_date: "2026-11-25T14:00" });
    expect(far).toEqual(["soon: thank-you", "thank-you 2026-11-18 Dana Lee", "prepare 2026-11-25"]);
  });
});
