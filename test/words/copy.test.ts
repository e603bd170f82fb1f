import { describe, expect, it } from "vitest";
import type { KindOfMore } from "../../src/core/reading/problem";
import { copyLead, copyRowWords, takenOver, takeOverResult } from "../../src/words/copy";
import { day } from "../builders";

const NONE: Readonly<Record<KindOfMore, number>> = { log: 0, date: 0, person: 0, round: 0, property: 0, text: 0 };
const FROM_PHONE = "Larkspur Foods (Conflicted copy your phone 202611191805).md";

describe("a copy that says more", () => {
  it.each([
    [{ log: 2 }, [], "The copy from your phone has two log lines that the note has not."],
    [
      { log: 1, date: 1, text: 3 },
      ["status"],
      "The copy from your phone has a log line, a date and three lines of text that the note has not. The status differs.",
    ],
    [{}, ["status", "role"], "The copy from your phone says something else. The status and role differ."],
  ])("is told by %o and %o", (counts, differs, words) => {
    expect(copyRowWords(FROM_PHONE, { of: "", counts: { ...NONE, ...counts }, differs })).toBe(words);
  });

  it("is introduced by when and by whom it was made, as far as its name says", () => {
    const today = day("2026-11-20");
    expect(copyLead(FROM_PHONE, true, today).replace(/\s/g, " ")).toBe(
      "The copy was made on Thu 19 Nov, 18:05, by your sync program. Tick what the note should have as well.",
    );
    expect(copyLead("Larkspur Foods (1).md", false, today)).toBe("");
  });

  it.each([
    [{}, [], [], "Nothing goes into the note.", ""],
    [{ log: 1 }, [], [], "One log line goes into the note.", "Taken over: a log line."],
    [
      { log: 2, date: 1, text: 3 },
      [],
      ["status"],
      "Two log lines, one date and three lines of text go into the note. The status is still to choose.",
      "Taken over: two log lines, a date, three lines of text.",
    ],
    [{}, ["status"], [], "The status goes into the note.", "Taken over: the status."],
  ])("is taken over: %o, %o", (counts, chosen, open, result, notice) => {
    const taken = { counts: { ...NONE, ...counts }, chosen, open };
    expect(takeOverResult(taken)).toBe(result);
    expect(takenOver(taken, false)).toBe(notice);
  });
});
