import { describe, expect, it } from "vitest";
import type { Hint } from "../../../src/messages/manners/hint";
import { draftText } from "../../../src/messages/manners/draft-text";
import { rewordingOf } from "../../../src/messages/manners/rewording";
import { hintOf } from "../../../src/messages/manners/rule";
import { hint } from "./hints";

/** A hint about some words of a text, whose better wording takes their place. */
function hintAbout(raw: string, words: string, better: string, others: Partial<Hint> = {}): Hint {
  const from = raw.indexOf(words);
  const place = { from, to: from + words.length };
  return hint(place.from, place.to, { words, better, replaces: place, ...others });
}

function reworded(raw: string, words: string, better: string, others: Partial<Hint> = {}): string | undefined {
  const change = rewordingOf(raw, hintAbout(raw, words, better, others));
  return change && raw.slice(0, change.from) + change.insert + raw.slice(change.to);
}

describe("the better wording in its place", () => {
  it.each([
    ["Dear Ms Lee,", "Ms Lee", "Ms Patel", "Dear Ms Patel,"],
    ["I just wanted to ask.", "just", "", "I wanted to ask."],
    ["Just saying that I am keen.", "Just", "", "saying that I am keen."],
    ["Thank you, ASAP.", "ASAP", "", "Thank you,."],
  ])("%s", (raw, words, better, after) => {
    expect(reworded(raw, words, better)).toBe(after);
  });

  it("is Markdown that shows the words of a note as they are", () => {
    expect(reworded("Dear Ms Lee,", "Ms Lee", "*Nina*", { group: "facts" })).toBe("Dear \\*Nina\\*,");
  });

  it("is none where it is only an example", () => {
    expect(reworded("Dear Ms Lee,", "Ms Lee", "Ms Patel", { replaces: undefined })).toBeUndefined();
  });
});

describe("what a better wording takes the place of", () => {
  it.each([
    ["words", "I am still waiting for you.", "still waiting"],
    ["sentence", "Hello there. I am\nstill waiting for you.", "I am\nstill waiting for you."],
    ["words", "I am **still** waiting for you.", undefined],
    ["sentence", "I am still waiting %%since May%% for you.", undefined],
    ["sentence", "I am still waiting for [[Acme|you]].", undefined],
    ["words", "I am still waiting for [[Acme|you]].", "still waiting"],
  ] as const)("is its %s, but nothing where something would be lost with them: %s", (replaces, raw, replaced) => {
    const draft = draftText({ raw, bodyFrom: 0, kind: "follow-up", isCall: false, name: "" });
    const rule = { id: "a-rule", group: "pressing", level: "change", reason: "", better: "", replaces } as const;
    const from = raw.indexOf("still");
    const place = hintOf(rule, draft, { from, to: raw.indexOf("waiting") + "waiting".length }).replaces;
    expect(place && raw.slice(place.from, place.to)).toBe(replaced);
  });
});
