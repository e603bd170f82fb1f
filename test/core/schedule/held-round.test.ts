import { describe, expect, it } from "vitest";
import { application, schedule } from "../../builders";
import { rated, told } from "./told";

describe("rule 1: a held round", () => {
  const timed = { status: "interviewing", interview_date: "2026-11-20T10:30", ...rated };
  it("with a time has been held from an hour after its start", () => {
    expect(told(timed, "2026-11-20 11:29")).toEqual(["today: prepare", "prepare 2026-11-20"]);
    expect(told(timed, "2026-11-20 11:30")[0]).toBe("soon: thank-you");
    expect(schedule(application(timed), "2026-11-20 11:29").changesAt).toBe("11:30");
    expect(schedule(application(timed), "2026-11-20 11:30").changesAt).toBeUndefined();
  });

  it("without a time has been held on its day", () => {
    expect(told({ interview_date: "2026-11-20", ...rated, outcome: "passed" }, "2026-11-20 00:01")[0]).toBe(
      "soon: thank-you",
    );
  });

  it("late in the evening has been held on the next day", () => {
    const late = application({ interview_date: "2026-11-20T23:30", ...rated });
    expect(schedule(late, "2026-11-20 23:59").verdict).toBe("prepare");
    expect(schedule(late, "2026-11-21 00:29")).toMatchObject({ verdict: "prepare", changesAt: "00:30" });
    expect(schedule(late, "2026-11-21 00:30").verdict).toBe("thank-you");
  });

  it.each(["cancelled", "Rescheduled", "no-show"])("is none that was %s", (outcome) => {
    expect(
      told({ status: "interviewing", date_applied: "2026-11-02", interview_date: "2026-11-05", outcome }, "2026-11-20"),
    ).toEqual(["overdue: rebook", "rebook 2026-11-06 Dana Lee"]);
  });
});
