import { parse, stringify } from "yaml";

/** YAML 1.2's core schema, as in Obsidian: a day such as 2026-01-02 stays text. */
export function parseYaml(text: string): unknown {
  return parse(text, { logLevel: "error" }) as unknown;
}

export function stringifyYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, nullStr: "" });
}
