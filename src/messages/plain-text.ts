/** Markdown as the plain text of a mail. */

const ESCAPED = /\\(?<escaped>[!-/:-@[-`{-~])/;
const COMMENT = /%%[^]*?%%|^%%[^]*/;
const HTML_COMMENT = /<!--[^]*?(?:-->|$(?![^]))/;
const WIKI_LINK = /!?\[\[(?<target>[^\][|\n]+)(?:\|(?<alias>[^\][\n]*))?\]\]/;
const LINK = /!?\[(?<label>[^\][\n]+)\]\((?:mailto:)?(?<address>[^\s()]+)\)/;
const BOLD = /\*\*(?=\S)(?<bold>[^*\n]+)\*\*/;

const MARKED_UP = new RegExp(
  [ESCAPED, COMMENT, HTML_COMMENT, WIKI_LINK, LINK, BOLD].map(({ source }) => source).join("|"),
  "gm",
);

/** Escapes, links and bold type as their text, without comments and without white space at the ends of lines. */
export function plainText(markdown: string): string {
  return withoutMarkup(markdown)
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n")
    .trim();
}

function withoutMarkup(markdown: string): string {
  return markdown.replace(MARKED_UP, (...match) => textOf(match[0], match.at(-1) as MarkedUp));
}

type MarkedUp = Readonly<Partial<Record<"escaped" | "target" | "alias" | "label" | "address" | "bold", string>>>;

function textOf(whole: string, { escaped, target, alias, label, address, bold }: MarkedUp): string {
  if (whole.startsWith("!")) return whole; // A picture or an embedded note has no text.
  if (label !== undefined && address !== undefined)
    return label === address ? address : `${withoutMarkup(label)} (${address})`;
  if (bold !== undefined) return withoutMarkup(bold);
  return escaped ?? alias ?? target ?? "";
}
