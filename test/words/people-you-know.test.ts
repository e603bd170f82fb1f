import { expect, it } from "vitest";
import { networkWords } from "../../src/words/people-you-know";

it.each([
  [["Acme"], "who works at Acme?"],
  [["Acme", "Beta"], "who works at Acme or Beta?"],
  [["Acme", "Beta", "Gamma"], "who works at Acme, Beta or Gamma?"],
  [["Acme", "Beta", "Gamma", "Delta"], "who works at Acme, Beta or two more?"],
  [["A".repeat(1000)], `who works at ${"A".repeat(80)}…?`],
  [Array.from({ length: 14 }, (_, at) => `Firm ${String(at)}`), "who works at Firm 0, Firm 1 or 12 more?"],
])("a look at a network asks for %o", (companies, words) => {
  expect(networkWords({ network: "LinkedIn", companies })).toBe(`A look at LinkedIn, if you like: ${words}`);
});
