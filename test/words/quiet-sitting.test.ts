import { describe, expect, it } from "vitest";
import { closeHelp, doThese, lastSignWords, sat, sittingLead, sittingResult } from "../../src/words/quiet-sitting";
import { application, day, entry } from "../builders";
import { rated } from "../core/schedule/told";

const TODAY = day("2026-11-20");
const MONDAY = day("2026-11-23");
const plain = (words: string) => words.replaceAll("\u00a0", " ");

describe("the quiet ones in one sitting", () => {
  it.each([
    [
      {
        status: "interviewing",
        interview_date: "2026-07-02",
        ...rated,
        contact_log: ["2026-08-17 follow-up", "2026-08-26 follow-up"],
      },
      "You last wrote on Wed 26 Aug. You asked twice.",
    ],
    [
      { status: "interviewing", interview_date: "2026-07-02", ...rated, contact_log: ["2026-07-21 call"] },
      "You last rang on Tue 21 Jul. You asked once.",
    ],
    [{ status: "applied", date_applied: "2026-08-06" }, "You applied on Thu 6 Aug. You have not asked yet."],
    [
      { status: "applied", date_applied: "2026-07-13", contact: null },
      "You applied on Mon 13 Jul. Nobody to write to is noted.",
    ],
    [
      { status: "interviewing", interview_date: "2026-07-02", ...rated },
      "Your interview was on Thu 2 Jul. You have not asked yet.",
    ],
    [
      { status: "interviewing", interview_date: "2026-07-02", ...rated, contact: null },
      "Your interview was on Thu 2 Jul. Nobody to write to is noted.",
    ],
  ])("are told of by what happened last, and how often they were asked: %j", (properties, words) => {
    expect(plain(lastSignWords(entry(application(properties), "2026-11-20"), TODAY))).toBe(words);
  });

  it.each([
    [0, [], "Nothing chosen yet.", "Do these", undefined],
    [
      2,
      [MONDAY],
      "Two to close. One to ask once more, on Mon 23 Nov.",
      "Do these three",
      "Two closed, one to ask on Mon 23 Nov.",
    ],
    [1, [], "One to close.", "Do this one", "One closed."],
    [0, [MONDAY], "One to ask once more, on Mon 23 Nov.", "Do this one", "One to ask on Mon 23 Nov."],
    [
      0,
      [MONDAY, day("2026-12-01")],
      "Two to ask once more, from Mon 23 Nov on.",
      "Do these two",
      "Two to ask from Mon 23 Nov on.",
    ],
  ])("come to what was chosen: %i closed, asked on %j", (closed, asked, result, button, notice) => {
    expect(plain(sittingResult({ closed, asked }, TODAY))).toBe(result);
    expect(doThese(closed + asked.length)).toBe(button);
    if (notice !== undefined) expect(plain(sat({ closed, asked }, false, TODAY))).toBe(notice);
  });

  it("say when that was all of them, and how many there are", () => {
    expect(sat({ closed: 2, asked: [] }, true, TODAY)).toBe(
      "Two closed. That was all of them. Your list is tidy, and nothing is lost.",
    );
    expect(sittingLead(143)).toMatch(/^143 applications have been quiet for a long time\. /);
    expect(sittingLead(1)).toMatch(/^One application has been quiet for a long time\. /);
    expect(closeHelp(["closed"])).toBe("Writes “closed” into the note. “Reopen” brings it back.");
    expect(closeHelp(["closed", "Ghosted"])).toBe(
      "Writes “closed” or “Ghosted” into the note. “Reopen” brings it back.",
    );
  });
});
