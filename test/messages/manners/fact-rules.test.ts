import { describe, expect, it } from "vitest";
import { FACT_RULES } from "../../../src/messages/manners/facts/all-rules";
import type { FactExample } from "../../../src/messages/manners/facts/fact-rule";
import { lookOver } from "../../../src/messages/manners/look-over";
import { whatIsKnown } from "../../../src/messages/manners/facts/what-is-known";
import { messagesIn } from "../../../src/messages/message";
import { BUILT_IN, type BuiltInName } from "../../../src/templates/built-in";
import { application, day, entry } from "../../builders";
import { draft, TODAY } from "../../templates/drafting";
import { JOBS } from "../../templates/jobs";
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

const TEMPLATES = Object.keys(BUILT_IN) as BuiltInName[];

/** Whether a message may go on this day is another matter. */
const RULES_OF_SENDING = ["before-their-day", "over-the-cap", "past-recruiter"];

describe("what the built-in templates say", () => {
  it.each(JOBS.map(({ who, properties }) => [who, application(properties)] as const))(
    "is true for %s, but for what is still to fill in",
    (who, app) => {
      const own = entry(app, TODAY);
      for (const name of TEMPLATES) {
        const people = [own.schedule.addressee, app.recruiter, ...app.connections].filter((one) => one !== undefined);
        for (const person of people) {
          const lines = draft(name, app, person, { yourName: who }).text.split("\n");
          for (const message of messagesIn({ length: lines.length, at: (line) => lines[line] })) {
            const known = whatIsKnown(undefined, own, day(TODAY), () => [], who);
            const hints = lookOver(message, known).filter(({ group }) => group === "facts");
            const others = hints.filter(({ rule }) => !["blanks", ...RULES_OF_SENDING].includes(rule));
            expect(others.map(({ rule, words }) => `${name}: ${rule} ${words}`)).toEqual([]);
          }
        }
      }
    },
  );
});
