import { setIcon } from "obsidian";

/** One of Obsidian's icons, for the eye only. */
export function Icon({ name, class: className }: { readonly name: string; readonly class?: string }) {
  return (
    <span
      class={className}
      aria-hidden="true"
      ref={(element) => {
        if (element) setIcon(element, name);
      }}
    />
  );
}
