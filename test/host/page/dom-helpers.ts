/** The helpers that Obsidian puts on the prototypes of the DOM; only those that plugins of this size use. */

type Attributes = Record<string, string | number | boolean | null>;

type CreateElement = (
  this: Node,
  tag: string,
  options?: DomElementInfo | string,
  callback?: (element: HTMLElement) => void,
) => HTMLElement;

function words(classes: string | readonly string[]): string[] {
  return (typeof classes === "string" ? [classes] : classes).flatMap((one) => one.split(/\s+/)).filter(Boolean);
}

function setAttribute(element: Element, name: string, value: Attributes[string] | undefined): void {
  if (value === null || value === undefined || value === false) element.removeAttribute(name);
  else element.setAttribute(name, String(value));
}

function fill(element: HTMLElement, options: DomElementInfo): void {
  element.classList.add(...words(options.cls ?? []));
  if (options.text !== undefined) element.setText(options.text);
  for (const [name, value] of Object.entries(options.attr ?? {})) setAttribute(element, name, value);
  for (const name of ["title", "type", "placeholder", "href"] as const) {
    if (options[name] !== undefined) element.setAttribute(name, options[name]);
  }
  if (options.value !== undefined && "value" in element) element.value = options.value;
}

function create(
  tag: string,
  options: DomElementInfo | string | undefined,
  callback: ((element: HTMLElement) => void) | undefined,
  parent?: Node,
): HTMLElement {
  const element = document.createElement(tag);
  const info = typeof options === "string" ? { cls: options } : (options ?? {});
  fill(element, info);
  const home = parent ?? info.parent;
  if (info.prepend === true) home?.insertBefore(element, home.firstChild);
  else home?.appendChild(element);
  callback?.(element);
  return element;
}

const createOn =
  (tag: string) =>
  (options?: DomElementInfo | string, callback?: (element: HTMLElement) => void): HTMLElement =>
    create(tag, options, callback);

const nodeMethods = {
  createEl(this: Node, tag: string, ...[options, callback]: Tail<Parameters<CreateElement>>): HTMLElement {
    return create(tag, options, callback, this);
  },
  createDiv(this: Node, ...[options, callback]: Tail<Parameters<CreateElement>>): HTMLElement {
    return create("div", options, callback, this);
  },
  createSpan(this: Node, ...[options, callback]: Tail<Parameters<CreateElement>>): HTMLElement {
    return create("span", options, callback, this);
  },
  empty(this: Node): void {
    while (this.firstChild !== null) this.removeChild(this.firstChild);
  },
  detach(this: Node): void {
    this.parentNode?.removeChild(this);
  },
  appendText(this: Node, text: string): void {
    this.appendChild(document.createTextNode(text));
  },
  instanceOf(this: Node, type: new () => object): boolean {
    return this instanceof type;
  },
};

type Tail<List extends readonly unknown[]> = List extends [unknown, ...infer Rest] ? Rest : never;

const elementMethods = {
  setText(this: Element, text: string | DocumentFragment): void {
    if (typeof text === "string") this.textContent = text;
    else this.replaceChildren(text);
  },
  getText(this: Element): string {
    return this.textContent;
  },
  addClass(this: Element, ...classes: string[]): void {
    this.classList.add(...words(classes));
  },
  removeClass(this: Element, ...classes: string[]): void {
    this.classList.remove(...words(classes));
  },
  toggleClass(this: Element, classes: string | string[], value: boolean): void {
    for (const one of words(classes)) this.classList.toggle(one, value);
  },
  hasClass(this: Element, name: string): boolean {
    return this.classList.contains(name);
  },
  setAttr(this: Element, name: string, value: Attributes[string]): void {
    setAttribute(this, name, value);
  },
  setAttrs(this: Element, attributes: Attributes): void {
    for (const [name, value] of Object.entries(attributes)) setAttribute(this, name, value);
  },
  getAttr(this: Element, name: string): string | null {
    return this.getAttribute(name);
  },
  find(this: Element, selector: string): Element | null {
    return this.querySelector(selector);
  },
  findAll(this: Element, selector: string): Element[] {
    return [...this.querySelectorAll(selector)];
  },
  isActiveElement(this: Element): boolean {
    return this.ownerDocument.activeElement === this;
  },
};

const htmlMethods = {
  show(this: HTMLElement): void {
    this.style.removeProperty("display");
  },
  hide(this: HTMLElement): void {
    this.style.setProperty("display", "none");
  },
  toggle(this: HTMLElement, show: boolean): void {
    if (show) this.show();
    else this.hide();
  },
  isShown(this: HTMLElement): boolean {
    return this.offsetParent !== null;
  },
  setCssStyles(this: HTMLElement, styles: Partial<CSSStyleDeclaration>): void {
    Object.assign(this.style, styles);
  },
  setCssProps(this: HTMLElement, properties: Record<string, string>): void {
    for (const [name, value] of Object.entries(properties)) this.style.setProperty(name, value);
  },
};

function define(target: object, methods: object): void {
  for (const [name, value] of Object.entries(methods)) {
    Object.defineProperty(target, name, { value: value as unknown, configurable: true, writable: true });
  }
}

function defineGetters(target: object, getters: Record<string, () => unknown>): void {
  for (const [name, get] of Object.entries(getters)) Object.defineProperty(target, name, { get, configurable: true });
}

export function installDomHelpers(): void {
  define(Node.prototype, nodeMethods);
  define(Element.prototype, elementMethods);
  define(HTMLElement.prototype, htmlMethods);
  // Everything is in one window here; in Obsidian these differ in a pop-out.
  const here = { doc: () => document, win: () => window };
  defineGetters(Node.prototype, here);
  defineGetters(UIEvent.prototype, here);
  Object.assign(window, {
    activeWindow: window,
    activeDocument: document,
    createEl: (...args: Parameters<typeof create>) => create(args[0], args[1], args[2]),
    createDiv: createOn("div"),
    createSpan: createOn("span"),
    createFragment: (callback?: (fragment: DocumentFragment) => void): DocumentFragment => {
      const fragment = document.createDocumentFragment();
      callback?.(fragment);
      return fragment;
    },
  });
}
