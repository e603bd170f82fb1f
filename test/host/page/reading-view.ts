import { Marked } from "marked";
import type { SectionCache } from "obsidian";
import type { App } from "./app";
import type { TFile } from "./files";
import { Keymap } from "./keyboard";
import { readNote } from "./note-metadata";
import { ReadingSections, type SectionText } from "./reading-sections";
import { sanitizedFragment } from "./sanitize";

/** As in Obsidian, a line break in a paragraph is a line break on the page. */
const renderer = new Marked({
  gfm: true,
  breaks: true,
  extensions: [
    {
      name: "wikilink",
      level: "inline",
      start: (source) => source.indexOf("[["),
      tokenizer: (source) => {
        const match = /^\[\[([^\][|]+)(?:\|([^\][]*))?\]\]/.exec(source);
        if (match === null) return undefined;
        const [raw, link, alias] = match;
        return { type: "wikilink", raw, link, text: alias ?? link };
      },
      renderer: (token) => {
        const { link, text } = token as unknown as { link: string; text: string };
        return `<a class="internal-link" href="${escapeHtml(link)}">${escapeHtml(text)}</a>`;
      },
    },
  ],
});

/** A note as it reads: one element for each section, as Obsidian draws it. */
export class ReadingView {
  readonly #app: App;
  readonly #element: HTMLElement;
  readonly #sizerEl: HTMLElement;
  readonly #headerEl: HTMLElement;
  readonly #sections: ReadingSections;
  #sourcePath = "";

  constructor(parent: HTMLElement, app: App) {
    this.#app = app;
    this.#element = parent.createDiv({
      cls: "markdown-reading-view markdown-preview-view markdown-rendered",
      attr: { tabindex: "-1" },
    });
    this.#sizerEl = this.#element.createDiv("markdown-preview-sizer");
    this.#headerEl = this.#sizerEl.createDiv("mod-header");
    this.#sections = new ReadingSections(this.#sizerEl, app.hostPostProcessors, drawSection);
    this.#element.addEventListener("click", (event) => {
      this.#onClick(event);
    });
  }

  toggle(show: boolean): void {
    this.#element.toggle(show);
  }

  focus(): void {
    this.#element.focus({ preventScroll: true });
  }

  /** Throws all sections away: the next drawing makes every one anew. */
  clear(): void {
    this.#sections.clear();
  }

  render(text: string, file: TFile): void {
    if (file.path !== this.#sourcePath) this.clear();
    this.#sourcePath = file.path;
    const note = readNote(text);
    this.#headerEl.empty();
    this.#headerEl.createDiv({ cls: "inline-title", text: file.basename });
    this.#drawProperties(note.frontmatter);
    this.#sections.show({
      text,
      sourcePath: file.path,
      frontmatter: note.frontmatter,
      sections: (note.sections ?? [])
        .filter(({ type }) => type !== "yaml")
        .map((section) => sectionText(text, section)),
    });
    for (const link of this.#sizerEl.querySelectorAll("a.internal-link")) {
      const target = this.#app.metadataCache.getFirstLinkpathDest(link.getAttribute("href") ?? "", file.path);
      link.toggleClass("is-unresolved", target === null);
    }
  }

  showLine(line: number): void {
    const sections = [...this.#sizerEl.querySelectorAll<HTMLElement>("[data-line]")];
    const target = sections.filter((section) => Number(section.getAttribute("data-line")) <= line).at(-1);
    target?.scrollIntoView({ block: "center" });
  }

  #drawProperties(properties: Record<string, unknown> | undefined): void {
    if (properties === undefined) return;
    const list = this.#headerEl.createEl("dl", "metadata-container");
    for (const [key, value] of Object.entries(properties)) {
      list.createEl("dt", { text: key });
      list.createEl("dd", { text: propertyText(value) });
    }
  }

  #onClick(event: MouseEvent): void {
    const link = event.target instanceof Element ? event.target.closest("a") : null;
    if (link === null) return;
    event.preventDefault();
    if (!link.hasClass("internal-link")) return;
    const file = this.#app.metadataCache.getFirstLinkpathDest(link.getAttribute("href") ?? "", this.#sourcePath);
    if (file !== null) void this.#app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file);
  }
}

function sectionText(text: string, { id, position: { start, end } }: SectionCache): SectionText {
  const raw = text.slice(start.offset, end.offset);
  const markdown = id === undefined ? raw : raw.slice(0, raw.lastIndexOf("^")).trimEnd();
  return { raw, markdown, lineStart: start.line, lineEnd: end.line };
}

function drawSection(markdown: string): HTMLElement {
  const element = createDiv();
  element.appendChild(sanitizedFragment(renderer.parse(markdown, { async: false })));
  const tag = element.firstElementChild?.tagName.toLowerCase();
  if (tag !== undefined) element.addClass(`el-${tag}`);
  return element;
}

function propertyText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(propertyText).join(", ");
  return typeof value === "string" ? value.replace(/^\[\[(?:[^\][|]*\|)?([^\][]*)\]\]$/, "$1") : JSON.stringify(value);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
