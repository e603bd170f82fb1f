import { describe, expect, it } from "vitest";
import { interviewed, rated, told } from "./told";

describe("rule 6: preparing", () => {
  it("stands second on the day of a round without a time, until its outcome is known", () => {
    const today = { status: "interviewing", interview_date: "2026-11-19" };
    expect(told(today, "2026-11-19").slice(0, 3)).toEqual([
      "today: capture",
      "capture 2026-11-19",
      "prepare 2026-11-19",
    ]);
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

describe("rule 7: writing down how it went", () => {
  const round = { status: "interviewing", interview_date: "2026-11-20T10:30", contact_log: ["2026-11-20 thank-you"] };
  it("comes first, once the round is held, on its day", () => {
    expect(told(round, "2026-11-20 11:29")[0]).toBe("today: prepare");
    expect(told(round, "2026-11-20 11:30").slice(0, 2)).toEqual(["today: capture", "capture 2026-11-20"]);
  });

  it("stands until the end of the next working day, due today and never late", () => {
    expect(told(round, "2026-11-21")[1]).toBe("capture 2026-11-21");
    expect(told(round, "2026-11-23 23:59").slice(0, 2)).toEqual(["today: capture", "capture 2026-11-23"]);
    expect(told(round, "2026-11-24")[0]).toBe("soon: wait");
  });

  it("is behind the thank-yous from the next day on, over a weekend too", () => {
    const untold = { ...round, contact_log: [] };
    expect(told(untold, "2026-11-20 12:00").slice(1, 3)).toEqual([
      "capture 2026-11-20",
      "thank-you 2026-11-23 Dana Lee",
    ]);
    expect(told(untold, "2026-11-21").slice(0, 3)).toEqual([
      "soon: thank-you",
      "thank-you 2026-11-23 Dana Lee",
      "capture 2026-11-21",
    ]);
    expect(told(untold, "2026-11-23").slice(0, 3)).toEqual([
      "today: thank-you",
      "thank-you 2026-11-23 Dana Lee",
      "capture 2026-11-23",
    ]);
  });

  it("is settled by the three ratings, where they are numbers from 1 to 5", () => {
    expect(told({ ...round, ...rated }, "2026-11-20 12:00")[0]).toBe("soon: wait");
    expect(told({ ...round, ...rated, footing: null }, "2026-11-20 12:00")[0]).toBe("today: capture");
    expect(told({ ...round, preparation: "4/5", confidence: "3", footing: 5 }, "2026-11-20 12:00")[0]).toBe(
      "soon: wait",
    );
    expect(told({ ...round, ...rated, footing: 9 }, "2026-11-20 12:00")[0]).toBe("today: capture");
  });

  it("asks of each round what stands in its own note", () => {
    expect(
      told({ status: "interviewing", ...rated }, "2026-11-20 12:00", { interview_date: "2026-11-20T10:30" })[0],
    ).toBe("today: capture");
    expect(
      told({ status: "interviewing" }, "2026-11-20 12:00", { interview_date: "2026-11-20T10:30", ...rated })[0],
    ).toBe("soon: thank-you");
  });
});

describe("rule 8: through a recruiter", () => {
  const round = {
    status: "interviewing",
    interview_date: "2026-11-05",
    ...rated,
    outcome: "done",
    recruiter: "Tom Adeyemi",
    route: "recruiter",
    interviewers: ["Ada Quinn", "Leo Marsh"],
  };
  it("one call to them does instead of thank-yous, on the day", () => {
    expect(told(round, "2026-11-05")).toEqual([
      "today: thank-you",
      "thank-you 2026-11-05 Tom Adeyemi",
      "follow-up 2026-11-10 Tom Adeyemi",
    ]);
  });

  it("is done with by a call or a thank-you on the day or later", () => {
    for (const line of ["2026-11-05 call to Tom", "2026-11-05 thank-you by phone to Tom Adeyemi"]) {
      expect(told({ ...round, contact_log: [line] }, "2026-11-06")[0]).toBe("soon: wait");
    }
  });

  it("is the next working day's for a round on a Saturday", () => {
    expect(told({ ...round, interview_date: "2026-11-07" }, "2026-11-07")[1]).toBe("thank-you 2026-11-09 Tom Adeyemi");
  });

  it("the recruiter is asked, also where a contact is named", () => {
    expect(
      told({ ...round, contact: "Nina Patel", contact_log: ["2026-11-05 thank-you by phone to Tom"] }, "2026-11-10")[1],
    ).toBe("follow-up 2026-11-10 Tom Adeyemi");
  });
});

describe("an offer that is not on paper", () => {
  const offer = (...lines: string[]) => ({
    status: "offer",
    contact_log: ["2026-11-05 heard by phone from Dana Lee", ...lines],
  });
  it("is thanked for on its day, and asked about twice", () => {
    expect(told(offer(), "2026-11-05")).toEqual([
      "today: thank-you",
      "thank-you 2026-11-05 Dana Lee",
      "follow-up 2026-11-10 Dana Lee",
    ]);
    expect(told(offer("2026-11-05 thank-you", "2026-11-10 follow-up"), "2026-11-11")[1]).toBe(
      "follow-up 2026-11-13 Dana Lee",
    );
  });

  it("thanked for late, it is asked about late", () => {
    expect(told(offer("2026-11-09 thank-you"), "2026-11-10")[1]).toBe("follow-up 2026-11-12 Dana Lee");
  });

  it("is never closed: it waits", () => {
    expect(told(offer("2026-11-05 thank-you", "2026-11-10 follow-up", "2026-11-13 follow-up"), "2027-03-01")).toEqual([
      "waiting: wait",
      "wait undated",
    ]);
  });

  it("thanks nobody where no day of it is known", () => {
    expect(told({ status: "offer", date_applied: "2026-10-01" }, "2026-11-10")).toEqual([
      "waiting: wait",
      "wait undated",
    ]);
  });
});

describe("rule 12: a spent schedule", () => {
  const spent = interviewed({ contact_log: ["2026-11-12 follow-up", "2026-11-19 follow-up"] });
  it("has no looking back before it where lessons are there", () => {
    expect(told({ ...spent, lessons: ["Ask about timing"] }, "2026-11-26")).toEqual([
      "move on: move-on",
      "move-on 2026-11-26",
    ]);
  });

  it("waits for a day that they have named all the same", () => {
    expect(told({ ...spent, response_by: "2026-12-04" }, "2026-11-30")).toEqual([
      "waiting: wait",
      "move-on 2026-12-08",
    ]);
  });

  it("is suspended by a coming round", () => {
    expect(told(spent, "2026-11-26", { interview_date: "2026-12-01T09:00" })).toEqual([
      "soon: prepare",
      "prepare 2026-12-01",
    ]);
  });
});
