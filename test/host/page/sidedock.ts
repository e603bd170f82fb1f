import { guard } from "./faults";
import { TabGroup } from "./tab-group";

export class WorkspaceSidedock {
  static {
    guard(this, "WorkspaceSidedock");
  }

  collapsed = false;
  /** For the host. */
  readonly hostTabs: TabGroup;
  readonly #element: HTMLElement;
  readonly #onChange: () => void;

  constructor(parent: HTMLElement, side: "left" | "right", onChange: () => void) {
    this.#element = parent.createDiv(`workspace-split mod-sidedock mod-${side}-split`);
    this.hostTabs = new TabGroup(this.#element, false);
    this.#onChange = onChange;
  }

  collapse(): void {
    this.#setCollapsed(true);
  }

  expand(): void {
    this.#setCollapsed(false);
  }

  toggle(): void {
    this.#setCollapsed(!this.collapsed);
  }

  /** For the host: a bar below the tabs. */
  addFoot(cls: string): HTMLElement {
    return this.#element.createDiv(cls);
  }

  /** For the host. */
  setWidth(pixels: number): void {
    this.#element.setCssProps({ "--sidedock-width": `${pixels}px` });
  }

  #setCollapsed(collapsed: boolean): void {
    if (this.collapsed === collapsed) return;
    this.collapsed = collapsed;
    this.#element.toggleClass("is-sidedock-collapsed", collapsed);
    // A view that comes into sight is loaded then, and not before.
    if (!collapsed) void this.hostTabs.shown?.loadIfDeferred();
    this.#onChange();
  }
}
