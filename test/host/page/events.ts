import { fault, guard } from "./faults";

export interface EventRef {
  /** For the list of what a plugin left behind. */
  readonly description: string;
  readonly release: () => void;
}

type Kinds<Sent> = { [Name in keyof Sent]: unknown[] };

interface Handler {
  readonly name: PropertyKey;
  readonly call: (...args: never[]) => unknown;
}

/** The plugin's handlers that are registered now, anywhere. */
export const pluginHandlers = new Set<EventRef>();

export abstract class Events<Sent extends Kinds<Sent>> {
  static {
    guard(this, "Events");
  }

  readonly #handlers = new Set<Handler>();
  readonly #observers = new Set<Handler>();
  /** For `off`, which is given no reference. */
  readonly #callbacks = new Map<EventRef, readonly [name: string, callback: unknown]>();

  /** Only these are ever sent. */
  protected abstract readonly eventNames: readonly (keyof Sent & string)[];

  /** For the plugin. */
  on<Name extends keyof Sent & string>(
    name: Name,
    callback: (...args: Sent[Name]) => unknown,
    context?: unknown,
  ): EventRef {
    if (!this.eventNames.includes(name)) throw fault(`The stand-in host never sends "${name}"`);
    const handler: Handler = { name, call: (...args: Sent[Name]): unknown => callback.apply(context, args) };
    this.#handlers.add(handler);
    const reference: EventRef = {
      description: `a handler of "${name}"`,
      release: () => {
        this.#handlers.delete(handler);
        pluginHandlers.delete(reference);
        this.#callbacks.delete(reference);
      },
    };
    pluginHandlers.add(reference);
    this.#callbacks.set(reference, [name, callback]);
    return reference;
  }

  off(name: keyof Sent & string, callback: (...args: never[]) => unknown): void {
    for (const [reference, [onName, onCallback]] of [...this.#callbacks]) {
      if (onName === name && onCallback === callback) reference.release();
    }
  }

  offref(reference: EventRef): void {
    reference.release();
  }

  /** For the host's own parts: they hear of it first, and are not counted as the plugin's. */
  observe<Name extends keyof Sent & string>(name: Name, call: (...args: Sent[Name]) => void): () => void {
    const handler: Handler = { name, call };
    this.#observers.add(handler);
    return () => this.#observers.delete(handler);
  }

  emit<Name extends keyof Sent & string>(name: Name, ...args: Sent[Name]): void {
    for (const handler of [...this.#observers, ...this.#handlers]) {
      if (handler.name !== name) continue;
      try {
        (handler.call as (...args: Sent[Name]) => unknown)(...args);
      } catch (error) {
        // One bad handler must not keep the others from hearing of it.
        window.setTimeout(() => {
          throw error;
        }, 0);
      }
    }
  }
}
