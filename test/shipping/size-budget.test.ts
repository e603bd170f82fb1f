/** What the build says of the size of main.js. */
import { randomBytes } from "node:crypto";
import { describe, expect, it } from "vitest";
import { sizeInWords } from "../../scripts/size-budget";

describe("the size of main.js", () => {
  it("is told against its budget", () => {
    expect(sizeInWords("a".repeat(123_456), { bytes: 130_000, gzipped: 90_000 })).toEqual({
      line: "main.js: 123.5 kB of 130, 0.2 kB gzipped of 90",
    });
  });

  it("may be all of it", () => {
    expect(sizeInWords("a".repeat(1_000), { bytes: 1_000, gzipped: 1_000 }).fault).toBeUndefined();
  });

  it("is counted in bytes", () => {
    expect(sizeInWords("é".repeat(501), { bytes: 1_000, gzipped: 1_000 }).fault).toContain("by 2 bytes.");
  });

  it("over either, fails with the way out", () => {
    const noise = randomBytes(2_000).toString("hex");
    expect(sizeInWords(noise, { bytes: 4_000, gzipped: 100 }).fault).toMatch(/over its budget by \d+ bytes gzipped\./);
    expect(sizeInWords(noise, { bytes: 3_999, gzipped: 9_000 }).fault).toBe(
      "main.js is over its budget by 1 bytes. Make it smaller, or raise the budget on purpose: edit size-budget.json, and say why in the commit.",
    );
  });
});
