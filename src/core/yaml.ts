/** Obsidian's own parser in the app, another elsewhere. Throws on what it cannot parse. */
export type ParseYaml = (yaml: string) => unknown;

/** The line that a parser's error names, from 1, if it tells. */
export function lineNamedBy(error: unknown): number | undefined {
  const [first] = (error as { readonly linePos?: readonly { readonly line: number }[] } | undefined)?.linePos ?? [];
  return first?.line;
}
