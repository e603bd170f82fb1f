import { guard } from "./faults";

const DEFAULT_MS = 5000;

/** A message in the corner that goes away by itself, or by a click; with a duration of 0 only by a click. */
export class Notice {
  static {
    guard(this, "Notice");
  }

  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;
  #timer: number | undefined;

  constructor(message: string | DocumentFragment, duration = DEFAULT_MS) {
    this.containerEl = corner().createDiv("notice");
    this.messageEl = this.containerEl.createDiv("notice-message");
    this.messageEl.setText(message);
    this.containerEl.addEventListener("click", () => {
      this.hide();
    });
    if (duration > 0) {
      this.#timer = window.setTimeout(() => {
        this.hide();
      }, duration);
    }
  }

  hide(): void {
    window.clearTimeout(this.#timer);
    this.containerEl.remove();
  }
}

function corner(): HTMLElement {
  return document.querySelector<HTMLElement>("body > .notice-container") ?? document.body.createDiv("notice-container");
}
