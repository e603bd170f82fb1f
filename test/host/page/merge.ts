import { ChangeSet, Text } from "@codemirror/state";

/** The one stretch in which two texts differ. */
function difference(from: string, to: string): ChangeSet {
  let start = 0;
  while (start < from.length && start < to.length && from[start] === to[start]) start++;
  let fromEnd = from.length;
  let toEnd = to.length;
  while (fromEnd > start && toEnd > start && from[fromEnd - 1] === to[toEnd - 1]) {
    fromEnd--;
    toEnd--;
  }
  const insert = Text.of(to.slice(start, toEnd).split("\n"));
  return ChangeSet.of({ from: start, to: fromEnd, insert }, from.length);
}

/** What to do to `mine` so that it also has what changed from `base` to `theirs`. */
export function changesToMerge(base: string, mine: string, theirs: string): ChangeSet {
  return difference(base, theirs).map(difference(base, mine));
}
