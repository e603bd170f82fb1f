import { describe, expect, it } from "vitest";
import type { Hint } from "../../src/messages/manners/hint";
import { hintCount, quoted, useAtOnce } from "../../src/words/hints";

const hint = (better: string, replaces: Hint["replaces"] = { from: 5, to: 11 }): Hint => ({
  rule: "greeting",
  group: "facts",
  level: "ask",
  from: 5,
  to: 11,
  words: "Ms Lee",
  reason: "",
  better,
  replaces,
});

describe("the button that uses a better wording unseen", () => {
  it.each([
    ["its words, where they take the place of the words", hint("Ms Patel"), "Use “Ms Patel”"],
    ["that the words go, where they had better", hint(""), "Leave it out"],
    ["nothing, where more than the words would change", hint("Ms Patel", { from: 0, to: 12 }), undefined],
    ["nothing, where it is only an example", { ...hint("Ms Patel"), replaces: undefined }, undefined],
    ["nothing, where it is a sentence", hint("I wanted to ask where things stand with it."), undefined],
  ])("says %s", (_what, one, said) => {
    expect(useAtOnce(one)).toBe(said);
  });
});

it("quotes in one line, and no more of a text than can be taken in", () => {
  expect(quoted("still\n  waiting")).toBe("“still waiting”");
  expect(quoted("word ".repeat(40))).toMatch(/^“(?:word ){16}…”$/);
  expect(quoted(" ")).toBe("");
});

it("counts in words", () => {
  expect([0, 1, 2].map(hintCount)).toEqual(["no hints", "one hint", "two hints"]);
});
