import Mustache from "mustache";
import { splitNoteText, type ParseYaml } from "../note-text";

/** The names that a template may use, with what is missing left out. Values are text on one line. */
export interface TemplateValues {
  /** Who writes; empty where it is not known. */
  readonly sender: string;
  readonly company: string;
  readonly role: string;
  readonly person: { readonly name: string; readonly greeting: string } | undefined;
  /** The round it is about: `5 November`, `Thursday`. */
  readonly interview: { readonly day: string; readonly weekday: string } | undefined;
  /** `interview` or `call`. */
  readonly meeting: string;
  readonly promise: { readonly day: string } | undefined;
  readonly applied: { readonly day: string } | undefined;
}

export interface RenderedTemplate {
  readonly heading: string;
  /** Empty for what is not a message. */
  readonly subject: string;
  readonly body: string;
  /** Where typing begins in the body; over a `[blank]`, so that typing replaces it. */
  readonly selection: { readonly from: number; readonly to: number };
}

/** Stands for {{cursor}} while rendering: a character from Unicode's private use area. */
const CURSOR = "\ue000";

/** Renders a template: Markdown with the properties `heading` and `subject`, and Mustache in all three. */
export function renderTemplate(source: string, values: TemplateValues, parseYaml: ParseYaml): RenderedTemplate {
  const { properties, body } = splitNoteText(source, parseYaml);
  const view = { ...values, cursor: CURSOR };
  const escape = (value: unknown) => (value === CURSOR ? CURSOR : toOneLine(value));
  const render = (template: unknown) =>
    typeof template === "string" ? Mustache.render(template, view, {}, { escape }) : "";
  const text = render(body).trim();
  const at = Math.max(text.indexOf(CURSOR), 0);
  const rest = text.slice(at).replaceAll(CURSOR, "");
  const blank = /^\[[^\]\n]*\]/.exec(rest)?.[0] ?? "";
  return {
    heading: render(properties?.["heading"]),
    subject: render(properties?.["subject"]),
    body: text.slice(0, at) + rest,
    selection: { from: at, to: at + blank.length },
  };
}

/** A value is data: it cannot start a line of its own, so it cannot become a heading or a second message. */
function toOneLine(value: unknown): string {
  return String(value).replace(/[\s\p{Cc}\ue000]+/gu, " ").trim();
}
