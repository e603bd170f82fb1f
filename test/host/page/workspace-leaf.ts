import { guard } from "./faults";
import type { TFile } from "./files";
import { MarkdownView } from "./markdown-view";
import type { TabGroup } from "./tab-group";
import { DeferredView, EmptyView, type View } from "./views";
import type { Workspace } from "./workspace";

export interface ViewState {
  type: string;
  state?: Record<string, unknown>;
  active?: boolean;
}

export interface OpenState {
  active?: boolean;
  eState?: { line?: number };
  state?: { mode?: "source" | "preview" };
}

export class WorkspaceLeaf {
  static {
    guard(this, "WorkspaceLeaf");
  }

  readonly containerEl = createDiv("workspace-leaf");
  view: View;
  isDeferred = false;
  #loading: Promise<void> | undefined;
  /** For the host. */
  readonly workspace: Workspace;
  /** For the host. */
  readonly tabs: TabGroup;

  constructor(workspace: Workspace, tabs: TabGroup) {
    this.workspace = workspace;
    this.tabs = tabs;
    this.view = new EmptyView(this);
    tabs.add(this);
    this.tabs.drawTab(this);
    void this.view.openIn(this.containerEl);
    const activate = (): void => {
      workspace.activate(this);
    };
    this.containerEl.addEventListener("pointerdown", activate, true);
    this.containerEl.addEventListener("focusin", activate);
    new ResizeObserver(() => {
      this.view.onResize();
    }).observe(this.containerEl);
  }

  getViewState(): ViewState {
    return { type: this.view.getViewType(), state: this.view.getState() };
  }

  async setViewState(viewState: ViewState, eState?: { line?: number }): Promise<void> {
    const { type, state = {} } = viewState;
    if (this.isDeferred || type !== this.view.getViewType()) await this.#open(this.#create(type));
    await this.view.setState(state, { history: false });
    this.tabs.drawTab(this);
    this.workspace.layoutChanged();
    if (eState !== undefined) this.setEphemeralState(eState);
    if (viewState.active === true) this.workspace.activate(this);
  }

  setEphemeralState(eState: { line?: number }): void {
    if (eState.line !== undefined) this.view.showLine(eState.line);
  }

  async openFile(file: TFile, openState: OpenState = {}): Promise<void> {
    const state = { ...this.#keptMode(), ...openState.state, file: file.path };
    await this.setViewState({ type: "markdown", state });
    this.tabs.show(this);
    if (openState.active !== false) this.workspace.activate(this, true);
    if (openState.eState !== undefined) this.setEphemeralState(openState.eState);
  }

  /** Puts the real view in the place of a deferred one. */
  async loadIfDeferred(): Promise<void> {
    if (!this.isDeferred || !this.workspace.hasViewType(this.view.getViewType())) return;
    // Several may ask at once: for the leaf, and because its sidebar unfolds.
    this.#loading ??= this.setViewState(this.getViewState()).finally(() => {
      this.#loading = undefined;
    });
    await this.#loading;
  }

  detach(): void {
    const closing = this.view.closeView();
    this.tabs.remove(this);
    this.workspace.leafDetached(this);
    void closing;
  }

  /** For the host: what a saved layout, or an unloaded plugin, leaves of a view. */
  async defer(viewState: ViewState): Promise<void> {
    await this.#open(new DeferredView(this, viewState.type, viewState.state ?? {}));
    this.isDeferred = true;
    this.tabs.drawTab(this);
  }

  #create(type: string): View {
    return this.workspace.createView(type, this) ?? new EmptyView(this);
  }

  async #open(view: View): Promise<void> {
    await this.view.closeView();
    this.view = view;
    this.isDeferred = false;
    await view.openIn(this.containerEl);
  }

  #keptMode(): { mode?: "source" | "preview" } {
    return this.view instanceof MarkdownView ? { mode: this.view.getMode() } : {};
  }
}
