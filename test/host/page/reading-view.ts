import { Marked } from "marked";
import type { App } from "./app";
import type { TFile } from "./files";
import { Keymap } from "./keyboard";
import { readNote } from "./note-metadata";
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
  #sourcePath = "";

  constructor(parent: HTMLElement, app: App) {
    this.#app = app;
    this.#element = parent.createDiv({
      cls: "markdown-reading-view markdown-preview-view markdown-rendered",
      attr: { tabindex: "-1" },
    });
    this.#sizerEl = this.#element.createDiv("markdown-preview-sizer");
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

  render(text: string, file: TFile): void {
    this.#sourcePath = file.path;
    this.#sizerEl.empty();
    this.#sizerEl.createDiv({ cls: "inline-title", text: file.basename });
    const note = readNote(text);
    this.#drawProperties(note.frontmatter);
    for (const section of note.sections ?? []) {
      if (section.type === "yaml") continue;
      const { start, end } = section.position;
      const raw = text.slice(start.offset, end.offset);
      const shown = section.id === undefined ? raw : raw.slice(0, raw.lastIndexOf("^")).trimEnd();
      const element = this.#sizerEl.createDiv({ attr: { "data-line": start.line } });
      element.appendChild(sanitizedFragment(renderer.parse(shown, { async: false })));
      const tag = element.firstElementChild?.tagName.toLowerCase();
      if (tag !== undefined) element.addClass(`el-${tag}`);
    }
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
    const list = this.#sizerEl.createEl("dl", "metadata-container");
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

function propertyText(value: unknown): string {
  if (value === null || value === undefined) return "";
  if (Array.isArray(value)) return value.map(propertyText).join(", ");
  return typeof value === "string" ? value.replace(/^\[\[(?:[^\][|]*\|)?([^\][]*)\]\]$/, "$1") : JSON.stringify(value);
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
