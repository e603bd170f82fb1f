import { describe, expect, it } from "vitest";
import { answerReason, answerWords } from "../../src/words/this-note";
import { whyWords } from "../../src/words/row";
import { agenda, applicationNote, day } from "../builders";

const TODAY = day("2026-11-20");
const plain = (words: string) => words.replaceAll("\u00a0", " ");
const saidOf = (properties: Parameters<typeof applicationNote>[0]) => {
  const agendaThen = agenda({ "A.md": applicationNote(properties) }, TODAY);
  const [one] = Object.values(agendaThen.groups).flat();
  if (one === undefined) throw new Error("No entry.");
  return {
    answer: plain(answerWords(one, agendaThen)),
    reason: plain(answerReason(one, TODAY)),
    inRow: plain(whyWords(one, TODAY)),
  };
};

describe("an offer that they were asked for on paper as often as may be", () => {
  it.each(["2026-11-24", "2026-11-20", "2026-11-18"])("wants a call, so no part is done, with %s as its day", (by) => {
    const { reason, inRow } = saidOf({
      status: "offer",
      contact: "Priya Nair",
      decide_by: by,
      contact_log: [
        "2026-11-16 heard offer from Priya Nair",
        "2026-11-16 thank-you",
        "2026-11-17 follow-up to Priya Nair",
        "2026-11-19 follow-up to Priya Nair",
      ],
    });
    const why = "Not on paper yet. You asked twice, so ring Priya Nair.";
    expect([reason, inRow]).toEqual([why, why]);
  });
});

describe("a note whose date cannot be read", () => {
  it("says that alone, and not what a merge has left besides, which has a place of its own", () => {
    const lessons = ["2026-11-19 follow-up by email to Dana Lee"];
    expect(saidOf({ status: "interviewing", interview_date: "10/11/2026", lessons }).reason).toBe(
      "interview_date: 10/11/2026 could be two days.",
    );
  });
});

describe("a note whose date stands under a mangled key", () => {
  it("asks about the key", () => {
    const { answer, reason } = saidOf({ status: "offer", offerew_date: "2026-11-19" });
    expect(answer).toBe("Is that interview_date?");
    expect(reason).toBe("offerew_date: 2026-11-19 reads like interview_date with a piece of another word in it.");
  });
});

describe("a look back that was put off", () => {
  it.each([
    ["2026-11-20", "Look back today, as you planned", "You chose today for this. It comes once only."],
    ["2026-11-13", "Look back, as you planned", "You chose Fri 13 Nov for this. It comes once only."],
  ])("to %s was planned for that day", (on, answer, reason) => {
    expect(saidOf({ status: "closed", look_back: on, contact_log: ["2026-11-10 heard no"] })).toEqual({
      answer,
      reason,
      inRow: reason,
    });
  });
});
