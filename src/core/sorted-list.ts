/**
 * A sorted list without the items that are gone and with those that have come in their places, behind their equals. It is
 * the same list if there are neither. Otherwise the list is copied once; places are found by binary search.
 */
export function exchange<Item>(
  list: readonly Item[],
  gone: readonly Item[],
  come: readonly Item[],
  compare: (one: Item, other: Item) => number,
): readonly Item[] {
  if (gone.length === 0 && come.length === 0) return list;
  const kept = gone.length === 0 ? list : without(list, new Set(gone));
  const sorted = [...come].sort(compare);
  if (kept.length === 0) return sorted;
  const result: Item[] = [];
  let from = 0;
  for (const item of sorted) {
    const place = placeOf(item, kept, from, compare);
    for (const before of kept.slice(from, place)) result.push(before);
    result.push(item);
    from = place;
  }
  return from === 0 ? result.concat(kept) : result.concat(kept.slice(from));
}

function without<Item>(list: readonly Item[], leaving: ReadonlySet<Item>): readonly Item[] {
  return list.filter((item) => !leaving.has(item));
}

/** The index, from `from` on, at which the item goes into the sorted list. */
function placeOf<Item>(
  item: Item,
  list: readonly Item[],
  from: number,
  compare: (one: Item, other: Item) => number,
): number {
  let low = from;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = list[middle];
    if (there !== undefined && compare(there, item) <= 0) low = middle + 1;
    else high = middle;
  }
  return low;
}
