import { setIcon } from "obsidian";

/** One of Obsidian's icons, for the eye only. */
export function Icon({ name, class: className = "hear-back-icon" }: { readonly name: string; readonly class?: string }) {
  return <span class={className} aria-hidden="true" ref={drawIcon(name)} />;
}

/** A `ref` that draws an icon into an element, as Obsidian's own icon buttons have it. */
export function drawIcon(name: string) {
  return (element: HTMLElement | null): void => {
    if (element) setIcon(element, name);
  };
}
