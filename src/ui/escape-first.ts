import { Scope, type App } from "obsidian";
import { useLayoutEffect, useRef } from "preact/hooks";

/** While something lies open within a dialog, Escape closes that, and the dialog only after it. */
export function useEscapeFirst(app: App, isOpen: boolean, close: () => void): void {
  const latest = useRef(close);
  latest.current = close;
  useLayoutEffect(() => {
    if (!isOpen) return undefined;
    const scope = new Scope();
    scope.register([], "Escape", () => {
      latest.current();
      return false;
    });
    app.keymap.pushScope(scope);
    return () => app.keymap.popScope(scope);
  }, [app, isOpen]);
}
