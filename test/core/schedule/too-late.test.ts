import { describe, expect, it } from "vitest";
import { application, schedule } from "../../builders";
import { held, interviewed, rated, told } from "./told";

describe("rule 5: the year-end pause", () => {
  const december = { status: "interviewing", interview_date: "2026-12-10", contact_log: ["2026-12-11 thank-you"] };
  it("is not counted in", () => {
    expect(
      told({ ...december, interview_date: "2026-12-16", contact_log: ["2026-12-17 thank-you"] }, "2026-12-18")[1],
    ).toBe("follow-up 2027-01-06 Dana Lee");
  });

  it("makes what was late when it began due again after it, counted from there", () => {
    expect(told(december, "2026-12-18")).toEqual(["overdue: follow-up", "follow-up 2026-12-17 Dana Lee"]);
    expect(told(december, "2026-12-20")).toEqual(["waiting: wait", "follow-up 2027-01-04 Dana Lee"]);
    expect(told(december, "2027-01-04")).toEqual(["today: follow-up", "follow-up 2027-01-04 Dana Lee"]);
    expect(told(december, "2027-01-05")).toEqual(["overdue: follow-up", "follow-up 2027-01-04 Dana Lee"]);
  });

  it("does not bring back what had lapsed before it", () => {
    expect(told(interviewed(), "2026-12-28")).toEqual(["quiet: quiet"]);
    expect(told(interviewed(), "2027-01-05")).toEqual(["quiet: quiet"]);
  });

  it("does not hold back a thank-you", () => {
    const round = { status: "interviewing", interview_date: "2026-12-21" };
    expect(told(round, "2026-12-22")[0]).toBe("today: thank-you");
    expect(told(round, "2026-12-22")[1]).toBe("thank-you 2026-12-22 Dana Lee");
  });

  it("holds back moving on", () => {
    const spent = interviewed({ contact_log: ["2026-12-01 follow-up", "2026-12-14 follow-up"] });
    expect(told(spent, "2026-12-23")).toEqual(["waiting: wait", "move-on 2027-01-04"]);
    expect(told(spent, "2027-01-04")[0]).toBe("move on: move-on");
  });

  it("never moves a promised day", () => {
    expect(told(interviewed({ response_by: "2026-12-24" }), "2026-12-21")[1]).toBe("follow-up 2027-01-05 Dana Lee");
  });
});

describe("rule 16: too late", () => {
  it("lets a follow-up lapse from the twentieth working day after its day", () => {
    expect(told(interviewed(), "2026-12-09")[0]).toBe("overdue: follow-up");
    expect(told(interviewed(), "2026-12-10")).toEqual(["quiet: quiet"]);
  });

  it("lets it lapse from the fortieth in public service", () => {
    const slow = { ...held("2026-08-03"), ...rated, cadence: "public sector" };
    expect(told(slow, "2026-10-09")).toEqual(["overdue: follow-up", "follow-up 2026-08-17 Dana Lee"]);
    expect(told(slow, "2026-10-12")).toEqual(["quiet: quiet"]);
  });

  it.each([
    ["a round", { interview_date: "2026-07-02" }, [{ kind: "interviewed", on: "2026-07-02" }, { kind: "never asked" }]],
    [
      "an application",
      { status: "applied", date_applied: "2026-07-13" },
      [{ kind: "applied", on: "2026-07-13" }, { kind: "never asked" }],
    ],
    [
      "nobody",
      { status: "applied", date_applied: "2026-07-13", contact: null },
      [{ kind: "applied", on: "2026-07-13" }, { kind: "nobody named" }],
    ],
  ])("says of %s that nobody was asked", (_case, own, sign) => {
    expect(schedule(application(own), "2026-11-27")).toMatchObject({ verdict: "quiet", lastSign: sign });
  });

  it("lets moving on lapse as well", () => {
    const spent = {
      ...interviewed({ contact_log: ["2026-08-19 follow-up", "2026-08-26 follow-up"] }),
      interview_date: "2026-08-10",
    };
    expect(told(spent, "2026-09-29")[0]).toBe("move on: move-on");
    expect(told(spent, "2026-09-30")).toEqual(["quiet: quiet"]);
  });

  it("opens an old vault calmly: an application with nobody to write to falls quiet", () => {
    const old = { status: "applied", date_applied: "2026-11-02", contact: null };
    expect(told(old, "2026-11-27")[0]).toBe("waiting: wait");
    expect(told(old, "2026-11-30")).toEqual(["quiet: quiet"]);
  });

  it("leaves one with a round waiting for the day that cannot be read", () => {
    const met = { status: "interviewing", interview_date: "2026-11-02", response_by: "03/04/2026", contact: null };
    expect(told(met, "2026-12-18")).toEqual(["waiting: wait", "wait undated"]);
  });
});
