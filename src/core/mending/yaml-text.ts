import type { Fault } from "./fault";
import { lineNamedBy, type ParseYaml } from "../yaml";

/** More than anybody has in a note, and as much as is read in no time. */
const LONGEST_BLOCK = 50_000;
const LONGEST_LINE = 5_000;
/** Of `?`, which begins a key in YAML: within each other they take longer and longer. */
const MOST_MARKED_KEYS = 20;

/** Whether lines may take a parser much longer than their length would: no part of them is handed to one. */
export function isTooMuchToRead(lines: readonly { readonly text: string }[]): boolean {
  let length = 0;
  let markedKeys = 0;
  for (const { text } of lines) {
    length += text.length + 1;
    if (text.length > LONGEST_LINE || length > LONGEST_BLOCK) return true;
    const [begin = ""] = /^[\s?-]*/.exec(text) ?? [];
    markedKeys += begin.replace(/[^?]/g, "").length;
    if (markedKeys > MOST_MARKED_KEYS) return true;
  }
  return false;
}

/** Why lines cannot be read as properties; undefined where they can. */
export function errorIn(
  lines: readonly { readonly text: string }[],
  parse: ParseYaml,
): { readonly line?: number | undefined } | undefined {
  try {
    const value = parse(lines.map(({ text }) => text).join("\n"));
    const isRead = value === null || value === undefined || (typeof value === "object" && !Array.isArray(value));
    return isRead ? undefined : {};
  } catch (error) {
    return { line: lineNamedBy(error) };
  }
}

/** What a value on one line says, without its quotes and the space around it. */
export function unquoted(value: string): string {
  const text = value.trim();
  const [quote = ""] = text;
  if (text.length < 2 || !text.endsWith(quote)) return text;
  if (quote === "'") return text.slice(1, -1).replaceAll("''", "'").trim();
  if (quote === '"')
    return text
      .slice(1, -1)
      .replace(/\\(["\\/])/g, "$1")
      .trim();
  return text;
}

/** A value that cannot be read, as it can be, and what was wrong with it. */
interface MendedValue {
  readonly value: string;
  readonly kind: Fault["kind"];
  /** The character that is wrong, where it is one. */
  readonly sign?: string;
}

/** Characters with which no plain text begins. */
const INDICATORS = "@`%&*!|>?-,]}{#";

/** A value on one line that cannot be read, put into quotes. */
export function mendValue(written: string): MendedValue {
  const value = written.trim();
  const [first = ""] = value;
  if (first === '"' || first === "'") return closeQuote(value, first);
  const at = value.startsWith("[[") ? value.lastIndexOf("]]") + 1 : 0;
  const comment = /\s#/.exec(value.slice(at));
  const text = comment ? value.slice(0, at + comment.index) : value;
  const mended = quoted(text) + value.slice(text.length);
  if (first === "[") return { value: mended, kind: "link" };
  if (INDICATORS.includes(first)) return { value: mended, kind: "indicator", sign: first };
  return { value: mended, kind: /:(?:\s|$)/.test(text) ? "colon" : "other" };
}

/** `"Acme` becomes `"Acme"`; a text that goes on behind its closing quote, or has a wrong sign in its quotes, goes into others. */
function closeQuote(value: string, quote: string): MendedValue {
  const inside = value.slice(1);
  const isOpen = !inside.replaceAll(quote === "'" ? "''" : /\\./g, "").includes(quote);
  if (isOpen) return { value: quoted(unescaped(inside, quote)), kind: "unclosed quote" };
  const isWhole = value.endsWith(quote);
  return { value: quoted(isWhole ? inside.slice(0, -1) : value), kind: "other" };
}

function unescaped(inside: string, quote: string): string {
  return quote === "'" ? inside.replaceAll("''", "'") : inside.replace(/\\(["\\/])/g, "$1");
}

/** In double quotes, with what they would take for a sign of their own. */
export function quoted(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}

/** The items of a list in brackets, or of what is left of one: as they are written, each to be the value of a line. */
export function flowItems(written: string): readonly string[] {
  const items: string[] = [];
  const text = written.trim().replace(/^\[(?!\[(?!\[))/, "");
  let from = 0;
  let quote = "";
  let depth = 0;
  const endItem = (at: number) => {
    const item = text.slice(from, at).trim();
    if (item !== "") items.push(item);
    from = at + 1;
  };
  let isAtStart = true;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at);
    if (quote !== "") {
      if (quote === '"' && sign === "\\") at += 1;
      else if (sign === quote) quote = "";
    } else if (depth === 0 && (sign === "," || sign === "]")) {
      endItem(at);
      isAtStart = true;
      continue;
    } else if (isAtStart && (sign === '"' || sign === "'")) quote = sign;
    else if (sign === "[" || sign === "{") depth += 1;
    else if (depth > 0 && (sign === "]" || sign === "}")) depth -= 1;
    isAtStart &&= sign === " ";
  }
  endItem(text.length);
  return items;
}
