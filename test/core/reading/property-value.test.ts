import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import {
  isBlank,
  isTicked,
  itemsOf,
  readLines,
  readTarget,
  readText,
  shown,
} from "../../../src/core/reading/property-value";
import { itHolds } from "../../properties";

const inYaml = (yaml: string) => (parse(yaml, { logLevel: "error" }) as Record<string, unknown>)["value"];

describe("text", () => {
  it.each([
    ["Acme", "Acme"],
    ["  Acme\n  Ltd ", "Acme Ltd"],
    ["Acme\u0000 Ltd\u0007", "Acme Ltd"],
    ["[[Acme]]", "Acme"],
    ["[[Companies/Acme|Acme Ltd]]", "Acme Ltd"],
    ["[[Companies/Acme#History]]", "Acme"],
    [[["Acme"]], "Acme"],
    [[["Companies/Acme|Acme Ltd"]], "Acme Ltd"],
    [[["Acme", "Sons"]], "Acme, Sons"],
    [["Acme"], "Acme"],
    [["[[Acme]]"], "Acme"],
    [[[["Acme"]]], "Acme"],
    [["Acme", ""], "Acme"],
    [["Acme", "Beta"], "Acme, Beta"],
    [7, "7"],
    [true, ""],
    [null, ""],
    [{ a: 1 }, ""],
    [{ "{ company }": null }, ""],
    ["{{company}}", ""],
    ["<% tp.file.title %>", ""],
    ["<company name>", ""],
    ["n/a", ""],
    ["TBD", ""],
  ])("%j is %j", (value, expected) => {
    expect(readText(value)).toBe(expected);
  });

  it("of a link without quotes is what the link leads to", () => {
    expect(readText(inYaml("value: [[Acme]]"))).toBe("Acme");
    expect(readText(inYaml("value:\n  - [[Acme]]"))).toBe("Acme");
    expect(readText(inYaml("value: [[Companies/Acme|Acme Ltd]]"))).toBe("Acme Ltd");
    expect(readText(inYaml("value: [[Acme, Sons & Co]]"))).toBe("Acme, Sons & Co");
    expect(readText(inYaml("value: [[[A]], [[B]]]"))).toBe("A, B");
  });

  itHolds("is never more than a line, and never long", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readText(value)).not.toMatch(/\n/);
      }),
    );
    expect(readText("x".repeat(1_000_000)).length).toBeLessThan(10_000);
    expect(readText(Array.from({ length: 10_000 }, () => "word")).length).toBeLessThan(10_000);
  });
});

describe("a company to join by", () => {
  it("is the note at the end of its link, or the name", () => {
    expect([
      readTarget("[[Companies/Acme|Acme Ltd]]"),
      readTarget([["Acme"]]),
      readTarget("Acme"),
      readTarget(""),
    ]).toEqual(["Acme", "Acme", "Acme", ""]);
  });
});

describe("lines", () => {
  it("come from a list, from text, and from a line that YAML took for a map", () => {
    expect(readLines(["2026-11-18 call", { "2026-11-19 call to Dana": "no news" }, "", null])).toEqual([
      "2026-11-18 call",
      "2026-11-19 call to Dana: no news",
    ]);
    expect(readLines("2026-11-18 call\n2026-11-19 call\n")).toEqual(["2026-11-18 call", "2026-11-19 call"]);
    expect(readLines(inYaml("value:\n  - 2026-11-18 call: no news"))).toEqual(["2026-11-18 call: no news"]);
    expect(readLines(undefined)).toEqual([]);
  });
});

describe("a box", () => {
  it.each([
    [true, true],
    ["yes", true],
    ["x", true],
    [["true"], true],
    [false, false],
    ["no", false],
    ["2026-11-08", false],
    [null, false],
  ])("%j is ticked: %j", (value, expected) => {
    expect(isTicked(value)).toBe(expected);
  });
});

describe("a value in a problem", () => {
  it("is one short line", () => {
    expect(shown("a\nb")).toBe("a b");
    expect(shown("x".repeat(500))).toHaveLength(81);
    expect(shown({ day: 8, list: [1, 2] })).toBe('{"day":8,"list":[1,2]}');
  });
});

describe("a hostile value", () => {
  /** Two to the power of sixty items, in sixty small lists. */
  const bomb = Array.from({ length: 60 }).reduce<unknown>((inner) => [inner, inner], "lol");
  const wide = Array.from({ length: 8 }).reduce<unknown>((inner) => Array.from({ length: 10_000 }, () => inner), {
    a: "lol",
  });
  const circle: Record<string, unknown> = {};
  circle["self"] = circle;
  const circleOfLists: unknown[] = [];
  circleOfLists.push(circleOfLists);

  it.each([
    ["a bomb of aliases", bomb],
    ["a wide one", wide],
    ["a circle", circle],
    ["a circle of lists", circleOfLists],
  ])("%s is read in no time", (_case, value) => {
    for (const read of [readText, readLines, readTarget, shown, isBlank, isTicked])
      expect(() => read(value)).not.toThrow();
    expect(itemsOf(value).length).toBeLessThanOrEqual(10_000);
  });

  itHolds("of any kind is read without an exception", () => {
    fc.assert(
      fc.property(
        fc.anything({ withBigInt: true, withDate: true, withMap: true, withNullPrototype: true }),
        (value) => {
          for (const read of [readText, readLines, readTarget, shown, isBlank, isTicked]) read(value);
        },
      ),
    );
  });
});
