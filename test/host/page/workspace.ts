import type { App } from "./app";
import { Events } from "./events";
import { fault, guard } from "./faults";
import type { TAbstractFile, TFile } from "./files";
import { MarkdownView } from "./markdown-view";
import type { Menu } from "./menu";
import { WorkspaceSidedock } from "./sidedock";
import { TabGroup } from "./tab-group";
import type { View } from "./views";
import { WorkspaceLeaf } from "./workspace-leaf";

interface WorkspaceEvents {
  "file-open": [file: TFile | null];
  "active-leaf-change": [leaf: WorkspaceLeaf | null];
  "layout-change": [];
  "file-menu": [menu: Menu, file: TAbstractFile, source: string, leaf?: WorkspaceLeaf];
}

/** Something under the pointer that leads to a note. */
interface HoverLink {
  readonly event: MouseEvent;
  readonly source: string;
  readonly targetEl: HTMLElement | SVGElement;
  readonly linktext: string;
}

export interface HoverLinkSource {
  readonly display: string;
  readonly defaultMod: boolean;
}

export type ViewCreator = (leaf: WorkspaceLeaf) => View;

interface SideLeafOptions {
  active?: boolean;
  reveal?: boolean;
  state?: Record<string, unknown>;
}

export class Workspace extends Events<WorkspaceEvents> {
  static {
    guard(this, "Workspace");
  }

  protected override readonly eventNames = ["file-open", "active-leaf-change", "layout-change", "file-menu"] as const;
  layoutReady = false;
  readonly containerEl: HTMLElement;
  readonly rightSplit: WorkspaceSidedock;

  /** For the host, as are all members with "host" in their name. */
  app!: App;
  readonly hostElement = document.body.createDiv("app-container");
  readonly hostRibbonEl: HTMLElement;
  readonly hostStatusBarEl: HTMLElement;
  readonly hostLeft: WorkspaceSidedock;
  readonly hostMain: TabGroup;

  readonly #viewCreators = new Map<string, ViewCreator>();
  readonly #hoverSources = new Map<string, HoverLinkSource>();
  readonly #hostViewTypes = new Set<string>();
  readonly #readyCallbacks: (() => unknown)[] = [];
  #activeLeaf: WorkspaceLeaf | null = null;
  /** The main leaf that was active last: it stays the one to act on while a sidebar has the focus. */
  #lastMainLeaf: WorkspaceLeaf | null = null;
  #shownFile: TFile | null = null;
  #layoutTimer: number | undefined;

  constructor() {
    super();
    const main = this.hostElement.createDiv("horizontal-main-container").createDiv("workspace");
    this.containerEl = main;
    this.hostRibbonEl = main.createDiv("workspace-ribbon side-dock-ribbon mod-left");
    const onChange = (): void => {
      this.layoutChanged();
    };
    this.hostLeft = new WorkspaceSidedock(main, "left", onChange);
    this.hostMain = new TabGroup(main.createDiv("workspace-split mod-root"), true);
    this.rightSplit = new WorkspaceSidedock(main, "right", onChange);
    this.hostStatusBarEl = this.hostElement.createDiv("status-bar");
  }

  onLayoutReady(callback: () => unknown): void {
    if (this.layoutReady) callback();
    else this.#readyCallbacks.push(callback);
  }

  getActiveFile(): TFile | null {
    const view = this.#lastMainLeaf?.view;
    return view instanceof MarkdownView ? view.file : null;
  }

  getActiveViewOfType<Wanted extends View>(type: abstract new (...args: never[]) => Wanted): Wanted | null {
    const view = this.#activeLeaf?.view;
    return view instanceof type ? view : null;
  }

  getLeavesOfType(type: string): WorkspaceLeaf[] {
    return this.#leaves().filter((leaf) => leaf.view.getViewType() === type);
  }

  iterateAllLeaves(callback: (leaf: WorkspaceLeaf) => unknown): void {
    for (const leaf of this.#leaves()) callback(leaf);
  }

  getLeaf(where: boolean | "tab" = false): WorkspaceLeaf {
    if (typeof where === "string" && !["tab"].includes(where)) {
      throw fault(`The stand-in host has no Workspace.getLeaf("${where}")`);
    }
    if (where !== false) return new WorkspaceLeaf(this, this.hostMain);
    const shown = this.#lastMainLeaf ?? this.hostMain.shown;
    return shown?.view.navigation === true ? shown : new WorkspaceLeaf(this, this.hostMain);
  }

  setActiveLeaf(leaf: WorkspaceLeaf, options: { focus?: boolean } = {}): void {
    this.activate(leaf, options.focus);
  }

  async ensureSideLeaf(type: string, side: "left" | "right", options: SideLeafOptions = {}): Promise<WorkspaceLeaf> {
    if (side !== "right") throw fault(`The stand-in host has no Workspace.ensureSideLeaf(…, "${side}")`);
    const { active = false, reveal = true, state } = options;
    const tabs = this.rightSplit.hostTabs;
    let leaf = this.getLeavesOfType(type).find((one) => one.tabs === tabs);
    if (leaf === undefined) {
      leaf = new WorkspaceLeaf(this, tabs);
      await leaf.setViewState({ type, ...(state === undefined ? {} : { state }) });
    } else if (state !== undefined) {
      await leaf.setViewState({ type, state });
    }
    if (reveal) await this.revealLeaf(leaf);
    if (active) this.activate(leaf, true);
    return leaf;
  }

  async revealLeaf(leaf: WorkspaceLeaf): Promise<void> {
    leaf.tabs.show(leaf);
    if (leaf.tabs === this.rightSplit.hostTabs) this.rightSplit.expand();
    if (leaf.tabs === this.hostLeft.hostTabs) this.hostLeft.expand();
    await leaf.loadIfDeferred();
  }

  /** The layout is kept in the page alone. */
  requestSaveLayout(): void {
    return;
  }

  /** As the core plugin Page preview does: it shows the note, where the source wants it with the Mod key held. */
  trigger(name: string, { event, source, targetEl, linktext }: HoverLink): void {
    if (name !== "hover-link") throw fault(`The stand-in host does nothing on "${name}"`);
    const known = this.#hoverSources.get(source);
    if (known === undefined) throw fault(`The source "${source}" of a hover-link is not registered`);
    if (known.defaultMod && !event.ctrlKey && !event.metaKey) return;
    const popover = document.body.createDiv({ cls: "popover hover-popover", text: linktext });
    targetEl.addEventListener("mouseleave", () => popover.remove(), { once: true });
  }

  // What follows is for the host.

  addHoverSource(id: string, source: HoverLinkSource): () => void {
    this.#hoverSources.set(id, source);
    return () => this.#hoverSources.delete(id);
  }

  activate(leaf: WorkspaceLeaf, focus = false): void {
    if (leaf.tabs === this.hostMain) {
      this.hostMain.show(leaf);
      this.#lastMainLeaf = leaf;
    }
    if (focus && leaf.view instanceof MarkdownView) leaf.view.focus();
    if (this.#activeLeaf !== leaf) {
      this.#activeLeaf?.containerEl.removeClass("mod-active");
      leaf.containerEl.addClass("mod-active");
      this.#activeLeaf = leaf;
      this.emit("active-leaf-change", leaf);
    }
    this.#fileShown();
  }

  leafDetached(leaf: WorkspaceLeaf): void {
    const isMain = leaf.tabs === this.hostMain;
    if (this.#lastMainLeaf === leaf) this.#lastMainLeaf = this.hostMain.shown ?? null;
    if (isMain && this.hostMain.shown === undefined) new WorkspaceLeaf(this, this.hostMain);
    if (this.#activeLeaf === leaf) {
      this.#activeLeaf = null;
      const next = this.hostMain.shown;
      if (next !== undefined) this.activate(next);
    }
    if (leaf.tabs === this.rightSplit.hostTabs && leaf.tabs.leaves.length === 0) this.rightSplit.collapse();
    this.layoutChanged();
    this.#fileShown();
  }

  /** Told once, after all that happens together. */
  layoutChanged(): void {
    if (this.#layoutTimer !== undefined) return;
    this.#layoutTimer = window.setTimeout(() => {
      this.#layoutTimer = undefined;
      this.#fileShown();
      if (this.layoutReady) this.emit("layout-change");
    }, 0);
  }

  setReady(): void {
    this.layoutReady = true;
    for (const callback of this.#readyCallbacks.splice(0)) callback();
    this.emit("layout-change");
  }

  hasViewType(type: string): boolean {
    return this.#viewCreators.has(type);
  }

  pluginViewTypes(): string[] {
    return [...this.#viewCreators.keys()].filter((type) => !this.#hostViewTypes.has(type));
  }

  addHostViewType(type: string, creator: ViewCreator): void {
    this.#hostViewTypes.add(type);
    this.#viewCreators.set(type, creator);
  }

  createView(type: string, leaf: WorkspaceLeaf): View | undefined {
    return this.#viewCreators.get(type)?.(leaf);
  }

  /** Leaves that wait for this type, as those of a reloaded plugin do, get their view if they are in sight. */
  addViewType(type: string, creator: ViewCreator): void {
    if (this.hasViewType(type)) throw fault(`The view type "${type}" is registered already`);
    this.#viewCreators.set(type, creator);
    if (!this.layoutReady) return;
    for (const leaf of this.getLeavesOfType(type)) if (leaf.containerEl.isShown()) void leaf.loadIfDeferred();
  }

  /** The leaves stay where they are, so that an updated plugin finds them again. */
  removeViewType(type: string): void {
    this.#viewCreators.delete(type);
    for (const leaf of this.getLeavesOfType(type)) void leaf.defer(leaf.getViewState());
  }

  #leaves(): WorkspaceLeaf[] {
    return [this.hostMain, this.hostLeft.hostTabs, this.rightSplit.hostTabs].flatMap((tabs) => tabs.leaves);
  }

  #fileShown(): void {
    const file = this.getActiveFile();
    if (file === this.#shownFile) return;
    this.#shownFile = file;
    this.emit("file-open", file);
  }
}
