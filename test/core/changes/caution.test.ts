import { describe, expect, it } from "vitest";
import { firstCaution } from "../../../src/core/changes/caution";
import type { ContactKind } from "../../../src/core/reading/contact-kinds";
import { application, day, entry } from "../../builders";
import { interviewed, rated } from "../schedule/told";

const against = (properties: Record<string, unknown>, on: string, kind: ContactKind = "follow-up", person?: string) =>
  firstCaution(entry(application(properties), on), [{ kind, person, day: day(on) }])?.kind;

describe("what speaks against a message", () => {
  it.each([
    ["a day that they named", { response_by: "2026-11-20" }, "2026-11-20", "promised"],
    ["nothing, the grace being over", { response_by: "2026-11-20" }, "2026-11-24", undefined],
    ["the grace after their day", { response_by: "2026-11-20" }, "2026-11-23", "early"],
    ["its day, which is later", {}, "2026-11-10", "early"],
    ["nothing, on its day", {}, "2026-11-12", undefined],
    ["a follow-up a few days ago", { contact_log: ["2026-11-12 follow-up"] }, "2026-11-16", "gap"],
    [
      "that everything was sent",
      { contact_log: ["2026-11-12 follow-up", "2026-11-23 follow-up"] },
      "2026-12-04",
      "spent",
    ],
  ])("%s", (_case, own, on, kind) => {
    expect(against(interviewed(own), on)).toBe(kind);
  });

  it("is a recruiter, where it would go past them", () => {
    const viaTom = {
      status: "interviewing",
      interview_date: "2026-11-05",
      ...rated,
      recruiter: "Tom Adeyemi",
      route: "recruiter",
      contact_log: ["2026-11-05 call to Tom"],
    };
    expect(against(viaTom, "2026-11-20", "follow-up", "Dana Lee")).toBe("past recruiter");
    expect(against(viaTom, "2026-11-20", "follow-up", "Tom Adeyemi")).toBeUndefined();
  });

  it("is nothing for thanks, replies and notes that ask for nothing", () => {
    for (const kind of ["thank-you", "answer", "closing-note", "withdrawal"] as const)
      expect(against(interviewed({ response_by: "2026-12-01" }), "2026-11-09", kind)).toBeUndefined();
  });

  it("is, of several messages, what speaks against the first that anything speaks against", () => {
    const one = entry(application({ response_by: "2026-11-20" }), "2026-11-20");
    const on = day("2026-11-20");
    expect(firstCaution(one, [])).toBeUndefined();
    expect(
      firstCaution(one, [
        { kind: "thank-you", day: on },
        { kind: "follow-up", day: on },
      ]),
    ).toEqual({ kind: "promised", by: on });
  });
});
