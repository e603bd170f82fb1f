import { MarkdownRenderChild, type App, type MarkdownPostProcessor, type TFile } from "obsidian";
import type { MessageActions } from "../../actions/message-actions";
import { messageOnLine, messagesIn, type Message } from "../../messages/message";
import { drawDraftLine, lineStateOf } from "./message-line";

/** In reading view, the same line under the subject of each message. */
export function draftLineInReading(app: App, messages: MessageActions): MarkdownPostProcessor {
  return (section, context) => {
    // Most sections are none, and a note may have thousands of them.
    if (!/^\s*(To|Call|Subject):/i.test(section.textContent.slice(0, 40))) return;
    const info = context.getSectionInfo(section);
    const note = info?.text.split(/\r?\n/) ?? [];
    const message = info && messageOnLine(note, info.lineEnd);
    const file = app.vault.getFileByPath(context.sourcePath);
    if (message && file)
      context.addChild(
        new LineInReading(section.createDiv(), app, messages, file, message, rankOf(message, messagesIn(note))),
      );
  };
}

class LineInReading extends MarkdownRenderChild {
  /** What it says, so that it is not drawn anew for nothing. */
  #said = "";
  #isGone = false;

  constructor(
    containerEl: HTMLElement,
    private readonly app: App,
    private readonly messages: MessageActions,
    /** It keeps its line where it is renamed. */
    private readonly file: TFile,
    private message: Message,
    /** How many of the same block id stand before it. */
    private readonly rank: number,
  ) {
    super(containerEl);
  }

  override onload(): void {
    this.#draw();
    this.register(this.messages.onChange(() => this.#draw()));
    this.registerEvent(
      this.app.metadataCache.on("changed", (file, text) => {
        if (file !== this.file) return;
        const now = messagesIn(text.split(/\r?\n/)).filter(({ id }) => id === this.message.id)[this.rank];
        this.#isGone = now === undefined;
        this.message = now ?? this.message;
        this.#draw();
      }),
    );
  }

  #draw(): void {
    const { messages } = this;
    const { path } = this.file;
    const state = lineStateOf(this.message, path, messages);
    const said = JSON.stringify(state);
    if (said === this.#said) return;
    this.#said = said;
    drawDraftLine(this.containerEl, state, messages, () =>
      this.#isGone ? undefined : { message: this.message, path: this.file.path },
    );
  }
}

function rankOf(message: Message, all: readonly Message[]): number {
  return all.filter(({ id, lines }) => id === message.id && lines.id < message.lines.id).length;
}
