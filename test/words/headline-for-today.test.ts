import { describe, expect, it } from "vitest";
import { dueToday, headline, headlineForToday } from "../../src/words/headline";
import { foundWords } from "../../src/words/panel";
import { agenda, applicationNote } from "../builders";

const due = (count: number, now = "2026-11-20") =>
  agenda(
    Object.fromEntries(
      Array.from({ length: count }, (_, at) => [
        `${String(at)}.md`,
        applicationNote({ company: `Company ${String(at)}`, status: "applied", date_applied: "2026-10-30" }),
      ]),
    ),
    now,
  );
const said = (count: number, now?: string) => {
  const { sentence, rest } = headlineForToday(due(count, now));
  return `${sentence} ${rest}`.replaceAll("\u00a0", " ");
};

describe("the first line for hundreds", () => {
  it.each([
    [10, "Ten to send today. Then nothing that has a date."],
    [11, "Ten for today. One more can wait its turn."],
    [141, "Ten for today. 131 more can wait their turn."],
  ])("of %i that are due: %s", (count, expected) => {
    expect(said(count)).toBe(expected);
  });

  it("stays what it is on a day off", () => {
    expect(said(141, "2026-11-21")).toBe("It is Saturday. Nothing needs sending before Mon 23 Nov.");
  });

  it("is as short in the status bar, and counts all where all is listed", () => {
    expect(dueToday(due(141))).toBe("Ten for today");
    expect(headline(due(141)).sentence).toBe("141 to send today.");
  });

  it("counts what is found in words", () => {
    expect([0, 1, 5, 12].map(foundWords)).toEqual(["Nothing found.", "One found.", "Five found.", "12 found."]);
  });
});
