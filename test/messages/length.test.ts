import { describe, expect, it } from "vitest";
import { lengthOf, wordsIn } from "../../src/messages/length";

describe("words", () => {
  it.each([
    ["Dear Dana, it’s a follow-up.", 5],
    ["", 0],
    ["— …", 0],
    ["你好世界", 2],
  ])("of %j are %i", (text, count) => {
    expect(wordsIn(text)).toBe(count);
  });

  it.each([
    ["follow-up", 20, "short"],
    ["follow-up", 70, "fine"],
    ["follow-up", 200, "long"],
    ["call", 1, "fine"],
  ] as const)("of a %s, %i are %s", (kind, words, length) => {
    expect(lengthOf({ kind, isCall: false }, words)).toBe(length);
  });
});
