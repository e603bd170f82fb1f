import type { KeymapEventListener, Modifier } from "obsidian";
import { guard } from "./faults";
import { Platform } from "./platform";

export interface KeymapEventHandler {
  readonly scope: Scope;
  readonly modifiers: string | null;
  readonly key: string | null;
}

interface Binding extends KeymapEventHandler {
  readonly func: KeymapEventListener;
}

/** The keys that mean something while whatever owns this is on top. */
export class Scope {
  static {
    guard(this, "Scope");
  }

  readonly #bindings: Binding[] = [];

  /** With null for the modifiers or the key, any will do. */
  register(modifiers: Modifier[] | null, key: string | null, func: KeymapEventListener): KeymapEventHandler {
    const binding = { scope: this, modifiers: modifiers === null ? null : compile(modifiers), key, func };
    this.#bindings.push(binding);
    return binding;
  }

  unregister(handler: KeymapEventHandler): void {
    const index = this.#bindings.findIndex((binding) => binding === handler);
    if (index >= 0) this.#bindings.splice(index, 1);
  }

  /** For the host: true if a handler gave false, which says that the browser is not to act on the key. */
  hostHandle(event: KeyboardEvent): boolean {
    const modifiers = pressed(event);
    for (const { modifiers: wanted, key, func } of [...this.#bindings]) {
      if (wanted !== null && wanted !== modifiers) continue;
      if (key !== null && key.toLowerCase() !== event.key.toLowerCase()) continue;
      const result: unknown = func(event, { modifiers, key: event.key, vkey: event.key });
      if (result !== undefined) return result === false;
    }
    return false;
  }
}

function compile(modifiers: readonly Modifier[]): string {
  const mod = Platform.isMacOS ? "Meta" : "Ctrl";
  return modifiers
    .map((modifier) => (modifier === "Mod" ? mod : modifier))
    .sort()
    .join(",");
}

function pressed(event: KeyboardEvent): string {
  const modifiers: Modifier[] = [];
  if (event.ctrlKey) modifiers.push("Ctrl");
  if (event.metaKey) modifiers.push("Meta");
  if (event.shiftKey) modifiers.push("Shift");
  if (event.altKey) modifiers.push("Alt");
  return compile(modifiers);
}
