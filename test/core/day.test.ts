import { addDays as addDaysToDate, differenceInCalendarDays, formatISO, getDay, isValid, parseISO } from "date-fns";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, daysBetween, latest, momentOf, parseDay, parseTime, weekday } from "../../src/core/day";
import { day } from "../builders";
import { itHolds } from "../properties";

/** What `Date` says of the zone that the runner was told to use, on a winter's and a summer's day. */
const OFFSETS: Record<string, readonly [number, number]> = {
  UTC: [0, 0],
  "America/Los_Angeles": [480, 420],
  "Pacific/Auckland": [-780, -720],
  "Asia/Kolkata": [-330, -330],
};

const days = fc
  .integer({ min: 0, max: 40_000 })
  .map((count) => new Date(Date.UTC(2000, 0, 1 + count)).toISOString().slice(0, 10))
  .map(day);

describe("the zone of this run", () => {
  it("is the one that the runner was told to use", () => {
    const zone = process.env["TZ"] ?? "";
    expect([new Date(2026, 0, 15).getTimezoneOffset(), new Date(2026, 6, 15).getTimezoneOffset()]).toEqual(
      OFFSETS[zone],
    );
  });
});

describe("a day", () => {
  it.each(["2026-11-20", "2028-02-29", "2000-01-01", "1999-12-31"])("%s is one", (text) => {
    expect(parseDay(text)).toBe(text);
  });

  it.each([
    "2026-02-30",
    "2026-02-29",
    "2026-13-01",
    "2026-00-10",
    "10/11/2026",
    "2026-1-5",
    "20261120",
    "",
    "2026-11-20T09:00",
    " 2026-11-20",
    "9999-12-31",
    "0026-11-20",
  ])("%s is none", (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  it.each(["00:00", "09:30", "23:59"])("%s is a time", (text) => {
    expect(parseTime(text)).toBe(text);
  });

  it.each(["24:00", "9:30", "09.30", "09:60", ""])("%s is no time", (text) => {
    expect(parseTime(text)).toBeUndefined();
  });

  it.each([
    ["over a leap day", "2028-02-28", 2, "2028-03-01"],
    ["in a year without one", "2026-02-28", 1, "2026-03-01"],
    ["over the end of daylight saving in Los Angeles", "2026-10-31", 2, "2026-11-02"],
    ["over its beginning", "2026-03-07", 2, "2026-03-09"],
    ["over the beginning of daylight saving in Auckland", "2026-09-26", 2, "2026-09-28"],
    ["over its end", "2026-04-04", 2, "2026-04-06"],
    ["backwards over the turn of the year", "2027-01-01", -1, "2026-12-31"],
  ])("moves %s", (_case, from, count, to) => {
    expect(addDays(day(from), count)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(count);
  });

  itHolds("moves there and back, and the distance is what it was moved by", () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -800, max: 800 }), (from, count) => {
        const to = addDays(from, count);
        expect(addDays(to, -count)).toBe(from);
        expect(daysBetween(from, to)).toBe(count);
        expect(to > from).toBe(count > 0);
        expect((((weekday(to) - weekday(from) - count) % 7) + 7) % 7).toBe(0);
      }),
    );
  });

  it("is counted as by date-fns, from 1900 to 2199, in the zone of this run", () => {
    const anyDay = fc
      .integer({ min: 0, max: 109_571 })
      .map((count) => new Date(Date.UTC(1900, 0, 1 + count)).toISOString().slice(0, 10))
      .map(day);
    fc.assert(
      fc.property(anyDay, anyDay, fc.integer({ min: -800, max: 800 }), (one, other, count) => {
        expect(addDays(one, count)).toBe(formatISO(addDaysToDate(parseISO(one), count), { representation: "date" }));
        expect(daysBetween(one, other)).toBe(differenceInCalendarDays(parseISO(other), parseISO(one)));
        expect(weekday(one)).toBe(getDay(parseISO(one)));
      }),
      { numRuns: 1_000 },
    );
  });

  it("exists where date-fns says so", () => {
    const two = fc.integer({ min: 0, max: 40 }).map((number) => String(number).padStart(2, "0"));
    fc.assert(
      fc.property(fc.integer({ min: 1900, max: 2199 }), two, two, (year, month, date) => {
        const text = `${String(year)}-${month}-${date}`;
        expect(parseDay(text)).toBe(isValid(parseISO(text)) ? text : undefined);
      }),
      { numRuns: 1_000 },
    );
  });

  it("has the weekday that the calendar says", () => {
    expect(["2026-11-20", "2026-11-22", "2028-02-29"].map((text) => weekday(day(text)))).toEqual([5, 0, 2]);
  });
});

describe("a moment", () => {
  it("is told in local time, just before and after midnight", () => {
    expect(momentOf(new Date(2026, 10, 20, 23, 59, 59))).toEqual({ day: "2026-11-20", time: "23:59" });
    expect(momentOf(new Date(2026, 10, 21, 0, 0, 0))).toEqual({ day: "2026-11-21", time: "00:00" });
  });

  it("is told in local time on the days on which clocks change", () => {
    for (const [year, month, date] of [
      [2026, 2, 8],
      [2026, 10, 1],
      [2026, 8, 27],
      [2026, 3, 5],
    ] as const) {
      expect(momentOf(new Date(year, month, date, 12)).day).toBe(
        new Date(Date.UTC(year, month, date)).toISOString().slice(0, 10),
      );
    }
  });
});

describe("the latest day", () => {
  it("leaves out what is not known", () => {
    expect(latest(undefined, day("2026-01-02"), day("2026-01-01"), undefined)).toBe("2026-01-02");
    expect(latest(undefined)).toBeUndefined();
  });
});
