/** The placeholders of the core plugin Templates: `{{title}}`, `{{date}}`, `{{time}}`, `{{date:DD.MM.YYYY}}`. */
import type { Moment } from "../core/day";
import { hasTemplateCommand } from "../core/reading/property-value";

export interface CoreValues {
  /** The name of the note. */
  readonly title: string;
  readonly now: Moment;
  /** Now in one of the core plugin's formats, such as `DD.MM.YYYY`. */
  readonly formatNow: (format: string) => string;
}

export const CORE_NAMES = ["title", "date", "time"] as const;
const PLACEHOLDER = new RegExp(`\\{\\{\\s*(${CORE_NAMES.join("|")})\\s*(?::([^{}\\n]*))?\\}\\}`, "gi");

/** The text with each placeholder replaced by what `replace` makes of its value. */
export function replacePlaceholders(
  text: string,
  { title, now, formatNow }: CoreValues,
  replace: (value: string) => string,
): string {
  return text.replace(PLACEHOLDER, (_whole, name: string, format: string | undefined) => {
    const kind = name.toLowerCase();
    if (kind === "title") return replace(title);
    if (format !== undefined && format.trim() !== "") return replace(formatNow(format.trim()));
    return replace(kind === "date" ? now.day : now.time);
  });
}

/** Unquoted, YAML reads `{{date}}` as the map `{ "{ date }": null }`. The text that was meant, if it is such a map. */
export function unquotedPlaceholder(value: unknown): string | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value) || !hasTemplateCommand(value))
    return undefined;
  const [key = ""] = Object.keys(value);
  return `{${key}}`;
}

/** The value of a property with every text in it changed, in lists too; what is no text stays as it is. */
export function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, change));
  const text = unquotedPlaceholder(value) ?? value;
  return typeof text === "string" ? change(text) : value;
}
