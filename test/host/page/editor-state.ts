import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { markdownKeymap, markdownLanguage } from "@codemirror/lang-markdown";
import { syntaxTree } from "@codemirror/language";
import { EditorState, type Extension, type Range } from "@codemirror/state";
import { Decoration, drawSelection, EditorView, keymap, ViewPlugin, type DecorationSet } from "@codemirror/view";
import { findFrontMatter } from "./front-matter";

/** Obsidian's classes for what Markdown's marks make of the text. */
const INLINE: Readonly<Record<string, Decoration>> = {
  StrongEmphasis: Decoration.mark({ class: "cm-strong" }),
  Emphasis: Decoration.mark({ class: "cm-em" }),
  Strikethrough: Decoration.mark({ class: "cm-strikethrough" }),
  InlineCode: Decoration.mark({ class: "cm-inline-code" }),
  Link: Decoration.mark({ class: "cm-link" }),
  URL: Decoration.mark({ class: "cm-link" }),
  HeaderMark: Decoration.mark({ class: "cm-formatting" }),
  EmphasisMark: Decoration.mark({ class: "cm-formatting" }),
  ListMark: Decoration.mark({ class: "cm-formatting" }),
  QuoteMark: Decoration.mark({ class: "cm-formatting" }),
};

const blockId = Decoration.mark({ class: "cm-blockid" });
/** Properties that are longer are drawn as text: reading a whole note at every key would make typing slow. */
const LONGEST_BLOCK = 20_000;

const frontMatterLine = Decoration.line({ class: "cm-front-matter" });

function decorate(view: EditorView): DecorationSet {
  const { doc } = view.state;
  const ranges: Range<Decoration>[] = [];
  // The parser knows no properties: their lines are no Markdown, and quieter than the text.
  const block = findFrontMatter(doc.sliceString(0, LONGEST_BLOCK));
  for (let at = 0; at <= (block?.end ?? -1); at = doc.lineAt(at).to + 1) ranges.push(frontMatterLine.range(at));
  for (const { from, to } of view.visibleRanges) {
    syntaxTree(view.state).iterate({
      from: Math.max(from, block?.bodyStart ?? 0),
      to,
      enter(node) {
        if (node.from < (block?.bodyStart ?? 0) || node.to === node.from) return;
        const level = /^ATXHeading(\d)$/.exec(node.name)?.[1];
        if (level !== undefined) {
          const line = Decoration.line({ class: `HyperMD-header HyperMD-header-${level}` });
          ranges.push(line.range(doc.lineAt(node.from).from));
        }
        const mark = INLINE[node.name];
        if (mark === undefined) return;
        // To the parser a wikilink is a plain link in brackets.
        const extra = node.name === "Link" && doc.sliceString(node.from - 1, node.from) === "[" ? 1 : 0;
        ranges.push(mark.range(node.from - extra, node.to + extra));
      },
    });
    for (const match of doc.sliceString(from, to).matchAll(/(?<=\s)\^[A-Za-z0-9-]+$/gm)) {
      ranges.push(blockId.range(from + match.index, from + match.index + match[0].length));
    }
  }
  return Decoration.set(ranges, true);
}

const decorations = ViewPlugin.define(
  (view) => ({
    shown: decorate(view),
    update(update) {
      if (update.docChanged || update.viewportChanged || syntaxTree(update.state) !== syntaxTree(update.startState)) {
        this.shown = decorate(update.view);
      }
    },
  }),
  { decorations: (plugin) => plugin.shown },
);

export function editorState(text: string, extension: Extension): EditorState {
  return EditorState.create({
    doc: text,
    extensions: [
      history(),
      drawSelection(),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": "Note", spellcheck: "false" }),
      markdownLanguage,
      decorations,
      keymap.of([...markdownKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab]),
      extension,
    ],
  });
}
