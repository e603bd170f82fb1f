/** One text of a template, in Mustache: what is wrong with it, and what it says once it is filled in. */
import { at, isRecord } from "../settings/unknown-value";
import { CORE_NAMES, replacePlaceholders, type CoreValues } from "./core-plugin-placeholders";
import { NAMES, type Names, type TemplateValues } from "./placeholders";
import type { TemplateFault } from "./template";
import { CURSOR, escapeMarked, marked, oneLine } from "./values-in-text";

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
    private readonly values: TemplateValues,
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
    return unpaired(this.#text) ?? this.#faultIn(tokensOf(this.#text), [NAMES]);
  }

  /** The text filled in, for one without a fault. */
  render(): string {
    return this.#renderWith((value) => value);
  }

  /** The same as Markdown, in which no value means anything. */
  renderMarkdown(): string {
    return escapeMarked(this.#renderWith(marked));
  }

  #renderWith(write: (value: string) => string): string {
    const view = { ...this.values, ...Object.fromEntries(this.#placeholders), cursor: CURSOR };
    return filledIn(tokensOf(this.#text), [view], (value) => (value === CURSOR ? value : write(value)));
  }

  #faultIn(tokens: readonly Token[], scopes: readonly Scope[]): TextFault | undefined {
    for (const token of tokens) {
      if (typeof token === "string" || token.sign === "!") continue;
      const { sign, name, start, inner } = token;
      const line = lineBreaks(this.#text.slice(0, start));
      if (sign === ">") return { kind: "partial", what: name, line };
      if (this.#placeholders.has(name)) continue;
      const named = lookUp(name, scopes);
      if (named === undefined) return { kind: "unknown name", what: name, line, known: knownBeside(name, scopes) };
      if (!isSection(token)) {
        if (named !== "text") return { kind: "section as text", what: name, line };
        continue;
      }
      const fault = this.#faultIn(inner, sign === "#" ? [...scopes, isList(named) ? named[0] : named] : scopes);
      if (fault) return fault;
    }
    return undefined;
  }
}

/** Text as it stands there, or a tag with what is within its section. */
type Token = string | (Tag & { readonly name: string; readonly inner: readonly Token[] });
type Scope = Names | "text";

interface Tag {
  /** What it begins with: `#`, `^`, `/`, `&`, `!`, `>`, or `{` for three braces; empty for a mere name. */
  readonly sign: string;
  /** Undefined where the tag has no end. */
  readonly name: string | undefined;
  readonly start: number;
  readonly end: number;
}

function* tagsIn(text: string): Generator<Tag> {
  for (let start = text.indexOf("{{"); start >= 0;) {
    const [opening = "", sign = ""] = /^\{\{\s*([#^/&!>{]?)/.exec(text.slice(start)) ?? [];
    const closing = sign === "{" ? "}}}" : "}}";
    const closes = text.indexOf(closing, start + opening.length);
    const end = closes + closing.length;
    yield { sign, name: closes < 0 ? undefined : text.slice(start + opening.length, closes).trim(), start, end };
    if (closes < 0) return;
    start = text.indexOf("{{", end);
  }
}

function isSection({ sign }: Tag): boolean {
  return sign === "#" || sign === "^";
}

/** A text whose tags are all paired. A line of nothing but sections and comments goes, its line break too. */
function tokensOf(text: string): readonly Token[] {
  const all: Token[] = [];
  const open = [all];
  let line: (string | Tag)[] = [];
  const endLine = () => {
    const goes =
      line.some((part) => typeof part !== "string") &&
      line.every((part) => (typeof part === "string" ? part.trim() === "" : /[#^/!]/.test(part.sign)));
    for (const part of line) {
      const inner: Token[] = [];
      if (typeof part !== "string" && part.sign === "/") open.pop();
      else if (typeof part !== "string") open.at(-1)?.push({ ...part, name: part.name ?? "", inner });
      else if (!goes) open.at(-1)?.push(part);
      if (typeof part !== "string" && isSection(part)) open.push(inner);
    }
    line = [];
  };
  const addText = (from: number, to: number) => {
    for (const part of text.slice(from, to).match(/[^\n]*\n|[^\n]+/g) ?? []) {
      line.push(part);
      if (part.endsWith("\n")) endLine();
    }
  };
  let end = 0;
  for (const tag of tagsIn(text)) {
    addText(end, tag.start);
    line.push(tag);
    end = tag.end;
  }
  addText(end, text.length);
  endLine();
  return all;
}

function filledIn(tokens: readonly Token[], scopes: readonly unknown[], write: (value: string) => string): string {
  const texts = tokens.map((token) => {
    if (typeof token === "string") return token;
    const { sign, name, inner } = token;
    if (sign === "!") return "";
    const value = valueOf(name, scopes);
    if (!isSection(token)) return typeof value === "string" ? write(value) : "";
    const items: readonly unknown[] = Array.isArray(value) ? value : value ? [value] : [];
    if (sign === "^") return items.length === 0 ? filledIn(inner, scopes, write) : "";
    return items.map((item) => filledIn(inner, [...scopes, item], write)).join("");
  });
  return texts.join("");
}

/** What a name stands for in the innermost section that has all of it. */
function valueOf(name: string, scopes: readonly unknown[]): unknown {
  if (name === ".") return scopes.at(-1);
  const parts = name.split(".");
  const last = parts.pop() ?? "";
  const owners = scopes.map((scope) => parts.reduce(at, scope));
  return at(
    owners.findLast((owner) => isRecord(owner) && last in owner),
    last,
  );
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
