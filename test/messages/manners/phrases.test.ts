import { describe, expect, it } from "vitest";
import type { PhraseRule } from "../../../src/messages/manners/rule";
import { Phrases } from "../../../src/messages/manners/phrases";
import { wordsOf, type Word } from "../../../src/messages/manners/words";
import { rulesOf } from "./examples";

function phrasesOf(pattern: string): Phrases<true> {
  const phrases = new Phrases<true>();
  phrases.add(pattern, true);
  return phrases;
}

describe("a pattern", () => {
  it.each([
    ["any news", "Is there any news yet", "any news"],
    ["any news", "any old news", undefined],
    ["still (waiting|hoping)", "I am still hoping", "still hoping"],
    ["still (waiting|hoping)", "I am still glad", undefined],
    ["(still|ever so) (keen|much in love)", "I am ever so keen", "ever so keen"],
    ["(still|ever so) (keen|much in love)", "still much in love", "still much in love"],
    ["not heard back?", "I have not heard", "not heard"],
    ["not heard back?", "I have not heard back", "not heard back"],
    ["very? (good|bad)", "that is bad", "bad"],
    ["frustrat*", "how frustrating", "frustrating"],
    ["frustrat*", "a frost", undefined],
    ["why ~ long", "why does it all take long", undefined],
    ["why ~ long", "why is it so long", "why is it so long"],
    ["why ~ long", "why long", "why long"],
    ["why ~1 long", "why so long", "why so long"],
    ["why ~1 long", "why is so long", undefined],
    ["why ~ long", "why so, it is long", undefined],
    ["why ~ long", "why, it is long", undefined],
    ["you said .. but", "you said Monday, and I waited, but no", "you said Monday, and I waited, but"],
    ["you said .. but", `you said ${"so ".repeat(13)} but`, undefined],
    ["^ any news", "any news from you", "any news"],
    ["^ any news", "is there any news", undefined],
    ["any news $", "is there any news", "any news"],
    ["any news $", "any news from you", undefined],
    ["^ any news $", "any news", "any news"],
    ["within <number> (days|weeks)", "within two weeks", "within two weeks"],
    ["within <number> (days|weeks)", "within some weeks", undefined],
    ["have not", "I haven’t", "haven’t"],
  ])("%j finds in %j: %j", (pattern, text, expected) => {
    const words = wordsOf(text);
    const [found] = phrasesOf(pattern).findIn(words);
    const span = found && text.slice(words[found.first]?.from, words[found.last]?.to);
    expect(span).toBe(expected);
    expect(phrasesOf(pattern).isIn(words)).toBe(expected !== undefined);
  });

  it.each([
    "(still waiting",
    "still waiting)",
    "still?",
    "^ $",
    "~2",
    "within <nobody knows>",
    "within <numbers>",
    "|",
  ])("throws where it is none: %j", (pattern) => {
    expect(() => {
      phrasesOf(pattern);
    }).toThrow();
  });

  it("is one a line, and each is found with its owner, in the order of the words", () => {
    const phrases = new Phrases<string>();
    phrases.add("\n  any news \n still waiting\n", "mine");
    phrases.add("news", "yours");
    expect([...phrases.findIn(wordsOf("still waiting, any news"))]).toEqual([
      { owner: "mine", first: 0, last: 1 },
      { owner: "mine", first: 2, last: 3 },
      { owner: "yours", first: 3, last: 3 },
    ]);
  });
});

/** The words, and how many of them were looked at. */
function counted(words: readonly Word[]): { readonly words: readonly Word[]; readonly count: () => number } {
  let reads = 0;
  const watched = new Proxy(words, {
    get(target, key) {
      if (typeof key === "string" && /^-?\d+$/.test(key)) reads += 1;
      return Reflect.get(target, key) as unknown;
    },
  });
  return { words: watched, count: () => reads };
}

/** A long sentence of the words that a pattern is made of, again and again. */
function ownWordsOf(pattern: string, count: number): readonly Word[] {
  const own = pattern.match(/[\p{L}\p{N}'-]+/gu) ?? [];
  return Array.from({ length: count }, (_, at) => ({
    word: own[at % own.length] ?? "",
    from: at * 10,
    to: at * 10 + 9,
    isCapital: false,
    clause: 0,
  }));
}

function stepsFor(patterns: string, words: readonly Word[]): number {
  const { words: watched, count } = counted(words);
  const found = [...phrasesOf(patterns).findIn(watched)];
  return count() + found.length;
}

describe("every pattern of every rule", async () => {
  const rules = (await rulesOf("english")).map(({ rule }) => rule).filter((rule): rule is PhraseRule => "says" in rule);
  const patterns = rules.flatMap(({ id, says, unless = "" }) =>
    `${says}\n${unless}`
      .split("\n")
      .flatMap((line): [string, string][] => (line.trim() === "" ? [] : [[id, line.trim()]])),
  );

  it.each(patterns)("of %s takes twice as long for twice the text at most: %s", (_id, pattern) => {
    const first = /[\p{L}\p{N}'-]+/u.exec(pattern)?.[0] ?? "";
    for (const words of [pattern, first, `${first} ${first} x`]) {
      const once = stepsFor(pattern, ownWordsOf(words, 400));
      const twice = stepsFor(pattern, ownWordsOf(words, 800));
      expect(twice).toBeLessThanOrEqual(2.2 * once + 100);
    }
  });

  it("is looked at with no more than a few steps a word, all together", () => {
    const all = patterns.map(([, pattern]) => pattern).join("\n");
    expect(stepsFor(all, ownWordsOf(all, 4_000)) / 4_000).toBeLessThan(2_000);
  });
});

it("tells a pattern that takes four times as long for twice the text", () => {
  const quadratic = (words: readonly Word[]) => words.forEach((_, at) => words.slice(0, at).forEach(() => undefined));
  const reads = [400, 800].map((many) => {
    const { words, count } = counted(ownWordsOf("a b", many));
    quadratic(words);
    return count();
  });
  expect(reads[1]).toBeGreaterThan(3 * (reads[0] ?? 0));
});
