/** Between what a property says and the Markdown of a note, and from there to the plain text of a mail. */

/** Nobody's role or name is longer; a longer value is cut, with a sign that it was. */
const LONGEST_VALUE = 300;

/** White space, controls, and what turns the direction of the words after it: a value must not reach out of its place. */
const GAPS = /[\s\p{Cc}\u202a-\u202e\u2066-\u2069\ue000\ue001]+/gu;

/** A value is one line of text: it cannot begin a paragraph of its own. */
export function oneLine(value: string): string {
  const line = value
    .slice(0, LONGEST_VALUE * 4)
    .replace(GAPS, " ")
    .trim();
  return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE).replace(HALF_A_PAIR, "").trimEnd()}…` : line;
}

const HALF_A_PAIR = /[\ud800-\udbff]$/;

/** What Markdown, Obsidian or HTML makes something of: some anywhere, some only beside certain others. */
const MARKS = /[\\`*[\]<~$]|%(?=%)|=(?==)|&(?=#?\w+;)|:(?=\/\/)|_|#|\^/gu;
/** The Markdown that shows one line of text as it is: its marks mean nothing, but for one at the start of a line. */
export function asMarkdown(line: string): string {
  return line.replace(MARKS, (mark, at: number) => (isMark(mark, line, at) ? `\\${mark}` : mark));
}

/** What begins a list, a quotation or an underline. */
const LEADING = /^(?:(\d{1,9})([.)])|([>+=-]))/;

/** The same at the start of a line: `1. FC Köln` is no list. */
export function asMarkdownAtStart(line: string): string {
  return asMarkdown(line).replace(
    LEADING,
    (_whole, number = "", point = "", mark = "") => `${number as string}\\${point as string}${mark as string}`,
  );
}

function isMark(mark: string, line: string, at: number): boolean {
  const before = line.slice(0, at);
  if (mark === "#" || mark === "^") return before === "" || before.endsWith(" ");
  // Within a word it is a letter like any other: foo_bar.
  if (mark === "_") return !/[\p{L}\p{N}]$/u.test(before) || !/^[\p{L}\p{N}]/u.test(line.slice(at + 1));
  return true;
}

/** An escape; comments; a wiki link with its target and alias; a link with its text and address; bold type. */
const OF_MARKDOWN =
  /\\([!-/:-@[-`{-~])|%%[^]*?%%|^%%[^]*|<!--[^]*?(?:-->|$(?![^]))|!?\[\[([^\][|\n]+)(?:\|([^\][\n]*))?\]\]|!?\[([^\][\n]+)\]\((?:mailto:)?([^\s()]+)\)|\*\*(?=\S)([^*\n]+)\*\*/gm;

/** Markdown as a mail says it: escapes, links and bold type as their text, without comments, and nothing at the ends of lines. */
export function plainText(markdown: string): string {
  return withoutMarks(markdown)
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
}

function withoutMarks(markdown: string): string {
  return markdown.replace(
    OF_MARKDOWN,
    (
      whole: string,
      escaped?: string,
      target?: string,
      alias?: string,
      label?: string,
      address?: string,
      bold?: string,
    ) => {
      if (whole.startsWith("!")) return whole;
      if (label !== undefined && address !== undefined)
        return label === address ? address : `${withoutMarks(label)} (${address})`;
      return escaped ?? alias ?? target ?? (bold === undefined ? "" : withoutMarks(bold));
    },
  );
}
