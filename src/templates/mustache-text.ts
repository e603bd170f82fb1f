/** One text of a template, in Mustache: what is wrong with it, and what it says once it is filled in. */
import Mustache from "mustache";
import { CORE_NAMES, replacePlaceholders, type CoreValues } from "./core-plugin-placeholders";
import type { Names, TemplateValues } from "./placeholders";
import type { TemplateFault } from "./template";
import { CURSOR, escapeMarked, INSIGHTS, marked, oneLine, withoutCursor } from "./values-in-text";

/** What is wrong with one text. */
type TextFault = Pick<TemplateFault, "kind" | "what" | "known"> & {
  /** Within the text, from 0. */
  readonly line: number;
};

/** A text with what it is filled in with. Values are data: none of them is Mustache. */
export class MustacheText {
  readonly #text: string;
  /** Values of the core plugin's placeholders, by the names that stand for them here: Mustache would parse them. */
  readonly #placeholders = new Map<string, string>();

  constructor(
    text: string,
    private readonly names: Names,
    private readonly values: Partial<TemplateValues>,
    core: CoreValues,
  ) {
    this.#text = replacePlaceholders(text, core, (value) => {
      const name = `placeholder${this.#placeholders.size}`;
      this.#placeholders.set(name, oneLine(value));
      return `{{${name}}}`;
    });
  }

  /** What is wrong with it; undefined where nothing is. */
  fault(): TextFault | undefined {
    const delimiters = this.#text.search(/\{\{\s*=/);
    if (delimiters >= 0) return { kind: "delimiters", what: "", line: lineBreaks(this.#text.slice(0, delimiters)) };
    return unpaired(this.#text) ?? this.#faultIn(new Mustache.Writer().parse(this.#text) as Tokens, [this.names]);
  }

  /** The text filled in. Throws where it has a fault. */
  render(): string {
    return this.#renderWith((value) => value);
  }

  /** The same as Markdown, in which no value means anything. */
  renderMarkdown(): string {
    const { insights = () => "" } = this.values;
    return escapeMarked(this.#renderWith(marked)).replaceAll(INSIGHTS, () => withoutCursor(insights()));
  }

  #renderWith(write: (value: string) => string): string {
    const view = { ...this.values, ...Object.fromEntries(this.#placeholders), cursor: CURSOR, insights: INSIGHTS };
    return new ValueWriter(write).render(this.#text, view);
  }

  #faultIn(tokens: Tokens, scopes: readonly Scope[]): TextFault | undefined {
    for (const [type, name, start, , inner] of tokens) {
      const line = lineBreaks(this.#text.slice(0, start));
      if (type === ">") return { kind: "partial", what: name, line };
      if (!IN_WHICH_A_NAME_STANDS.includes(type) || this.#placeholders.has(name)) continue;
      const named = lookUp(name, scopes);
      if (named === undefined) return { kind: "unknown name", what: name, line, known: knownBeside(name, scopes) };
      if (typeof inner !== "object") {
        if (named !== "text") return { kind: "section as text", what: name, line };
        continue;
      }
      const fault = this.#faultIn(inner, type === "#" ? [...scopes, isList(named) ? named[0] : named] : scopes);
      if (fault) return fault;
    }
    return undefined;
  }
}

/** Passes every value through one function, even those of `{{{role}}}` and `{{& role}}`, which Mustache would not. */
class ValueWriter extends Mustache.Writer {
  constructor(private readonly write: (value: string) => string) {
    super();
  }

  override escapedValue([, name = ""]: readonly string[], context: Mustache.Context): string {
    const value = context.lookup(name) as unknown;
    if (typeof value !== "string") return "";
    return value === CURSOR || value === INSIGHTS ? value : this.write(value);
  }

  override unescapedValue(token: readonly string[], context: Mustache.Context): string {
    return this.escapedValue(token, context);
  }
}

/** As Mustache parses a text: what it is, the text or name, where it starts and ends, and what is within a section. */
type Tokens = readonly (readonly [type: string, name: string, start: number, end: number, inner?: Tokens | string])[];
type Scope = Names | "text";

const IN_WHICH_A_NAME_STANDS = ["name", "&", "#", "^"];

interface Tag {
  /** What it begins with, if it matters here: `#`, `^`, `/`, or `{` for three braces. */
  readonly sign: string;
  /** Undefined where the tag has no end. */
  readonly name: string | undefined;
  readonly start: number;
}

function* tagsIn(text: string): Generator<Tag> {
  for (let start = text.indexOf("{{"); start >= 0;) {
    const [opening = "", sign = ""] = /^\{\{\s*([#^/{]?)/.exec(text.slice(start)) ?? [];
    const closing = sign === "{" ? "}}}" : "}}";
    const end = text.indexOf(closing, start + opening.length);
    yield { sign, name: end < 0 ? undefined : text.slice(start + opening.length, end).trim(), start };
    if (end < 0) return;
    start = text.indexOf("{{", end + closing.length);
  }
}

/** A tag or section that does not end, or one that ends without a beginning: Mustache would throw. */
function unpaired(text: string): TextFault | undefined {
  const open: string[] = [];
  const fault = (kind: TextFault["kind"], what: string, at: number): TextFault => ({
    kind,
    what,
    line: lineBreaks(text.slice(0, at)),
  });
  for (const { sign, name, start } of tagsIn(text)) {
    if (name === undefined) return fault("unclosed tag", "", text.length);
    if (sign === "#" || sign === "^") open.push(name);
    if (sign !== "/") continue;
    const section = open.pop();
    if (section === undefined) return fault("unopened section", name, start);
    if (section !== name) return fault("unclosed section", section, start);
  }
  const section = open.pop();
  return section === undefined ? undefined : fault("unclosed section", section, text.length);
}

/** What a name means where it stands. As in Mustache, the innermost section that knows its first part decides. */
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

/** The names that could stand there: those after the same dot, else those of the sections around it. */
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

/** How many line breaks a text has. */
export function lineBreaks(text: string): number {
  return text.split("\n").length - 1;
}
