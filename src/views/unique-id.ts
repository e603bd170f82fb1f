import { useState } from "preact/hooks";

let count = 0;

/** An id for an element, unlike any other in the window, whoever else draws in it. */
export function uniqueId(): string {
  count += 1;
  return `hear-back-${String(count)}`;
}

/** The same id for the life of a component. */
export function useUniqueId(): string {
  return useState(uniqueId)[0];
}
