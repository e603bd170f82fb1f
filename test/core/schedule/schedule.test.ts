import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { interviewed, rated, told } from "./told";
import { addDays } from "../../../src/core/day";
import { application, day, RULES, schedule } from "../../builders";
import { describeWhatHolds } from "../../properties";

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

describe("rule 6: a coming round", () => {
  it("suspends follow-ups, and asks for attention from seven days before", () => {
    const both = { interview_date: "2026-12-01T09:00" };
    expect(told(interviewed(), "2026-11-20", both)).toEqual(["waiting: wait", "prepare 2026-12-01"]);
    expect(told(interviewed(), "2026-11-24", both)).toEqual(["soon: prepare", "prepare 2026-12-01"]);
    expect(told(interviewed(), "2026-12-01 08:00", both)).toEqual(["today: prepare", "prepare 2026-12-01"]);
  });
});

describe("rule 8: the thank-you", () => {
  const panel = {
    status: "interviewing",
    interview_date: "2026-11-19",
    ...rated,
    interviewers: ["Dana Lee", "Ravi Menon", "Ingrid Solheim"],
  };
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

describe("rule 9: the follow-up", () => {
  it("keeps its distance from a promise and from the last one", () => {
    const promised = interviewed({ response_by: "2026-11-13" });
    expect(told(promised, "2026-11-17")).toEqual(["today: follow-up", "follow-up 2026-11-17 Dana Lee"]);
    expect(
      told(interviewed({ response_by: "2026-11-13", contact_log: ["2026-11-17 follow-up"] }), "2026-11-18")[1],
    ).toBe("follow-up 2026-11-26 Dana Lee");
    expect(
      told(interviewed({ response_by: "2026-12-04", contact_log: ["2026-11-10 follow-up"] }), "2026-11-18")[1],
    ).toBe("follow-up 2026-12-08 Dana Lee");
  });

  it("of an application alone is planned only where somebody can be written to", () => {
    const applied = { status: "applied", date_applied: "2026-11-02" };
    expect(told(applied, "2026-11-03")).toEqual(["waiting: wait", "follow-up 2026-11-16 Dana Lee"]);
    expect(told({ ...applied, contact: null }, "2026-11-03")).toEqual(["waiting: wait", "wait undated"]);
    expect(told({ ...applied, contact: null, recruiter: "Tom" }, "2026-11-03")[1]).toBe("follow-up 2026-11-16 Tom");
  });

  it("of an application alone is not planned for nobody, whatever day is named", () => {
    const nobody = { status: "applied", date_applied: "2026-11-02", contact: null };
    expect(told({ ...nobody, response_by: "2026-11-18" }, "2026-11-25")).toEqual(["waiting: wait", "wait undated"]);
    expect(told({ ...nobody, follow_up: "2026-11-16" }, "2026-11-17")).toEqual(["waiting: wait", "wait undated"]);
  });

  it("is not planned while the day they named cannot be read", () => {
    expect(told(interviewed({ response_by: "30/11/2026" }), "2026-11-17")).toEqual(["waiting: wait", "wait undated"]);
    const rounds = [{ interview_date: "2026-11-02", response_by: "06/11/2026" }, { interview_date: "2026-11-05" }];
    expect(told({ status: "interviewing", contact_log: ["2026-11-06 thank-you"] }, "2026-11-10", ...rounds)[1]).toBe(
      "follow-up 2026-11-12 Dana Lee",
    );
  });

  it("of an application alone is the only one", () => {
    expect(
      told({ status: "applied", date_applied: "2026-11-02", contact_log: ["2026-11-16 follow-up"] }, "2026-11-20")[1],
    ).toBe("move-on 2026-11-30");
  });
});

describe("rule 11: a day set by hand", () => {
  it("replaces the day of the next follow-up, and rolls to a working day", () => {
    expect(told(interviewed({ follow_up: "2026-11-18" }), "2026-11-10")).toEqual([
      "waiting: wait",
      "follow-up 2026-11-18 Dana Lee",
    ]);
    expect(told(interviewed({ follow_up: "2026-11-21" }), "2026-11-10")[1]).toBe("follow-up 2026-11-23 Dana Lee");
    expect(told(interviewed({ follow_up: "2026-12-24" }), "2026-11-10")[1]).toBe("follow-up 2027-01-04 Dana Lee");
  });

  it.each([
    ["on the promised day", { response_by: "2026-11-13", follow_up: "2026-11-13" }, "2026-11-17"],
    ["before the promised day", { response_by: "2026-11-13", follow_up: "2026-11-10" }, "2026-11-17"],
    [
      "on the day of the last contact",
      { contact_log: ["2026-11-12 follow-up"], follow_up: "2026-11-12" },
      "2026-11-23",
    ],
    ["on the day of their last word", { contact_log: ["2026-11-09 heard"], follow_up: "2026-11-09" }, "2026-11-16"],
    ["on the day of the round", { follow_up: "2026-11-05" }, "2026-11-12"],
  ])("is void %s", (_case, own, due) => {
    expect(told(interviewed(own), "2026-11-13")[1]).toBe(`follow-up ${due} Dana Lee`);
  });

  it("is void once all follow-ups are sent", () => {
    expect(
      told(
        interviewed({ contact_log: ["2026-11-12 follow-up", "2026-11-19 call"], follow_up: "2026-12-15" }),
        "2026-11-20",
      )[1],
    ).toBe("move-on 2026-11-26");
  });

  it("holds back no thank-you", () => {
    expect(told({ interview_date: "2026-11-19", follow_up: "2026-12-01" }, "2026-11-20")[0]).toBe("today: thank-you");
  });
});

describe("rule 12: a spent schedule", () => {
  const spent = interviewed({ contact_log: ["2026-11-12 follow-up", "2026-11-19 follow-up"] });
  it("waits the closing days, then says to move on and look back", () => {
    expect(told(spent, "2026-11-20")).toEqual(["soon: wait", "move-on 2026-11-26"]);
    expect(told(spent, "2026-11-26")).toEqual(["move on: move-on", "move-on 2026-11-26", "look-back 2026-11-26"]);
    expect(told(spent, "2026-12-10")).toEqual(["move on: move-on", "move-on 2026-11-26", "look-back 2026-12-10"]);
  });

  it("is settled by a closing note", () => {
    expect(
      told(
        interviewed({ contact_log: ["2026-11-12 follow-up", "2026-11-19 follow-up", "2026-11-30 closing-note"] }),
        "2026-12-01",
      ),
    ).toEqual(["quiet: quiet"]);
  });

  it("is settled no longer once they write, on the same day too", () => {
    const log = ["2026-11-12 follow-up", "2026-11-19 follow-up", "2026-11-30 closing-note", "2026-11-30 heard"];
    expect(told(interviewed({ contact_log: log }), "2026-12-01")[1]).toBe("follow-up 2026-12-07 Dana Lee");
  });
});

describe("rule 16: too late", () => {
  it("lets a follow-up lapse from the twentieth working day after its day", () => {
    expect(told(interviewed(), "2026-12-09")[0]).toBe("overdue: follow-up");
    expect(told(interviewed(), "2026-12-10")).toEqual(["quiet: quiet"]);
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
});

describe("rule 17: closed", () => {
  it.each(["wishlist", "accepted", "rejected", "withdrawn", "closed", "ghosted", "Rejected"])(
    "is what is %s",
    (status) => {
      expect(told(interviewed({ status }), "2026-11-20")).toEqual(["closed: closed"]);
    },
  );

  it("is a round that ended in a no where no status is given, but not against a status", () => {
    const outcome = { interview_date: "2026-11-05", outcome: "rejected", ...rated };
    expect(told({}, "2026-11-06", outcome)).toEqual(["closed: closed"]);
    expect(told({ status: "interviewing" }, "2026-11-06", outcome)[0]).toBe("today: thank-you");
    expect(told({}, "2026-11-06", { ...outcome, outcome: "passed" })[0]).toBe("today: thank-you");
  });

  it("is what was ghosted, until they write after a follow-up or a closing note", () => {
    const silent = ["2026-11-12 follow-up", "2026-11-23 follow-up"];
    expect(told(interviewed({ status: "ghosted", contact_log: silent }), "2026-11-25")).toEqual(["closed: closed"]);
    const heard = [...silent, "2026-11-24 heard"];
    expect(told(interviewed({ status: "ghosted", contact_log: heard }), "2026-11-25")).toEqual([
      "soon: wait",
      "follow-up 2026-12-01 Dana Lee",
    ]);
    expect(
      told(
        interviewed({ status: "ghosted", contact_log: ["2026-11-12 closing-note", "2026-11-24 heard"] }),
        "2026-11-25",
      )[0],
    ).toBe("soon: wait");
    expect(told(interviewed({ status: "closed", contact_log: heard }), "2026-11-25")).toEqual(["closed: closed"]);
  });

  it("is what was ghosted and did not write after a follow-up, and what is spent again since they did", () => {
    expect(told(interviewed({ status: "ghosted", contact_log: ["2026-11-09 heard"] }), "2026-11-25")).toEqual([
      "closed: closed",
    ]);
    const again = ["2026-11-12 follow-up", "2026-11-13 heard", "2026-11-20 follow-up", "2026-12-01 follow-up"];
    expect(told(interviewed({ status: "ghosted", contact_log: again.slice(0, 3) }), "2026-12-01")[0]).toBe(
      "today: follow-up",
    );
    expect(told(interviewed({ status: "ghosted", contact_log: again }), "2026-12-02")).toEqual(["closed: closed"]);
  });

  it("is not a word that is not known: it counts as open", () => {
    expect(told(interviewed({ status: "in limbo" }), "2026-11-12")[0]).toBe("today: follow-up");
  });
});

describe("groups", () => {
  it.each([
    ["2026-11-13", "overdue"],
    ["2026-11-12", "today"],
    ["2026-11-11", "soon"],
    ["2026-11-06", "soon"],
  ])("on %s it is %s", (now, group) => {
    expect(told(interviewed(), now)[0]).toMatch(new RegExp(`^${group}: `));
  });

  it("put what is more than seven days away under waiting", () => {
    expect(told(interviewed({ response_by: "2026-11-20" }), "2026-11-16")[0]).toBe("waiting: wait");
    expect(told(interviewed({ response_by: "2026-11-20" }), "2026-11-17")[0]).toBe("soon: wait");
  });
});

describe("contacts that lie ahead", () => {
  it("are problems, and count for nothing", () => {
    const ahead = schedule(application(interviewed({ contact_log: ["2026-12-24 follow-up"] })), "2026-11-12");
    expect(ahead).toMatchObject({
      sent: 0,
      verdict: "follow-up",
      problems: [{ kind: "future contact", value: "2026-12-24 follow-up" }],
    });
  });
});

describe("an interview note with no application", () => {
  it("has a schedule of its own", () => {
    expect(
      told(
        { type: "interview", status: undefined, interview_date: "2026-11-05", contact_log: ["2026-11-06 thanks"] },
        "2026-11-13",
      )[0],
    ).toBe("overdue: follow-up");
  });
});

describeWhatHolds("any history", () => {
  const start = day("2026-09-01");
  const date = fc.integer({ min: 0, max: 150 }).map((days) => addDays(start, days));
  const kinds = fc.constantFrom("follow-up", "thank-you", "heard", "call", "closing-note");
  const lines = fc.array(
    fc.tuple(date, kinds).map(([on, kind]) => `${on} ${kind}`),
    { maxLength: 8 },
  );
  const histories = fc.record(
    {
      interview_date: date,
      date_applied: date,
      response_by: date,
      follow_up: date,
      contact_log: lines,
      round: fc.constantFrom("phone", "final", ""),
    },
    { requiredKeys: [] },
  );

  it("never asks on or before a promised day, never on a day off, and never more often than the cap", () => {
    fc.assert(
      fc.property(histories, date, (history, today) => {
        const { steps, sent, cap, promise } = schedule(application(history), today);
        for (const step of steps.filter(({ kind }) => kind === "follow-up")) {
          expect(sent).toBeLessThan(cap);
          if (step.due === null) continue;
          expect(RULES.calendar.askingDays.includes(step.due)).toBe(true);
          if (promise) expect(step.due > promise).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it("is never asked for sooner because of one more contact", () => {
    fc.assert(
      fc.property(histories, date, (history, today) => {
        const dueOf = (log: readonly string[]) =>
          schedule(application({ ...history, follow_up: undefined, contact_log: log }), today).steps.find(
            ({ kind }) => kind === "follow-up",
          )?.due;
        const log = (history.contact_log ?? []).filter((line) => line.slice(0, 10) <= today);
        const before = dueOf(log);
        const after = dueOf([...log, `${today} follow-up`]);
        if (before && after) expect(after >= before).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("is scheduled without an exception, whatever the days", () => {
    const anyDay = fc
      .date({ min: new Date("0000-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    const wild = fc.record(
      {
        interview_date: anyDay,
        date_applied: anyDay,
        response_by: anyDay,
        follow_up: anyDay,
        contact_log: fc.array(anyDay),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(wild, date, (history, today) => {
        expect(() => schedule(application(history), today)).not.toThrow();
      }),
    );
  });

  it("does not depend on the order of its lines", () => {
    fc.assert(
      fc.property(histories, date, (history, today) => {
        const log = [...new Map((history.contact_log ?? []).map((line) => [line.slice(0, 10), line])).values()];
        const told = (contact_log: readonly string[]) => {
          const { group, verdict, steps } = schedule(application({ ...history, contact_log }), today);
          return { group, verdict, steps };
        };
        expect(told([...log].reverse())).toEqual(told(log));
      }),
    );
  });
});
