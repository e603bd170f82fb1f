import { describe, expect, it } from "vitest";
import { interviewed, rated, told } from "./told";
import { application, schedule } from "../../builders";

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
    ).toEqual(["waiting: wait", "wait undated"]);
  });
});

describe("rule 2: the anchor", () => {
  it.each([
    ["the latest held round", interviewed({ date_applied: "2026-10-01" }), "2026-11-12"],
    ["a word from them after it", interviewed({ contact_log: ["2026-11-09 heard by email"] }), "2026-11-16"],
    ["the application, where there was no round", { status: "applied", date_applied: "2026-11-02" }, "2026-11-16"],
  ])("is %s", (_case, properties, due) => {
    expect(told(properties, "2026-11-10")[1]).toBe(`follow-up ${due} Dana Lee`);
  });

  it("is not the application once interviews are under way without a date", () => {
    expect(told({ status: "interviewing", date_applied: "2026-10-01" }, "2026-11-20")).toEqual([
      "waiting: wait",
      "wait undated",
    ]);
    expect(told({ status: "screening", date_applied: "2026-10-01", response_by: "2026-11-18" }, "2026-11-20")[1]).toBe(
      "follow-up 2026-11-20 Dana Lee",
    );
  });

  it("is missing where nothing is known", () => {
    expect(told({}, "2026-11-20")).toEqual(["waiting: wait", "wait undated"]);
  });

  it("begins the count of follow-ups anew", () => {
    const log = ["2026-11-12 follow-up", "2026-11-23 follow-up"];
    expect(schedule(application(interviewed({ contact_log: log })), "2026-11-25")).toMatchObject({ sent: 2 });
    expect(
      schedule(application(interviewed({ contact_log: [...log, "2026-11-24 heard"] })), "2026-11-25"),
    ).toMatchObject({ sent: 0 });
    expect(
      schedule(application(interviewed({ contact_log: log }), { interview_date: "2026-11-24" }), "2026-11-25"),
    ).toMatchObject({ sent: 0 });
  });
});

describe("rule 3: the promise", () => {
  it("is the latest one", () => {
    expect(told(interviewed({ response_by: "2026-11-13" }), "2026-11-10", { response_by: "2026-11-20" })[1]).toBe(
      "follow-up 2026-11-24 Dana Lee",
    );
  });

  it("is overtaken by a later round, and by a later word from them", () => {
    expect(told(interviewed({ response_by: "2026-11-04" }), "2026-11-10")[1]).toBe("follow-up 2026-11-12 Dana Lee");
    expect(told(interviewed({ response_by: "2026-11-09", contact_log: ["2026-11-09 heard"] }), "2026-11-10")[1]).toBe(
      "follow-up 2026-11-16 Dana Lee",
    );
  });

  it("made on the day of the round for that day is in force", () => {
    expect(told(interviewed({ response_by: "2026-11-05" }), "2026-11-06")[1]).toBe("follow-up 2026-11-09 Dana Lee");
  });
});

describe("rule 4: the row of the cadence table", () => {
  it.each([
    ["phone screen", "2026-11-12"],
    ["Telephone call", "2026-11-12"],
    ["technical", "2026-11-12"],
    ["final panel", "2026-11-16"],
    ["Final phone call", "2026-11-16"],
    ["", "2026-11-12"],
  ])("for a round called %o", (round, due) => {
    expect(told(interviewed({ round }), "2026-11-10")[1]).toBe(`follow-up ${due} Dana Lee`);
  });

  it("is the status' own where the round has no words", () => {
    expect(told(interviewed({ status: "assessment", contact_log: ["2026-11-12 follow-up"] }), "2026-11-16")[1]).toBe(
      "follow-up 2026-11-19 Dana Lee",
    );
    expect(told(interviewed({ status: "applied", contact_log: ["2026-11-12 follow-up"] }), "2026-11-16")[1]).toBe(
      "follow-up 2026-11-23 Dana Lee",
    );
  });

  it("is the one that the note names", () => {
    expect(told(interviewed({ cadence: "Final round", round: "phone screen" }), "2026-11-10")[1]).toBe(
      "follow-up 2026-11-16 Dana Lee",
    );
  });

  it("has its own numbers for the second follow-up", () => {
    const log = { contact_log: ["2026-11-12 follow-up"] };
    expect(told(interviewed({ ...log, round: "phone screen" }), "2026-11-16")[1]).toBe("follow-up 2026-11-19 Dana Lee");
    expect(told(interviewed({ ...log, round: "onsite" }), "2026-11-16")[1]).toBe("follow-up 2026-11-23 Dana Lee");
  });
});
