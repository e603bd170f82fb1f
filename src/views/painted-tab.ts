import { ItemView, type WorkspaceLeaf } from "obsidian";
import { render, type VNode } from "preact";
import { afterPaint } from "../ui/after-paint";

/** A tab that is drawn anew once something has changed; while it cannot be seen, nothing is looked up. */
export abstract class PaintedTab extends ItemView {
  /** A note that is opened from it does not take its place. */
  override navigation = false;
  #stopPainting = (): void => undefined;

  /** Each of `listenTo` calls back after changes of its own, until what it returns is called. */
  constructor(
    leaf: WorkspaceLeaf,
    private readonly name: string,
    private readonly listenTo: readonly ((listener: () => void) => () => void)[],
  ) {
    super(leaf);
  }

  /** What it shows now. */
  protected abstract draw(): VNode;

  protected override async onOpen(): Promise<void> {
    this.contentEl.addClass(this.name);
    this.contentEl.tabIndex = -1;
    const paintSoon = () => {
      this.#paintSoon();
    };
    for (const listen of this.listenTo) this.register(listen(paintSoon));
    this.registerEvent(this.app.workspace.on("layout-change", paintSoon));
    this.#paint();
    return Promise.resolve();
  }

  protected override async onClose(): Promise<void> {
    this.#stopPainting();
    render(null, this.contentEl);
    return Promise.resolve();
  }

  #paintSoon(): void {
    this.#stopPainting();
    this.#stopPainting = afterPaint(this.contentEl.win, () => {
      if (this.contentEl.isShown()) this.#paint();
    });
  }

  #paint(): void {
    render(this.draw(), this.contentEl);
  }
}
