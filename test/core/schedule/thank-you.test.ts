import { describe, expect, it } from "vitest";
import { application, schedule } from "../../builders";
import { rated, told } from "./told";

describe("rule 8: the thank-you", () => {
  const panel = {
    status: "interviewing",
    interview_date: "2026-11-19",
    ...rated,
    interviewers: ["Dana Lee", "Ravi Menon", "Ingrid Solheim"],
  };
  it("for an offer tells its day, whatever they have said since", () => {
    const log = ["2026-11-10 heard offer", "2026-11-20 heard by email — contract on paper"];
    const { steps } = schedule(application({ status: "offer", contact_log: log }), "2026-11-20");
    expect(steps[0]).toMatchObject({ kind: "thank-you", due: "2026-11-20" });
    expect(steps[0]?.reasons).toEqual([{ kind: "offer", on: "2026-11-10", isOnPaper: false }]);
  });

  it("goes to each interviewer, on the working day after", () => {
    expect(told(panel, "2026-11-20")).toEqual([
      "today: thank-you",
      "thank-you 2026-11-20 Dana Lee",
      "thank-you 2026-11-20 Ravi Menon",
      "thank-you 2026-11-20 Ingrid Solheim",
      "follow-up 2026-11-26 Dana Lee",
    ]);
  });

  it("may go on the day of the round, and is late after the day after", () => {
    expect(told({ ...panel, outcome: "passed" }, "2026-11-19")[0]).toBe("soon: thank-you");
    expect(told(panel, "2026-11-23")[0]).toBe("overdue: thank-you");
  });

  it.each([
    ["by name", "thank-you to Ravi Menon", ["Dana Lee", "Ingrid Solheim"]],
    ["by first name", "thank-you to Ravi", ["Dana Lee", "Ingrid Solheim"]],
    ["all of them, by a line that names nobody", "thanks", []],
    ["two by name", "thank-you to Ravi and Dana Lee", ["Ingrid Solheim"]],
    ["by title and surname", "thank-you to Ms Solheim", ["Dana Lee", "Ravi Menon"]],
    ["all of them, in a word", "thank-you to everyone", []],
    ["nobody, by a line for somebody else", "thank-you to Mona", ["Dana Lee", "Ravi Menon", "Ingrid Solheim"]],
  ])("covers %s", (_case, line, left) => {
    const { steps } = schedule(application({ ...panel, contact_log: [`2026-11-19 ${line}`] }), "2026-11-20");
    expect(steps.filter(({ kind }) => kind === "thank-you").map(({ to }) => to?.name)).toEqual(left);
  });

  it("covers nobody by a first name that two of them have", () => {
    const two = { ...panel, interviewers: ["Dana Lee", "Dana Roy"], contact_log: ["2026-11-19 thank-you to Dana"] };
    expect(told(two, "2026-11-20").filter((step) => step.startsWith("thank-you"))).toHaveLength(2);
  });

  it("goes to whom one writes to, where no interviewer is named, and to whoever it was where nobody is", () => {
    expect(told({ interview_date: "2026-11-19", ...rated }, "2026-11-20")[1]).toBe("thank-you 2026-11-20 Dana Lee");
    expect(told({ interview_date: "2026-11-19", ...rated, contact: null }, "2026-11-20")[1]).toBe(
      "thank-you 2026-11-20",
    );
    expect(
      told(
        { interview_date: "2026-11-19", ...rated, contact: null, contact_log: ["2026-11-19 thanks to Mona"] },
        "2026-11-20",
      )[1],
    ).toBe("follow-up 2026-11-26");
  });

  it("goes to the people of each round, and once to somebody who was in two", () => {
    const rounds = [
      { interview_date: "2026-11-17", interviewers: ["Ravi Menon", "Dana Lee"] },
      { interview_date: "2026-11-19", interviewers: ["Amara Cole", "Dana Lee"] },
    ];
    expect(told({ status: "interviewing" }, "2026-11-20", ...rounds).slice(0, 4)).toEqual([
      "overdue: thank-you",
      "thank-you 2026-11-18 Ravi Menon",
      "thank-you 2026-11-20 Amara Cole",
      "thank-you 2026-11-20 Dana Lee",
    ]);
  });

  it("does not come back when the pause moves the follow-up that ended it", () => {
    expect(told({ interview_date: "2026-12-16", response_by: "2026-12-16" }, "2026-12-18")).toEqual([
      "today: follow-up",
      "follow-up 2026-12-18 Dana Lee",
    ]);
    expect(told({ interview_date: "2026-12-16", response_by: "2026-12-16" }, "2026-12-21")).toEqual([
      "waiting: wait",
      "follow-up 2027-01-04 Dana Lee",
    ]);
  });

  it("lapses at the end of the fifth working day", () => {
    const promised = { ...panel, response_by: "2026-12-11" };
    expect(told(promised, "2026-11-26 23:59")[0]).toBe("overdue: thank-you");
    expect(told(promised, "2026-11-27")).toEqual(["waiting: wait", "follow-up 2026-12-15 Dana Lee"]);
  });

  it("lapses when a follow-up falls due, and with any later contact", () => {
    expect(told({ ...panel, response_by: "2026-11-20" }, "2026-11-24")[1]).toBe("follow-up 2026-11-24 Dana Lee");
    expect(told({ ...panel, contact_log: ["2026-11-20 call"] }, "2026-11-23")[1]).toBe("follow-up 2026-12-01 Dana Lee");
  });

  it("sent late moves the wait to its day, where nothing is promised", () => {
    const late = { status: "interviewing", interview_date: "2026-11-05", contact_log: ["2026-11-10 thank-you"] };
    expect(told(late, "2026-11-11")[1]).toBe("follow-up 2026-11-17 Dana Lee");
    expect(told({ ...late, response_by: "2026-11-13" }, "2026-11-11")[1]).toBe("follow-up 2026-11-17 Dana Lee");
    expect(told({ ...late, contact_log: ["2026-11-06 thank-you"] }, "2026-11-11")[1]).toBe(
      "follow-up 2026-11-12 Dana Lee",
    );
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
