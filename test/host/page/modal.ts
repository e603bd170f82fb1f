import type { App } from "./app";
import { guard } from "./faults";
import { keepTabWithin, tabStops } from "./focus-within";
import { setIcon } from "./icons";
import { pushKeys } from "./keyboard";
import { Platform } from "./platform";
import { Scope } from "./scope";

/** Those that are open now, the topmost last. */
export const openModals = new Set<Modal>();

let madeSoFar = 0;

/** A dialog over everything else, which keeps the keyboard to itself until it is closed. */
export class Modal {
  static {
    guard(this, "Modal");
  }

  app: App;
  scope = new Scope();
  containerEl = createDiv("modal-container mod-dim");
  modalEl: HTMLElement;
  titleEl: HTMLElement;
  contentEl: HTMLElement;
  shouldRestoreSelection = true;
  #closeCallback: (() => unknown) | undefined;
  #releaseKeys: (() => void) | undefined;
  #hadFocus: Element | null = null;

  constructor(app: App) {
    this.app = app;
    const background = this.containerEl.createDiv("modal-bg");
    background.addEventListener("click", () => {
      this.close();
    });
    const titleId = `modal-title-${++madeSoFar}`;
    this.modalEl = this.containerEl.createDiv({
      cls: "modal",
      attr: { role: "dialog", "aria-modal": "true", "aria-labelledby": titleId, tabindex: "-1" },
    });
    const closeButton = this.modalEl.createEl("button", {
      cls: "modal-close-button clickable-icon",
      attr: { type: "button", "aria-label": "Close" },
    });
    setIcon(closeButton, "x");
    closeButton.addEventListener("click", () => {
      this.close();
    });
    const header = this.modalEl.createDiv("modal-header");
    this.titleEl = header.createDiv({ cls: "modal-title", attr: { id: titleId } });
    this.contentEl = this.modalEl.createDiv("modal-content");
    this.scope.register([], "Escape", () => {
      this.close();
      return false;
    });
  }

  open(): void {
    if (openModals.has(this)) return;
    openModals.add(this);
    this.#hadFocus = document.activeElement;
    document.body.appendChild(this.containerEl);
    this.#releaseKeys = pushKeys((event) => this.scope.hostHandle(event) || keepTabWithin(this.modalEl, event));
    void this.onOpen();
    if (!this.modalEl.contains(document.activeElement)) this.#firstStop().focus();
  }

  close(): void {
    if (!openModals.delete(this)) return;
    this.#releaseKeys?.();
    this.containerEl.remove();
    if (this.shouldRestoreSelection && this.#hadFocus instanceof HTMLElement) {
      this.#hadFocus.focus({ preventScroll: true });
    }
    this.onClose();
    this.#closeCallback?.();
  }

  /** Called when it is on the screen; plugins override it. */
  onOpen(): Promise<void> | void {
    return undefined;
  }

  /** Called when it is gone; plugins override it. */
  onClose(): void {
    return undefined;
  }

  setTitle(title: string): this {
    this.titleEl.setText(title);
    return this;
  }

  setContent(content: string | DocumentFragment): this {
    this.contentEl.setText(content);
    return this;
  }

  setCloseCallback(callback: () => unknown): this {
    this.#closeCallback = callback;
    return this;
  }

  /** The close button is the first of all, but nobody opens a modal to close it. On a phone no keyboard is to open. */
  #firstStop(): HTMLElement {
    if (Platform.isPhone) return this.modalEl;
    const [closeButton, first] = tabStops(this.modalEl);
    return first ?? closeButton ?? this.modalEl;
  }
}
