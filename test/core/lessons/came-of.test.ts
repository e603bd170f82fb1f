import { describe, expect, it } from "vitest";
import { cameOf, ratedRounds, type CameOf } from "../../../src/core/lessons/came-of";
import { application, day, entry } from "../../builders";

const NOW = "2026-11-20";
const HELD = { interview_date: "2026-11-17", feeling: "good" };

describe("what came of a round", () => {
  it.each<[string, CameOf | undefined, Record<string, unknown>]>([
    ["nobody has said anything", "waiting", { status: "interviewing" }],
    ["they are still deciding", "waiting", { contact_log: ["2026-11-18 heard deciding"] }],
    ["they promised a next round", "went further", { contact_log: ["2026-11-18 heard next round"] }],
    ["they made an offer", "went further", { contact_log: ["2026-11-18 heard offer"] }],
    ["the status says offer", "went further", { status: "offer" }],
    ["the person said yes to them", "went further", { status: "accepted", contact_log: ["2026-11-18 heard offer"] }],
    [
      "the person said no to their offer",
      "went further",
      { status: "withdrawn", contact_log: ["2026-11-18 heard offer"] },
    ],
    ["it was passed", "went further", { outcome: "Passed" }],
    ["it was passed to the next one", "went further", { outcome: "passed, final round next" }],
    ["they passed on the person", "no", { outcome: "They passed on me" }],
    ["its outcome is a no", "no", { outcome: "rejected" }],
    ["the status is a no", "no", { status: "rejected" }],
    ["the log says no", "no", { contact_log: ["2026-11-19 heard no"] }],
    ["a no followed a promised round", "no", { contact_log: ["2026-11-18 heard next round", "2026-11-19 heard no"] }],
    ["they are gone", "no answer", { status: "ghosted" }],
    ["it was closed without a word", "no answer", { status: "closed" }],
    ["it was declined, by whomever", undefined, { status: "declined" }],
    ["it was closed after a word", undefined, { status: "closed", contact_log: ["2026-11-18 heard"] }],
    ["the person withdrew", undefined, { status: "withdrawn" }],
    ["a word came before it only", "no answer", { status: "closed", contact_log: ["2026-11-10 heard"] }],
  ])("where %s: %s", (_case, came, said) => {
    const app = application({ status: "interviewing", ...HELD, ...said });
    const [round] = app.rounds;
    expect(round && cameOf(round, entry(app, NOW))).toBe(came);
  });

  it.each<[string, CameOf, string, readonly string[]]>([
    ["it was asked often enough", "no answer", "2026-12-18", ["2026-11-25 follow-up", "2026-12-03 follow-up"]],
    ["it has been quiet for long", "no answer", "2027-05-03", []],
  ])("where %s: %s", (_case, came, now, log) => {
    const app = application({ status: "interviewing", ...HELD, contact_log: log });
    const [round] = app.rounds;
    expect(round && cameOf(round, entry(app, now))).toBe(came);
  });

  it.each([
    ["a later one was held", "2026-11-19"],
    ["a later one is to come", "2026-11-27"],
    ["a later one was held, and then they said no", "2026-11-19", "rejected"],
  ])("is further where %s", (_case, later, status = "interviewing") => {
    const app = application({ status, ...HELD }, { interview_date: later });
    const [round] = app.rounds;
    expect(round && cameOf(round, entry(app, NOW))).toBe("went further");
  });

  it("is not further for one of two rounds of one day", () => {
    const app = application(
      { status: "interviewing" },
      { interview_date: "2026-11-17 10:00", round: "Panel", feeling: "good" },
      { interview_date: "2026-11-17 14:00", round: "Team", feeling: "rough" },
    );
    expect(app.rounds.map((round) => cameOf(round, entry(app, NOW)))).toEqual(["waiting", "waiting"]);
  });
});

describe("rated rounds", () => {
  it("are those by today with a rating or a feeling, the latest first", () => {
    const app = application(
      { status: "interviewing" },
      { interview_date: "2026-10-01", round: "Call", confidence: 2 },
      { interview_date: "2026-10-08", round: "Not rated", lessons: ["Pause"] },
      { interview_date: "2026-10-15", round: "Panel", feeling: "shaky" },
      { interview_date: "2026-10-20", round: "Called off", feeling: "rough", outcome: "cancelled" },
      { interview_date: "2026-11-20", round: "Today", footing: 3 },
      { interview_date: "2026-11-27", round: "To come", preparation: 5 },
    );
    expect(ratedRounds(app, day(NOW)).map(({ words }) => words)).toEqual(["Today", "Panel", "Call"]);
  });
});
