/** The text of a note that is made for a person, from their own template if they have one. */
import type { NewNote } from "../core/new-note";
import type { PropertyName } from "../core/property-names";
import type { KeyFor } from "../core/change";
import { isBlank } from "../core/value";
import { splitNoteText, type ParseYaml } from "../note-text";

export interface Yaml {
  readonly parse: ParseYaml;
  readonly stringify: (value: unknown) => string;
}

/** What the placeholders of the core plugin Templates stand for. */
export interface Placeholders {
  readonly title: string;
  /** The moment in a format of that plugin, such as `YYYY-MM-DD`. */
  readonly format: (format: string) => string;
}

/**
 * The template with what is known filled in: its own properties stay, its blanks are filled, `{{title}}`, `{{date}}` and
 * `{{time}}` are put in, and other commands are left for whoever runs them. Without a template, the properties alone.
 */
export function newNoteText({ properties }: NewNote, template: string | undefined, placeholders: Placeholders, keyFor: KeyFor, yaml: Yaml): string {
  const { properties: own = {}, body } = splitNoteText(template ?? "", yaml.parse);
  const merged: Record<string, unknown> = { ...own };
  for (const [property, value] of Object.entries(properties) as (readonly [PropertyName, string | readonly string[]])[]) {
    const key = keyFor(merged, property);
    const there = merged[key];
    if (Array.isArray(there) ? there.every(isBlank) : isBlank(there)) merged[key] = Array.isArray(there) && !Array.isArray(value) ? [value] : value;
  }
  for (const [key, value] of Object.entries(merged)) merged[key] = filled(value, placeholders);
  return `---\n${yaml.stringify(merged)}---\n${filledText(body, placeholders)}`;
}

/** Unquoted, YAML makes a map of `{{title}}`: `{ "{ title }": null }`. */
function filled(value: unknown, placeholders: Placeholders): unknown {
  if (typeof value === "string") return filledText(value, placeholders);
  if (Array.isArray(value)) return value.map((item: unknown) => filled(item, placeholders));
  const [only, ...others] = typeof value === "object" && value !== null ? Object.keys(value) : [];
  const placeholder = others.length === 0 ? /^\{\s*(.*?)\s*\}$/.exec(only ?? "")?.[1] : undefined;
  return placeholder === undefined ? value : filledText(`{{${placeholder}}}`, placeholders);
}

function filledText(text: string, { title, format }: Placeholders): string {
  return text.replace(/\{\{\s*(title|date|time)\s*(?::([^{}]*))?\}\}/gi, (_whole, name: string, asked: string | undefined) => {
    if (name.toLowerCase() === "title") return title;
    return format(asked?.trim() || (name.toLowerCase() === "date" ? "YYYY-MM-DD" : "HH:mm"));
  });
}
