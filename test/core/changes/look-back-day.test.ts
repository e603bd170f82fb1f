import { describe, expect, it } from "vitest";
import { canBeEnded } from "../../../src/core/changes/end-and-reopen";
import { isChosen, withoutLookBackDay } from "../../../src/core/changes/look-back-day";
import { application, entry } from "../../builders";
import { interviewed } from "../schedule/told";

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
});
