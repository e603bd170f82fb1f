import { describe, expect, it } from "vitest";
import { ENGLISH_RULES } from "../../../src/messages/manners/english/all-rules";
import { WordRules } from "../../../src/messages/manners/word-rules";
import { exampleDraft, exampleWords, rulesOf } from "./examples";

const rules = await rulesOf("english");
const ALL = new WordRules(ENGLISH_RULES);

describe.each(rules)("the rule $file", ({ file, rule, examples }) => {
  const alone = new WordRules([rule]);

  it("is called like its file, and is looked for", () => {
    expect(file).toBe(`english/${rule.group}/${rule.id}`);
    expect(ENGLISH_RULES).toContain(rule);
  });

  it("says what such words cost, and what is better, without scolding", () => {
    expect(rule.reason).toMatch(/^[\p{Lu}“].*\.$/su);
    expect(rule.reason.length).toBeLessThan(160);
    expect(rule.reason + rule.better).not.toMatch(/[!'"]|\b(?:must|never|wrong|bad|desperate|rude|reject)/i);
  });

  it("has a better wording that no rule has a word against", () => {
    const hints = rule.better === "" ? [] : ALL.hintsFor(exampleDraft(rule.better));
    expect(hints.filter(({ group }) => group !== "form")).toEqual([]);
  });

  it("puts nothing in a letter that may not be so: an example with a day or a number takes no place", () => {
    if (rule.replaces === undefined) return;
    expect(rule.better).not.toMatch(/\d|\b(?:\w+day|March|month|months|years?|two|three|four|five|six|forty)\b/);
  });

  it.each(examples.flagged.map((example) => [exampleWords(example), example] as const))(
    "flags: %s",
    (_words, example) => {
      expect(alone.hintsFor(exampleDraft(example)).map(({ rule: id }) => id)).toContain(rule.id);
    },
  );

  it.each(examples.unflagged.map((example) => [exampleWords(example), example] as const))(
    "lets pass: %s",
    (_words, example) => {
      expect(alone.hintsFor(exampleDraft(example))).toEqual([]);
    },
  );
});

it("has an id for each rule", () => {
  expect(new Set(ENGLISH_RULES.map(({ id }) => id)).size).toBe(ENGLISH_RULES.length);
  expect(ENGLISH_RULES).toHaveLength(rules.length);
});
