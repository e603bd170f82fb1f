import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CURSOR, escapeMarked, marked, oneLine, splitAtCursor } from "../../src/templates/values-in-text";

describe("a value", () => {
  it("is one line without controls, whatever it was", () => {
    expect(oneLine(" Acme\r\n## Owned\u0000\u202e evil\u202c ")).toBe("Acme ## Owned evil");
    fc.assert(
      fc.property(
        fc.string({ unit: "binary" }),
        (value) => !/[\n\r\p{Cc}\u202a-\u202e\u2066-\u2069\ue000\ue001]/u.test(oneLine(value)),
      ),
    );
  });

  it("of a hundred thousand characters is cut, with a sign that it was", () => {
    const line = oneLine("😀".repeat(100_000));
    expect(line).toHaveLength(301);
    expect(line.endsWith("😀…")).toBe(true);
  });

  it("cannot bring a cursor or a value of its own", () => {
    expect(oneLine(`Acme${CURSOR}Inc ${marked("x")}`)).toBe("Acme Inc x");
  });

  it.each([
    ["At §Acme Inc.§. §Ask?§. §Wait§...", "At Acme Inc. Ask? Wait..."],
    ["Stop.§.NET§. On", "Stop..NET. On"],
    ["§- a§, §- b§", "\\- a, - b"],
    ["1. [x] §> c§", "1. [x] \\> c"],
    ["a\r§+ d§", "a\r\\+ d"],
    ["- §§§= e§", "- \\= e"],
  ])("as Markdown in %j reads %j", (text, markdown) => {
    const parts = text.split("§");
    const written = parts.map((part, at) => (at % 2 === 1 ? marked(part) : part)).join("");
    expect(escapeMarked(written)).toBe(markdown);
  });
});

describe("the cursor", () => {
  it("is the first one, and leaves nothing behind", () => {
    expect(splitAtCursor(`a${CURSOR}b${CURSOR}c`)).toEqual(["a", "bc"]);
    expect(splitAtCursor("abc")).toEqual(["", "abc"]);
  });
});
