import { describe, expect, it } from "vitest";
import { rated, told } from "./told";

describe("rule 7: writing down how it went", () => {
  const round = { status: "interviewing", interview_date: "2026-11-20T10:30", contact_log: ["2026-11-20 thank-you"] };
  it("comes first, once the round is held, on its day", () => {
    expect(told(round, "2026-11-20 11:29")[0]).toBe("today: prepare");
    expect(told(round, "2026-11-20 11:30").slice(0, 2)).toEqual(["today: capture", "capture 2026-11-20"]);
  });

  it("stands until the end of the next working day, due today and never late", () => {
    expect(told(round, "2026-11-21")[1]).toBe("capture 2026-11-21");
    expect(told(round, "2026-11-23 23:59").slice(0, 2)).toEqual(["today: capture", "capture 2026-11-23"]);
    expect(told(round, "2026-11-24")[0]).toBe("soon: wait");
  });

  it("is behind the thank-yous from the next day on, over a weekend too", () => {
    const untold = { ...round, contact_log: [] };
    expect(told(untold, "2026-11-20 12:00").slice(1, 3)).toEqual([
      "capture 2026-11-20",
      "thank-you 2026-11-23 Dana Lee",
    ]);
    expect(told(untold, "2026-11-21").slice(0, 3)).toEqual([
      "soon: thank-you",
      "thank-you 2026-11-23 Dana Lee",
      "capture 2026-11-21",
    ]);
    expect(told(untold, "2026-11-23").slice(0, 3)).toEqual([
      "today: thank-you",
      "thank-you 2026-11-23 Dana Lee",
      "capture 2026-11-23",
    ]);
  });

  it("is settled by the three ratings, where they are numbers from 1 to 5", () => {
    expect(told({ ...round, ...rated }, "2026-11-20 12:00")[0]).toBe("soon: wait");
    expect(told({ ...round, ...rated, footing: null }, "2026-11-20 12:00")[0]).toBe("today: capture");
    expect(told({ ...round, preparation: "4/5", confidence: "3", footing: 5 }, "2026-11-20 12:00")[0]).toBe(
      "soon: wait",
    );
    expect(told({ ...round, ...rated, footing: 9 }, "2026-11-20 12:00")[0]).toBe("today: capture");
  });

  it("asks of each round what stands in its own note", () => {
    expect(
      told({ status: "interviewing", ...rated }, "2026-11-20 12:00", { interview_date: "2026-11-20T10:30" })[0],
    ).toBe("today: capture");
    expect(
      told({ status: "interviewing" }, "2026-11-20 12:00", { interview_date: "2026-11-20T10:30", ...rated })[0],
    ).toBe("soon: thank-you");
  });
});
