/** What the text of a copy has that the text of its note has not, in whole paragraphs. */

/** Text under one heading; of a text that begins without one, the heading is empty. */
export interface MoreText {
  /** The heading as it is written, marks and all, and its words. */
  readonly heading: string;
  readonly title: string;
  /** As they stand in the copy, with a blank line between paragraphs; without any, the heading itself is what is new. */
  readonly paragraphs: readonly string[];
}

const PROPERTIES = /^\ufeff?---[ \t]*\n(?:[^]*?\n)?---[ \t]*(?:\n|$)/;
const HEADING = /^ {0,3}#{1,6} +(.*?)[ #]*$/;
const FENCE = /^[ \t]*(`{3,}|~{3,})/;
const LIST_ITEM = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/;
const BLOCK_ID = /[ \t]\^[A-Za-z\d-]+[ \t]*$/;

/** By heading, in the order of the copy. Blanks, line ends and block ids make no difference. */
export function moreText(note: string, copy: string): readonly MoreText[] {
  const known = new Set(bodyOf(note).split("\n").map(asCompared));
  return sectionsOf(bodyOf(copy)).flatMap(({ heading, title, paragraphs }) => {
    const more = paragraphs.flatMap((paragraph) => newIn(paragraph, known));
    const isNewAlone = paragraphs.length === 0 && heading !== "" && !known.has(asCompared(heading));
    return more.length > 0 || isNewAlone ? [{ heading, title, paragraphs: more }] : [];
  });
}

/** How many lines of text these are. */
export function linesOfText(parts: readonly MoreText[]): number {
  const count = ({ paragraphs }: MoreText) =>
    paragraphs.flatMap((paragraph) => paragraph.split("\n")).filter((line) => line.trim() !== "").length;
  return parts.reduce((sum, part) => sum + Math.max(1, count(part)), 0);
}

/**
 * The text to add at the end of a note: a heading comes with it, unless the note ends under that heading. A block id that
 * the note has already is left out, so that links and messages keep their place.
 */
export function textToAppend(note: string, parts: readonly MoreText[]): string {
  let last = sectionsOf(bodyOf(note)).at(-1)?.heading ?? "";
  const pieces: string[] = [];
  for (const { heading, paragraphs } of parts) {
    if (heading !== "" && asCompared(heading) !== asCompared(last)) pieces.push(heading);
    if (heading !== "") last = heading;
    pieces.push(...paragraphs);
  }
  const ids = new Set([...note.matchAll(/[ \t]\^([A-Za-z\d-]+)[ \t]*$/gm)].map(([, id = ""]) => id.toLowerCase()));
  return pieces
    .join("\n\n")
    .replace(/[ \t]\^([A-Za-z\d-]+)[ \t]*$/gm, (mark, id: string) => (ids.has(id.toLowerCase()) ? "" : mark));
}

function bodyOf(text: string): string {
  return text.replaceAll("\r\n", "\n").replace(PROPERTIES, "");
}

/** Of a list the lines that are new, of anything else the whole paragraph. */
function newIn(paragraph: string, known: ReadonlySet<string>): readonly string[] {
  const lines = paragraph.split("\n");
  const more = lines.filter((line) => line.trim() !== "" && !known.has(asCompared(line)));
  if (more.length === 0) return [];
  return lines.every((line) => LIST_ITEM.test(line)) ? [withoutIndent(more)] : [paragraph];
}

/** Without the list around it, an indented line would be code. */
function withoutIndent(lines: readonly string[]): string {
  const indents = lines.map((line) => /^[ \t]*/.exec(line)?.[0].length ?? 0);
  const least = Math.min(...indents);
  return lines.map((line) => line.slice(least)).join("\n");
}

function asCompared(line: string): string {
  return line.replace(BLOCK_ID, "").replace(/\s+/g, " ").trim();
}

function sectionsOf(body: string): readonly MoreText[] {
  const sections: { heading: string; title: string; paragraphs: string[] }[] = [];
  let section = { heading: "", title: "", paragraphs: [] as string[] };
  let lines: string[] = [];
  let fence = "";
  const endParagraph = () => {
    if (lines.length > 0) section.paragraphs.push(lines.join("\n"));
    lines = [];
  };
  sections.push(section);
  for (const line of body.split("\n")) {
    const mark = FENCE.exec(line)?.[1] ?? "";
    const title = fence === "" ? HEADING.exec(line)?.[1] : undefined;
    if (title !== undefined) {
      endParagraph();
      section = { heading: line.trim(), title, paragraphs: [] };
      sections.push(section);
    } else if (fence === "" && line.trim() === "") {
      endParagraph();
    } else {
      lines.push(line.trimEnd());
    }
    if (fence === "") fence = mark;
    else if (mark.startsWith(fence)) fence = "";
  }
  endParagraph();
  return sections;
}
