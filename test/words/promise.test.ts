import { describe, expect, it } from "vitest";
import type { Occasion } from "../../src/core/changes/add-missing";
import { NO_BREAK } from "../../src/words/days";
import { liesBeforeWords, meansWords, promiseQuestion } from "../../src/words/promise";
import { day } from "../builders";

const friday = day("2026-11-20");

describe("what words of a promise mean", () => {
  const said = (saidOn: string, at: Occasion = "interview") =>
    meansWords(day("2026-12-01"), day(saidOn), friday, at).join("").replaceAll(NO_BREAK, " ");

  it("is told with the day it is counted from, where that is not today", () => {
    expect(said("2026-11-20")).toBe("That means Tue 1 Dec.");
    expect(said("2026-11-17")).toBe("That means Tue 1 Dec, counted from your interview.");
    expect(said("2026-11-17", "call")).toBe("That means Tue 1 Dec, counted from your call.");
    expect(said("2026-11-17", "their last word")).toBe("That means Tue 1 Dec, counted from their last word.");
  });

  it("is a question where it may be several days", () => {
    const days = [day("2026-11-27"), day("2026-12-04"), day("2027-01-08")];
    expect(promiseQuestion({ kind: "several", days }, friday).replaceAll(NO_BREAK, " ")).toBe(
      "Which day is that? Fri 27 Nov or Fri 4 Dec or Fri 8 Jan 2027, or no day?",
    );
    expect(promiseQuestion({ kind: "day", by: friday }, friday)).toBe("");
  });

  it("is told with its year where it lies in another", () => {
    expect(liesBeforeWords(day("2026-11-13"), friday)).toMatch(/^13 Nov lies before your interview\./);
    expect(liesBeforeWords(day("2026-11-13"), friday, "call")).toBe(
      "13 Nov lies before your call. Write the day that is meant.",
    );
    expect(liesBeforeWords(day("2025-11-13"), friday)).toMatch(/^13 Nov 2025 lies before your interview\./);
  });
});
