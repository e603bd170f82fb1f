import { describe, expect, it } from "vitest";
import { application, schedule } from "../../builders";
import { interviewed, told } from "./told";

describe("rule 9: the follow-up", () => {
  it("is not asked for where the note wants none, and that is said", () => {
    const one = application(interviewed({ follow_up: "no" }));
    expect(told(interviewed({ follow_up: "no" }), "2026-11-17")).toEqual(["waiting: wait", "wait undated"]);
    expect(schedule(one, "2026-11-17").steps[0]?.reasons).toEqual([{ kind: "no follow-up wanted" }]);
    expect(told(interviewed({ follow_up: false }), "2026-11-17")[1]).toBe("follow-up 2026-11-12 Dana Lee");
    expect(told(interviewed({ follow_up: "no" }), "2027-03-01")).toEqual(["quiet: quiet"]);
  });

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
    expect(told(interviewed({ response_by: "11/12/2026" }), "2026-11-17")).toEqual(["waiting: wait", "wait undated"]);
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
      "wait undated Dana Lee",
    ]);
  });

  it("thanks nobody where no day of it is known", () => {
    expect(told({ status: "offer", date_applied: "2026-10-01" }, "2026-11-10")).toEqual([
      "waiting: wait",
      "wait undated",
    ]);
  });
});
