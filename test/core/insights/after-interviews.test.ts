import { describe, expect, it } from "vitest";
import type { Wait } from "../../../src/core/insights/search-facts";
import { told } from "./telling";

const HELD = { status: "interviewing", interview_date: "2026-11-10" };

describe("the wait after an interview", () => {
  it.each<[string, Wait["result"], number | undefined, Record<string, unknown>]>([
    ["a word came", "answered", 3, { contact_log: ["2026-11-13 heard"] }],
    ["a word came on its day", "answered", 0, { contact_log: ["2026-11-10 heard"] }],
    ["a word came before it alone", "waiting", 10, { contact_log: ["2026-11-09 heard"] }],
    ["nothing came yet", "waiting", 10, {}],
    ["its outcome means a no", "day not noted", undefined, { outcome: "rejected" }],
    ["the status is a no", "day not noted", undefined, { status: "rejected" }],
    ["the status is an offer", "day not noted", undefined, { status: "offer" }],
    ["they are gone", "no answer", undefined, { status: "ghosted" }],
    ["the person withdrew", "closed", undefined, { status: "withdrawn" }],
  ])("where %s: %s", (_case, result, days, said) => {
    const [wait] = told({ ...HELD, ...said }).interviews;
    expect([wait?.result, wait?.days]).toEqual([result, days]);
  });

  it("ends with the next round, which shows that there was a word", () => {
    const rounds = [
      { interview_date: "2026-10-06", round: "Phone screen" },
      { interview_date: "2026-10-20", round: "Video interview" },
      { interview_date: "2026-11-03", outcome: "cancelled" },
    ];
    const { interviews } = told({ contact_log: ["2026-10-20 heard", "2026-11-12 heard no"] }, rounds);
    expect(interviews.map(({ day, result, days, channel }) => [day, result, days, channel])).toEqual([
      ["2026-10-06", "answered", 14, "phone"],
      ["2026-10-20", "answered", 0, "video"],
    ]);
    const later = told({ contact_log: ["2026-11-12 heard no"] }, rounds).interviews;
    expect(later.map(({ result }) => result)).toEqual(["day not noted", "day not noted"]);
  });

  it("is of rounds that were held", () => {
    const held = (said: Record<string, unknown>, now?: string) => told(said, [], now).interviews.length;
    expect(held({ interview_date: "2026-11-20 10:00" }, "2026-11-20 10:59")).toBe(0);
    expect(held({ interview_date: "2026-11-20 10:00" }, "2026-11-20 11:00")).toBe(1);
    expect(held({ interview_date: "2026-11-10", outcome: "no-show" })).toBe(0);
  });
});

describe("what an interview has beside", () => {
  it("is what was written down, what came of it, and the day they named", () => {
    const { interviews, promises } = told(
      { contact_log: ["2026-11-13 heard next round"], date_applied: "2026-10-01" },
      [{ interview_date: "2026-11-10", response_by: "2026-11-12", confidence: 4, weak_points: ["nerves"] }],
    );
    expect(interviews[0]).toMatchObject({
      path: "Interviews/Acme 1.md",
      cameOf: "went further",
      ratings: { confidence: 4 },
      weakPoints: ["nerves"],
      isWrittenDown: true,
    });
    expect(interviews[0]?.promise).toBe(promises[0]);
  });

  it("is nothing where nothing was rated", () => {
    const [one] = told({ ...HELD, feeling: "good" }).interviews;
    expect([one?.ratings, one?.isWrittenDown]).toEqual([undefined, true]);
    expect(told(HELD).interviews[0]?.isWrittenDown).toBe(false);
  });
});
