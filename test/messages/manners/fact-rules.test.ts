import { describe, expect, it } from "vitest";
import { FACT_RULES } from "../../../src/messages/manners/facts/all-rules";
import type { FactExample } from "../../../src/messages/manners/facts/fact-rule";
import { lookOver } from "../../../src/messages/manners/look-over";
import { factDraft, factExamplesOf, factWords } from "./fact-examples";

const rules = await factExamplesOf();

function hintsOf(id: string, example: FactExample) {
  const { draft, known } = factDraft(example);
  return lookOver(draft, known).filter(({ rule }) => rule === id);
}

it("has a file for each rule, and an id", () => {
  expect(rules.map(({ id }) => id).sort()).toEqual(FACT_RULES.map(({ id }) => id).sort());
});

describe.each(rules)("the rule $id", ({ id, rule, examples }) => {
  it("says what it is about, without scolding", () => {
    expect(rule.group).toBe("facts");
    expect(rule.reason).toMatch(/^[\p{Lu}“].*\.$/su);
    expect(rule.reason).not.toMatch(/[!'"]|\b(?:must|never|wrong|bad|desperate|rude|reject)/i);
  });

  it.each(examples.flagged.map((example) => [factWords(example), example] as const))(
    "flags: %s",
    (_words, { words, better, ...example }) => {
      const [hint, ...others] = hintsOf(id, example);
      expect(others).toEqual([]);
      expect(hint?.words).toBe(words);
      if (better !== undefined) expect(hint?.better).toBe(better);
      expect(hint?.reason).toMatch(/^[\p{Lu}“\d].*[.]$/su);
      expect(hint?.reason.length).toBeLessThan(160);
      expect(hint?.reason).not.toMatch(/[!'"]|\b(?:must|never|wrong|bad|desperate|rude|reject)/i);
    },
  );

  it.each(examples.unflagged.map((example) => [factWords(example), example] as const))(
    "lets pass: %s",
    (_words, example) => {
      expect(hintsOf(id, example)).toEqual([]);
    },
  );

  it("lets pass what it knows nothing of", () => {
    const texts = examples.flagged.map(({ text }) => factDraft({ text }));
    for (const { draft, known } of texts) expect(() => lookOver(draft, { ...known, entry: undefined })).not.toThrow();
  });
});
