import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freeFileName } from "../../../src/core/changes/safe-file-name";
import { itHolds } from "../../properties";

const safeFileName = (text: string) => freeFileName([text], []);
const bytes = (text: string) => new TextEncoder().encode(text).length;

describe("the name of a file", () => {
  it.each([
    ["A/B: C?", "A-B C"],
    ["Fenwick & Rowe, panel", "Fenwick & Rowe, panel"],
    ["St Brannock’s", "St Brannock’s"],
    ["Café Süd", "Cafe\u0301 Su\u0308d".normalize("NFC")],
    ["Acme 🚀 👩‍💻", "Acme 🚀 👩‍💻"],
    ["Senior C# [remote] ^1 | Acme", "Senior C remote 1 - Acme"],
    ["C:\\Users\\me", "C -Users-me"],
    ["CON", "_CON"],
    ["con.text", "_con.text"],
    ["Lpt1", "_Lpt1"],
    ["Contoso", "Contoso"],
    ["Acme Inc. ", "Acme Inc"],
    [".NET Foundation", "NET Foundation"],
    ["..", "Untitled"],
    ["???", "Untitled"],
    ["", "Untitled"],
    ["two\nlines\tof\u0000it", "two lines of it"],
    ["turned \u202eround\u2069", "turned round"],
    ["half \ud83d of it", "half of it"],
  ])("%j is %j", (text, expected) => {
    expect(safeFileName(text)).toBe(expected);
  });

  it("of 300 characters fits, and no character is cut in half", () => {
    expect(safeFileName("a".repeat(300))).toBe("a".repeat(252));
    const family = safeFileName("👩‍👩‍👧‍👦".repeat(300));
    expect(family).toBe("👩‍👩‍👧‍👦".repeat(10));
  });

  itHolds("is never empty, always allowed, short enough, and stays as it is when made safe again", () => {
    const letters = fc.string({ unit: "binary", maxLength: 400 });
    const odd = fc.string({
      unit: fc.constantFrom(...Array.from('ab. /\\:*?"<>|#^[]-\u202e\u0301é'), "🚀", "👩‍💻"),
      maxLength: 300,
    });
    fc.assert(
      fc.property(
        fc.oneof(
          letters,
          odd,
          fc.string({ unit: "grapheme", maxLength: 300 }),
          fc.constantFrom("nul", "COM1.x", "aux ."),
        ),
        (text) => {
          const name = safeFileName(text);
          expect(name).not.toBe("");
          expect(name).not.toMatch(/[\\/:*?"<>|#^[\]\p{Cc}\p{Cs}]|^\.|[. ]$|^ /u);
          expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)( *\.|$)/i);
          expect(bytes(`${name}.md`)).toBeLessThanOrEqual(255);
          expect(safeFileName(name)).toBe(name);
        },
      ),
      { numRuns: 1000 },
    );
  });
});

describe("a free name", () => {
  it.each([
    ["the first", [], "Acme"],
    ["the second", ["acme"], "Acme, Data analyst"],
    ["with a number", ["ACME", "Acme, data analyst"], "Acme 2"],
    ["with the next number", ["Acme", "Acme, Data analyst", "Acme 2"], "Acme 3"],
  ])("%s", (_case, taken, expected) => {
    expect(freeFileName(["Acme", "Acme, Data analyst"], taken)).toBe(expected);
  });

  it("fits with its number", () => {
    const name = "a".repeat(252);
    expect(freeFileName([name], [name])).toBe(`${"a".repeat(250)} 2`);
  });

  it("knows a name whose accents are written in two characters", () => {
    expect(freeFileName(["Café"], ["Cafe\u0301"])).toBe("Café 2");
  });
});
