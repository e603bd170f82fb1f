import { describe, expect, it } from "vitest";
import { interviewed, told } from "./told";

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

  it("is the offer's by the log, with no later no and no later round", () => {
    const offered = (...lines: string[]) => interviewed({ contact_log: ["2026-11-10 heard offer by phone", ...lines] });
    expect(told(offered("2026-11-10 thank-you"), "2026-11-12")[1]).toBe("follow-up 2026-11-13 Dana Lee");
    expect(told(offered("2026-11-12 heard no"), "2026-11-12")[1]).toBe("answer 2026-11-13 Dana Lee");
    expect(told(offered(), "2026-11-17", { interview_date: "2026-11-16" })[1]).not.toContain("2026-11-13");
  });

  it("has its own numbers for the second follow-up", () => {
    const log = { contact_log: ["2026-11-12 follow-up"] };
    expect(told(interviewed({ ...log, round: "phone screen" }), "2026-11-16")[1]).toBe("follow-up 2026-11-19 Dana Lee");
    expect(told(interviewed({ ...log, round: "onsite" }), "2026-11-16")[1]).toBe("follow-up 2026-11-23 Dana Lee");
  });
});
