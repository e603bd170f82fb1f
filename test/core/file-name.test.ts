import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { freePath, safeFileName } from "../../src/core/file-name";

describe("a name for a note", () => {
  it.each([
    ["Acme", "Acme"],
    ["A/B: C?", "A B C"],
    ["  Fenwick & Rowe  ", "Fenwick & Rowe"],
    ["CON", "CON note"],
    ["com1.backup", "com1 backup note"],
    ["Ends with a dot.", "Ends with a dot"],
    ["...", "Untitled"],
    ["", "Untitled"],
    ["[[Acme]] #1 ^x|y", "Acme 1 x y"],
    ["Smile 🙂 GmbH", "Smile 🙂 GmbH"],
    ["two\nlines\u0000", "two lines"],
    ["right\u202eto left", "right to left"],
  ])("%j is %j", (text, name) => {
    expect(safeFileName(text)).toBe(name);
  });

  it("is cut between characters as people count them", () => {
    expect(safeFileName("x".repeat(300))).toHaveLength(200);
    const family = "👨‍👩‍👧‍👦";
    expect(safeFileName(family.repeat(40)).split("👨").length - 1).toBe(safeFileName(family.repeat(40)).split("👦").length - 1);
  });

  it("is never empty, holds nothing forbidden, fits, and is the same again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 400 }), (text) => {
        const name = safeFileName(text);
        expect(name).not.toBe("");
        expect(name).not.toMatch(/[\\/:*?"<>|#^[\]]|^[. ]|[. ]$/);
        expect(new TextEncoder().encode(name).length).toBeLessThan(240);
        expect(safeFileName(name)).toBe(name);
      }),
    );
  });
});

describe("a free path", () => {
  const taken = (...paths: string[]) => (path: string) => paths.map((one) => one.toLowerCase()).includes(path.toLowerCase());
  it("takes the first name that is free, and a number where none is", () => {
    expect(freePath("Jobs", ["Acme", "Acme, Cook"], taken())).toBe("Jobs/Acme.md");
    expect(freePath("Jobs", ["Acme", "Acme, Cook"], taken("jobs/ACME.md"))).toBe("Jobs/Acme, Cook.md");
    expect(freePath("Jobs", ["Acme", "Acme, Cook"], taken("Jobs/Acme.md", "Jobs/Acme, cook.md"))).toBe("Jobs/Acme, Cook 2.md");
    expect(freePath("", ["Acme"], taken())).toBe("Acme.md");
    expect(freePath("/", ["A/B"], taken())).toBe("A B.md");
  });
});
