import { describe, expect, it } from "vitest";
import { application, schedule } from "../../builders";
import { no, told } from "./told";

describe("rule 14: asking for feedback", () => {
  it("is for who was met: not where no round was held", () => {
    expect(told({ ...no("2026-11-06 answer"), interview_date: null }, "2026-11-06")).toEqual(["closed: closed"]);
  });

  it("is settled by feedback, also by what came with the answer", () => {
    for (const line of ["2026-11-05 feedback from Dana Lee", "2026-11-09 feedback"]) {
      expect(told({ ...no("2026-11-06 answer", line), lessons: ["One"] }, "2026-11-09")).toEqual(["closed: closed"]);
    }
  });

  it("is due two working days after an answer that went alone", () => {
    expect(told(no("2026-11-06 answer"), "2026-11-09")).toEqual(["soon: wait", "ask-feedback 2026-11-10 Dana Lee"]);
    expect(told(no("2026-11-09 thank-you"), "2026-11-11")[0]).toBe("today: ask-feedback");
  });

  it("is settled by the word that none is given, and that is said", () => {
    const declined = no("2026-11-06 feedback-request", "2026-11-10 declined");
    expect(told(declined, "2026-11-11")).toEqual(["closed: closed"]);
    expect(schedule(application(declined), "2026-11-11").lastSign).toEqual([{ kind: "declined", on: "2026-11-05" }]);
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
