import { describe, expect, it } from "vitest";
import { application, schedule } from "../../builders";
import { interviewed, told } from "./told";

describe("rule 2: the anchor", () => {
  it.each([
    ["the latest held round", interviewed({ date_applied: "2026-10-01" }), "2026-11-12"],
    ["a word from them after it", interviewed({ contact_log: ["2026-11-09 heard by email"] }), "2026-11-16"],
    ["a word from them, whatever it said", interviewed({ contact_log: ["2026-11-09 heard deciding"] }), "2026-11-16"],
    ["a task handed in after it", interviewed({ contact_log: ["2026-11-09 task by email"] }), "2026-11-16"],
    ["none of what tells of nothing", interviewed({ contact_log: ["2026-11-09 no reply"] }), "2026-11-12"],
    ["no automatic reply", interviewed({ contact_log: ["2026-11-09 automatic reply"] }), "2026-11-12"],
    ["nothing told at the interview", interviewed({ contact_log: ["2026-11-09 told by Dana Lee"] }), "2026-11-12"],
    ["a line that tells of applying", { contact_log: ["2026-11-02 applied via website"] }, "2026-11-16"],
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
