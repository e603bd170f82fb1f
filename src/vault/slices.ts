/** Long work in slices, so that typing and painting never wait for it. */

/** What long work needs to let others go first. */
export interface Pauses {
  /** Milliseconds since some moment in the past. */
  readonly elapsed: () => number;
  /** Runs something once everything that waits has had its turn. Returns what prevents it. */
  readonly later: (run: () => void) => () => void;
}

/** Far below the 50 ms after which a person feels that something hangs. */
const SLICE_MS = 10;
/** How many items are done between two looks at the clock. */
const ITEMS_AT_ONCE = 50;

/**
 * Does something with each item, in their order, and then what is to be done at the end. What fits into one slice is done
 * before this returns; the rest comes in slices of 10 ms, with a pause after each. Returns what stops it, and is then never
 * heard of again.
 */
export function inSlices<Item>(
  items: readonly Item[],
  visit: (item: Item) => void,
  done: () => void,
  { elapsed, later }: Pauses,
): () => void {
  // Whoever can stop this may keep that for long: then not the items as well.
  let left = items;
  let at = 0;
  let cancel = (): void => undefined;
  const goOn = () => {
    const end = elapsed() + SLICE_MS;
    while (at < left.length) {
      for (const item of left.slice(at, at + ITEMS_AT_ONCE)) visit(item);
      at += ITEMS_AT_ONCE;
      if (at < left.length && elapsed() >= end) {
        cancel = later(goOn);
        return;
      }
    }
    left = [];
    done();
  };
  goOn();
  return () => {
    cancel();
  };
}
