import { expect, it } from "vitest";
import { daysNamed, isMonth, type NamedDays } from "../../../src/core/record/days-of-record";
import { day } from "../../builders";

it.each<[NamedDays, string, string]>([
  ["this week", "2026-11-20", "2026-11-16 2026-11-20"],
  ["this week", "2026-11-16", "2026-11-16 2026-11-16"],
  ["this week", "2026-11-22", "2026-11-16 2026-11-22"],
  ["last week", "2026-11-20", "2026-11-09 2026-11-15"],
  ["last week", "2027-01-03", "2026-12-21 2026-12-27"],
  ["this month so far", "2026-11-20", "2026-11-01 2026-11-20"],
  ["this month so far", "2026-11-01", "2026-11-01 2026-11-01"],
  ["last month", "2026-11-20", "2026-10-01 2026-10-31"],
  ["last month", "2028-03-31", "2028-02-01 2028-02-29"],
  ["last month", "2027-01-01", "2026-12-01 2026-12-31"],
])("%s is, on %s, %s", (name, today, expected) => {
  const { from, to } = daysNamed(name, day(today));
  expect(`${from} ${to}`).toBe(expected);
});

it.each([
  ["2026-11-01", "2026-11-30", true],
  ["2026-11-01", "2026-11-20", true],
  ["2026-11-01", "2026-11-19", false],
  ["2026-11-02", "2026-11-30", false],
  ["2026-10-01", "2026-11-30", false],
  ["2028-02-01", "2028-02-28", false],
])("%s to %s is a month: %s", (from, to, expected) => {
  expect(isMonth({ from: day(from), to: day(to) }, day("2026-11-20"))).toBe(expected);
});
