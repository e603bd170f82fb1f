import { Component } from "./component";
import { guard } from "./faults";
import { setIcon } from "./icons";
import { pushKeys } from "./keyboard";

export class MenuItem {
  static {
    guard(this, "MenuItem");
  }

  readonly element = createDiv({ cls: "menu-item tappable", attr: { role: "menuitem" } });
  readonly #iconEl = this.element.createDiv("menu-item-icon");
  readonly #titleEl = this.element.createDiv("menu-item-title");
  #callback: ((event: MouseEvent | KeyboardEvent) => unknown) | undefined;
  isDisabled = false;
  section = "";

  setTitle(title: string | DocumentFragment): this {
    this.#titleEl.setText(title);
    return this;
  }

  setIcon(icon: string | null): this {
    if (icon === null) this.#iconEl.empty();
    else setIcon(this.#iconEl, icon);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.isDisabled = disabled;
    this.element.toggleClass("is-disabled", disabled);
    this.element.setAttr("aria-disabled", disabled ? "true" : null);
    return this;
  }

  setSection(section: string): this {
    this.section = section;
    return this;
  }

  onClick(callback: (event: MouseEvent | KeyboardEvent) => unknown): this {
    this.#callback = callback;
    return this;
  }

  /** For the menu. */
  choose(event: MouseEvent | KeyboardEvent): void {
    this.#callback?.(event);
  }
}

const SEPARATOR = Symbol("separator");

/** Takes keys but no focus, so whatever had the focus has it still when the menu closes. */
export class Menu extends Component {
  static {
    guard(this, "Menu");
  }

  readonly #element = createDiv({ cls: "menu", attr: { role: "menu" } });
  readonly #entries: (MenuItem | typeof SEPARATOR)[] = [];
  /** In the order on the screen. */
  #items: MenuItem[] = [];
  #selected: MenuItem | undefined;
  #hideCallback: (() => unknown) | undefined;
  #isShown = false;

  addItem(callback: (item: MenuItem) => unknown): this {
    const item = new MenuItem();
    this.#entries.push(item);
    item.element.addEventListener("mouseenter", () => {
      this.#select(item);
    });
    item.element.addEventListener("click", (event) => {
      this.#choose(item, event);
    });
    callback(item);
    return this;
  }

  addSeparator(): this {
    this.#entries.push(SEPARATOR);
    return this;
  }

  showAtMouseEvent(event: MouseEvent): this {
    event.preventDefault();
    return this.showAtPosition({ x: event.clientX, y: event.clientY });
  }

  showAtPosition(position: { x: number; y: number }, doc: Document = document): this {
    if (this.#isShown) return this;
    this.#isShown = true;
    this.load();
    this.#draw();
    doc.body.appendChild(this.#element);
    this.#place(position);
    this.register(pushKeys((event) => this.#onKey(event)));
    const onPress = (event: Event): void => {
      if (event.target instanceof Node && !this.#element.contains(event.target)) this.hide();
    };
    doc.addEventListener("pointerdown", onPress, true);
    this.register(() => {
      doc.removeEventListener("pointerdown", onPress, true);
    });
    return this;
  }

  hide(): this {
    if (!this.#isShown) return this;
    this.#isShown = false;
    this.#element.remove();
    this.unload();
    this.#hideCallback?.();
    return this;
  }

  onHide(callback: () => unknown): void {
    this.#hideCallback = callback;
  }

  /** Items of one section stand together, as in Obsidian, in the order in which the sections first appear. */
  #draw(): void {
    this.#element.empty();
    this.#select(undefined);
    const items = this.#entries.filter((entry) => entry !== SEPARATOR);
    const sections = [...new Set(items.map((item) => item.section))];
    this.#items = sections.flatMap((section) => items.filter((item) => item.section === section));
    for (const section of sections) {
      if (this.#element.hasChildNodes()) this.#separate();
      for (const entry of this.#entries) {
        if (entry === SEPARATOR) {
          if (section === "") this.#separate();
        } else if (entry.section === section) {
          this.#element.appendChild(entry.element);
        }
      }
    }
  }

  #separate(): void {
    this.#element.createDiv("menu-separator");
  }

  #place(position: { x: number; y: number }): void {
    const margin = 8;
    const { width, height } = this.#element.getBoundingClientRect();
    const left = Math.max(margin, Math.min(position.x, window.innerWidth - width - margin));
    const top = Math.max(margin, Math.min(position.y, window.innerHeight - height - margin));
    this.#element.setCssStyles({ left: `${left}px`, top: `${top}px` });
  }

  #onKey(event: KeyboardEvent): boolean {
    switch (event.key) {
      case "ArrowDown":
        this.#move(1);
        break;
      case "ArrowUp":
        this.#move(-1);
        break;
      case "Enter":
        if (this.#selected !== undefined) this.#choose(this.#selected, event);
        break;
      case "Escape":
        this.hide();
        break;
      case "Tab":
        break;
      default:
        return false;
    }
    return true;
  }

  #move(step: 1 | -1): void {
    const items = this.#items.filter((item) => !item.isDisabled);
    const from = this.#selected === undefined ? (step === 1 ? -1 : 0) : items.indexOf(this.#selected);
    this.#select(items[(from + step + items.length) % items.length]);
  }

  #select(item: MenuItem | undefined): void {
    this.#selected?.element.removeClass("selected");
    this.#selected = item;
    item?.element.addClass("selected");
  }

  #choose(item: MenuItem, event: MouseEvent | KeyboardEvent): void {
    if (item.isDisabled) return;
    this.hide();
    item.choose(event);
  }
}
