import { describe, expect, it } from "vitest";
import type { PhraseRule } from "../../../src/messages/manners/rule";
import { WordRules } from "../../../src/messages/manners/word-rules";
import { exampleDraft } from "./examples";

const RULE: PhraseRule = {
  id: "forgotten",
  group: "pressing",
  level: "change",
  reason: "A reason.",
  better: "",
  says: "(doubt|surely)? you have forgotten me",
};
const RULES = new WordRules([RULE, { ...RULE, id: "even-so", says: "chase you", evenIfNegated: true }]);

describe("words that a rule is about", () => {
  it.each([
    ["I see that you have forgotten me.", ["forgotten"]],
    ["I do not think that you have forgotten me.", []],
    ["I do not mind, you have forgotten me.", ["forgotten"]],
    ["No doubt you have forgotten me.", ["forgotten"]],
    ["There is no doubt at all you have forgotten me.", ["forgotten"]],
    ["She said “you have forgotten me” and left.", []],
    ["I would not chase you.", ["even-so"]],
    ["You have forgotten me. You have forgotten me.", ["forgotten", "forgotten"]],
    ["You have forgotten me, you have forgotten me.", ["forgotten"]],
  ])("count unless they are denied or quoted, once a sentence: %s", (text, rules) => {
    expect(RULES.hintsFor(exampleDraft(text)).map(({ rule }) => rule)).toEqual(rules);
  });
});
