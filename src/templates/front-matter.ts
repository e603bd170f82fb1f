import matter from "gray-matter";

/** A YAML parser: Obsidian's in the app, another outside. Throws on what it cannot parse. */
export type ParseYaml = (yaml: string) => unknown;

export interface NoteText {
  /** Undefined where they cannot be parsed, or are no map. A note without any has none. */
  readonly properties: Readonly<Record<string, unknown>> | undefined;
  readonly body: string;
  /** Where they cannot be parsed: the line that the parser stumbled over, from 1, if it says so. */
  readonly brokenAt?: number;
}

/** Exactly what Obsidian takes for properties: from the first character, `---` alone on its line, and closed. */
const PROPERTIES = /^---[ \t]*\r?\n(?:[^]*?\n)?---[ \t]*(?:\r?\n|$)/;

const BYTE_ORDER_MARK = /^\ufeff/;

/**
 * Splits a note's or a template's text into properties and body. Never throws, and never runs anything: gray-matter
 * would take `---js` for a program, so it is only shown what Obsidian takes for properties, and only given YAML.
 * It is always given options, for without them it remembers texts, and answers `{}` to bad YAML asked about twice.
 */
export function splitNoteText(written: string, parseYaml: ParseYaml): NoteText {
  const text = written.replace(BYTE_ORDER_MARK, "");
  const block = PROPERTIES.exec(text)?.[0];
  if (block === undefined) return { properties: {}, body: text };
  try {
    const { data } = matter(block.replaceAll("\r\n", "\n"), {
      language: "yaml",
      engines: { yaml: (yaml) => mapOf(parseYaml(yaml)) },
    });
    return { properties: data, body: text.slice(block.length) };
  } catch (error) {
    const line = lineOf(error);
    return { properties: undefined, body: text.slice(block.length), ...(line !== undefined && { brokenAt: line }) };
  }
}

/** As the parser of Obsidian says it, which is shown the line break after `---` as well. */
function lineOf(error: unknown): number | undefined {
  const [first] = (error as { readonly linePos?: readonly { readonly line: number }[] } | undefined)?.linePos ?? [];
  return first?.line;
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  if (value === null || value === undefined) return {};
  if (typeof value !== "object" || Array.isArray(value)) throw new Error("The properties are not a map.");
  return value as Readonly<Record<string, unknown>>;
}
