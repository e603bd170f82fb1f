import { describe, expect, it } from "vitest";
import { choiceOf, readChoice, WHOLE_SEARCH } from "../../src/views/insights/shown-choice";
import { companiesIn } from "../../src/views/insights/companies";
import { agenda, applicationNote, day } from "../builders";

const TODAY = day("2026-11-20");

describe("what Insights are shown of", () => {
  it.each([
    ["the whole search", {}, undefined, undefined],
    ["the last 90 days, today among them", { days: "last 90" }, "2026-08-23", undefined],
    ["other days", { days: "other", from: "2026-10-01", to: "2026-10-31" }, "2026-10-01", "2026-10-31"],
    ["other days without an end", { days: "other", from: "2026-10-01" }, "2026-10-01", undefined],
    ["a day that is none", { days: "other", from: "2026-02-30", to: "soon" }, undefined, undefined],
    ["days that were chosen before the whole search was", { from: "2026-10-01" }, undefined, undefined],
  ] as const)("is %s", (_what, chosen, from, to) => {
    expect(choiceOf({ ...WHOLE_SEARCH, ...chosen }, TODAY)).toEqual({ from, to, companyKey: undefined });
  });

  it.each([undefined, null, "days", 3, {}, { file: "Acme.md" }])("is not told by a layout that holds %j", (state) => {
    expect(readChoice(state)).toBeUndefined();
  });

  it("is read from a layout, as far as it holds it", () => {
    const kept = { days: "other", from: "2026-10-01", to: "", companyKey: "acme", company: "Acme" };
    expect(readChoice({ ...kept, more: 1 })).toEqual(kept);
    expect(readChoice({ days: "for ever", from: 7 })).toEqual(WHOLE_SEARCH);
  });
});

it("offers each company once, by name", () => {
  const told = agenda(
    {
      "B.md": applicationNote({ company: "Beta", role: "Cook" }),
      "A.md": applicationNote({ company: "acme ltd", role: "Cook", status: "rejected" }),
      "C.md": applicationNote({ company: "Acme", role: "Waiter" }),
      "D.md": applicationNote({ company: "" }),
      "E.md": applicationNote({ company: "Wished For", status: "wishlist" }),
    },
    "2026-11-20",
  );
  expect(companiesIn(told).map(({ name }) => name.toLowerCase())).toEqual([expect.stringMatching(/^acme/), "beta"]);
});
