let count = 0;

/** An id for an element, unlike any other in the window, whoever else draws in it. */
export function uniqueId(): string {
  count += 1;
  return `hear-back-${String(count)}`;
}
