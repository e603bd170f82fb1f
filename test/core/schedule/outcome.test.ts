import { describe, expect, it } from "vitest";
import { interviewed, rated, told } from "./told";
import { application, schedule } from "../../builders";

/** A no on Thursday 5 November 2026, a week after the interview. */
const no = (...lines: string[]) => ({
  status: "rejected",
  interview_date: "2026-10-29",
  ...rated,
  contact_log: ["2026-10-30 thank-you", "2026-11-05 heard by email", ...lines],
});
const yes = (...lines: string[]) => ({ ...no(...lines), status: "accepted" });

describe("rule 13: the answer to a no", () => {
  it("waits a working day, and goes before the request", () => {
    expect(told(no(), "2026-11-05")).toEqual([
      "soon: wait",
      "answer 2026-11-06 Dana Lee",
      "ask-feedback 2026-11-06 Dana Lee",
    ]);
    expect(told(no(), "2026-11-06")).toEqual([
      "today: answer",
      "answer 2026-11-06 Dana Lee",
      "ask-feedback 2026-11-06 Dana Lee",
    ]);
  });

  it("lapses at the end of the fifth working day", () => {
    expect(told(no(), "2026-11-12 23:59")[0]).toBe("overdue: answer");
    expect(told(no(), "2026-11-13")[0]).toBe("overdue: ask-feedback");
  });

  it.each(["answer", "thank-you", "feedback-request"])("is settled by a %s since", (kind) => {
    expect(told(no(`2026-11-05 ${kind}`), "2026-11-06").join()).not.toContain("answer");
  });

  it("is not settled by a thank-you from before", () => {
    expect(told({ ...no(), contact_log: ["2026-11-05 thank-you", "2026-11-05 heard"] }, "2026-11-06")[0]).toBe(
      "today: answer",
    );
  });

  it("is not asked for where nobody knows when they said so", () => {
    expect(told({ ...no(), contact_log: ["2026-10-30 thank-you"] }, "2026-11-06")).toEqual(["closed: closed"]);
  });

  it("goes in the year-end pause too, and the request after it", () => {
    const late = { ...no(), interview_date: "2026-12-10", contact_log: ["2026-12-17 heard"] };
    expect(told(late, "2026-12-21")).toEqual([
      "overdue: answer",
      "answer 2026-12-18 Dana Lee",
      "ask-feedback 2027-01-04 Dana Lee",
    ]);
  });

  it("is asked for by a round that ended in a no, where no status is given; a passed one is never a yes", () => {
    const round = (outcome: string) => ({
      interview_date: "2026-10-29",
      ...rated,
      outcome,
      contact_log: ["2026-11-05 heard"],
    });
    expect(told({}, "2026-11-06", round("rejected"))[0]).toBe("today: answer");
    expect(told({}, "2026-11-06", round("passed"))[0]).toBe("soon: wait");
  });

  it("is not asked for after a yes, nor after the person withdrew", () => {
    expect(told(yes(), "2026-11-06")).toEqual(["today: ask-feedback", "ask-feedback 2026-11-06 Dana Lee"]);
    expect(told({ ...no(), status: "withdrawn" }, "2026-11-06")).toEqual(["closed: closed"]);
    expect(told({ ...no(), status: "closed" }, "2026-11-06")).toEqual(["closed: closed"]);
  });
});

describe("rule 14: asking for feedback", () => {
  it("is for who was met: not where no round was held", () => {
    expect(told({ ...no("2026-11-06 answer"), interview_date: null }, "2026-11-06")).toEqual(["closed: closed"]);
  });

  it("is settled by feedback, also by what came with the answer", () => {
    for (const line of ["2026-11-05 feedback from Dana Lee", "2026-11-09 feedback"]) {
      expect(told({ ...no("2026-11-06 answer", line), lessons: ["One"] }, "2026-11-09")).toEqual(["closed: closed"]);
    }
  });

  it("lapses where it was not begun by the end of the tenth working day", () => {
    expect(told(no("2026-11-06 answer"), "2026-11-19 23:59")[0]).toBe("overdue: ask-feedback");
    expect(told(no("2026-11-06 answer"), "2026-11-20")).toEqual(["closed: closed"]);
  });

  it("may be put off by hand", () => {
    expect(told({ ...no("2026-11-06 answer"), follow_up: "2026-11-23" }, "2026-11-09")).toEqual([
      "waiting: wait",
      "ask-feedback 2026-11-23 Dana Lee",
    ]);
  });

  it("is not begun anew by their answer to the request, and never asked for more than twice", () => {
    const asked = ["2026-11-06 answer", "2026-11-09 feedback-request", "2026-11-11 heard"];
    expect(told(no(...asked), "2026-11-12")).toEqual(["waiting: wait", "ask-feedback 2026-11-20 Dana Lee"]);
    const twice = no(...asked, "2026-11-20 feedback-request", "2026-11-23 heard");
    expect(schedule(application(twice), "2026-11-24")).toMatchObject({ sent: 2, cap: 2, verdict: "wait" });
  });
});

describe("rule 15: looking back", () => {
  it("is the first thing once feedback is there and no lesson, and never late", () => {
    const told15 = (now: string, own: Record<string, unknown> = {}) =>
      told({ ...no("2026-11-06 answer", "2026-11-09 feedback"), ...own }, now);
    expect(told15("2026-11-10")).toEqual(["today: look-back", "look-back 2026-11-10"]);
    expect(told15("2026-12-10")).toEqual(["today: look-back", "look-back 2026-12-10"]);
    expect(told15("2026-11-10", { lessons: ["Name one number"] })).toEqual(["closed: closed"]);
  });

  it("stands beside what is asked while the application is open", () => {
    expect(told(interviewed({ contact_log: ["2026-11-09 feedback"] }), "2026-11-10")).toEqual([
      "today: look-back",
      "look-back 2026-11-10",
      "follow-up 2026-11-12 Dana Lee",
    ]);
  });

  it("is over once the person has closed it", () => {
    expect(told({ ...no("2026-11-09 feedback"), status: "closed" }, "2026-11-10")).toEqual(["closed: closed"]);
  });
});
