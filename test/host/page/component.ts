import type { EventRef } from "./events";
import { guard } from "./faults";

/** What is loaded and unloaded, with all that was registered on it. */
export class Component {
  static {
    guard(this, "Component");
  }

  #loaded = false;
  readonly #children = new Set<Component>();
  #cleanups: (() => unknown)[] = [];
  #loading: Promise<void> = Promise.resolve();

  load(): void {
    if (this.#loaded) return;
    this.#loaded = true;
    this.#loading = Promise.resolve(this.onload()).then(() => undefined);
    for (const child of [...this.#children]) child.load();
  }

  /** For the host: settled when an `onload` that is asynchronous has ended. */
  whenLoaded(): Promise<void> {
    return this.#loading;
  }

  /** May give a promise. */
  onload(): unknown {
    return undefined;
  }

  onunload(): void {
    return;
  }

  unload(): void {
    if (!this.#loaded) return;
    this.#loaded = false;
    for (const child of [...this.#children]) child.unload();
    this.#children.clear();
    for (const cleanup of this.#cleanups.splice(0).reverse()) cleanup();
    this.onunload();
  }

  addChild<Child extends Component>(child: Child): Child {
    this.#children.add(child);
    if (this.#loaded) child.load();
    return child;
  }

  removeChild<Child extends Component>(child: Child): Child {
    if (this.#children.delete(child)) child.unload();
    return child;
  }

  register(cleanup: () => unknown): void {
    this.#cleanups.push(cleanup);
  }

  registerEvent(reference: EventRef): void {
    this.register(reference.release);
  }

  registerDomEvent(
    target: Window | Document | HTMLElement,
    type: string,
    callback: (event: Event) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void {
    const listener = callback.bind(this);
    target.addEventListener(type, listener, options);
    this.register(() => {
      target.removeEventListener(type, listener, options);
    });
  }

  registerInterval(id: number): number {
    this.register(() => {
      window.clearInterval(id);
    });
    return id;
  }
}
