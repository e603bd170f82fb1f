import { describe, expect, it } from "vitest";
import { wordsOf } from "../../../src/messages/manners/words";

const spelt = (text: string) => wordsOf(text).map(({ word }) => word);

describe("words", () => {
  it.each([
    ["I haven’t heard", "i have not heard"],
    ["I haven't heard", "i have not heard"],
    ["I havent heard", "i have not heard"],
    ["I’m glad, you’re kind", "i am glad you are kind"],
    ["we’ve met, I’ll wait, I’d ask", "we have met i will wait i would ask"],
    ["it won’t do and can’t", "it will not do and can not"],
    ["that’s fine, it’s late", "that is fine it is late"],
    ["Dana’s team", "dana team"],
    ["let’s meet", "let us meet"],
    ["pls tell u know who", "please tell you know who"],
    ["my e-mail", "my email"],
    ["a well-known O’Brien", "a well-known obrien"],
    ["3rd of MARCH", "3rd of march"],
    ["— … !", ""],
    ["", ""],
  ])("of %j are spelt %j", (text, words) => {
    expect(spelt(text).join(" ")).toBe(words);
  });

  it("keep the place at which they stand", () => {
    const text = "So, I haven’t asked.";
    expect(wordsOf(text, 3, 13).map(({ word, from, to }) => [word, text.slice(from, to)])).toEqual([
      ["i", "I"],
      ["have", "haven’t"],
      ["not", "haven’t"],
    ]);
  });

  it.each([
    ["one, two", [0, 1]],
    ["one: two; three", [0, 1, 2]],
    ["one (two) three", [0, 1, 2]],
    ["one – two — three", [0, 1, 2]],
    ["one - two", [0, 1]],
    ["one-two three", [0, 0]],
  ])("are of the clauses in %j: %j", (text, clauses) => {
    expect(wordsOf(text).map(({ clause }) => clause)).toEqual(clauses);
  });

  it("are cut where they have no end", () => {
    expect(spelt("a".repeat(100_000))).toEqual(["a".repeat(40)]);
  });
});
