import { describe, expect, it } from "vitest";
import { interviewed, told } from "./told";

describe("rule 12: a spent schedule", () => {
  const spent = interviewed({ contact_log: ["2026-11-12 follow-up", "2026-11-19 follow-up"] });
  it("waits the closing days, then says to move on and look back", () => {
    expect(told(spent, "2026-11-20")).toEqual(["soon: wait", "move-on 2026-11-26"]);
    expect(told(spent, "2026-11-26")).toEqual(["move on: move-on", "move-on 2026-11-26", "look-back 2026-11-26"]);
    expect(told(spent, "2026-12-10")).toEqual(["move on: move-on", "move-on 2026-11-26", "look-back 2026-12-10"]);
  });

  it("asks for one look back, where another is due as well", () => {
    const spent = interviewed({
      contact_log: ["2026-11-12 follow-up", "2026-11-23 follow-up"],
      look_back: "2026-12-01",
    });
    expect(told(spent, "2026-12-01")).toEqual(["today: look-back", "look-back 2026-12-01", "move-on 2026-11-30"]);
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

  it("has no looking back before it where lessons are there", () => {
    expect(told({ ...spent, lessons: ["Ask about timing"] }, "2026-11-26")).toEqual([
      "move on: move-on",
      "move-on 2026-11-26",
    ]);
  });

  it("waits for a day that they have named all the same", () => {
    expect(told({ ...spent, response_by: "2026-12-04" }, "2026-11-30")).toEqual([
      "waiting: wait",
      "move-on 2026-12-08",
    ]);
  });

  it("is suspended by a coming round", () => {
    expect(told(spent, "2026-11-26", { interview_date: "2026-12-01T09:00" })).toEqual([
      "soon: prepare",
      "prepare 2026-12-01",
    ]);
  });
});
