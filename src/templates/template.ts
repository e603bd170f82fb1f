/**
 * Templates: Markdown notes with properties, and Mustache in both. Those that say how a message is drafted are ours; all
 * others go into the note's own properties. A template with a fault is used in no part.
 */
import Mustache from "mustache";
import { CORE_NAMES, replacePlaceholders, unquotedPlaceholder, type CoreValues } from "./core-placeholders";
import { NAMES, type Names, type TemplateValues } from "./names";
import { splitNoteText, type ParseYaml } from "./note-text";
import { asMarkdown, asMarkdownAtStart, oneLine } from "./plain-text";
import { CONTACT_KINDS, type ContactKind } from "../core/reading/contact-log";
import { foldKey, type Properties } from "../core/reading/property-names";

/** Pages of the person's own; everything else is a message, or a call. */
const OWN_PAGES = ["reflection", "look-back", "preparation"] as const;
export type OwnPage = (typeof OWN_PAGES)[number];
/** A message is of the kind that the contact log has for it. */
export type TemplateKind = ContactKind | OwnPage;
export const TEMPLATE_KINDS: readonly TemplateKind[] = [
  ...(Object.keys(CONTACT_KINDS) as ContactKind[]).filter((kind) => CONTACT_KINDS[kind].direction === "out"),
  ...OWN_PAGES,
];

/** Whom a message is for. */
export const ADDRESSEES = ["contact", "interviewers", "recruiter", "connection"] as const;
type Addressee = (typeof ADDRESSEES)[number];

export interface TemplateSource {
  /** As the file is called, without its ending. */
  readonly name: string;
  readonly text: string;
  /** What a template without a language of its own is written in. */
  readonly language: string;
}

export interface Template {
  readonly source: TemplateSource;
  readonly kind: TemplateKind;
  readonly to: Addressee;
  /** A call is a script to speak by. */
  readonly isCall: boolean;
  readonly language: string;
  /** Empty for the name of the template. */
  readonly heading: string;
  readonly subject: string;
  readonly body: string;
  /** For the properties of the note that it is put into. */
  readonly properties: Properties;
}

/** Why a template cannot be used. */
export interface TemplateFault {
  readonly template: string;
  /** From 1. */
  readonly line: number;
  readonly kind:
    | "broken properties"
    | "no kind"
    | "unknown kind"
    | "unknown addressee"
    | "unknown channel"
    | "unknown language"
    | "not one text"
    | "not plain"
    | "unknown name"
    | "section as text"
    | "unclosed section"
    | "unopened section"
    | "unclosed tag"
    | "partial"
    | "delimiters"
    | "is gone";
  /** The property, the name or the section. */
  readonly what: string;
  readonly value?: string;
  /** The names that are known where an unknown one stands. */
  readonly known?: readonly string[];
}

export interface Rendered {
  readonly heading: string;
  /** Empty for what is not sent in writing. */
  readonly subject: string;
  readonly body: string;
  /** Where typing begins in the body; over a `[blank]`, so that typing replaces it. */
  readonly selection: { readonly from: number; readonly to: number };
  readonly properties: Properties;
}

/** What a template says of itself; how it is meant to be read. */
const OWN_PROPERTIES = ["kind", "to", "channel", "heading", "subject", "language"] as const;
type OwnProperty = (typeof OWN_PROPERTIES)[number];

const CHANNELS = ["email", "phone"] as const;

/** Whether it is a message to somebody, with a subject and a place in the contact log. */
export function isMessageKind(kind: TemplateKind): kind is ContactKind {
  return !isOneOf<TemplateKind>(OWN_PAGES, kind);
}

/** Whether a template could not be used. */
export function isFault(result: object): result is TemplateFault {
  return "line" in result && "template" in result;
}

/** Reads a template, or says what is wrong with it. Names of properties fold, and so do its words. Never throws. */
export function readTemplate(written: TemplateSource, parseYaml: ParseYaml): Template | TemplateFault {
  const source = { ...written, text: written.text.replaceAll("\r\n", "\n") };
  const { properties, body, brokenAt } = splitNoteText(source.text, parseYaml);
  const fault = (kind: TemplateFault["kind"], what: string, value = ""): TemplateFault => ({
    template: source.name,
    line: lineOf(source, body, what),
    kind,
    what,
    value,
  });
  if (properties === undefined) return { ...fault("broken properties", ""), line: brokenAt ?? 1 };
  const own = new Map<string, string>();
  const others: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(properties)) {
    const name = foldKey(key);
    if (!isOneOf(OWN_PROPERTIES, name)) {
      if (!isMergeable(value)) return fault("not plain", key);
      others[key] = value;
      continue;
    }
    const text = unquotedPlaceholder(value) ?? value ?? "";
    if (typeof text !== "string") return fault("not one text", key);
    own.set(name, text.trim());
  }
  const say = (name: OwnProperty) => own.get(name) ?? "";
  const kind = say("kind").toLowerCase();
  if (kind === "") return fault("no kind", "");
  if (!isOneOf(TEMPLATE_KINDS, kind)) return fault("unknown kind", "kind", say("kind"));
  const to = say("to").toLowerCase() || "contact";
  if (!isOneOf(ADDRESSEES, to)) return fault("unknown addressee", "to", say("to"));
  const channel = say("channel").toLowerCase() || "email";
  if (!isOneOf(CHANNELS, channel)) return fault("unknown channel", "channel", say("channel"));
  const language = say("language").replaceAll("_", "-");
  if (language !== "" && !isKnownLanguage(language)) return fault("unknown language", "language", say("language"));
  return {
    source,
    kind,
    to,
    body,
    isCall: channel === "phone" || kind === "call",
    language: language || source.language,
    heading: say("heading"),
    subject: say("subject"),
    properties: others,
  };
}

/** Fills a template in, or says what is wrong with it. Values are data: none of them is Mustache, Markdown or HTML. */
export function renderTemplate(template: Template, values: TemplateValues, core: CoreValues): Rendered | TemplateFault {
  const { source, heading, subject, body } = template;
  const bodyLine = 1 + lineBreaks(source.text.slice(0, source.text.length - body.length));
  const parts = {
    heading: new Rendering(heading, values, core),
    subject: new Rendering(subject, values, core),
    body: new Rendering(body, values, core),
  };
  const own = (Object.keys(parts) as (keyof typeof parts)[]).map((part) => ({
    part: parts[part],
    line: part === "body" ? bodyLine : lineOf(source, body, part),
  }));
  const merged = Object.entries(template.properties).flatMap(([name, value]) =>
    textsIn(value).map((text) => ({ part: new Rendering(text, values, core), line: lineOf(source, body, name) })),
  );
  for (const { part, line } of [...own, ...merged]) {
    const fault = part.fault();
    if (fault) return { ...fault, template: source.name, line: line + fault.line };
  }
  const text = parts.body.renderMarkdown().trim();
  const at = Math.max(text.indexOf(CURSOR), 0);
  const rest = text.slice(at).replaceAll(CURSOR, "");
  const blank = /^\[[^\][\n]+\](?!\()/.exec(rest)?.[0] ?? "";
  const filled = (value: unknown) =>
    mapTexts(value, (one) => new Rendering(one, values, core).render().replaceAll(CURSOR, ""));
  return {
    heading: oneLine(parts.heading.renderMarkdown()).replace(/^#+ */, ""),
    subject: oneLine(parts.subject.renderMarkdown()),
    body: text.slice(0, at) + rest,
    selection: { from: at, to: at + blank.length },
    properties: Object.fromEntries(Object.entries(template.properties).map(([name, value]) => [name, filled(value)])),
  };
}

/** Stands for {{cursor}} while rendering, and around each value: characters from Unicode's private use area, which no value has. */
const CURSOR = "\ue000";
const VALUE = "\ue001";
/** With what stands before it where that is nothing but the marks of a list or a quotation. */
const VALUE_IN_LINE =
  /(?:(^[ \t\ue000]*(?:(?:[-*+>]|\d+[.)])[ \t]+(?:\[.\][ \t]+)?\ue000?)*)|)\ue001([^\ue001]*)\ue001/gm;

/** "Acme Inc." ends a sentence by itself. */
const STOP_AFTER_STOP = /([.!?…]\ue001)\.(?!\.)/g;

type PartFault = Pick<TemplateFault, "kind" | "what" | "line" | "known">;

/** One text of a template with what it is filled in with. */
class Rendering {
  private readonly writer = new Mustache.Writer();
  private readonly text: string;
  /** What stands in the text for a placeholder of the core plugin, which may hold what Mustache takes for its own. */
  private readonly placeholders = new Map<string, string>();

  constructor(
    text: string,
    private readonly values: TemplateValues,
    core: CoreValues,
  ) {
    this.text = replacePlaceholders(text, core, (value) => {
      const name = `placeholder${this.placeholders.size}`;
      this.placeholders.set(name, oneLine(value));
      return `{{${name}}}`;
    });
  }

  /** What is wrong with it, with the line within the text, from 0. */
  fault(): PartFault | undefined {
    const delimiters = this.text.indexOf("{{=");
    if (delimiters >= 0) return { kind: "delimiters", what: "", line: lineBreaks(this.text.slice(0, delimiters)) };
    try {
      return this.faultIn(this.writer.parse(this.text) as Tokens, [NAMES]);
    } catch (error) {
      const message = error instanceof Error ? error.message : "";
      const [, what = "", at] = /^U\w+ (?:section "([^"]*)"|tag) at (\d+)/.exec(message) ?? [];
      const kind = message.startsWith("Unopened")
        ? "unopened section"
        : what === ""
          ? "unclosed tag"
          : "unclosed section";
      return { kind, what, line: lineBreaks(this.text.slice(0, Number(at ?? 0))) };
    }
  }

  /** Call it only where there is no fault. */
  render(): string {
    return this.renderWith((value) => value);
  }

  /** The same, where values are to mean nothing as Markdown. */
  renderMarkdown(): string {
    const rendered = this.renderWith((value) => (value === "" ? "" : `${VALUE}${value}${VALUE}`));
    return rendered
      .replace(STOP_AFTER_STOP, "$1")
      .replace(VALUE_IN_LINE, (_whole, start: string | undefined, value: string) =>
        start === undefined ? asMarkdown(value) : start + asMarkdownAtStart(value),
      );
  }

  private renderWith(write: (value: string) => string): string {
    const tokens = this.writer.parse(this.text) as Tokens;
    const view = new Mustache.Context({ ...this.values, ...Object.fromEntries(this.placeholders), cursor: CURSOR });
    const escape = (value: unknown) => (value === CURSOR ? CURSOR : write(String(value)));
    return this.writer.renderTokens(withoutRaw(tokens), view, undefined, this.text, { escape });
  }

  private faultIn(tokens: Tokens, scopes: readonly Scope[]): PartFault | undefined {
    for (const [type, name, start, , inner] of tokens) {
      const line = lineBreaks(this.text.slice(0, start));
      if (type === ">") return { kind: "partial", what: name, line };
      if (!IN_WHICH_A_NAME_STANDS.includes(type) || this.placeholders.has(name)) continue;
      const named = lookUp(name, scopes);
      if (named === undefined) return { kind: "unknown name", what: name, line, known: knownBeside(name, scopes) };
      if (typeof inner !== "object") {
        if (named !== "text") return { kind: "section as text", what: name, line };
        continue;
      }
      const fault = this.faultIn(inner, type === "#" ? [...scopes, isList(named) ? named[0] : named] : scopes);
      if (fault) return fault;
    }
    return undefined;
  }
}

/** As Mustache parses a text: what it is, the text or name, where it starts and ends, and what is within a section. */
type Tokens = readonly (readonly [type: string, name: string, start: number, end: number, inner?: Tokens | string])[];
type Scope = Names | "text";

const IN_WHICH_A_NAME_STANDS = ["name", "&", "#", "^"];

/** `{{{role}}}` and `{{& role}}` would pass a value on as it is: they are read as `{{role}}`. */
function withoutRaw(tokens: Tokens): string[][] {
  return tokens.map(([type, name, start, end, inner]) => [
    type === "&" ? "name" : type,
    name,
    start,
    end,
    ...(typeof inner === "object" ? [withoutRaw(inner)] : inner === undefined ? [] : [inner]),
  ]) as unknown as string[][];
}

/** What a name means where it stands: the innermost section that knows its first part, as Mustache looks it up. */
function lookUp(name: string, scopes: readonly Scope[]): Names[string] | undefined {
  const scope = scopes.at(-1);
  if (name === ".") return scope === "text" ? "text" : undefined;
  const [first = "", ...others] = name.split(".");
  const from = scopes.findLast((one): one is Names => one !== "text" && Object.hasOwn(one, first));
  let found: Names[string] | undefined = from?.[first];
  for (const part of others) {
    if (found === undefined || found === "text" || isList(found)) return undefined;
    found = Object.hasOwn(found, part) ? found[part] : undefined;
  }
  return found;
}

/** The names that could stand there: those of what comes before the last dot, else of the innermost section and around it. */
function knownBeside(name: string, scopes: readonly Scope[]): readonly string[] {
  const before = name.slice(0, Math.max(name.lastIndexOf("."), 0));
  const within = before === "" ? undefined : lookUp(before, scopes);
  if (within !== undefined && within !== "text" && !isList(within))
    return Object.keys(within).map((one) => `${before}.${one}`);
  return [
    ...new Set([...scopes].reverse().flatMap((scope) => (scope === "text" ? "." : Object.keys(scope)))),
    ...CORE_NAMES,
  ];
}

function isList(named: Names[string]): named is readonly [Names | "text"] {
  return Array.isArray(named);
}

function isOneOf<Word extends string>(words: readonly Word[], text: string): text is Word {
  return (words as readonly string[]).includes(text);
}

/** Whether days can be written in it. */
function isKnownLanguage(language: string): boolean {
  try {
    return Intl.DateTimeFormat.supportedLocalesOf(language).length > 0;
  } catch {
    return false;
  }
}

/** A text, a number or the like, or a list of such: what Obsidian's own editor of properties can edit. */
function isMergeable(value: unknown): boolean {
  return Array.isArray(value) ? value.every((item) => !isMap(item)) : !isMap(value);
}

function isMap(value: unknown): boolean {
  return typeof value === "object" && value !== null && unquotedPlaceholder(value) === undefined;
}

function textsIn(value: unknown): readonly string[] {
  const texts: string[] = [];
  mapTexts(value, (text) => (texts.push(text), text));
  return texts;
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, change));
  const text = unquotedPlaceholder(value) ?? value;
  return typeof text === "string" ? change(text) : value;
}

/** The line of a property in the template's text, from 1; the first line where it has none. */
function lineOf({ text }: TemplateSource, body: string, property: string): number {
  const lines = text.slice(0, text.length - body.length).split("\n");
  return (
    lines.findIndex((line) => line.includes(":") && foldKey(line.slice(0, line.indexOf(":"))) === foldKey(property)) +
      1 || 1
  );
}

function lineBreaks(text: string): number {
  return text.split("\n").length - 1;
}
