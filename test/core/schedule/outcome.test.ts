import { describe, expect, it } from "vitest";
import { application, schedule } from "../../builders";

/** Whether it is closed by a no or a yes, and on which day, as the first step and its reasons tell. */
const said = (properties: Record<string, unknown>) => {
  const { verdict, steps } = schedule(application({ interview_date: "2026-11-10", ...properties }), "2026-11-20");
  return [verdict, steps[0]?.reasons.find(({ kind }) => kind === "said no" || kind === "said yes")];
};

describe("rule 13: the outcome", () => {
  it("is a no by the status, on the day of the last word from them", () => {
    const log = ["2026-11-11 thank-you", "2026-11-19 heard"];
    expect(said({ status: "rejected", contact_log: log })).toEqual(["answer", { kind: "said no", on: "2026-11-19" }]);
  });

  const log = ["2026-11-11 thank-you", "2026-11-19 heard"];

  it.each(["rejected", "Not selected (email)", "Absage", "They went with someone else", "❌ Rejected", "見送り"])(
    "is a no by the latest round's outcome, whatever the status still says: %s",
    (outcome) => {
      expect(said({ outcome, contact_log: log })[0]).toBe("answer");
      expect(said({ outcome, status: "interviewing", contact_log: log })[0]).toBe("answer");
    },
  );

  it.each(["passed", "not rejected", "no decision yet", "went well", "Cancelled", ""])("is none by: %j", (outcome) => {
    expect(said({ outcome, status: "interviewing", contact_log: log })[0]).not.toBe("answer");
  });

  it("is taken back by a later round, held or coming, and by an offer", () => {
    const first = { interview_date: "2026-11-02", outcome: "rejected" };
    const verdict = (properties: Record<string, unknown>, ...rounds: Record<string, unknown>[]) =>
      schedule(application({ contact_log: ["2026-11-05 heard"], ...properties }, first, ...rounds), "2026-11-20")
        .verdict;
    expect(verdict({ status: "interviewing" })).toBe("closed");
    expect(verdict({ status: "interviewing" }, { interview_date: "2026-11-12" })).toBe("follow-up");
    expect(verdict({ status: "interviewing" }, { interview_date: "2026-11-24" })).toBe("prepare");
    expect(verdict({ status: "offer" })).not.toBe("closed");
  });

  it("is a no before the round was held, and then no round is coming", () => {
    const round = { interview_date: "2026-11-24", outcome: "rejected", contact_log: ["2026-11-19 heard"] };
    expect(schedule(application({ status: "interviewing", ...round }), "2026-11-20").verdict).toBe("answer");
  });

  it("is a no by the log, whatever the status says, on the day of the line", () => {
    const log = ["2026-11-11 thank-you", "2026-11-19 heard no by email from Dana Lee"];
    const no = ["answer", { kind: "said no", on: "2026-11-19" }];
    expect(said({ status: "interviewing", contact_log: log })).toEqual(no);
    expect(said({ status: "interviewing", contact_log: ["2026-11-19 Rejected"] })).toEqual(no);
    expect(said({ status: "rejected", contact_log: [...log, "2026-11-20 heard"] })).toEqual(no);
  });

  it("is no no by the log any more once a later line or a later round says otherwise", () => {
    const log = (...lines: string[]) => ({ status: "interviewing", contact_log: ["2026-11-12 heard no", ...lines] });
    expect(said(log("2026-11-18 heard next round"))[0]).not.toBe("answer");
    expect(said({ ...log(), interview_date: "2026-11-16" })[1]).toBeUndefined();
    expect(said({ ...log(), interview_date: "2026-11-25" })[1]).toBeUndefined();
    expect(said({ ...log(), status: "offer" })[1]).toBeUndefined();
    // A plain word says nothing of how things stand.
    expect(schedule(application({ interview_date: "2026-11-10", ...log("2026-11-18 heard") }), "2026-11-13").cap).toBe(
      2,
    );
    expect(said({ interview_date: "2026-11-10", ...log("2026-11-18 heard") })[0]).not.toBe("follow-up");
  });

  it("is a no where an offer was withdrawn, though the status still says offer", () => {
    const log = ["2026-11-16 heard offer", "2026-11-19 heard no"];
    expect(said({ status: "offer", contact_log: log })[1]).toEqual({ kind: "said no", on: "2026-11-19" });
  });

  it("is no new one where a word follows a request for feedback", () => {
    const log = ["2026-11-12 heard", "2026-11-13 answer", "2026-11-16 feedback-request", "2026-11-18 heard"];
    const { sent } = schedule(
      application({ interview_date: "2026-11-10", status: "rejected", contact_log: log }),
      "2026-11-20",
    );
    expect(sent).toBe(1);
  });
});
