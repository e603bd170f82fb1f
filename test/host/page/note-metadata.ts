import { markdownLanguage } from "@codemirror/lang-markdown";
import type {
  BlockCache,
  FrontmatterLinkCache,
  HeadingCache,
  LinkCache,
  Loc,
  Pos,
  SectionCache,
  TagCache,
} from "obsidian";
import { guard } from "./faults";
import { findFrontMatter, type Properties } from "./front-matter";
import { parseYaml } from "./yaml";

/** What the cache knows of one note; a key that does not apply is undefined, a key unknown to the host throws. */
export class NoteMetadata {
  static {
    guard(this, "CachedMetadata");
  }

  frontmatter: Properties | undefined;
  frontmatterLinks: FrontmatterLinkCache[] | undefined;
  sections: SectionCache[] | undefined;
  headings: HeadingCache[] | undefined;
  blocks: Record<string, BlockCache> | undefined;
  links: LinkCache[] | undefined;
  tags: TagCache[] | undefined;
}

/** The types of the blocks that Markdown consists of, by the parser's names. */
const SECTION_TYPES: Readonly<Record<string, string>> = {
  Paragraph: "paragraph",
  BulletList: "list",
  OrderedList: "list",
  FencedCode: "code",
  CodeBlock: "code",
  Blockquote: "blockquote",
  Table: "table",
  HorizontalRule: "thematicBreak",
  HTMLBlock: "html",
  CommentBlock: "html",
  ProcessingInstructionBlock: "html",
  LinkReference: "definition",
};

const HEADING = /^(?:ATX|Setext)Heading(\d)$/;
const BLOCK_ID = /(?:^|\s)\^([A-Za-z0-9-]+)$/;
const WIKILINK = /(!?)\[\[([^\][|]+)(?:\|([^\][]*))?\]\]/g;
const TAG = /(?<=^|\s)#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*/gu;
const WHOLE_LINK = /^\s*\[\[([^\][|]+)(?:\|([^\][]*))?\]\]\s*$/;

export function readNote(text: string): NoteMetadata {
  const metadata = new NoteMetadata();
  const position = positionsIn(text);
  const sections: SectionCache[] = [];
  const block = findFrontMatter(text);
  if (block !== undefined) {
    sections.push({ type: "yaml", position: position(0, block.end) });
    readProperties(block.yaml, metadata);
  }
  const start = block?.bodyStart ?? 0;
  const body = text.slice(start);
  const tree = markdownLanguage.parser.parse(body);
  const code: { from: number; to: number }[] = [];
  const keepId = (id: string, at: Pos): void => {
    (metadata.blocks ??= {})[id.toLowerCase()] = { id, position: at };
  };
  tree.iterate({
    enter(node) {
      if (node.name === "ListItem") {
        // What stands behind its mark; further paragraphs and lists of its own come after that.
        const next = node.node.firstChild?.nextSibling;
        const own = next && /^(?:Paragraph|Task)$/.test(next.name) ? next : undefined;
        const id = own && BLOCK_ID.exec(body.slice(own.from, own.to).trimEnd())?.[1];
        if (own && id !== undefined) keepId(id, position(start + node.from, start + own.to));
      }
      if (/^(?:FencedCode|CodeBlock|InlineCode|Comment|CommentBlock|HTMLBlock)$/.test(node.name)) code.push(node);
    },
  });

  for (let node = tree.topNode.firstChild; node !== null; node = node.nextSibling) {
    const raw = body.slice(node.from, node.to).trimEnd();
    const at = position(start + node.from, start + node.from + raw.length);
    const level = HEADING.exec(node.name)?.[1];
    if (level !== undefined) {
      (metadata.headings ??= []).push({ heading: headingText(raw), level: Number(level), position: at });
      sections.push({ type: "heading", position: at });
      continue;
    }
    const type = SECTION_TYPES[node.name] ?? "paragraph";
    const isCallout = type === "blockquote" && /^>\s*\[!/.test(raw);
    const section: SectionCache = { type: isCallout ? "callout" : type, position: at };
    const id = type === "paragraph" ? BLOCK_ID.exec(raw)?.[1] : undefined;
    if (id !== undefined) {
      section.id = id;
      keepId(id, at);
    }
    sections.push(section);
  }
  if (sections.length > 0) metadata.sections = sections;

  const outsideCode = (offset: number): boolean => !code.some(({ from, to }) => offset >= from && offset < to);
  for (const match of body.matchAll(WIKILINK)) {
    const [original, embed, link = "", alias] = match;
    if (embed === "!" || !outsideCode(match.index)) continue;
    const at = position(start + match.index, start + match.index + original.length);
    (metadata.links ??= []).push({ link, original, displayText: alias ?? link, position: at });
  }
  for (const match of body.matchAll(TAG)) {
    if (!outsideCode(match.index)) continue;
    const at = position(start + match.index, start + match.index + match[0].length);
    (metadata.tags ??= []).push({ tag: match[0], position: at });
  }
  return metadata;
}

/** Broken YAML leaves no properties at all; the section says that there are some. */
function readProperties(yaml: string, metadata: NoteMetadata): void {
  let parsed: unknown;
  try {
    parsed = parseYaml(yaml);
  } catch {
    return;
  }
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) return;
  metadata.frontmatter = { ...parsed };
  const links = linksIn(parsed, "");
  if (links.length > 0) metadata.frontmatterLinks = links;
}

function linksIn(value: unknown, key: string): FrontmatterLinkCache[] {
  if (typeof value === "string") {
    const match = WHOLE_LINK.exec(value);
    if (match === null) return [];
    const [, link = "", alias] = match;
    return [{ key, link, original: value.trim(), displayText: alias ?? link }];
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([inner, item]) => linksIn(item, key === "" ? inner : `${key}.${inner}`));
}

function headingText(raw: string): string {
  if (!raw.startsWith("#")) return raw.slice(0, raw.lastIndexOf("\n")).trim();
  return raw
    .replace(/^#+[ \t]*/, "")
    .replace(/(?:^|[ \t]+)#+[ \t]*$/, "")
    .trim();
}

function positionsIn(text: string): (from: number, to: number) => Pos {
  const lineStarts = [0];
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lineStarts.push(at + 1);
  const locate = (offset: number): Loc => {
    let low = 0;
    let high = lineStarts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((lineStarts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low, col: offset - (lineStarts[low] ?? 0), offset };
  };
  return (from, to) => ({ start: locate(from), end: locate(to) });
}
