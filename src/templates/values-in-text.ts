/**
 * Values on their way into the text of a template. While it is filled in, characters of Unicode's private use area mark
 * where each value begins and ends, and where the cursor goes; no value can hold one.
 */
import { asMarkdown, asMarkdownAtStart } from "./markdown";

/** Stands for `{{cursor}}` until the text is taken apart there. */
export const CURSOR = "\ue000";
/** Stands on both sides of a value. */
const MARK = "\ue001";
/** Stands for `{{insights}}`, whose Markdown is not to be escaped, until all else is. */
export const INSIGHTS = "\ue002";

/** Nobody's role or name is longer; a longer value is cut, and ends in an ellipsis. */
const LONGEST_VALUE = 300;
/** White space, controls, what changes the direction of text, and our marks: no value reaches out of its place. */
const GAPS = new RegExp(`[\\s\\p{Cc}\\u202a-\\u202e\\u2066-\\u2069${CURSOR}${MARK}${INSIGHTS}]+`, "gu");
const HALF_A_PAIR = /[\ud800-\udbff]$/;

/** The value as one line of text: it cannot begin a paragraph of its own. */
export function oneLine(value: string): string {
  const line = value
    .slice(0, LONGEST_VALUE * 4)
    .replace(GAPS, " ")
    .trim();
  return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE).replace(HALF_A_PAIR, "").trimEnd()}…` : line;
}

/** The value, marked as one for {@link escapeMarked}. */
export function marked(value: string): string {
  return value === "" ? "" : MARK + value + MARK;
}

/** A marked value, with a full stop after it but not an ellipsis. */
const MARKED = new RegExp(`${MARK}([^${MARK}]*)${MARK}(\\.(?!\\.))?`, "g");
/** Nothing but white space since the line began, or marks of a list or a quotation: `- [ ] `. */
const AT_START = /(?:^|[\r\n])[ \t]*(?:(?:[-*+>]|\d+[.)])[ \t]+(?:\[.\][ \t]+)?)*$/;

/** The text with its marked values as Markdown that shows them. "Acme Inc." ends a sentence by itself. */
export function escapeMarked(text: string): string {
  return text.replace(MARKED, (_whole, value: string, stop: string | undefined, at: number) => {
    const isAtStart = AT_START.test(withoutCursor(text.slice(0, at)));
    const needsStop = stop !== undefined && !/[.!?…]$/.test(value);
    return (isAtStart ? asMarkdownAtStart(value) : asMarkdown(value)) + (needsStop ? stop : "");
  });
}

/** What stands before the first cursor and what after it; all is after it where there is none. */
export function splitAtCursor(text: string): readonly [before: string, after: string] {
  const at = Math.max(text.indexOf(CURSOR), 0);
  return [text.slice(0, at), withoutCursor(text.slice(at))];
}

/** The text with no cursor in it. */
export function withoutCursor(text: string): string {
  return text.replaceAll(CURSOR, "");
}
