import { describe, expect, it } from "vitest";
import type { Fault } from "../../src/core/mending/fault";
import { faultInFull, faultParts } from "../../src/words/faults";
import { alikeWords, problemSentence, problemWords } from "../../src/words/problems";

const fault = (kind: Fault["kind"], written = "", line = 11, toLine = line): Fault => ({ kind, line, toLine, written });

describe("a fault in one sentence", () => {
  it.each([
    [fault("doubled key", "contact_log"), "Line 11 has contact_log a second time. Nothing is lost."],
    [fault("conflict markers", "", 6, 10), "Lines 6 to 10 hold two versions, between <<<<<<< and >>>>>>>."],
    [fault("conflict markers", "=======", 6), "Line 6 is left over from two versions: =======."],
    [fault("tab"), "Line 11 begins with a tab. Properties need spaces."],
    [fault("colon", "role: Analyst: data"), "Line 11 has a colon in its text: role: Analyst: data. It needs quotes."],
    [fault("link", "company: [[Acme]]"), "Line 11 has a link without quotes: company: [[Acme]]."],
    [fault("indicator", "@"), "Line 11 begins with @, and needs quotes."],
    [fault("unclosed quote"), "The quote in line 11 is not closed."],
    [fault("broken list", "contact_log:, x"), "The list in line 11 is broken: contact_log:, x. Nothing is lost."],
    [fault("no end", "---", 1), "The properties have no end: the line --- is missing."],
    [fault("other", "%"), "Line 11 cannot be read: %."],
    [fault("other"), "Line 11 cannot be read."],
  ])("%o", (one, words) => {
    expect(faultInFull(one)).toBe(words);
  });

  it("has what stands in the note as code, and shortens it", () => {
    const parts = faultParts(fault("colon", "€".repeat(1_000)));
    expect(parts.filter(({ isCode }) => isCode)).toEqual([{ text: `${"€".repeat(60)}…`, isCode: true }]);
    expect(parts.map(({ text }) => text).join("")).toBe(faultInFull(fault("colon", "€".repeat(1_000))));
  });
});

describe("a problem that a merge left", () => {
  const about = { path: "Jobs/Acme.md", property: undefined, key: "", value: "", proposals: [] };
  it("is said in its row, and as one sentence", () => {
    const broken = { ...about, kind: "broken properties", fault: fault("doubled key", "contact_log") } as const;
    expect(problemWords(broken)).toMatchObject({ title: "Acme", step: "Its properties cannot be read" });
    expect(problemSentence(broken)).toBe("Line 11 has contact_log a second time. Nothing is lost.");
    const mangled = {
      ...about,
      kind: "mangled key",
      key: "offerew_date",
      value: "2026-11-26",
      meant: "interview_date",
    } as const;
    expect(problemWords(mangled).step).toBe("Is that interview_date?");
    expect(problemSentence(mangled)).toBe(
      "offerew_date: 2026-11-26 reads like interview_date with a piece of another word in it.",
    );
    const value = "2026-11-18 heard";
    const stray = { ...about, kind: "stray log line", key: "lessons", value, lines: [value] } as const;
    expect(problemWords(stray).step).toBe("A log line stands elsewhere");
    expect(problemSentence(stray)).toBe("lessons holds a line of the contact log: 2026-11-18 heard.");
    expect(problemSentence({ ...stray, lines: [value, value] })).toBe(
      "lessons holds two lines of the contact log. The first is: 2026-11-18 heard.",
    );
  });

  it("is said of several notes alike", () => {
    const broken = { ...about, kind: "broken properties", fault: fault("tab") } as const;
    expect(alikeWords({ id: "", problems: [broken, { ...broken, path: "B.md" }], isOneQuestion: false })).toMatchObject(
      {
        title: "2 notes",
        step: "Their properties cannot be read",
        words: "Line 11 begins with a tab. Properties need spaces.",
      },
    );
  });
});
