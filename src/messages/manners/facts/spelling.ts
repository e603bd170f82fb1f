/** What is another spelling of a word, and what a slip. */

/** Words that are spelt in two ways, both right. */
const ALIKE: readonly (readonly [RegExp, string])[] = [
  [/is(ation|e|ed|ing)s?$/, "iz$1"],
  [/programme/, "program"],
  [/([a-z])our/, "$1or"],
  [/centre/, "center"],
  [/adviser/, "advisor"],
  [/ll(ed|ing)$/, "l$1"],
];

/** Letters that were left out, added, changed or turned round in a folded word, from the shortest word to take in so many. */
const SLIPS = [
  { from: 9, most: 2 },
  { from: 4, most: 1 },
];

const MOST_SLIPS = 2;

/** Whether a folded word is another, but for a slip of the fingers. Plurals and British or American spellings are none. */
export function isSlipOf(word: string, meant: string): boolean {
  if (word === meant || Math.abs(word.length - meant.length) > MOST_SLIPS || !beginAlike(word, meant)) return false;
  const most = SLIPS.find(({ from }) => Math.min(word.length, meant.length) >= from)?.most ?? 0;
  if (most === 0 || Math.abs(word.length - meant.length) > most || isPluralOf(word, meant) || isPluralOf(meant, word))
    return false;
  if (!isWithin(most, word, meant)) return false;
  return !/\d/.test(word) && alike(word) !== alike(meant);
}

/** One slip leaves one of the first two letters, in its place or beside it. This is quick to see. */
function beginAlike(word: string, meant: string): boolean {
  const [one, two] = [word.charAt(0), word.charAt(1)];
  return one === meant.charAt(0) || two === meant.charAt(1) || one === meant.charAt(1) || two === meant.charAt(0);
}

function isPluralOf(word: string, one: string): boolean {
  return (word === `${one}s` && !one.endsWith("s")) || word === `${one}es`;
}

function alike(word: string): string {
  return ALIKE.reduce((text, [spelling, other]) => text.replace(spelling, other), word);
}

/** Whether so many slips part two words. One slip stands in one place: what is alike before and behind it is left out. */
function isWithin(most: number, one: string, other: string): boolean {
  let from = 0;
  while (from < one.length && one[from] === other[from]) from += 1;
  let behind = 0;
  const shorter = Math.min(one.length, other.length) - from;
  while (behind < shorter && one.at(-1 - behind) === other.at(-1 - behind)) behind += 1;
  const [left, right] = [one.slice(from, one.length - behind), other.slice(from, other.length - behind)];
  if (most === 1 && Math.max(left.length, right.length) > 2) return false;
  return distance(left, right) <= most;
}

/** Damerau’s distance of two short words: two letters turned round are one slip. */
function distance(one: string, other: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_none, at) => at);
  for (let row = 1; row <= one.length; row += 1) {
    const next = [row];
    for (let column = 1; column <= other.length; column += 1) {
      const isSame = one[row - 1] === other[column - 1];
      const isTurned =
        row > 1 && column > 1 && one[row - 1] === other[column - 2] && one[row - 2] === other[column - 1];
      next.push(
        Math.min(
          (last[column] ?? 0) + 1,
          (next[column - 1] ?? 0) + 1,
          (last[column - 1] ?? 0) + (isSame ? 0 : 1),
          isTurned ? (beforeLast[column - 2] ?? 0) + 1 : Infinity,
        ),
      );
    }
    beforeLast = last;
    last = next;
  }
  return last[other.length] ?? 0;
}
