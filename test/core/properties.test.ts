import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { readDay, readLines, readPeople, readText, shown, type Report } from "../../src/core/properties";

const noReport: Report = (kind, value) => {
  throw new Error(`reported ${kind}: ${value}`);
};

describe("a day in a property", () => {
  it.each([
    ["plain", "2026-11-08", { day: "2026-11-08" }],
    ["with spaces around", " 2026-11-08 ", { day: "2026-11-08" }],
    ["with a time", "2026-11-08T14:30", { day: "2026-11-08", time: "14:30" }],
    ["with a time and seconds", "2026-11-08T14:30:15", { day: "2026-11-08", time: "14:30" }],
    ["with a time after a space", "2026-11-08 14:30", { day: "2026-11-08", time: "14:30" }],
    ["in a link", "[[2026-11-08]]", { day: "2026-11-08" }],
    ["in a link with folder and alias", "[[Daily/2026-11-08|8 Nov]]", { day: "2026-11-08" }],
    ["written by a program as midnight UTC", "2026-11-08T00:00:00.000Z", { day: "2026-11-08" }],
    ["just before daylight saving ends", "2026-11-01T01:30", { day: "2026-11-01", time: "01:30" }],
    ["in the hour that daylight saving skips", "2026-03-08T02:30", { day: "2026-03-08", time: "02:30" }],
    ["a leap day", "2028-02-29", { day: "2028-02-29" }],
  ])("%s", (_case, value, expected) => {
    expect(readDay(value, noReport)).toEqual(expected);
  });

  it("with a zone is told in local time", () => {
    const there = new Date(Date.UTC(2026, 10, 8, 22, 15));
    const local = [there.getFullYear(), there.getMonth() + 1, there.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
    expect(readDay("2026-11-08T22:15:00Z", noReport)?.day).toBe(local);
    expect(readDay("2026-11-09T00:15:00+02:00", noReport)?.day).toBe(local);
  });

  it.each([undefined, null, "", "   "])("is nothing, and no problem, where there is %o", (value) => {
    expect(readDay(value, noReport)).toBeUndefined();
  });

  it.each([
    ["10/11/2026", "ambiguous date", "10/11/2026"],
    ["10.11.2026", "ambiguous date", "10.11.2026"],
    ["2026/11/10", "ambiguous date", "2026/11/10"],
    ["2026-02-30", "no such day", "2026-02-30"],
    ["9999-12-31", "no such day", "9999-12-31"],
    ["2026-11-08T25:00", "no such day", "2026-11-08T25:00"],
    ["next Friday", "not a date", "next Friday"],
    [20261108, "not a date", "20261108"],
    [true, "not a date", "true"],
    [["2026-11-08"], "not a date", '["2026-11-08"]'],
    [{ day: 8 }, "not a date", '{"day":8}'],
  ])("%o is one problem: %s", (value, kind, written) => {
    const report = vi.fn();
    expect(readDay(value, report)).toBeUndefined();
    expect(report.mock.calls).toEqual([[kind, written]]);
  });

  it("never throws, and is either read, nothing or reported once", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const report = vi.fn();
        const day = readDay(value, report);
        expect(report.mock.calls.length).toBeLessThanOrEqual(1);
        if (day) expect(report).not.toHaveBeenCalled();
      }),
    );
  });
});

describe("text", () => {
  it.each([
    ["Acme", "Acme"],
    ["  Acme\n  Ltd ", "Acme Ltd"],
    ["[[Acme]]", "Acme"],
    ["[[Companies/Acme|Acme Ltd]]", "Acme Ltd"],
    ["[[Companies/Acme#History]]", "Acme"],
    [7, "7"],
    [null, ""],
    [{ a: 1 }, ""],
    [["Acme"], ""],
  ])("%o is %o", (value, expected) => {
    expect(readText(value)).toBe(expected);
  });

  it("is never more than a line", () => {
    fc.assert(fc.property(fc.anything(), (value) => { expect(readText(value)).not.toMatch(/\n/); }));
  });
});

describe("lines", () => {
  it("come from a list, from text, and from a line that YAML took for a map", () => {
    expect(readLines(["2026-11-18 call", { "2026-11-19 call to Dana": "no news" }, "", 3, null])).toEqual([
      "2026-11-18 call", "2026-11-19 call to Dana: no news",
    ]);
    expect(readLines("2026-11-18 call\n2026-11-19 call\n")).toEqual(["2026-11-18 call", "2026-11-19 call"]);
    expect(readLines(undefined)).toEqual([]);
    expect(readLines({ a: 1 })).toEqual([]);
  });
});

describe("people", () => {
  const dana = { name: "Dana Lee", email: "dana@acme.example" };
  it.each([
    ["a mailbox", "Dana Lee <dana@acme.example>", [dana]],
    ["a quoted name", '"Dana Lee" <dana@acme.example>', [dana]],
    ["a name", "Dana Lee", [{ name: "Dana Lee" }]],
    ["an address alone", "dana.lee@acme.example", [{ name: "Dana Lee", email: "dana.lee@acme.example" }]],
    ["a link to a person note", "[[People/Dana Lee]]", [{ name: "Dana Lee", link: "People/Dana Lee" }]],
    ["a link with an alias", "[[Dana Lee|Dana]]", [{ name: "Dana", link: "Dana Lee" }]],
    ["a link with an address", "[[Dana Lee]] <dana@acme.example>", [{ ...dana, link: "Dana Lee" }]],
    ["a list", ["Dana Lee", "Ravi Menon"], [{ name: "Dana Lee" }, { name: "Ravi Menon" }]],
    ["names parted by commas", "Dana Lee, Ravi Menon", [{ name: "Dana Lee" }, { name: "Ravi Menon" }]],
    ["mailboxes parted by commas", "Dana Lee <dana@acme.example>, ravi@acme.example", [dana, { name: "Ravi", email: "ravi@acme.example" }]],
    ["one person with a job", "Dana Lee, head of data", [{ name: "Dana Lee, head of data" }]],
    ["a name with a role after a dash", ["Dana Lee - HR", "Bo Ek – CTO"], [{ name: "Dana Lee" }, { name: "Bo Ek" }]],
    ["names parted by semicolons", "Dana; Ravi", [{ name: "Dana" }, { name: "Ravi" }]],
    ["the same person twice", ["Dana Lee", "Dana Lee"], [{ name: "Dana Lee" }]],
    ["nothing", "", []],
    ["what is no text", { name: "Dana" }, []],
    ["a list with other things in it", [3, null, "Dana Lee"], [{ name: "Dana Lee" }]],
    ["a line break in a name", ["Dana\n## Lee"], [{ name: "Dana ## Lee" }]],
  ])("%s", (_case, value, expected) => {
    expect(readPeople(value)).toEqual(expected);
  });
});

describe("a value in a problem", () => {
  it("is one short line", () => {
    expect(shown("a\nb")).toBe("a b");
    expect(shown("x".repeat(500))).toHaveLength(81);
  });
});
