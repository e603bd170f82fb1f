import { describe, expect, it } from "vitest";
import { practiceLine, readPracticeLine } from "../../../src/core/lessons/practice";
import { day } from "../../builders";

const ID = "hear-back-practice-2026-11-20";

describe("the line of something to practise", () => {
  it.each([
    ["Five answers aloud", undefined, undefined],
    ["Five answers aloud", day("2026-11-27"), undefined],
    ["Five answers aloud", undefined, "[[Brightline]]"],
    ["Five answers aloud", day("2026-11-27"), "[[Brightline (nights)]]"],
    ["Explain main()", undefined, undefined],
    ["Explain main()", day("2026-11-27"), undefined],
    ["Say it (by heart)", undefined, "[[Brightline]]"],
  ])("is read as it was written: %s, by %s, about %s", (text, by, link) => {
    const line = practiceLine({ text, by }, ID, link);
    expect(readPracticeLine(line)).toEqual({ text, by, id: ID, isDone: false });
    expect(readPracticeLine(`  ${line.replace("[ ]", "[x]")}\r`)).toEqual({ text, by, id: ID, isDone: true });
  });
});
