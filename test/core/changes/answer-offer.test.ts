import { describe, expect, it } from "vitest";
import { paperOf } from "../../../src/core/changes/answer-offer";
import { application, day, entry } from "../../builders";

const MADE = "2026-11-16 heard offer by phone from Dana Lee";

describe("whether an offer is on paper", () => {
  it.each<[string, readonly string[], unknown]>([
    [
      "since the day of the line that says so",
      [MADE, "2026-11-18 heard by email — the contract", "2026-11-19 heard — start in January"],
      { since: "2026-11-18" },
    ],
    ["not yet, where they were asked for it and have not written since", [MADE, "2026-11-18 follow-up"], "not yet"],
    ["unknown, where the log tells nothing of it", [MADE], "unknown"],
    ["unknown, where a line only announces it", [MADE, "2026-11-18 heard — contract will follow"], "unknown"],
    ["unknown, where it was another offer", ["2026-10-01 heard — the contract", MADE], "unknown"],
    ["unknown, where the line lies ahead", [MADE, "2026-11-28 heard — the contract"], "unknown"],
  ])("is known: %s", (_what, log, paper) => {
    const one = entry(application({ status: "offer", contact_log: log }), "2026-11-20");
    expect(paperOf(one, day("2026-11-20"))).toEqual(paper);
  });
});
