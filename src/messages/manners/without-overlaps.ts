/** Of several hints about the same words, one is enough. */
import { HINT_LEVELS, type Hint } from "./hint";

/**
 * Hints in the order in which they stand, none about words that another is about: a fact goes before the rest, then what
 * weighs more, then what stands first, then what says more. A hint at a place of no words is about the draft and stays.
 */
export function withoutOverlaps(hints: readonly Hint[]): readonly Hint[] {
  const inOrder = [...hints].sort((one, other) => one.from - other.from || other.to - one.to);
  const taken = new Uint8Array(hints.reduce((last, { to }) => Math.max(last, to), 0));
  const kept = new Set<Hint>();
  for (const hint of [...inOrder].sort((one, other) => weightOf(other) - weightOf(one))) {
    if (taken.subarray(hint.from, hint.to).includes(1)) continue;
    taken.fill(1, hint.from, hint.to);
    kept.add(hint);
  }
  return inOrder.filter((hint) => kept.has(hint));
}

function weightOf({ group, level }: Hint): number {
  return (group === "facts" ? HINT_LEVELS.length : 0) + HINT_LEVELS.indexOf(level);
}
