import { describe, expect, it } from "vitest";
import { captureLead, howWords, ratingChoice } from "../../src/words/capture";
import { captured } from "../../src/words/notices";
import { application, day } from "../builders";

const TODAY = day("2026-11-20");
const plain = (words: string) => words.replaceAll("\u00a0", " ");

describe("the words about how it went", () => {
  const lead = (date: string, more = { isOneOfTheDay: false, hasTyped: false }) => {
    const app = application({ interview_date: date, round: "panel" });
    const [round] = app.rounds;
    if (round === undefined) throw new Error("There is no round");
    return plain(captureLead(app, round, TODAY, more));
  };

  it.each([
    ["2026-11-20T10:30", "Acme, Data analyst. Today at 10:30. Skip what you like; only you see this."],
    ["2026-11-19", "Acme, Data analyst. Yesterday. Skip what you like; only you see this."],
    ["2026-11-13T09:00", "Acme, Data analyst. On Fri 13 Nov at 09:00. Skip what you like; only you see this."],
  ])("say when it was: %s", (date, words) => {
    expect(lead(date)).toBe(words);
  });

  it("name the round where there is another that day, and say what was kept", () => {
    expect(lead("2026-11-20T10:30", { isOneOfTheDay: true, hasTyped: true })).toBe(
      "Acme, Data analyst. Panel, today at 10:30. What you had typed is still here.",
    );
  });

  it("have words at both ends of a rating", () => {
    expect([1, 3, 5].map((rating) => ratingChoice("footing", rating))).toEqual([
      "1, out of my depth",
      "3",
      "5, on firm ground",
    ]);
  });

  it("say how it was said", () => {
    expect(["in person", "video", ""].map(howWords)).toEqual(["in person", "by video", "Not said"]);
  });

  it("say what was kept, and what comes next", () => {
    const on = day("2026-11-27");
    expect(plain(captured(on, day("2026-12-01"), TODAY))).toBe("Kept. They said by Fri 27 Nov. Next step Tue 1 Dec.");
    expect(plain(captured(undefined, on, TODAY))).toBe("Kept. Next step Fri 27 Nov.");
    expect(captured(undefined, undefined, TODAY)).toBe("Kept.");
  });
});
