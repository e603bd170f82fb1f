import { describe, expect, it } from "vitest";
import { contactOf } from "../../../src/core/schedule/step";
import { application, day, schedule } from "../../builders";
import { no, rated, told, yes } from "./told";

describe("rule 13: the answer to a no", () => {
  it("waits a working day", () => {
    expect(told(no(), "2026-11-05")).toEqual(["soon: wait", "answer 2026-11-06 Dana Lee"]);
    expect(told(no(), "2026-11-06")).toEqual(["today: answer", "answer 2026-11-06 Dana Lee"]);
  });

  it("carries the one question for feedback after a held round, and is logged as the request", () => {
    const [step] = schedule(application(no()), "2026-11-06").steps;
    expect(step && contactOf(step, day("2026-11-06"))?.kind).toBe("feedback-request");
    const unmet = { status: "rejected", contact_log: ["2026-11-05 heard no"] };
    const [plain] = schedule(application(unmet), "2026-11-06").steps;
    expect(plain && contactOf(plain, day("2026-11-06"))?.kind).toBe("answer");
  });

  it("lapses at the end of the fifth working day; then a request goes alone", () => {
    expect(told(no(), "2026-11-12 23:59")).toEqual(["overdue: answer", "answer 2026-11-06 Dana Lee"]);
    expect(told(no(), "2026-11-13")).toEqual(["overdue: ask-feedback", "ask-feedback 2026-11-10 Dana Lee"]);
  });

  it.each(["answer", "thank-you", "feedback-request"])("is settled by a %s since", (kind) => {
    expect(told(no(`2026-11-05 ${kind}`), "2026-11-06").join()).not.toContain("answer");
  });

  it("is not settled by a thank-you from before", () => {
    expect(told({ ...no(), contact_log: ["2026-11-05 thank-you", "2026-11-05 heard"] }, "2026-11-06")[0]).toBe(
      "today: answer",
    );
  });

  it("goes in the year-end pause too", () => {
    const late = { ...no(), interview_date: "2026-12-10", contact_log: ["2026-12-17 heard"] };
    expect(told(late, "2026-12-21")).toEqual(["overdue: answer", "answer 2026-12-18 Dana Lee"]);
    expect(told(late, "2026-12-29")).toEqual(["soon: wait", "ask-feedback 2027-01-05 Dana Lee"]);
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

describe("rule 13: a no without its day", () => {
  const undated = (last: string) => ({ ...no(), interview_date: last, contact_log: [] });
  it("is asked about while the last that happened lies no more than twenty working days back", () => {
    expect(told(undated("2026-10-29"), "2026-11-06")).toEqual(["today: date-the-no", "date-the-no 2026-11-06"]);
    expect(told(undated("2026-10-29"), "2026-11-26")[0]).toBe("today: date-the-no");
    expect(told(undated("2026-10-29"), "2026-11-27")).toEqual(["closed: closed"]);
    const written = { ...undated("2026-10-29"), contact_log: ["2026-11-02 follow-up"] };
    expect(told(written, "2026-11-27")[0]).toBe("today: date-the-no");
    expect(told({ status: "rejected", date_applied: "2026-11-25" }, "2026-11-27")).toEqual(["closed: closed"]);
  });

  it.each([
    ["a plain word from before the round", ["2026-10-28 heard"], "date-the-no"],
    ["a plain word from before they were asked", ["2026-11-02 heard", "2026-11-04 follow-up"], "date-the-no"],
    ["a word that says something else", ["2026-11-05 heard deciding"], "date-the-no"],
    ["a plain word since", ["2026-11-04 follow-up", "2026-11-05 heard"], "answer"],
    ["a line that says no", ["2026-10-28 heard", "2026-11-05 heard no", "2026-11-06 call"], "answer"],
  ])("is none with %s, or is", (_case, contact_log, kind) => {
    expect(told({ ...no(), contact_log }, "2026-11-06")[0]).toBe(`today: ${kind}`);
  });
});
