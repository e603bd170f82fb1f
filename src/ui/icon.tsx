import { setIcon } from "obsidian";

type Draw = (element: HTMLElement | null) => void;

const draws = new Map<string, Draw>();

/** One of Obsidian's icons, for the eye only. */
export function Icon({
  name,
  class: className = "hear-back-icon",
}: {
  readonly name: string;
  readonly class?: string;
}) {
  return <span class={className} aria-hidden="true" ref={drawIcon(name)} />;
}

/**
 * A `ref` that draws an icon into an element, as in Obsidian's own icon buttons. It is the same function for the same
 * icon, so Preact calls it once: redrawing the icon between pressing and releasing the button would lose the click.
 */
export function drawIcon(name: string): Draw {
  const known = draws.get(name);
  if (known) return known;
  const draw: Draw = (element) => {
    if (element) setIcon(element, name);
  };
  draws.set(name, draw);
  return draw;
}
