import type { App } from "./app";
import { Component } from "./component";
import { guard } from "./faults";
import type { WorkspaceLeaf } from "./workspace-leaf";

export abstract class View extends Component {
  static {
    guard(this, "View");
  }

  readonly app: App;
  readonly leaf: WorkspaceLeaf;
  readonly containerEl = createDiv("workspace-leaf-content");
  icon = "file";
  navigation = true;

  constructor(leaf: WorkspaceLeaf) {
    super();
    this.leaf = leaf;
    this.app = leaf.workspace.app;
  }

  abstract getViewType(): string;
  abstract getDisplayText(): string;

  getIcon(): string {
    return this.icon;
  }

  onResize(): void {
    return;
  }

  getState(): Record<string, unknown> {
    return {};
  }

  setState(state: unknown, result: { history: boolean }): Promise<void>;
  setState(): Promise<void> {
    return Promise.resolve();
  }

  /** For the host: go to a line. */
  showLine(line: number): void;
  showLine(): void {
    return;
  }

  protected onOpen(): Promise<void> {
    return Promise.resolve();
  }

  protected onClose(): Promise<void> {
    return Promise.resolve();
  }

  /** For the leaf. */
  async openIn(parent: HTMLElement): Promise<void> {
    this.containerEl.setAttr("data-type", this.getViewType());
    parent.appendChild(this.containerEl);
    this.load();
    await this.onOpen();
  }

  /** For the leaf. */
  async closeView(): Promise<void> {
    await this.onClose();
    this.unload();
    this.containerEl.remove();
  }
}

export abstract class ItemView extends View {
  static {
    guard(this, "ItemView");
  }

  /** Hidden in the sidebars. */
  readonly #headerEl = this.containerEl.createDiv("view-header");
  readonly contentEl = this.containerEl.createDiv("view-content");

  /** For the host's own views. */
  protected get hostHeaderEl(): HTMLElement {
    return this.#headerEl;
  }
}

/** Stands for a view that the saved layout holds and nobody has looked at yet. */
export class DeferredView extends View {
  static {
    guard(this, "DeferredView");
  }

  readonly #type: string;
  readonly #state: Record<string, unknown>;

  constructor(leaf: WorkspaceLeaf, type: string, state: Record<string, unknown>) {
    super(leaf);
    this.#type = type;
    this.#state = state;
  }

  override getViewType(): string {
    return this.#type;
  }

  override getDisplayText(): string {
    return "Plugin no longer active";
  }

  override getIcon(): string {
    return "ghost";
  }

  override getState(): Record<string, unknown> {
    return this.#state;
  }
}

export class EmptyView extends ItemView {
  static {
    guard(this, "EmptyView");
  }

  override getViewType(): string {
    return "empty";
  }

  override getDisplayText(): string {
    return "New tab";
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.createDiv({ cls: "empty-state", text: "No file is open" });
    return Promise.resolve();
  }
}
