import { describe, expect, it } from "vitest";
import { interviewed, no, told } from "./told";

describe("rule 15: looking back", () => {
  const after = (own: Record<string, unknown>, ...lines: string[]) => ({
    ...no("2026-11-06 answer", ...lines),
    ...own,
  });
  it("stands while feedback has not been dealt with, never late, for twenty working days", () => {
    const fed = after({}, "2026-11-09 feedback");
    expect(told(fed, "2026-11-10")).toEqual(["today: look-back", "look-back 2026-11-10"]);
    expect(told(fed, "2026-12-07")).toEqual(["today: look-back", "look-back 2026-12-07"]);
    expect(told(fed, "2026-12-08")).toEqual(["closed: closed"]);
  });

  it.each([
    ["a lesson for each", { lessons: ["Name one number"] }, ["2026-11-09 feedback"]],
    [
      "a lesson that names its day",
      { lessons: ["One (Tom, 2026-11-10)"] },
      ["2026-11-09 feedback — aside", "2026-11-10 feedback from Tom"],
    ],
    ["its words, which put it aside", {}, ["2026-11-09 feedback by email from Tom — approach; aside"]],
    ["their words behind it", {}, ["2026-11-09 feedback by email from Tom — fit; aside; “somebody else”"]],
    ["a task to practise", {}, ["2026-11-09 feedback — specific; practise"]],
    [
      "a later line that says what becomes of it",
      {},
      ["2026-11-09 feedback from Tom — “somebody else”", "2026-11-09 feedback from Tom — fit; aside"],
    ],
    [
      "a lesson from each who said something on one day",
      { lessons: ["One (Tom, 2026-11-10)", "Two (Dana, 2026-11-10)"] },
      ["2026-11-10 feedback from Dana — later", "2026-11-10 feedback from Tom — later"],
    ],
    [
      "a lesson of its day from nobody named",
      { lessons: ["One (2026-11-10)"] },
      ["2026-11-10 feedback from Tom — later"],
    ],
  ])("is over with %s", (_case, own, lines) => {
    expect(told(after(own, ...lines), "2026-11-11")).toEqual(["closed: closed"]);
  });

  it("is not over with a lesson for one of two", () => {
    const twice = after({ lessons: ["One (Tom, 2026-11-09)"] }, "2026-11-09 feedback", "2026-11-10 feedback from Tom");
    expect(told(twice, "2026-11-11")[0]).toBe("today: look-back");
  });

  it.each([
    ["was let rest", { lessons: ["Name one number"] }, ["2026-11-09 feedback — later; “too long”"]],
    [
      "somebody else said that day",
      { lessons: ["One (Tom, 2026-11-09)", "Two"] },
      ["2026-11-09 feedback from Dana — later", "2026-11-09 feedback from Tom"],
    ],
    [
      "has more words of theirs",
      {},
      ["2026-11-09 feedback — aside; “too long”", "2026-11-09 feedback — “and too quiet”"],
    ],
    ["only sounds like it", {}, ["2026-11-09 feedback — they put it aside for now"]],
  ])("is not over with what %s", (_case, own, lines) => {
    expect(told(after(own, ...lines), "2026-11-11")[0]).toBe("today: look-back");
  });

  it.each(["rejected", "closed", "withdrawn", "applied"])("comes back on the day chosen, whatever is %s", (status) => {
    const chosen = { status, contact: null, date_applied: "2026-06-01", look_back: "2026-11-20" };
    expect(told(chosen, "2026-11-19").join()).not.toContain("look-back");
    expect(told(chosen, "2026-11-20")).toEqual(["today: look-back", "look-back 2026-11-20"]);
    expect(told(chosen, "2026-12-18")[0]).toBe("today: look-back");
    expect(told(chosen, "2026-12-21").join()).not.toContain("look-back");
  });

  it.each(["rejected", "closed", "withdrawn"])("comes back once after %s, and is gone with its day", (status) => {
    const later = { ...no("2026-11-06 feedback-request", "2026-11-09 declined"), status, look_back: "2026-11-20" };
    expect(told(later, "2026-11-19")).toEqual(["closed: closed"]);
    expect(told(later, "2026-11-20")).toEqual(["today: look-back", "look-back 2026-11-20"]);
    expect(told({ ...later, look_back: null }, "2026-11-20")).toEqual(["closed: closed"]);
  });

  it("stands first on the day chosen, and from then on behind what is due", () => {
    const asked = { ...no("2026-11-06 answer"), look_back: "2026-11-17" };
    expect(told(asked, "2026-11-16").slice(1)).toEqual(["ask-feedback 2026-11-10 Dana Lee"]);
    expect(told(asked, "2026-11-17").slice(1)).toEqual(["look-back 2026-11-17", "ask-feedback 2026-11-10 Dana Lee"]);
    expect(told(asked, "2026-11-18").slice(1)).toEqual(["ask-feedback 2026-11-10 Dana Lee", "look-back 2026-11-18"]);
    const held = interviewed({
      interview_date: "2026-11-17 08:00",
      look_back: "2026-11-17",
      footing: null,
      preparation: null,
      confidence: null,
    });
    expect(told(held, "2026-11-17")[0]).toBe("today: capture");
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
