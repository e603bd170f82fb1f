import { describe, expect, it } from "vitest";
import { reasonInRow } from "../../src/words/reasons";
import { agenda, day } from "../builders";

const TODAY = "2026-11-20";

describe("why nothing is to be done after an application", () => {
  it.each([
    ["2026-11-20", "You applied today."],
    ["2026-11-19", "You applied yesterday."],
    ["2026-11-18", "You applied on Wed 18 Nov."],
  ])("is said by the day: %s", (date, words) => {
    const { groups } = agenda({ "A.md": { type: "application", company: "Acme", date_applied: date } }, TODAY);
    const [entry] = Object.values(groups).flat();
    const [step] = entry?.schedule.steps ?? [];
    const reason = step?.reasons.find(({ kind }) => kind === "applied");
    if (reason === undefined) throw new Error("It does not say when the person applied.");
    expect(reasonInRow(reason, step, "waiting", day(TODAY)).replaceAll("\u00a0", " ")).toBe(words);
  });
});

it.each([
  ["", "Your day."],
  ["they are moving offices", "Your day: they are moving offices."],
  ["Is Dana back?", "Your day: Is Dana back?"],
])("a day of one's own is told with the reason that was written for it: “%s”", (why, words) => {
  expect(reasonInRow({ kind: "your day", why }, undefined, "waiting", day(TODAY))).toBe(words);
});
