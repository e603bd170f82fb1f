import { describe, expect, it } from "vitest";
import { wordList } from "../../../src/core/reading/word-list";

describe("a list of words", () => {
  const has = wordList("job(link|board|) organi(s|z)ation(s|) salar(y|ies)*");

  it.each(["job", "joblink", "jobboard", "organisation", "organizations", "salary", "salaryrange", "salaries2026"])(
    "has %s",
    (word) => {
      expect(has(word)).toBe(true);
    },
  );

  it.each(["", "jobs", "joblinks", "link", "organiation", "salar", "asalary", "job(link|board|)", "constructor"])(
    "does not have '%s'",
    (word) => {
      expect(has(word)).toBe(false);
    },
  );
});
