/** Text as the Markdown that shows it: whatever a value holds, it stays text. */

/** What Markdown, Obsidian or HTML makes something of: some anywhere, some only beside certain others. */
const MARKS = /[\\`*[\]<~$]|%(?=%)|=(?==)|&(?=#?\w+;)|:(?=\/\/)|_|#|\^/gu;

/** The Markdown that shows one line of text as it is: its marks mean nothing, except for one at the start of a line. */
export function asMarkdown(line: string): string {
  return withoutCommands(line.replace(MARKS, (mark, at: number) => (isMark(mark, line, at) ? `\\${mark}` : mark)));
}

/** Markdown without a command that the plugin Templater would run: `<%` is shown as it is, and means nothing. */
export function withoutCommands(markdown: string): string {
  return markdown.replaceAll("<%", "<\\%");
}

/** The same for the start of a line, where `1. FC Köln` would be a list, `>` a quotation, and `=` an underline. */
export function asMarkdownAtStart(line: string): string {
  return asMarkdown(line)
    .replace(/^[>+=-]/, "\\$&")
    .replace(/^(\d{1,9})([.)])/, "$1\\$2");
}

function isMark(mark: string, line: string, at: number): boolean {
  const before = line.slice(0, at);
  if (mark === "#" || mark === "^") return before === "" || before.endsWith(" ");
  // Within a word it is a letter like any other: foo_bar.
  if (mark === "_") return !/[\p{L}\p{N}]$/u.test(before) || !/^[\p{L}\p{N}]/u.test(line.slice(at + 1));
  return true;
}
