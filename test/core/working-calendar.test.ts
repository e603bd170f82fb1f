import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays } from "../../src/core/day";
import { DEFAULT_CALENDAR, parseHoliday, workingCalendar } from "../../src/core/working-calendar";
import { day } from "../builders";
import { itHolds } from "../properties";

const calendar = workingCalendar(DEFAULT_CALENDAR);

describe("working days", () => {
  it.each([
    ["the day after a Thursday", "2026-11-19", 1, "2026-11-20"],
    ["over a weekend", "2026-11-20", 1, "2026-11-23"],
    ["from a Saturday", "2026-11-21", 1, "2026-11-23"],
    ["five make a week", "2026-11-18", 5, "2026-11-25"],
    ["none, on a working day", "2026-11-20", 0, "2026-11-20"],
    ["none, on a Sunday: the next working day", "2026-11-22", 0, "2026-11-23"],
    ["over a leap day", "2028-02-28", 2, "2028-03-01"],
    ["over the change of the clocks", "2026-10-30", 1, "2026-11-02"],
  ])("%s", (_case, from, count, to) => {
    expect(calendar.workingDays.add(day(from), count)).toBe(to);
    expect(calendar.askingDays.add(day(from), count)).toBe(to);
  });

  it("rest over the turn of the year for asking, but not for thanking", () => {
    expect(calendar.askingDays.add(day("2026-12-18"), 1)).toBe("2027-01-04");
    expect(calendar.askingDays.add(day("2026-12-16"), 5)).toBe("2027-01-06");
    expect(calendar.workingDays.add(day("2026-12-18"), 1)).toBe("2026-12-21");
    expect(calendar.workingDays.add(day("2026-12-31"), 1)).toBe("2027-01-01");
  });

  it("leave out own holidays and another weekend", () => {
    const own = workingCalendar({
      ...DEFAULT_CALENDAR,
      weekend: [5, 6],
      holidays: [{ first: day("2026-11-22"), last: day("2026-11-22") }],
    });
    expect(own.workingDays.add(day("2026-11-19"), 1)).toBe("2026-11-23");
    expect(own.whyOff(day("2026-11-22"))).toBe("holiday");
    expect(own.whyOff(day("2026-11-20"))).toBe("weekend");
    expect(own.whyOff(day("2026-11-23"))).toBeUndefined();
  });

  itHolds("are counted one by one, however many", () => {
    const days = fc.integer({ min: 0, max: 3000 }).map((count) => addDays(day("2024-01-01"), count));
    fc.assert(
      fc.property(days, fc.integer({ min: 1, max: 60 }), (from, count) => {
        for (const working of [calendar.workingDays, calendar.askingDays]) {
          const to = working.add(from, count);
          expect(working.includes(to)).toBe(true);
          let counted = 0;
          for (let at = addDays(from, 1); at <= to; at = addDays(at, 1)) if (working.includes(at)) counted += 1;
          expect(counted).toBe(count);
        }
      }),
    );
  });
});

describe("a line of holidays", () => {
  it.each([
    ["2026-12-25", "2026-12-25", "2026-12-25"],
    ["2026-12-25 Christmas Day", "2026-12-25", "2026-12-25"],
    ["2026-12-24 to 2026-12-31: at my parents’", "2026-12-24", "2026-12-31"],
    ["2026-12-24 through 2026-12-31", "2026-12-24", "2026-12-31"],
    ["2026-12-24 – 2026-12-31", "2026-12-24", "2026-12-31"],
    ["2026-01-01..2027-01-01", "2026-01-01", "2027-01-01"],
  ])("%s", (line, first, last) => {
    expect(parseHoliday(line)).toEqual({ first, last });
  });

  it.each([
    "2026-12-24 and 2026-12-31",
    "2026-12-25 or so, until 2026-12-31",
    "2026-12-31 to 2026-12-24",
    "2026-01-01 to 2027-01-02",
    "2026-02-30",
    "Christmas",
    "",
  ])("%o is none", (line) => {
    expect(parseHoliday(line)).toBeUndefined();
  });
});

describe("the year-end pause", () => {
  it.each([
    ["well before it", "2026-11-20", "2026-12-20", "2027-01-02"],
    ["on its first day", "2026-12-20", "2026-12-20", "2027-01-02"],
    ["on New Year's Eve", "2026-12-31", "2026-12-20", "2027-01-02"],
    ["on its last day", "2027-01-02", "2026-12-20", "2027-01-02"],
    ["on the day after", "2027-01-03", "2027-12-20", "2028-01-02"],
  ])("is known %s", (_case, on, first, last) => {
    expect(calendar.pauseFrom(day(on))).toEqual({ first, last });
  });

  it("is the reason on its days, before the weekend is", () => {
    expect(calendar.whyOff(day("2026-12-26"))).toBe("pause");
    expect(calendar.whyOff(day("2026-12-19"))).toBe("weekend");
    expect(calendar.whyOff(day("2027-01-04"))).toBeUndefined();
  });

  it("may lie within one year", () => {
    const summer = workingCalendar({ ...DEFAULT_CALENDAR, pause: { from: "08-01", to: "08-15" } });
    expect(summer.pauseFrom(day("2026-11-20"))).toEqual({ first: "2027-08-01", last: "2027-08-15" });
    expect(summer.askingDays.add(day("2026-07-31"), 1)).toBe("2026-08-17");
  });
});
