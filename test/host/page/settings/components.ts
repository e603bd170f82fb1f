import { guard } from "../faults";
import { setIcon } from "../icons";
import { makePressable } from "./pressable";

/** What stands in the control box of a row. */
export abstract class BaseComponent {
  static {
    guard(this, "BaseComponent");
  }

  disabled = false;

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    return this;
  }

  /** For the host: the element that takes a label; undefined for those that bring their own. */
  get hostLabelledEl(): HTMLElement | undefined {
    return undefined;
  }
}

export abstract class ValueComponent<Value> extends BaseComponent {
  static {
    guard(this, "ValueComponent");
  }

  abstract getValue(): Value;
  abstract setValue(value: Value): this;
}

export class AbstractTextComponent<
  Input extends HTMLInputElement | HTMLTextAreaElement,
> extends ValueComponent<string> {
  static {
    guard(this, "AbstractTextComponent");
  }

  inputEl: Input;
  #callback: ((value: string) => unknown) | undefined;

  constructor(inputEl: Input) {
    super();
    this.inputEl = inputEl;
    inputEl.addEventListener("input", () => {
      this.onChanged();
    });
  }

  override get hostLabelledEl(): HTMLElement {
    return this.inputEl;
  }

  override setDisabled(disabled: boolean): this {
    this.inputEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  override getValue(): string {
    return this.inputEl.value;
  }

  /** Tells nobody, unlike that of a toggle. */
  override setValue(value: string): this {
    this.inputEl.value = value;
    return this;
  }

  setPlaceholder(placeholder: string): this {
    this.inputEl.placeholder = placeholder;
    return this;
  }

  onChanged(): void {
    this.#callback?.(this.getValue());
  }

  onChange(callback: (value: string) => unknown): this {
    this.#callback = callback;
    return this;
  }
}

export class TextComponent extends AbstractTextComponent<HTMLInputElement> {
  static {
    guard(this, "TextComponent");
  }

  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl("input", { type: "text", attr: { spellcheck: "false" } }));
  }
}

/** A field with a button that empties it, which is there while something stands in the field. */
export class SearchComponent extends AbstractTextComponent<HTMLInputElement> {
  static {
    guard(this, "SearchComponent");
  }

  clearButtonEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    const boxEl = containerEl.createDiv("search-input-container");
    super(boxEl.createEl("input", { type: "search", attr: { enterkeyhint: "search", spellcheck: "false" } }));
    this.clearButtonEl = boxEl.createDiv("search-input-clear-button");
    this.clearButtonEl.toggle(false);
    this.clearButtonEl.addEventListener("click", () => {
      this.setValue("");
      this.onChanged();
      this.inputEl.focus();
    });
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.clearButtonEl.toggle(value !== "");
    return this;
  }

  override onChanged(): void {
    this.clearButtonEl.toggle(this.inputEl.value !== "");
    super.onChanged();
  }
}

export class TextAreaComponent extends AbstractTextComponent<HTMLTextAreaElement> {
  static {
    guard(this, "TextAreaComponent");
  }

  constructor(containerEl: HTMLElement) {
    super(containerEl.createEl("textarea", { attr: { spellcheck: "false" } }));
  }
}

export class DropdownComponent extends ValueComponent<string> {
  static {
    guard(this, "DropdownComponent");
  }

  selectEl: HTMLSelectElement;
  #callback: ((value: string) => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.selectEl = containerEl.createEl("select", "dropdown");
    this.selectEl.addEventListener("change", () => this.#callback?.(this.getValue()));
  }

  override get hostLabelledEl(): HTMLElement {
    return this.selectEl;
  }

  override setDisabled(disabled: boolean): this {
    this.selectEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  addOption(value: string, display: string): this {
    this.selectEl.createEl("option", { value, text: display });
    return this;
  }

  override getValue(): string {
    return this.selectEl.value;
  }

  /** Tells nobody, unlike that of a toggle. */
  override setValue(value: string): this {
    this.selectEl.value = value;
    return this;
  }

  onChange(callback: (value: string) => unknown): this {
    this.#callback = callback;
    return this;
  }
}

export class ToggleComponent extends ValueComponent<boolean> {
  static {
    guard(this, "ToggleComponent");
  }

  toggleEl: HTMLElement;
  readonly #inputEl: HTMLInputElement;
  #callback: ((value: boolean) => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.toggleEl = containerEl.createDiv("checkbox-container");
    this.#inputEl = this.toggleEl.createEl("input", { type: "checkbox", attr: { tabindex: "0" } });
    this.toggleEl.addEventListener("click", () => {
      this.onClick();
    });
  }

  override get hostLabelledEl(): HTMLElement {
    return this.#inputEl;
  }

  override setDisabled(disabled: boolean): this {
    this.#inputEl.disabled = disabled;
    this.toggleEl.toggleClass("is-disabled", disabled);
    return super.setDisabled(disabled);
  }

  override getValue(): boolean {
    return this.toggleEl.hasClass("is-enabled");
  }

  /** Calls back if the value is another than before. */
  override setValue(on: boolean): this {
    if (on === this.getValue()) return this;
    this.toggleEl.toggleClass("is-enabled", on);
    this.#inputEl.checked = on;
    this.#callback?.(on);
    return this;
  }

  setTooltip(tooltip: string): this {
    this.toggleEl.setAttr("aria-label", tooltip);
    return this;
  }

  onClick(): void {
    if (!this.disabled) this.setValue(!this.getValue());
  }

  onChange(callback: (value: boolean) => unknown): this {
    this.#callback = callback;
    return this;
  }
}

export class ButtonComponent extends BaseComponent {
  static {
    guard(this, "ButtonComponent");
  }

  buttonEl: HTMLButtonElement;
  #callback: ((event: MouseEvent) => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.buttonEl = containerEl.createEl("button", { attr: { type: "button" } });
    this.buttonEl.addEventListener("click", (event) => this.#callback?.(event));
  }

  override setDisabled(disabled: boolean): this {
    this.buttonEl.disabled = disabled;
    return super.setDisabled(disabled);
  }

  setButtonText(name: string): this {
    this.buttonEl.setText(name);
    return this;
  }

  setIcon(icon: string): this {
    setIcon(this.buttonEl, icon);
    return this;
  }

  setCta(): this {
    this.buttonEl.addClass("mod-cta");
    return this;
  }

  removeCta(): this {
    this.buttonEl.removeClass("mod-cta");
    return this;
  }

  setTooltip(tooltip: string): this {
    this.buttonEl.setAttr("aria-label", tooltip);
    return this;
  }

  setClass(cls: string): this {
    this.buttonEl.addClass(cls);
    return this;
  }

  onClick(callback: (event: MouseEvent) => unknown): this {
    this.#callback = callback;
    return this;
  }
}

/** A small button without words. */
export class ExtraButtonComponent extends BaseComponent {
  static {
    guard(this, "ExtraButtonComponent");
  }

  extraSettingsEl: HTMLElement;
  #callback: (() => unknown) | undefined;

  constructor(containerEl: HTMLElement) {
    super();
    this.extraSettingsEl = containerEl.createDiv("clickable-icon extra-setting-button");
    this.setIcon("settings");
    makePressable(this.extraSettingsEl, () => {
      if (!this.disabled) this.#callback?.();
    });
  }

  override setDisabled(disabled: boolean): this {
    this.extraSettingsEl.toggleClass("is-disabled", disabled);
    this.extraSettingsEl.setAttrs({ "aria-disabled": disabled ? "true" : null, tabindex: disabled ? "-1" : "0" });
    return super.setDisabled(disabled);
  }

  setIcon(icon: string): this {
    setIcon(this.extraSettingsEl, icon);
    return this;
  }

  setTooltip(tooltip: string): this {
    this.extraSettingsEl.setAttr("aria-label", tooltip);
    return this;
  }

  onClick(callback: () => unknown): this {
    this.#callback = callback;
    return this;
  }
}
