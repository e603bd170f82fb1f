import { describe, expect, it } from "vitest";
import { roughProperties } from "../../../src/core/reading/broken-properties";

describe("a block of properties that cannot be parsed", () => {
  it("is read roughly: keys, texts and lists", () => {
    const text = `---
type: application
company: "Acme
tags:
  - jobs
contact_log:
  - 2026-11-17 follow-up
contact_log:
  - 2026-11-06 thank-you
---
status: rejected
`;
    expect(roughProperties(text)).toEqual({
      type: "application",
      company: "Acme",
      tags: ["jobs"],
      contact_log: ["2026-11-17 follow-up"],
    });
  });

  it.each([
    ["a note without one", "# Acme\ncompany: Acme"],
    ["nothing", ""],
    ["marks of a conflict alone", "---\n<<<<<<< HEAD\n=======\n>>>>>>> other\n---"],
  ])("says nothing in %s", (_what, text) => {
    expect(roughProperties(text)).toEqual({});
  });
});
