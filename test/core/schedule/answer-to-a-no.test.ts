import { describe, expect, it } from "vitest";
import { no, rated, told, yes } from "./told";

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
