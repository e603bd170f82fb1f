import { describe, expect, it } from "vitest";
import type { Wait } from "../../../src/core/insights/search-facts";
import { told } from "./telling";

const APPLIED = { date_applied: "2026-11-02" };

describe("the first word after applying", () => {
  it.each<[string, Wait["result"], number | undefined, Record<string, unknown>]>([
    ["a word came", "answered", 7, { contact_log: ["2026-11-09 heard", "2026-11-16 heard no"] }],
    ["a word came on the day itself", "answered", 0, { contact_log: ["2026-11-02 heard"] }],
    ["it was a no", "answered", 7, { contact_log: ["2026-11-09 heard no"] }],
    ["it was feedback", "answered", 7, { contact_log: ["2026-11-09 feedback"] }],
    ["a round came after it", "answered", 7, { contact_log: ["2026-11-09 heard"], interview_date: "2026-11-12" }],
    ["a round came on its day", "answered", 7, { contact_log: ["2026-11-09 heard"], interview_date: "2026-11-09" }],
    [
      "a round came before it",
      "day not noted",
      undefined,
      { contact_log: ["2026-11-09 heard"], interview_date: "2026-11-06" },
    ],
    [
      "a round that was cancelled came before it",
      "day not noted",
      undefined,
      { contact_log: ["2026-11-09 heard"], interview_date: "2026-11-06", outcome: "cancelled" },
    ],
    ["a word came before applying alone", "waiting", 18, { contact_log: ["2026-10-30 heard"] }],
    ["a round came before applying alone", "waiting", 18, { interview_date: "2026-10-30" }],
    ["a round alone tells of it", "day not noted", undefined, { interview_date: "2026-11-12" }],
    ["a round ahead tells of it", "day not noted", undefined, { interview_date: "2026-11-30" }],
    ["the status tells of it", "day not noted", undefined, { status: "screening" }],
    ["nothing came yet", "waiting", 18, {}],
    ["a word is dated after today", "waiting", 18, { contact_log: ["2026-12-01 heard"] }],
    ["only a machine wrote", "waiting", 18, { contact_log: ["2026-11-03 automatic"] }],
    ["nobody will write any more", "no answer", undefined, { status: "ghosted" }],
    ["the person withdrew", "closed", undefined, { status: "withdrawn" }],
  ])("where %s: %s", (_case, result, days, said) => {
    const [word] = told({ ...APPLIED, ...said }).firstWords;
    expect([word?.result, word?.days]).toEqual([result, days]);
    expect(word?.answered === undefined).toBe(result !== "answered");
  });

  it.each([
    ["no day tells when it began", {}],
    ["it is not sent yet", { date_applied: "2026-12-01" }],
  ])("is not waited for where %s", (_case, properties) => {
    expect(told(properties).firstWords).toEqual([]);
  });

  it("has the way of applying, and the route", () => {
    const [word] = told({ ...APPLIED, route: "recruiter", contact_log: ["2026-11-02 applied by Email"] }).firstWords;
    expect([word?.channel, word?.route]).toEqual(["email", "recruiter"]);
    const again = ["2026-03-02 applied by website", "2026-11-02 applied by email"];
    expect(told({ ...APPLIED, contact_log: again }).firstWords[0]?.channel).toBe("email");
    expect(told(APPLIED).firstWords[0]).toMatchObject({
      channel: "",
      route: "direct",
      day: "2026-11-02",
      path: "Jobs/Acme.md",
    });
  });

  it.each<[string, boolean, readonly string[]]>([
    ["nobody asked", true, ["2026-11-09 heard"]],
    ["it came before they were asked", true, ["2026-11-09 heard", "2026-11-10 follow-up"]],
    ["it came on the day they were asked", false, ["2026-11-09 follow-up", "2026-11-09 heard"]],
    ["it came after they were asked", false, ["2026-11-06 call", "2026-11-09 heard"]],
    ["none came", false, []],
  ])("where %s: unasked %s", (_case, isUnasked, log) => {
    expect(told({ ...APPLIED, contact_log: log }).unasked).toHaveLength(isUnasked ? 1 : 0);
  });
});
