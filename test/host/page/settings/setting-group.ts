import { guard } from "../faults";
import { Setting } from "./setting";

/** Rows that belong together, with a heading above them if there is one. */
export class SettingGroup {
  static {
    guard(this, "SettingGroup");
  }

  listEl: HTMLElement;
  /** For the host. */
  readonly hostElement: HTMLElement;
  #heading: Setting | undefined;

  constructor(containerEl: HTMLElement) {
    this.hostElement = containerEl.createDiv("setting-group");
    this.listEl = this.hostElement.createDiv("setting-items");
  }

  setHeading(text: string | DocumentFragment): this {
    if (this.#heading === undefined) {
      this.#heading = new Setting(this.hostElement).setHeading();
      this.hostElement.prepend(this.#heading.settingEl);
    }
    this.#heading.setName(text);
    return this;
  }

  addClass(...classes: string[]): this {
    this.hostElement.addClass(...classes);
    return this;
  }

  addSetting(callback: (setting: Setting) => void): this {
    callback(new Setting(this.listEl));
    return this;
  }
}
