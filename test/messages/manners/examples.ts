/** All rules with their examples, as they stand in their files. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { draftText, type DraftText } from "../../../src/messages/manners/draft-text";
import type { Example, Examples, Rule } from "../../../src/messages/manners/rule";

const MANNERS = path.join(import.meta.dirname, "../../../src/messages/manners");

export interface RuleInFile {
  /** As in `english/pressing/still-waiting`. */
  readonly file: string;
  readonly rule: Rule;
  readonly examples: Examples;
}

/** The rules of a language. */
export async function rulesOf(language: string): Promise<readonly RuleInFile[]> {
  const files = readdirSync(path.join(MANNERS, language), { recursive: true, encoding: "utf8" })
    .map((file) => file.split(path.sep).join("/"))
    .filter((file) => file.includes("/") && file.endsWith(".ts"))
    .sort();
  return Promise.all(
    files.map(async (file) => {
      const { examples, ...others } = (await import(path.join(MANNERS, language, file))) as Record<string, unknown>;
      return {
        file: `${language}/${file.replace(/\.ts$/, "")}`,
        rule: Object.values(others)[0] as Rule,
        examples: examples as Examples,
      };
    }),
  );
}

/** A message that is an example. */
export function exampleDraft(example: Example): DraftText {
  const { text, kind, isCall = false, subject, name = "" } = typeof example === "string" ? { text: example } : example;
  const head = subject === undefined ? "" : `Subject: ${subject}\n`;
  return draftText({ raw: head + text, bodyFrom: head.length, kind, isCall, name });
}

/** Its words, in one line. */
export function exampleWords(example: Example): string {
  return (typeof example === "string" ? example : example.text).replace(/\s+/g, " ");
}
