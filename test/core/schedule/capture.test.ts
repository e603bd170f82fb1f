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

  it.each([
    ["a rating", { footing: 2 }],
    ["how it felt", { feeling: "rough" }],
    ["a hard question", { hard_questions: ["Why us"] }],
    ["a weak point", { weak_points: ["examples"] }],
    ["a lesson", { lessons: ["Lead with the result"] }],
    ["a lesson that was used", { lessons_used: ["Ask about timing"] }],
    ["what they said of when one would hear", { contact_log: ["2026-11-20 thank-you", "2026-11-20 told in person"] }],
  ])("is settled by %s", (_case, own) => {
    expect(told({ ...round, ...own }, "2026-11-20 12:00")[0]).toBe("soon: wait");
  });

  it.each([
    ["a rating that is no number from 1 to 5", { footing: 9 }],
    ["a property without a value", { feeling: "", hard_questions: [], lessons: null }],
    ["what they said at an earlier round", { contact_log: ["2026-11-10 told in person", "2026-11-20 thank-you"] }],
  ])("is not settled by %s", (_case, own) => {
    expect(told({ ...round, ...own }, "2026-11-20 12:00")[0]).toBe("today: capture");
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
