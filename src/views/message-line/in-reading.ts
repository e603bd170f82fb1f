import { MarkdownRenderChild, type App, type MarkdownPostProcessor, type TFile } from "obsidian";
import type { Manners } from "../../actions/manners";
import type { MessageActions } from "../../actions/message-actions";
import type { Hint } from "../../messages/manners/hint";
import { messageOnLine, messagesIn, placeInNote, type Message } from "../../messages/message";
import type { OpenNotes } from "../../vault/open-notes";
import { lineStateOf, MessageLine } from "./message-line";

/** In reading view, the same line under the subject of each message. */
export function draftLineInReading(
  app: App,
  messages: MessageActions,
  manners: Manners,
  openNotes: OpenNotes,
): MarkdownPostProcessor {
  return (section, context) => {
    // Most sections are none, and a note may have thousands of them.
    if (!/^\s*(To|Call|Subject):/i.test(section.textContent.slice(0, 40))) return;
    const info = context.getSectionInfo(section);
    const note = info?.text.split(/\r?\n/) ?? [];
    const message = info && messageOnLine(note, info.lineEnd);
    const file = app.vault.getFileByPath(context.sourcePath);
    if (message && file)
      context.addChild(
        new LineInReading(section.createDiv(), app, messages, manners, openNotes, file, message, messagesIn(note)),
      );
  };
}

/** In a reading view, goes to the first line on the screen, else to the first one; where there is none, it says so. */
export function goToLineOnScreen(within: HTMLElement, isAskedOnly: boolean): boolean {
  const lines = [...within.querySelectorAll<HTMLElement>(".markdown-preview-view .hear-back-draft-line")];
  const { top } = within.getBoundingClientRect();
  const line = lines.find((one) => one.getBoundingClientRect().bottom > top) ?? lines[0];
  if (!isAskedOnly) line?.querySelector("button")?.focus();
  return line !== undefined;
}

class LineInReading extends MarkdownRenderChild {
  readonly #line: MessageLine;
  /** How many of the same block id stand before it. */
  readonly #rank: number;
  #isGone = false;

  constructor(
    containerEl: HTMLElement,
    private readonly app: App,
    private readonly messages: MessageActions,
    private readonly manners: Manners,
    private readonly openNotes: OpenNotes,
    /** It keeps its line where it is renamed. */
    private readonly file: TFile,
    private message: Message,
    /** All messages of the note. */
    private all: readonly Message[],
  ) {
    super(containerEl);
    this.#rank = all.filter(({ id, lines }) => id === message.id && lines.id < message.lines.id).length;
    this.#line = new MessageLine(containerEl, messages, manners, {
      find: () => (this.#isGone ? undefined : { message: this.message, path: this.file.path }),
      use: (hint) => void manners.use(this.file.path, this.message, hint),
      show: (hint) => void this.#show(hint),
      leave: () => containerEl.closest<HTMLElement>(".markdown-preview-view")?.focus(),
      resized: () => undefined,
    });
  }

  override onload(): void {
    this.#draw();
    this.register(this.manners.onChange(() => this.#draw()));
    this.registerEvent(
      this.app.metadataCache.on("changed", (file, text) => {
        if (file !== this.file) return;
        this.all = messagesIn(text.split(/\r?\n/));
        const now = this.all.filter(({ id }) => id === this.message.id)[this.#rank];
        this.#isGone = now === undefined;
        this.message = now ?? this.message;
        this.#draw();
      }),
    );
  }

  async #show(hint: Hint): Promise<void> {
    await this.openNotes.show({ file: this.file, selection: placeInNote(this.message, hint), isToChange: true });
  }

  #draw(): void {
    const { message, messages, manners } = this;
    const { path } = this.file;
    const others = () => this.all.filter(({ lines }) => lines.id !== message.lines.id);
    this.#line.draw(lineStateOf(message, path, messages, manners), manners.lookAt(path, message, others));
  }
}
