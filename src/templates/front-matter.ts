/** The text of a note, split into its properties and its body. */
import matter from "gray-matter";
import { lineNamedBy, type ParseYaml } from "../core/yaml";

interface NoteText {
  /** Undefined where they cannot be parsed or are not a map; empty where the note has none. */
  readonly properties: Readonly<Record<string, unknown>> | undefined;
  readonly body: string;
  /** Where they cannot be parsed: the line of the error, from 1, if the parser tells. */
  readonly brokenAt?: number;
}

/** What Obsidian takes for properties: from the first character on, between lines of `---` alone. */
const PROPERTIES = /^---[ \t]*\r?\n(?:[^]*?\n)?---[ \t]*(?:\r?\n|$)/;

const BYTE_ORDER_MARK = /^\ufeff/;

/**
 * Splits the text of a note or a template into properties and body. Never throws, and never runs anything: gray-matter
 * would run `---js` as a program, so it gets only what Obsidian takes for properties, and only a YAML engine. It always
 * gets options, because without them it caches by text, and returns `{}` for broken YAML the second time.
 */
export function splitNoteText(written: string, parseYaml: ParseYaml): NoteText {
  const text = written.replace(BYTE_ORDER_MARK, "");
  const block = propertiesBlock(text);
  if (block === "") return { properties: {}, body: text };
  try {
    const { data } = matter(block.replaceAll("\r\n", "\n"), {
      language: "yaml",
      engines: { yaml: (yaml) => mapOf(parseYaml(yaml)) },
    });
    return { properties: data, body: text.slice(block.length) };
  } catch (error) {
    // The parser gets the line break after `---` too, so that its line is the note's.
    const line = lineNamedBy(error);
    return { properties: undefined, body: text.slice(block.length), ...(line !== undefined && { brokenAt: line }) };
  }
}

/** The properties at the beginning of a text, with the lines of dashes around them; empty where it has none. */
export function propertiesBlock(text: string): string {
  return PROPERTIES.exec(text)?.[0] ?? "";
}

function mapOf(value: unknown): Readonly<Record<string, unknown>> {
  if (value === null || value === undefined) return {};
  if (typeof value !== "object" || Array.isArray(value)) throw new Error("The properties are not a map.");
  return value as Readonly<Record<string, unknown>>;
}
