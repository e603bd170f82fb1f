import { Component } from "./component";
import type { Properties } from "./front-matter";
import { PostProcessorContext, type PostProcessors, type SectionInformation } from "./post-processors";

export interface SectionText {
  readonly raw: string;
  /** The Markdown to draw: without the block id. */
  readonly markdown: string;
  readonly lineStart: number;
  readonly lineEnd: number;
}

interface Section {
  text: SectionText;
  readonly element: HTMLElement;
  /** Has the children that processors added, and lives as long as the element. */
  readonly owner: Component;
}

interface Note {
  readonly text: string;
  readonly sourcePath: string;
  readonly frontmatter: Properties | undefined;
  readonly sections: readonly SectionText[];
}

let madeSoFar = 0;

/** The elements of a note's sections: a section whose text is the same as before keeps its own. */
export class ReadingSections {
  readonly #parent: HTMLElement;
  readonly #processors: PostProcessors;
  readonly #draw: (markdown: string) => HTMLElement;
  readonly #docId = `reading-view-${++madeSoFar}`;
  #text = "";
  #shown = new Map<Element, Section>();

  constructor(parent: HTMLElement, processors: PostProcessors, draw: (markdown: string) => HTMLElement) {
    this.#parent = parent;
    this.#processors = processors;
    this.#draw = draw;
  }

  clear(): void {
    for (const section of this.#shown.values()) drop(section);
    this.#shown.clear();
  }

  show(note: Note): void {
    const before = new Map<string, Section[]>();
    for (const section of this.#shown.values()) {
      const same = before.get(section.text.raw);
      if (same === undefined) before.set(section.text.raw, [section]);
      else same.push(section);
    }
    const fresh = new Set<Section>();
    const sections = note.sections.map((text) => {
      const kept = before.get(text.raw)?.shift();
      const section = kept ?? { text, element: this.#draw(text.markdown), owner: new Component() };
      if (kept === undefined) fresh.add(section);
      section.text = text;
      section.element.setAttr("data-line", text.lineStart);
      return section;
    });
    for (const section of [...before.values()].flat()) drop(section);
    // Processors may ask for what is shown already, as Obsidian allows.
    this.#text = note.text;
    this.#shown = new Map(sections.map((section) => [section.element, section]));
    this.#place(sections, (section) => {
      if (fresh.has(section)) this.#process(section, note);
    });
  }

  /** Moves no element that stays: it would lose its focus and its scroll position. */
  #place(sections: readonly Section[], prepare: (section: Section) => void): void {
    const isShown = (node: Element | null): boolean => node !== null && this.#shown.has(node);
    let next: Element | null = this.#parent.firstElementChild;
    while (next !== null && !isShown(next)) next = next.nextElementSibling;
    for (const section of sections) {
      prepare(section);
      if (section.element === next) next = next.nextElementSibling;
      else this.#parent.insertBefore(section.element, next);
      section.owner.load();
    }
  }

  #process(section: Section, { sourcePath, frontmatter }: Note): void {
    const informationOn = (element: HTMLElement): SectionInformation | null => this.#informationOn(element);
    const drawing = { docId: this.#docId, sourcePath, frontmatter, informationOn };
    this.#processors.run(section.element, new PostProcessorContext(drawing, section.owner));
  }

  #informationOn(element: HTMLElement): SectionInformation | null {
    for (let step: Element | null = element; step !== null; step = step.parentElement) {
      const section = this.#shown.get(step);
      if (section === undefined) continue;
      return { text: this.#text, lineStart: section.text.lineStart, lineEnd: section.text.lineEnd };
    }
    return null;
  }
}

function drop({ element, owner }: Section): void {
  owner.unload();
  element.remove();
}
