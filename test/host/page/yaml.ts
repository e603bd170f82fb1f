import { parse, stringify, YAMLParseError } from "yaml";

/** YAML 1.2's core schema, as in Obsidian: a day such as 2026-01-02 stays text. Throws for what YAML forbids. */
export function parseYaml(text: string): unknown {
  const value = parse(text, { logLevel: "error" }) as unknown;
  assertSound(value, []);
  return value;
}

export function stringifyYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, nullStr: "" });
}

/** A NUL, half of a pair of surrogates, and an alias of what it stands in: the parser lets them through. */
const UNSOUND = /\0|\p{Surrogate}/u;

function assertSound(value: unknown, within: readonly unknown[]): void {
  if (typeof value === "string" && UNSOUND.test(value)) throw refuse("A character that YAML forbids");
  if (typeof value !== "object" || value === null) return;
  if (within.includes(value)) throw refuse("An alias of what it stands in");
  for (const [key, item] of Object.entries(value)) {
    assertSound(key, within);
    assertSound(item, [...within, value]);
  }
}

function refuse(message: string): YAMLParseError {
  return new YAMLParseError([0, 0], "UNEXPECTED_TOKEN", message);
}
