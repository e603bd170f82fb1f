import { parseYaml, stringifyYaml } from "./yaml";

export interface FrontMatterBlock {
  readonly yaml: string;
  /** Where the block ends: after its closing line without the line break. */
  readonly end: number;
  readonly bodyStart: number;
}

/** Only at the very start of a text, and only between lines of three dashes. */
const BLOCK = /^---[ \t]*\r?\n(?:([^]*?)\r?\n)?---[ \t]*(\r?\n|$)/;

export function findFrontMatter(text: string): FrontMatterBlock | undefined {
  const match = BLOCK.exec(text);
  if (match === null) return undefined;
  const bodyStart = match[0].length;
  return { yaml: match[1] ?? "", end: bodyStart - (match[2] ?? "").length, bodyStart };
}

export type Properties = Record<string, unknown>;

/** Rewrites the whole block, so comments and quotes are lost; the body stays byte for byte. */
export function changeProperties(text: string, change: (properties: Properties) => void): string {
  const block = findFrontMatter(text);
  const properties = (parseYaml(block?.yaml ?? "") ?? {}) as Properties;
  const before = stringifyYaml(properties);
  change(properties);
  const after = stringifyYaml(properties);
  if (after === before) return text;
  const body = text.slice(block?.bodyStart ?? 0);
  if (Object.keys(properties).length === 0) return body;
  const usesCrlf = /^[^\n]*\r\n/.test(text);
  const written = `---\n${after}---\n`;
  return (usesCrlf ? written.replaceAll("\n", "\r\n") : written) + body;
}
