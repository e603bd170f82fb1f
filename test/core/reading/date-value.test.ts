import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { isDay, readDay } from "../../../src/core/reading/date-value";
import { itHolds } from "../../properties";

describe("a day in a property", () => {
  it.each([
    ["plain", "2026-11-08", { day: "2026-11-08" }],
    ["with spaces around", " 2026-11-08 ", { day: "2026-11-08" }],
    ["with a time", "2026-11-08T14:30", { day: "2026-11-08", time: "14:30" }],
    ["with a time and seconds", "2026-11-08T14:30:15", { day: "2026-11-08", time: "14:30" }],
    ["with a time after a space", "2026-11-08 14:30", { day: "2026-11-08", time: "14:30" }],
    ["with an hour of one digit", "2026-11-08 9:30", { day: "2026-11-08", time: "09:30" }],
    ["with a time in the afternoon", "2026-11-08 2:30 pm", { day: "2026-11-08", time: "14:30" }],
    ["with a time at noon", "2026-11-08, 12:00 PM", { day: "2026-11-08", time: "12:00" }],
    ["in a link", "[[2026-11-08]]", { day: "2026-11-08" }],
    ["in a link with folder and alias", "[[Daily/2026-11-08|8 Nov]]", { day: "2026-11-08" }],
    ["in a link that YAML took for lists", [["2026-11-08"]], { day: "2026-11-08" }],
    ["in a link with folder and alias, without quotes", [["Daily/2026-11-08|8 Nov"]], { day: "2026-11-08" }],
    ["in a list of one", ["2026-11-08"], { day: "2026-11-08" }],
    ["in a list of one link without quotes", [[["2026-11-08"]]], { day: "2026-11-08" }],
    ["in a list with something empty", ["", "2026-11-08", null], { day: "2026-11-08" }],
    ["written by a program as midnight UTC", "2026-11-08T00:00:00.000Z", { day: "2026-11-08" }],
    ["just before daylight saving ends", "2026-11-01T01:30", { day: "2026-11-01", time: "01:30" }],
    ["in the hour that daylight saving skips", "2026-03-08T02:30", { day: "2026-03-08", time: "02:30" }],
    ["a leap day", "2028-02-29", { day: "2028-02-29" }],
  ])("%s", (_case, value, expected) => {
    expect(readDay(value)).toEqual(expected);
  });

  it("with a zone is told in local time", () => {
    const there = new Date(Date.UTC(2026, 10, 8, 22, 15));
    const local = [there.getFullYear(), there.getMonth() + 1, there.getDate()]
      .map((part) => String(part).padStart(2, "0"))
      .join("-");
    expect(readDay("2026-11-08T22:15:00Z")).toMatchObject({ day: local });
    expect(readDay("2026-11-09T00:15:00+02:00")).toMatchObject({ day: local });
    expect(readDay("2026-11-09T00:15:00+0200")).toMatchObject({ day: local });
    expect(readDay("2026-11-08t22:15:00z")).toMatchObject({ day: local });
  });

  it.each(["2026-11-08T22:15+05:75", "2026-11-08T22:15-99:00"])("%s is in no zone that there is", (value) => {
    expect(readDay(value)).toEqual({ kind: "no such day", value, proposals: [] });
  });

  it.each([
    undefined,
    null,
    "",
    "   ",
    "YYYY-MM-DD",
    "yyyy-mm-dd",
    "[[YYYY-MM-DD]]",
    "[[]]",
    "YYYY-MM-DDTHH:mm",
    "DD/MM/YYYY",
    "<YYYY-MM-DD>",
    "{{date}}",
    "<% tp.date.now() %>",
    "TBD",
    "tba",
    "n/a",
    "-",
    "—",
    "?",
    true,
    false,
    "no",
    [],
    [null],
    [""],
    [[]],
    { "{ date }": null },
    { "{ Date }": "" },
  ])("is nothing, and no problem, where there is %j", (value) => {
    expect(readDay(value)).toBeUndefined();
  });

  it("is nothing where YAML makes a map of a template's command", () => {
    expect(
      readDay((parse("date: {{date}}", { logLevel: "error" }) as Record<string, unknown>)["date"]),
    ).toBeUndefined();
  });

  it.each([
    ["10/11/2026", "ambiguous date", ["2026-11-10", "2026-10-11"]],
    ["10.11.2026", "ambiguous date", ["2026-11-10", "2026-10-11"]],
    ["10-11-26", "ambiguous date", ["2026-11-10", "2026-10-11"]],
    ["11/11/2026", "not a date", ["2026-11-11"]],
    ["31/01/2026", "not a date", ["2026-01-31"]],
    ["01/31/2026", "not a date", ["2026-01-31"]],
    ["2026/11/08", "not a date", ["2026-11-08"]],
    ["2026-11-8", "not a date", ["2026-11-08"]],
    ["2026年11月8日", "not a date", ["2026-11-08"]],
    [20261108, "not a date", ["2026-11-08"]],
    ["8 Nov 2026", "not a date", ["2026-11-08"]],
    ["8th of November 2026", "not a date", ["2026-11-08"]],
    ["Nov 8, 2026", "not a date", ["2026-11-08"]],
    ["Friday, November 20th, 2026 at 10:30", "not a date", ["2026-11-20"]],
    ["2026-11-20 (by Zoom)", "not a date", ["2026-11-20"]],
    ["[[8 Nov 2026]]", "not a date", ["2026-11-08"]],
    ["2026-02-30", "no such day", []],
    ["9999-12-31", "no such day", []],
    ["2026-11-08T25:00", "no such day", []],
    ["2026-11-08 13:30 pm", "no such day", []],
    ["2026-11", "not a date", []],
    ["2026–11–16", "not a date", ["2026-11-16"]],
    ["next Friday", "not a date", []],
    [["2026-11-08", "2026-11-09"], "not a date", []],
    [{ day: 8 }, "not a date", []],
  ])("%j is %s, and may mean %j", (value, kind, proposals) => {
    expect(readDay(value)).toMatchObject({ kind, proposals });
  });

  itHolds("is never guessed: what is not written year first is not read", () => {
    const part = fc.integer({ min: 1, max: 2100 });
    fc.assert(
      fc.property(part, part, part, fc.constantFrom("/", ".", " "), (one, two, three, mark) => {
        expect(isDay(readDay([one, two, three].join(mark)))).toBe(false);
      }),
    );
  });

  itHolds("never throws, and what is proposed can be read", () => {
    fc.assert(
      fc.property(fc.anything({ withBigInt: true, withDate: true, withMap: true }), (value) => {
        const read = readDay(value);
        if (read !== undefined && !isDay(read))
          for (const proposal of read.proposals) expect(isDay(readDay(proposal))).toBe(true);
      }),
    );
  });
});
