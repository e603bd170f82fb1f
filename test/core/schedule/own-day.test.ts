import { describe, expect, it } from "vitest";
import { application, schedule } from "../../builders";
import { interviewed } from "./told";

const reasonOn = (now: string, own: Record<string, unknown>) =>
  schedule(application(interviewed(own)), now).steps[0]?.reasons.find(({ kind }) => kind.startsWith("your day"));

describe("rule 11: a day of one's own", () => {
  it("that holds is told as that", () => {
    expect(reasonOn("2026-11-10", { follow_up: "2026-11-18" })).toEqual({ kind: "your day", why: "" });
  });

  it.each<[string, Record<string, unknown>, string]>([
    ["in their own words", { "Follow-up reason": "they are moving offices" }, "they are moving offices"],
    ["of a list", { follow_up_reason: ["moving", "new boss"] }, "moving, new boss"],
    ["of a link", { follow_up_reason: "[[Plan|as planned]]" }, "as planned"],
    ["of none", { follow_up_reason: "<reason>" }, ""],
    ["of a map", { follow_up_reason: { a: { b: "c" } } }, ""],
    ["of a long text", { follow_up_reason: "x".repeat(9_999) }, `${"x".repeat(200)}…`],
  ])("says why: %s", (_case, own, why) => {
    expect(reasonOn("2026-11-10", { follow_up: "2026-11-18", ...own })).toEqual({ kind: "your day", why });
  });

  it.each([
    [
      "on the day they named",
      { response_by: "2026-11-13", follow_up: "2026-11-13" },
      { kind: "promised", by: "2026-11-13" },
    ],
    ["before it", { response_by: "2026-11-13", follow_up: "2026-11-11" }, { kind: "promised", by: "2026-11-13" }],
    [
      "too close to a contact",
      { contact_log: ["2026-11-06 thank-you", "2026-11-10 endorsement-request"], follow_up: "2026-11-12" },
      { kind: "gap" },
    ],
    ["before their word", { follow_up: "2026-11-08", contact_log: ["2026-11-09 heard"] }, { kind: "their word" }],
  ])("that cannot hold says why: %s", (_case, own, because) => {
    expect(reasonOn("2026-11-10", own)).toMatchObject({ kind: "your day is void", because });
  });

  it("that lies before the interview says so", () => {
    const own = { status: "interviewing", interview_date: "2026-11-05", follow_up: "2026-11-04" };
    const steps = schedule(application(own), "2026-11-10").steps.flatMap(({ reasons }) => reasons);
    expect(steps).toContainEqual({ kind: "your day is void", day: "2026-11-04", because: { kind: "interview" } });
  });

  it("says nothing of a day on which, or soon after which, a message went", () => {
    for (const follow_up of ["2026-11-17", "2026-11-16"])
      expect(reasonOn("2026-11-18", { contact_log: ["2026-11-17 follow-up"], follow_up })).toBeUndefined();
  });

  it("is not used once all has been asked, and that is said", () => {
    const spent = { contact_log: ["2026-11-12 follow-up", "2026-11-19 follow-up"], follow_up: "2026-11-30" };
    expect(reasonOn("2026-11-20", spent)).toMatchObject({ because: { kind: "spent", times: 2 } });
  });

  it("is no matter any more once they may be asked all the same", () => {
    expect(reasonOn("2026-11-17", { response_by: "2026-11-13", follow_up: "2026-11-13" })).toBeUndefined();
  });
});
