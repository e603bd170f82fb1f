import { describe, expect, it } from "vitest";
import { canBeEnded } from "../../../src/core/changes/end-and-reopen";
import {
  dayToLookBack,
  isChosen,
  isOnFeedback,
  putOffLookBack,
  withoutLookBackDay,
} from "../../../src/core/changes/look-back-day";
import { application, day, entry, RULES } from "../../builders";
import { interviewed, no } from "../schedule/told";

const chosen = (properties: Record<string, unknown>) =>
  entry(application(interviewed({ look_back: "2026-11-20", ...properties })), "2026-11-20");

describe("a look back that was put off", () => {
  it("comes back on its day, after the end as well, where nothing is left to end", () => {
    const closed = chosen({ status: "closed" });
    expect(closed.schedule.steps.map(isChosen)).toEqual([true]);
    expect(canBeEnded(closed)).toBe(false);
    expect(canBeEnded(chosen({}))).toBe(true);
  });

  it("goes from every note, and is no change where there is none", () => {
    const two = entry(
      application({ look_back: "2026-11-20" }, { interview_date: "2026-11-05", look_back: "2026-11-19" }),
      "2026-11-20",
    );
    expect(withoutLookBackDay(two)).toEqual([
      { path: "Jobs/Acme.md", property: "look_back", value: undefined },
      { path: "Interviews/Acme 1.md", property: "look_back", value: undefined },
    ]);
    expect(withoutLookBackDay(entry(application(interviewed()), "2026-11-20"))).toEqual([]);
  });

  it("stands in one note and no other once it has a day", () => {
    const two = entry(application({}, { interview_date: "2026-11-05", look_back: "2026-12-09" }), "2026-11-20");
    expect(putOffLookBack(two, day("2026-11-27"))).toEqual([
      { path: "Jobs/Acme.md", property: "look_back", value: "2026-11-27" },
      { path: "Interviews/Acme 1.md", property: "look_back", value: undefined },
    ]);
    expect(putOffLookBack(two, undefined)).toEqual(withoutLookBackDay(two));
  });

  it.each([
    ["a week from today", "2026-11-20", {}, "2026-11-27"],
    ["the first working day then", "2026-11-21", {}, "2026-11-30"],
    ["the first day after the year-end pause", "2026-12-18", {}, "2027-01-04"],
    ["the day chosen before, while it lies ahead", "2026-11-20", { look_back: "2026-12-05" }, "2026-12-05"],
    ["a week from today where that day has come", "2026-11-20", { look_back: "2026-11-20" }, "2026-11-27"],
  ])("is offered %s", (_case, today, properties, expected) => {
    const later = entry(application(interviewed(properties)), today);
    expect(dayToLookBack(later, day(today), RULES.calendar)).toBe(expected);
  });

  it("is another than the one on feedback", () => {
    const kinds = (properties: Record<string, unknown>) =>
      entry(application(properties), "2026-11-20").schedule.steps.map((step) => [isChosen(step), isOnFeedback(step)]);
    expect(kinds({ ...no("2026-11-06 answer"), look_back: "2026-11-20" })).toEqual([[true, false]]);
    expect(kinds(no("2026-11-06 answer", "2026-11-19 feedback"))).toEqual([[false, true]]);
  });
});
