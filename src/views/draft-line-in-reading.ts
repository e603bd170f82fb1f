import { MarkdownRenderChild, type App, type MarkdownPostProcessor } from "obsidian";
import type { Messages } from "../messages";
import { messageOnLine, messagesIn, type Message } from "../templates/message";
import { drawDraftLine, lineStateOf } from "./draft-line";

/** In reading view, the same line under the subject of each message. */
export function draftLineInReading(app: App, messages: Messages): MarkdownPostProcessor {
  return (section, context) => {
    // Most sections are none, and a note may have thousands of them.
    if (!/^\s*(To|Call):/i.test(section.textContent.slice(0, 40))) return;
    const info = context.getSectionInfo(section);
    const message = info && messageOnLine(info.text.split(/\r?\n/), info.lineEnd);
    if (message) context.addChild(new LineInReading(section.createDiv(), app, messages, context.sourcePath, message));
  };
}

class LineInReading extends MarkdownRenderChild {
  /** What it says, so that it is not drawn anew for nothing. */
  private said = "";

  constructor(
    containerEl: HTMLElement,
    private readonly app: App,
    private readonly messages: Messages,
    private readonly path: string,
    private message: Message,
  ) {
    super(containerEl);
  }

  override onload(): void {
    this.draw();
    this.register(this.messages.onChange(() => this.draw()));
    this.registerEvent(
      this.app.metadataCache.on("changed", (file, text) => {
        if (file.path !== this.path) return;
        const now = messagesIn(text.split(/\r?\n/)).find(({ id }) => id === this.message.id);
        if (now === undefined) return;
        this.message = now;
        this.draw();
      }),
    );
  }

  private draw(): void {
    const { path, messages } = this;
    const state = lineStateOf(this.message, path, messages);
    const said = JSON.stringify(state);
    if (said === this.said) return;
    this.said = said;
    drawDraftLine(this.containerEl, state, messages, () => ({ message: this.message, path }));
  }
}
