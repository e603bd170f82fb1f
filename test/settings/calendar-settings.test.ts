import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  DEFAULT_CALENDAR_SETTINGS,
  isPause,
  parseCalendar,
  parseDayOfYear,
  parseHolidays,
} from "../../src/settings/calendar-settings";
import { DEFAULT_SETTINGS, rulesOf } from "../../src/settings/settings";
import { dayOfYearWords } from "../../src/words/days";
import { REFUSED } from "../../src/words/settings";
import { day } from "../builders";

const someCalendar = fc.record(
  {
    weekend: fc.array(fc.oneof(fc.integer({ min: -1, max: 7 }), fc.double())),
    holidays: fc.array(
      fc.oneof(
        fc.string(),
        fc.constantFrom("2026-12-25", " 2026-12-24 to 2026-12-31 ", "2026-12-28 Boxing Day", "2026-02-30"),
      ),
    ),
    pause: fc.record({
      from: fc.constantFrom("12-20", "02-29", "06-01", "x"),
      to: fc.constantFrom("01-02", "12-20", "07-31", "08-01"),
    }),
    isPauseOn: fc.oneof(fc.boolean(), fc.string()),
  },
  { requiredKeys: [] },
);

const stored = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe("the calendar as it is stored", () => {
  it("is the same when it is read again, whatever was there", () => {
    fc.assert(
      fc.property(fc.oneof(someCalendar, fc.anything()), (calendar) => {
        const read = parseCalendar(calendar);
        expect(parseCalendar(stored(read))).toEqual(read);
      }),
    );
  });

  it("has a working day, and a pause of two months at the most", () => {
    fc.assert(
      fc.property(someCalendar, (calendar) => {
        const { weekend, pause } = parseCalendar(calendar);
        expect(new Set(weekend).size).toBeLessThan(7);
        expect(isPause(pause)).toBe(true);
      }),
    );
    expect(parseCalendar({ weekend: [0, 1, 2, 3, 4, 5, 6], pause: { from: "06-01", to: "12-31" } })).toEqual(
      DEFAULT_CALENDAR_SETTINGS,
    );
    expect(parseCalendar({ weekend: [] }).weekend).toEqual([]);
  });
});

describe("holidays", () => {
  it.each([
    ["2026-12-25", undefined],
    ["2026-12-24 to 2026-12-31", undefined],
    ["2026-12-28 Boxing Day", undefined],
    ["10/11/2026", "“10/11/2026” is not a day. Write the year first, as in 2026-11-30."],
    ["Christmas", "“Christmas” is not a day. Write the year first, as in 2026-11-30."],
    ["2026-02-30", "“2026-02-30” is not a day."],
    ["2026-02-20 to 2026-02-30", "“2026-02-30” is not a day."],
    ["2026-12-31 to 2026-12-24", "“2026-12-31 to 2026-12-24” ends before it begins."],
    ["2026-01-01 to 2027-01-02", "“2026-01-01 to 2027-01-02” is longer than a year."],
    ["2026-12-24 through 2026-12-31", undefined],
    [
      "2026-12-24 and 2026-12-31",
      "“2026-12-24 and 2026-12-31” is not read as a range. Write it as in 2026-12-24 to 2026-12-31.",
    ],
  ])("%s: %s", (line, sentence) => {
    const [refusal] = parseHolidays(line).refused;
    expect(refusal && REFUSED.holiday(refusal)).toBe(sentence);
  });

  it("are lines, without the empty ones", () => {
    expect(parseHolidays(" 2026-12-25 Christmas \n\n2026-12-28\n")).toEqual({
      lines: ["2026-12-25 Christmas", "2026-12-28"],
      refused: [],
    });
    expect(parseHolidays("2026-12-25\nnever\n1/1/27").refused.map(({ text }) => text)).toEqual(["never", "1/1/27"]);
  });

  it("are taken over as they were accepted, and are no working days", () => {
    const { lines } = parseHolidays("2026-11-24 off\n2026-12-01 to 2026-12-02");
    const calendar = parseCalendar({ holidays: lines });
    expect(calendar.holidays).toEqual(lines);
    const { workingDays } = rulesOf({ ...DEFAULT_SETTINGS, calendar }).calendar;
    expect(["2026-11-23", "2026-11-24", "2026-12-02"].map((text) => workingDays.includes(day(text)))).toEqual([
      true,
      false,
      false,
    ]);
  });
});

describe("the year-end pause", () => {
  it.each([
    ["20 Dec", "12-20"],
    ["20 December", "12-20"],
    ["2. Jan.", "01-02"],
    ["Dec 20", "12-20"],
    ["Sept 5", "09-05"],
    ["12-20", "12-20"],
    ["31 Feb", undefined],
    ["29 Feb", undefined],
    ["20/12", undefined],
    ["20 Decembre", undefined],
    ["5 Mayonnaise", undefined],
    ["Dec", undefined],
    ["", undefined],
    ["sometime", undefined],
  ])("is from or until “%s”: %s", (text, date) => {
    expect(parseDayOfYear(text)).toBe(date);
  });

  it("is read as it is shown", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), (month, date) => {
        const written = [month, date].map((part) => String(part).padStart(2, "0")).join("-");
        expect(parseDayOfYear(dayOfYearWords(written))).toBe(written);
      }),
    );
  });

  it.each([
    ["12-20", "01-02", true],
    ["12-20", "12-20", true],
    ["12-20", "02-18", true],
    ["12-20", "02-19", false],
    ["07-01", "08-30", true],
    ["07-01", "08-31", false],
    ["01-02", "01-01", false],
    ["13-01", "01-01", false],
  ])("from %s to %s is one: %s", (from, to, isOne) => {
    expect(isPause({ from, to })).toBe(isOne);
  });

  it("holds nothing back while it is off", () => {
    const off = rulesOf({ ...DEFAULT_SETTINGS, calendar: parseCalendar({ isPauseOn: false }) });
    expect(off.calendar.askingDays.includes(day("2026-12-23"))).toBe(true);
    expect(rulesOf(DEFAULT_SETTINGS).calendar.askingDays.includes(day("2026-12-23"))).toBe(false);
  });
});
