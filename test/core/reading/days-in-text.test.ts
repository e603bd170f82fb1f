import { describe, expect, it } from "vitest";
import { plainText } from "../../../src/core/reading/letters";
import { daysIn } from "../../../src/core/reading/written-date";

/** Each as the words for it and the days that it may be, in 2026 where it names no year. */
function read(text: string): readonly (readonly [string, string])[] {
  return daysIn(plainText(text)).map(({ start, end, inYear }) => [text.slice(start, end), inYear(2026).join(" ")]);
}

describe("days in a text", () => {
  it.each<[string, ...(readonly [string, string])[]]>([
    ["We met on Thursday 5 November.", ["5 November", "2026-11-05"]],
    ["On 5 Nov. and on Dec 1st.", ["5 Nov", "2026-11-05"], ["Dec 1st", "2026-12-01"]],
    ["The 13th of November 2025, or 13/11", ["13th of November 2025", "2025-11-13"], ["13/11", "2026-11-13"]],
    ["on 2026-11-05 at 10:00", ["2026-11-05", "2026-11-05"]],
    ["10/11 is two days", ["10/11", "2026-11-10 2026-10-11"]],
    ["am 5. November und am 6.11.", ["5. November", "2026-11-05"], ["6.11.", "2026-11-06"]],
    ["le 5 février", ["5 février", "2026-02-05"]],
    ["11月5日（木）", ["11月5日", "2026-11-05"]],
    ["I was there on 3 May, and 4 may be enough.", ["3 May", "2026-05-03"]],
    ["on 31 November", ["31 November", ""]],
    ["12 people rang in November, 3 out of 4 about version 1.2.3"],
  ])("%s", (text, ...expected) => {
    expect(read(text)).toEqual(expected);
  });
});
