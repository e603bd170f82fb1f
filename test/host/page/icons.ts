import { createElement, icons } from "lucide";
import { fault } from "./faults";

/** Puts an icon in place of whatever the element holds. */
export function setIcon(parent: HTMLElement, id: string): void {
  parent.empty();
  const name = id.replace(/^lucide-/, "");
  const pascalCase = name.replace(/(?:^|-)([a-z0-9])/g, (_match, letter: string) => letter.toUpperCase());
  const icon = icons[pascalCase as keyof typeof icons] as (typeof icons)[keyof typeof icons] | undefined;
  if (icon === undefined) {
    // Obsidian draws nothing then, which nobody would notice.
    fault(`The stand-in host has no icon "${id}"`);
    return;
  }
  parent.appendChild(createElement(icon, { class: `svg-icon lucide-${name}`, "aria-hidden": "true" }));
}
