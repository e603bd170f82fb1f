import { guard } from "./faults";
import { Platform } from "./platform";
import type { Scope } from "./scope";

/** Gives true for a key that it took. */
type KeyHandler = (event: KeyboardEvent) => boolean;

const layers: KeyHandler[] = [];

/** The topmost layer hears a key first: a menu, then the palette, then the commands' own keys. */
export function pushKeys(handler: KeyHandler): () => void {
  layers.push(handler);
  return () => {
    const index = layers.lastIndexOf(handler);
    if (index >= 0) layers.splice(index, 1);
  };
}

/** Scopes that plugins put on top of everything else. */
export class ScopeStack {
  static {
    guard(this, "Keymap");
  }

  readonly #release = new Map<Scope, () => void>();

  pushScope(scope: Scope): void {
    this.popScope(scope);
    this.#release.set(
      scope,
      pushKeys((event) => scope.hostHandle(event)),
    );
  }

  popScope(scope: Scope): void {
    this.#release.get(scope)?.();
    this.#release.delete(scope);
  }
}

export function listenForKeys(): void {
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.isComposing || layers.at(-1)?.(event) !== true) return;
      event.preventDefault();
      event.stopPropagation();
    },
    true,
  );
}

export function hasMod(event: KeyboardEvent | MouseEvent): boolean {
  return Platform.isMacOS ? event.metaKey : event.ctrlKey;
}

export const Keymap = {
  /** Where a link should open: in a new tab for Mod and for the middle button. */
  isModEvent(event?: KeyboardEvent | MouseEvent | null): "tab" | false {
    if (event === undefined || event === null) return false;
    return hasMod(event) || ("button" in event && event.button === 1) ? "tab" : false;
  },
};
