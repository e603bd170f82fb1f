import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  hardQuestionLine,
  readFeeling,
  readHardQuestion,
  readNoted,
  readWeakPoints,
} from "../../../src/core/reading/written-down";
import { itHolds } from "../../properties";

describe("what is noted in a list or a text", () => {
  it.each([
    ["one text", "Pause before I answer", ["Pause before I answer"]],
    ["a list", ["Pause", "Sleep"], ["Pause", "Sleep"]],
    ["lines", "Pause\nSleep\r\nEat\n", ["Pause", "Sleep", "Eat"]],
    ["marks of a list", "- Pause\n* Sleep\n+ Eat\n• Drink\n– Walk", ["Pause", "Sleep", "Eat", "Drink", "Walk"]],
    ["numbers", "1. Pause\n2) Sleep\n(3) Eat", ["Pause", "Sleep", "Eat"]],
    ["numbers in a list", ["1. Pause", "10. Sleep"], ["Pause", "Sleep"]],
    ["boxes", "- [ ] Pause\n- [x] Sleep\n[X] Eat\n- [/] Drink", ["Pause", "Sleep", "Eat", "Drink"]],
    [
      "links",
      ["[[Pause]]", "Bring [[Notes/References|the references]]", "Read [[STAR#Method]]"],
      ["Pause", "Bring the references", "Read Method"],
    ],
    ["Markdown links", ["Read [the guide](https://example.com/star)"], ["Read the guide"]],
    ["bold and other words", ["**Pause** before I answer"], ["**Pause** before I answer"]],
    [
      "a line with a colon that YAML took for a map",
      [{ "Lead with the result": "numbers first" }],
      ["Lead with the result: numbers first"],
    ],
    ["a map", { "Lead with the result": "numbers first" }, ["Lead with the result: numbers first"]],
    [
      "several lines with colons",
      [{ First: "this" }, "Sleep", { Then: "that" }],
      ["First: this", "Sleep", "Then: that"],
    ],
    ["a map of several", { Examples: "have three", Nerves: "breathe" }, ["Examples: have three", "Nerves: breathe"]],
    ["a colon without more", [{ "Lead with the result": null }], ["Lead with the result:"]],
    ["a number", 3, ["3"]],
    ["an unquoted link", [[["Pause"]]], ["Pause"]],
    ["the same twice", ["Sleep", "- Sleep", "Sleep "], ["Sleep"]],
    ["figures in it", "3 examples, not 5", ["3 examples, not 5"]],
    ["a year before it", "2026. A year to remember", ["2026. A year to remember"]],
    ["nothing", null, []],
    ["nothing at all", undefined, []],
    ["blanks", ["", " ", null, "-", "n/a", "- ", "- [ ] "], []],
    ["what a template leaves", ["{{lesson}}", "<lesson>"], []],
    ["junk", [true, { a: { b: [1] }, c: 2 }, [[[[]]]]], ["a:", "c: 2"]],
  ])("is read from %s", (_shape, value, noted) => {
    expect(readNoted(value)).toEqual(noted);
  });

  itHolds("is lines of their own, each once, whatever stands there", () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const noted = readNoted(value);
        expect(noted.filter((line) => line === "" || line !== line.trim() || /[\r\n]/.test(line))).toEqual([]);
        expect(new Set(noted).size).toBe(noted.length);
      }),
    );
  });
});

describe("a hard question", () => {
  it.each([
    ["Why nights?", { text: "Why nights?" }],
    ["Why nights? (footing 2)", { text: "Why nights?", footing: 2 }],
    ["Why nights? (confidence 3)", { text: "Why nights?", confidence: 3 }],
    ["Why nights? (footing 2, confidence 3)", { text: "Why nights?", footing: 2, confidence: 3 }],
    ["Why nights? (Confidence 3, Footing 2)", { text: "Why nights?", footing: 2, confidence: 3 }],
    ["Why nights? (footing 6)", { text: "Why nights? (footing 6)" }],
    ["Why nights? (they laughed)", { text: "Why nights? (they laughed)" }],
    ["Why (footing 2) nights?", { text: "Why (footing 2) nights?" }],
  ])("is read from %s", (line, question) => {
    expect(readHardQuestion(line)).toEqual(question);
  });

  itHolds("is read back from its line", () => {
    const rating = fc.option(fc.integer({ min: 1, max: 5 }), { nil: undefined });
    const words = fc.constantFrom("Why nights?", "Tell us about a mistake", "Why (again)", "A: or B?");
    fc.assert(
      fc.property(words, rating, rating, (text, footing, confidence) => {
        const question = { text, ...(footing && { footing }), ...(confidence && { confidence }) };
        expect(readHardQuestion(hardQuestionLine(question))).toEqual(question);
      }),
    );
  });
});

describe("weak points", () => {
  it.each([
    ["a text", "Nerves", ["nerves"]],
    ["a list", ["their questions", "Own_questions", "Fit"], ["their questions", "own questions", "fit"]],
    ["our words on the screen", ["My questions"], ["own questions"]],
    ["several in one line", "examples, Nerves; pay", ["examples", "nerves", "pay"]],
    ["several with one of the person's own", "nerves, my accent", ["nerves", "my accent"]],
    ["the person's own words with a comma", "spoke too fast, again", ["spoke too fast, again"]],
    ["links and marks", "- [[Nerves]]\n- [x] Structure", ["nerves", "structure"]],
    ["the same twice", ["nerves", "Nerves"], ["nerves"]],
    ["nothing", null, []],
    ["a box", false, []],
  ])("are read from %s", (_shape, value, points) => {
    expect(readWeakPoints(value)).toEqual(points);
  });
});

describe("how it felt", () => {
  it.each([
    ["Good", "good"],
    [" rough ", "rough"],
    ["MIXED", "mixed"],
    ["good, I think", "good, I think"],
    ["", ""],
  ])("is %j as %j", (text, feeling) => {
    expect(readFeeling(text)).toBe(feeling);
  });
});
