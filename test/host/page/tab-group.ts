import { setIcon } from "./icons";
import type { WorkspaceLeaf } from "./workspace-leaf";

/** Leaves that share one place, with a tab for each; one of them is shown. */
export class TabGroup {
  readonly containerEl = createDiv("workspace-tabs");
  readonly headerEl = this.containerEl.createDiv("workspace-tab-header-container");
  readonly #tabsEl = this.headerEl.createDiv({
    cls: "workspace-tab-header-container-inner",
    attr: { role: "tablist" },
  });
  readonly #bodyEl = this.containerEl.createDiv("workspace-tab-container");
  readonly #tabs = new Map<WorkspaceLeaf, HTMLElement>();
  readonly #canClose: boolean;
  shown: WorkspaceLeaf | undefined;

  constructor(parent: HTMLElement, canClose: boolean) {
    parent.appendChild(this.containerEl);
    this.#canClose = canClose;
  }

  get leaves(): WorkspaceLeaf[] {
    return [...this.#tabs.keys()];
  }

  add(leaf: WorkspaceLeaf): void {
    const tab = this.#tabsEl.createDiv({ cls: "workspace-tab-header", attr: { role: "tab" } });
    tab.addEventListener("click", () => {
      void leaf.workspace.revealLeaf(leaf).then(() => {
        leaf.workspace.activate(leaf);
      });
    });
    this.#tabs.set(leaf, tab);
    this.#bodyEl.appendChild(leaf.containerEl);
    leaf.containerEl.hide();
    if (this.shown === undefined) this.show(leaf);
  }

  show(leaf: WorkspaceLeaf): void {
    this.shown = leaf;
    for (const [other, tab] of this.#tabs) {
      other.containerEl.toggle(other === leaf);
      tab.toggleClass("is-active", other === leaf);
      tab.setAttr("aria-selected", other === leaf ? "true" : "false");
    }
  }

  remove(leaf: WorkspaceLeaf): void {
    this.#tabs.get(leaf)?.remove();
    this.#tabs.delete(leaf);
    leaf.containerEl.remove();
    if (this.shown !== leaf) return;
    this.shown = undefined;
    const next = this.leaves.at(-1);
    if (next !== undefined) this.show(next);
  }

  /** After the view of a leaf, or what it shows, has changed. */
  drawTab(leaf: WorkspaceLeaf): void {
    const tab = this.#tabs.get(leaf);
    if (tab === undefined) return;
    const title = leaf.view.getDisplayText();
    tab.empty();
    tab.setAttrs({ "data-type": leaf.view.getViewType(), "aria-label": title });
    setIcon(tab.createDiv("workspace-tab-header-inner-icon"), leaf.view.getIcon());
    tab.createDiv({ cls: "workspace-tab-header-inner-title", text: title });
    if (!this.#canClose) return;
    const close = tab.createDiv({ cls: "workspace-tab-header-inner-close-button", attr: { "aria-label": "Close" } });
    setIcon(close, "x");
    close.addEventListener("click", (event) => {
      event.stopPropagation();
      leaf.detach();
    });
  }
}
