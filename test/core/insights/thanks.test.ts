import { describe, expect, it } from "vitest";
import { EVERYTHING } from "../../../src/core/insights/choice";
import { insightsOf } from "../../../src/core/insights/insights-of";
import { told } from "./telling";

/** For each held round: thanked of those to be thanked, and whether it is still time. */
const thanks = (properties: Record<string, unknown>, rounds: readonly Record<string, unknown>[] = []) =>
  told(properties, rounds).interviews.map(
    ({ thanked, toThank, isTimeToThank }) =>
      `${String(thanked)} of ${String(toThank)}${isTimeToThank ? ", still time" : ""}`,
  );

const PANEL = { interview_date: "2026-10-20", interviewers: ["Dana Lee", "Ravi Menon"] };

describe("thanks after a round", () => {
  it.each<[string, string, Record<string, unknown>]>([
    [
      "both",
      "2 of 2",
      { ...PANEL, contact_log: ["2026-10-21 thank-you to Dana Lee", "2026-10-21 thank-you to Ravi Menon"] },
    ],
    ["both by one line", "2 of 2", { ...PANEL, contact_log: ["2026-10-21 thank-you"] }],
    ["one of both", "1 of 2", { ...PANEL, contact_log: ["2026-10-21 thank-you to Ravi Menon"] }],
    ["nobody, and the time is over", "0 of 2", PANEL],
    ["nobody, and there is time", "0 of 2, still time", { ...PANEL, interview_date: "2026-11-19" }],
    [
      "nobody, and a follow-up went",
      "0 of 2",
      { ...PANEL, interview_date: "2026-11-17", contact_log: ["2026-11-18 follow-up"] },
    ],
    [
      "the contact, where nobody is named",
      "1 of 1",
      { interview_date: "2026-10-20", contact_log: ["2026-10-21 thank-you"] },
    ],
    ["whoever it was", "0 of 1", { interview_date: "2026-10-20", contact: null }],
    ["before the round, which is none", "0 of 2", { ...PANEL, contact_log: ["2026-10-19 thank-you"] }],
    ["on a day that nobody noted", "2 of 2", { ...PANEL, thank_you_sent: true }],
    ["and a no came since", "2 of 2", { ...PANEL, status: "rejected", contact_log: ["2026-10-21 thank-you"] }],
    [
      "by a call through a recruiter",
      "1 of 1",
      { ...PANEL, route: "recruiter", recruiter: "Tom Adeyemi", contact_log: ["2026-10-20 call to Tom Adeyemi"] },
    ],
  ])("went to %s: %s", (_case, expected, properties) => {
    expect(thanks(properties)).toEqual([expected]);
  });

  it("go for the later round to whoever was met again", () => {
    const rounds = [
      { interview_date: "2026-10-06", interviewers: ["Dana Lee", "Omar Haddad"] },
      { interview_date: "2026-10-20", interviewers: ["Dana Lee"] },
    ];
    expect(thanks({ contact_log: ["2026-10-07 thank-you to Omar Haddad"] }, rounds)).toEqual(["1 of 1", "0 of 1"]);
    expect(thanks({ contact_log: ["2026-10-21 thank-you to Dana Lee"] }, rounds)).toEqual(["0 of 1", "1 of 1"]);
  });

  it("are counted where somebody is to be thanked", () => {
    const rounds = [
      { interview_date: "2026-10-06", interviewers: ["Dana Lee"] },
      { interview_date: "2026-10-20", interviewers: ["Dana Lee"] },
    ];
    const { thanks: counted } = insightsOf(
      told({ contact_log: ["2026-10-21 thank-you"] }, rounds),
      undefined,
      EVERYTHING,
    );
    expect(counted).toEqual({ all: ["Interviews/Acme 2.md"], some: [], nobody: [], "still time": [] });
  });
});
