/** Lists that are kept for as long as a note is. `filter` and the like leave room in a list for a dozen more items. */

const NONE: readonly never[] = [];

/** The same items in no more room than they need. */
export function kept<Item>(items: readonly [Item, ...Item[]]): readonly [Item, ...Item[]];
export function kept<Item>(items: readonly Item[]): readonly Item[];
export function kept<Item>(items: readonly Item[]): readonly Item[] {
  return items.length === 0 ? NONE : items.slice();
}

/** Several lists as one, which is the list itself where only one has anything in it. */
export function joined<Item>(lists: readonly (readonly Item[])[]): readonly Item[] {
  const filled = lists.filter((list) => list.length > 0);
  const [first = NONE] = filled;
  return filled.length > 1 ? kept(filled.flat()) : first;
}
