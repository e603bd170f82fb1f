import { expect, it } from "vitest";
import { FACT_RULES } from "../../../src/messages/manners/facts/all-rules";
import type { Example } from "../../../src/messages/manners/rule";
import { expectFile } from "../../golden";
import { exampleWords, rulesOf } from "./examples";
import { mannersDoc } from "./manners-doc";

/** With its subject, where that counts. */
const told = (example: Example) =>
  typeof example === "string" || example.subject === undefined
    ? exampleWords(example)
    : `(${example.subject}) ${exampleWords(example)}`;
const said = (await rulesOf("english")).map(({ rule, examples }) => ({
  rule,
  flagged: examples.flagged.map(told),
  unflagged: examples.unflagged.map(told),
}));
const facts = FACT_RULES.map((rule) => ({ rule, flagged: [], unflagged: [] }));

it("tells all rules as they are", () => {
  expectFile("docs/manners.md", mannersDoc([...facts, ...said]));
});

it("tells an example as it is written", () => {
  const [rule] = FACT_RULES;
  if (rule === undefined) throw new Error("No rule");
  const doc = mannersDoc([
    { rule: { ...rule, level: "ask", kinds: ["follow-up"] }, flagged: ["[a *day*] <b>"], unflagged: ["- one"] },
  ]);
  expect(doc).toContain("\n- \\[a \\*day\\*\\] \\<b\\>\n");
  expect(doc).toContain("\nFine:\n\n- \\- one\n");
  expect(doc).toContain("*one question before it goes*, in: follow-up\n");
  expect(doc).toContain("One rule.");
});
