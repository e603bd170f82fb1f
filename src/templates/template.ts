/**
 * Templates: Markdown notes with properties, and Mustache in both. Some properties say how a message is drafted; all
 * others go into the note's own properties. Of a template with a fault, nothing is used.
 */
import { CONTACT_KINDS, type ContactKind } from "../core/reading/contact-kinds";
import { foldKey, type Properties } from "../core/reading/property-names";
import type { ParseYaml } from "../core/yaml";
import { unquotedPlaceholder } from "./core-plugin-placeholders";
import { splitNoteText } from "./front-matter";

/** Pages for the person alone; everything else is a message, or a call. */
const OWN_PAGES = ["reflection", "look-back", "preparation", "weekly-look"] as const;
export type OwnPage = (typeof OWN_PAGES)[number];
/** A message is of the kind that the contact log has for it. */
export type TemplateKind = ContactKind | OwnPage;
/** What the person can send, or say on the phone. */
export const MESSAGE_KINDS = (Object.keys(CONTACT_KINDS) as ContactKind[]).filter(
  (kind) => CONTACT_KINDS[kind].isMessage,
);
export const TEMPLATE_KINDS: readonly TemplateKind[] = [...MESSAGE_KINDS, ...OWN_PAGES];

/** Whom a message is for. */
export const ADDRESSEES = ["contact", "interviewers", "recruiter", "connection"] as const;
type Addressee = (typeof ADDRESSEES)[number];

export interface TemplateSource {
  /** The file's name, without its extension. */
  readonly name: string;
  readonly text: string;
  /** What it is written in unless it names a language. */
  readonly language: string;
}

export interface Template {
  readonly source: TemplateSource;
  readonly kind: TemplateKind;
  readonly to: Addressee;
  /** Whether it is a script for a phone call. */
  readonly isCall: boolean;
  readonly language: string;
  /** Empty where the template's name is the heading. */
  readonly heading: string;
  readonly subject: string;
  readonly body: string;
  /** For the note that it is put into. */
  readonly properties: Properties;
}

/** Why a template cannot be used, and where. */
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
    | "foreign command"
    | "is gone";
  /** The property, the name or the section. */
  readonly what: string;
  readonly value?: string;
  /** The names that could stand in the place of an unknown one. */
  readonly known?: readonly string[];
}

/** What a template says about itself; all its other properties are for the note. */
const OWN_PROPERTIES = ["kind", "to", "channel", "heading", "subject", "language"] as const;
type OwnProperty = (typeof OWN_PROPERTIES)[number];

const CHANNELS = ["email", "phone"] as const;

const LONGEST_SHOWN = 40;

/** Whether it is a message to somebody, which the contact log has a kind for. */
export function isMessageKind(kind: TemplateKind): kind is ContactKind {
  return !isOneOf<TemplateKind>(OWN_PAGES, kind);
}

/** Whether a template could not be used. */
export function isFault(result: object): result is TemplateFault {
  return "line" in result && "template" in result;
}

/** Reads a template, or says what is wrong with it. Letter case does not matter in its properties. Never throws. */
export function readTemplate(written: TemplateSource, parseYaml: ParseYaml): Template | TemplateFault {
  const source = { ...written, text: written.text.replaceAll("\r\n", "\n") };
  const { properties, body, brokenAt } = splitNoteText(source.text, parseYaml);
  const fault = (kind: TemplateFault["kind"], what: string, value = ""): TemplateFault => ({
    template: source.name,
    line: lineOf({ source, body }, what),
    kind,
    what,
    value,
  });
  // Mustache, too, can be told to take these signs, which is a fault of its own.
  const command = /\{\{\s*=/.test(source.text) ? -1 : source.text.indexOf("<%");
  if (command >= 0) {
    const before = source.text.slice(0, command);
    const what = source.text.slice(command, command + LONGEST_SHOWN).split("\n")[0] ?? "";
    return { ...fault("foreign command", what), line: before.split("\n").length };
  }
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

/** The line of a property in the template's text, from 1; also 1 for one that it does not have. */
export function lineOf({ source: { text }, body }: Pick<Template, "source" | "body">, property: string): number {
  const lines = text.slice(0, text.length - body.length).split("\n");
  const isProperty = (line: string) =>
    line.includes(":") && foldKey(line.slice(0, line.indexOf(":"))) === foldKey(property);
  return lines.findIndex(isProperty) + 1 || 1;
}
