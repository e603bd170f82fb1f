import { fault, guard } from "../faults";
import {
  ButtonComponent,
  DropdownComponent,
  ExtraButtonComponent,
  TextAreaComponent,
  TextComponent,
  ToggleComponent,
  type BaseComponent,
} from "./components";

let madeSoFar = 0;

/** One row: a name and a description, and a box with controls. */
export class Setting {
  static {
    guard(this, "Setting");
  }

  settingEl: HTMLElement;
  infoEl: HTMLElement;
  nameEl: HTMLElement;
  descEl: HTMLElement;
  controlEl: HTMLElement;
  components: BaseComponent[] = [];
  /** There once a message was set, and hidden while there is none. */
  errorEl: HTMLElement | null = null;
  readonly #id = `setting-${++madeSoFar}`;

  constructor(containerEl: HTMLElement) {
    this.settingEl = containerEl.createDiv("setting-item");
    this.infoEl = this.settingEl.createDiv("setting-item-info");
    this.nameEl = this.infoEl.createDiv({ cls: "setting-item-name", attr: { id: `${this.#id}-name` } });
    this.descEl = this.infoEl.createDiv("setting-item-description");
    this.controlEl = this.settingEl.createDiv("setting-item-control");
  }

  setName(name: string | DocumentFragment): this {
    this.nameEl.setText(name);
    return this;
  }

  setDesc(desc: string | DocumentFragment): this {
    this.descEl.setText(desc);
    return this;
  }

  setHeading(): this {
    this.settingEl.addClass("setting-item-heading");
    return this;
  }

  setClass(cls: string): this {
    this.settingEl.addClass(cls);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.settingEl.toggleClass("is-disabled", disabled);
    for (const component of this.components) component.setDisabled(disabled);
    return this;
  }

  setErrorMessage(message: string | null): this {
    const isInvalid = message !== null && message !== "";
    if (this.errorEl === null) {
      if (!isInvalid) return this;
      this.errorEl = this.controlEl.createDiv({ cls: "setting-item-error", attr: { id: `${this.#id}-error` } });
    }
    this.settingEl.toggleClass("is-invalid", isInvalid);
    this.errorEl.setText(message ?? "");
    this.errorEl.toggle(isInvalid);
    const describedBy = isInvalid ? this.errorEl.id : null;
    for (const { hostLabelledEl: element } of this.components) {
      element?.setAttrs({ "aria-invalid": isInvalid ? "true" : null, "aria-describedby": describedBy });
    }
    return this;
  }

  addButton(callback: (component: ButtonComponent) => unknown): this {
    return this.#add(new ButtonComponent(this.controlEl), callback);
  }

  addExtraButton(callback: (component: ExtraButtonComponent) => unknown): this {
    return this.#add(new ExtraButtonComponent(this.controlEl), callback);
  }

  addToggle(callback: (component: ToggleComponent) => unknown): this {
    this.settingEl.addClass("mod-toggle");
    return this.#add(new ToggleComponent(this.controlEl), callback);
  }

  addDropdown(callback: (component: DropdownComponent) => unknown): this {
    return this.#add(new DropdownComponent(this.controlEl), callback);
  }

  addText(callback: (component: TextComponent) => unknown): this {
    return this.#add(new TextComponent(this.controlEl), callback);
  }

  addTextArea(callback: (component: TextAreaComponent) => unknown): this {
    return this.#add(new TextAreaComponent(this.controlEl), callback);
  }

  #add<Component extends BaseComponent>(component: Component, callback: (component: Component) => unknown): this {
    if (typeof callback !== "function") throw fault("Setting.add… was given no callback");
    this.components.push(component);
    callback(component);
    this.#label(component.hostLabelledEl);
    return this;
  }

  /** The row's name names its control, unless the plugin gave it a name of its own. */
  #label(element: HTMLElement | undefined): void {
    if (element === undefined || element.hasAttribute("aria-label") || element.hasAttribute("aria-labelledby")) return;
    element.setAttr("aria-labelledby", this.nameEl.id);
  }
}
