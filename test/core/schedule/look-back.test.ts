import { describe, expect, it } from "vitest";
import { interviewed, no, told } from "./told";

describe("rule 15: looking back", () => {
  it("is the first thing once feedback is there and no lesson, and never late", () => {
    const told15 = (now: string, own: Record<string, unknown> = {}) =>
      told({ ...no("2026-11-06 answer", "2026-11-09 feedback"), ...own }, now);
    expect(told15("2026-11-10")).toEqual(["today: look-back", "look-back 2026-11-10"]);
    expect(told15("2026-12-10")).toEqual(["today: look-back", "look-back 2026-12-10"]);
    expect(told15("2026-11-10", { lessons: ["Name one number"] })).toEqual(["closed: closed"]);
  });

  it("stands beside what is asked while the application is open", () => {
    expect(told(interviewed({ contact_log: ["2026-11-09 feedback"] }), "2026-11-10")).toEqual([
      "today: look-back",
      "look-back 2026-11-10",
      "follow-up 2026-11-12 Dana Lee",
    ]);
  });

  it("is over once the person has closed it", () => {
    expect(told({ ...no("2026-11-09 feedback"), status: "closed" }, "2026-11-10")).toEqual(["closed: closed"]);
  });
});
