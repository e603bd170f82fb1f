import { describe, expect, it } from "vitest";
import { changeProperties, keysOf, newMemory } from "../../../src/core/changes/change-and-undo";
import { canBeSnoozed, daysToSnooze, snooze } from "../../../src/core/changes/snooze";
import { application, applicationNote, CONVENTIONS, day, entry, RULES } from "../../builders";
import { interviewed, told } from "../schedule/told";

describe("snoozing", () => {
  it.each([
    ["on a Friday", "2026-11-20", ["2026-11-23", "2026-11-24", "2026-11-27"]],
    ["on a Thursday", "2026-11-19", ["2026-11-20", "2026-11-23", "2026-11-26"]],
    ["before the year-end pause", "2026-12-18", ["2027-01-04", "2027-01-05"]],
  ])("offers the days that are often meant, %s", (_case, today, days) => {
    expect(daysToSnooze(day(today), RULES.calendar)).toEqual(days);
  });

  it("moves the next follow-up, and only where there is one", () => {
    const one = entry(application(interviewed()), "2026-11-20");
    expect(canBeSnoozed(one)).toBe(true);
    const properties: Record<string, unknown> = applicationNote(interviewed());
    changeProperties(properties, snooze(one, day("2026-11-24")), keysOf(CONVENTIONS, "application"), newMemory());
    expect(told(properties, "2026-11-20")).toEqual(["soon: wait", "follow-up 2026-11-24 Dana Lee"]);
    expect(canBeSnoozed(entry(application({ status: "withdrawn" }), "2026-11-20"))).toBe(false);
    expect(
      canBeSnoozed(entry(application({ status: "interviewing", interview_date: "2026-12-01" }), "2026-11-20")),
    ).toBe(false);
  });
});
