import type { Component } from "./component";
import { guard } from "./faults";
import type { Properties } from "./front-matter";

export interface SectionInformation {
  /** Of the whole note. */
  text: string;
  /** Both count from 0, and the end is the last line of the section. */
  lineStart: number;
  lineEnd: number;
}

export type PostProcessor = ((element: HTMLElement, context: PostProcessorContext) => unknown) & { sortOrder?: number };

interface Drawing {
  readonly docId: string;
  readonly sourcePath: string;
  readonly frontmatter: Properties | undefined;
  readonly informationOn: (element: HTMLElement) => SectionInformation | null;
}

/** What a processor is told of the section that it is given. */
export class PostProcessorContext {
  static {
    guard(this, "MarkdownPostProcessorContext");
  }

  readonly docId: string;
  readonly sourcePath: string;
  readonly frontmatter: Properties | undefined;
  readonly #informationOn: Drawing["informationOn"];
  readonly #owner: Component;

  constructor(drawing: Drawing, owner: Component) {
    this.docId = drawing.docId;
    this.sourcePath = drawing.sourcePath;
    this.frontmatter = drawing.frontmatter;
    this.#informationOn = drawing.informationOn;
    this.#owner = owner;
  }

  /** It is loaded once the section is on the page, and unloaded with the section. */
  addChild(child: Component): void {
    this.#owner.addChild(child);
  }

  /** Of the section in which the element is, as the note was drawn last; null outside of all. */
  getSectionInfo(element: HTMLElement): SectionInformation | null {
    return this.#informationOn(element);
  }
}

/** What plugins do to each section of a note in the reading view. */
export class PostProcessors {
  #registered: readonly { readonly process: PostProcessor; readonly sortOrder: number }[] = [];
  readonly #observers = new Set<() => void>();
  #timer: number | undefined;

  /** A lower order runs earlier. Gives what takes it away again. */
  register(process: PostProcessor, sortOrder = process.sortOrder ?? 0): () => void {
    const entry = { process, sortOrder };
    this.#registered = [...this.#registered, entry].sort((a, b) => a.sortOrder - b.sortOrder);
    this.#changed();
    return () => {
      this.#registered = this.#registered.filter((other) => other !== entry);
      this.#changed();
    };
  }

  /** Calls when the processors are others than before, until what this gives is called. */
  observe(call: () => void): () => void {
    this.#observers.add(call);
    return () => this.#observers.delete(call);
  }

  /** One that fails is named and does not keep the others from their work. */
  run(element: HTMLElement, context: PostProcessorContext): void {
    const failed = (error: unknown): void => {
      console.error("A Markdown post processor failed:", error);
    };
    for (const { process } of this.#registered) {
      try {
        void Promise.resolve(process(element, context)).catch(failed);
      } catch (error) {
        failed(error);
      }
    }
  }

  /** Told once, after all that happens together. */
  #changed(): void {
    if (this.#timer !== undefined) return;
    this.#timer = window.setTimeout(() => {
      this.#timer = undefined;
      for (const call of [...this.#observers]) call();
    }, 0);
  }
}
