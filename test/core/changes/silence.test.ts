import { describe, expect, it } from "vitest";
import { changeProperties, keysOf, newMemory, rememberSet, takeBack } from "../../../src/core/changes/change-and-undo";
import {
  markSilence,
  SILENCE_REASONS,
  silenceLines,
  surenessOf,
  type Sureness,
} from "../../../src/core/changes/silence";
import { application, applicationNote, CONVENTIONS } from "../../builders";

const KEYS = keysOf(CONVENTIONS, "application");
const marked = (properties: Record<string, unknown>, sureness: Sureness | undefined) => {
  const changes = markSilence(application(properties), "hiring on hold", sureness);
  const after = applicationNote(properties);
  const inverses = changeProperties(after, changes, KEYS, newMemory());
  rememberSet(inverses);
  return { after, inverses };
};

describe("what may lie behind a silence", () => {
  it.each(SILENCE_REASONS)("is kept as it is read: %s", (reason) => {
    expect(surenessOf(application({ silence: `${reason} (known)` }), reason)).toBe("known");
    expect(surenessOf(application({ silence: [`${reason} (a guess)`] }), reason)).toBe("a guess");
    expect(surenessOf(application(), reason)).toBeUndefined();
  });

  it("is a guess where nothing is said of it, however it is written, and may be the person's own", () => {
    const lines = ["Hiring on hold", "Somebody is away (Known)", "Budget gone, says Ana (known)", 42, ""];
    expect(silenceLines(application({ Silence: lines })).map(({ reason, sureness }) => [reason, sureness])).toEqual([
      ["hiring on hold", "a guess"],
      ["somebody is away", "known"],
      [undefined, "known"],
      [undefined, "a guess"],
    ]);
  });

  it("is marked once, beside what stands there, and taken out again", () => {
    const other = "Budget gone, says Ana (known)";
    const guessed = marked({}, "a guess").after;
    expect(guessed["silence"]).toEqual(["hiring on hold (a guess)"]);
    expect(marked({ silence: ["hiring on hold (a guess)", other] }, "known").after["silence"]).toEqual([
      other,
      "hiring on hold (known)",
    ]);
    expect(marked({ silence: `hiring on hold (known)` }, undefined).after).not.toHaveProperty("silence");
    expect(marked({ silence: ["hiring on hold", other] }, undefined).after["silence"]).toEqual([other]);
  });

  it.each([
    ["marked", {}, "known"],
    ["marked otherwise", { silence: "hiring on hold" }, "known"],
    ["taken out", { silence: ["hiring on hold (known)"] }, undefined],
  ] as const)("is as before once it is undone: %s", (_case, properties, sureness) => {
    const { after, inverses } = marked(properties, sureness);
    expect(takeBack(after, inverses)).toBeDefined();
    expect(after).toEqual(applicationNote(properties));
  });
});
