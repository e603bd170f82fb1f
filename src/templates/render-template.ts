/** A template as it reads for one Application: its texts and properties, filled in. */
import type { Properties } from "../core/reading/property-names";
import { asPlainValue } from "../core/reading/property-value";
import { mapTexts, type CoreValues } from "./core-plugin-placeholders";
import { withoutCommands } from "./markdown";
import { lineBreaks, MustacheText } from "./mustache-text";
import { namesIn, type TemplateValues } from "./placeholders";
import { lineOf, type Template, type TemplateFault } from "./template";
import { oneLine, splitAtCursor, withoutCursor } from "./values-in-text";

export interface Rendered {
  readonly heading: string;
  /** Empty for what is not sent in writing. */
  readonly subject: string;
  readonly body: string;
  /** Where typing begins in the body; over a `[blank]`, so that typing replaces it. */
  readonly selection: { readonly from: number; readonly to: number };
  readonly properties: Properties;
}

/**
 * Fills a template in, or says what is wrong with it. Values are data: none of them is Mustache, Markdown or HTML, but for
 * Insights, which are Markdown of ours. A template about no one application needs only the values that it knows.
 */
export function renderTemplate(
  template: Template,
  values: Partial<TemplateValues>,
  core: CoreValues,
): Rendered | TemplateFault {
  const { source, kind, heading, subject, body, properties } = template;
  const textOf = (text: string, part: "text" | "line" = "line") =>
    new MustacheText(text, namesIn(part, kind), values, core);
  const parts = { heading: textOf(heading), subject: textOf(subject), body: textOf(body, "text") };
  const placed = [
    { text: parts.heading, line: lineOf(template, "heading") },
    { text: parts.subject, line: lineOf(template, "subject") },
    { text: parts.body, line: 1 + lineBreaks(source.text.slice(0, source.text.length - body.length)) },
    ...Object.entries(properties).flatMap(([name, value]) =>
      textsIn(value).map((text) => ({ text: textOf(text), line: lineOf(template, name) })),
    ),
  ];
  for (const { text, line } of placed) {
    const fault = text.fault();
    if (fault) return { ...fault, template: source.name, line: line + fault.line };
  }
  const written = (part: MustacheText) => withoutCommands(part.renderMarkdown());
  const [before, after] = splitAtCursor(written(parts.body).trim());
  const blank = /^\[[^\][\n]+\](?!\()/.exec(after)?.[0] ?? "";
  const filled = (value: unknown) => mapTexts(value, (text) => asPlainValue(withoutCursor(textOf(text).render())));
  return {
    heading: oneLine(written(parts.heading)).replace(/^#+ */, ""),
    subject: oneLine(written(parts.subject)),
    body: before + after,
    selection: { from: before.length, to: before.length + blank.length },
    properties: Object.fromEntries(Object.entries(properties).map(([name, value]) => [name, filled(value)])),
  };
}

function textsIn(value: unknown): readonly string[] {
  const texts: string[] = [];
  mapTexts(value, (text) => {
    texts.push(text);
    return text;
  });
  return texts;
}
