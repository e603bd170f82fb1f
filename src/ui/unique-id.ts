import { useState } from "preact/hooks";

let count = 0;

/** An id for an element, unlike any other in the window, whoever else draws in it. */
export function uniqueId(): string {
  count += 1;
  return `hear-back-${String(count)}`;
}

/** The id of an element, which gets one if it has none. */
export function idOf(element: HTMLElement): string {
  if (element.id === "") element.id = uniqueId();
  return element.id;
}

/** The same id for the life of a component. */
export function useUniqueId(): string {
  return useState(uniqueId)[0];
}
