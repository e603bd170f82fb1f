import { ItemView, type WorkspaceLeaf } from "obsidian";
import { render } from "preact";
import { afterPaint } from "../ui/after-paint";
import type { AgendaSource } from "../vault/source";

/** A tab that follows the notes: it paints once a frame, and not while it cannot be seen. */
export abstract class TabView extends ItemView {
  /** A note that is opened from here does not take its place. */
  override navigation = false;
  #stopPainting = (): void => undefined;

  constructor(
    leaf: WorkspaceLeaf,
    protected readonly source: AgendaSource,
  ) {
    super(leaf);
  }

  /** Draws all of it, or what has changed since. */
  protected abstract paint(): void;

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass(`${this.getViewType()}-view`);
    this.contentEl.tabIndex = -1;
    this.register(this.source.onChange(() => this.paintSoon()));
    this.registerEvent(this.app.workspace.on("layout-change", () => this.paintSoon()));
    this.paint();
    return Promise.resolve();
  }

  protected override async onClose(): Promise<void> {
    this.#stopPainting();
    render(null, this.contentEl);
    return Promise.resolve();
  }

  /** Paints with the next frame, unless it cannot be seen then: it catches up when it is shown. */
  protected paintSoon(): void {
    this.#stopPainting();
    this.#stopPainting = afterPaint(this.contentEl.win, () => {
      if (this.contentEl.isShown()) this.paint();
    });
  }
}
