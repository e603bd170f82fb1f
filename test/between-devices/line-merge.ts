/** The merge of git, line by line, in memory: its rules are those of git's `xmerge.c`, and `git merge-file` holds it to them. */

/** Lines of the base that one side has others for. */
interface Hunk {
  readonly at: number;
  readonly count: number;
  readonly sideAt: number;
  readonly sideCount: number;
}

interface Stretch {
  readonly takes: "here" | "there" | "conflict";
  readonly base: Range;
  readonly here: Range;
  readonly there: Range;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

export type Style = "markers" | "diff3" | "union";

/** Conflicts that lie no further apart are one. */
const LINES_BETWEEN = 3;

export function mergeLines(base: string, here: string, there: string, style: Style): string {
  const [inBase, inHere, inThere] = [linesOf(base), linesOf(here), linesOf(there)];
  const stretches = stretchesOf(inBase, inHere, inThere);
  const refined = style === "diff3" ? stretches : joinNear(stretches.flatMap((one) => refine(one, inHere, inThere)));
  const end = /\r\n/.test(here) ? "\r\n" : "\n";
  const merged: string[] = [];
  let done = 0;
  for (const { takes, base: was, here: ours, there: theirs } of refined) {
    merged.push(...inHere.slice(done, ours.from));
    done = ours.to;
    const [own, other] = [inHere.slice(ours.from, ours.to), inThere.slice(theirs.from, theirs.to)];
    if (takes === "here") merged.push(...own);
    else if (takes === "there") merged.push(...other);
    else if (style === "union") merged.push(...own, ...other);
    else {
      const before = style === "diff3" ? [`||||||| base${end}`, ...inBase.slice(was.from, was.to)] : [];
      merged.push(`<<<<<<< here${end}`, ...own, ...before, `=======${end}`, ...other, `>>>>>>> there${end}`);
    }
  }
  return [...merged, ...inHere.slice(done)].join("");
}

function linesOf(text: string): readonly string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

function stretchesOf(base: readonly string[], here: readonly string[], there: readonly string[]): readonly Stretch[] {
  const ours = [...hunksOf(base, here)];
  const theirs = [...hunksOf(base, there)];
  const stretches: Stretch[] = [];
  for (let [one] = ours, [other] = theirs; one ?? other; [one] = ours, [other] = theirs) {
    const own = one ?? { at: base.length + 1, count: 0, sideAt: here.length + 1, sideCount: 0 };
    const opposite = other ?? { at: base.length + 1, count: 0, sideAt: there.length + 1, sideCount: 0 };
    if (own.at + own.count < opposite.at) {
      append(stretches, "here", own, { ...own, sideAt: opposite.sideAt - opposite.at + own.at, sideCount: own.count });
      ours.shift();
      continue;
    }
    if (opposite.at + opposite.count < own.at) {
      const same = { ...opposite, sideAt: own.sideAt - own.at + opposite.at, sideCount: opposite.count };
      append(stretches, "there", same, opposite);
      theirs.shift();
      continue;
    }
    const isSame =
      own.at === opposite.at && own.count === opposite.count && textOf(here, own) === textOf(there, opposite);
    const from = Math.min(own.at, opposite.at);
    const to = Math.max(own.at + own.count, opposite.at + opposite.count);
    if (!isSame) append(stretches, "conflict", widened(own, from, to), widened(opposite, from, to));
    if (own.at + own.count >= opposite.at + opposite.count) theirs.shift();
    if (opposite.at + opposite.count >= own.at + own.count) ours.shift();
  }
  return stretches;
}

function textOf(side: readonly string[], { sideAt, sideCount }: Hunk): string {
  return side.slice(sideAt, sideAt + sideCount).join("");
}

/** The same hunk with the unchanged lines before and after it. */
function widened({ at, count, sideAt, sideCount }: Hunk, from: number, to: number): Hunk {
  const [before, after] = [at - from, to - at - count];
  return { at: from, count: to - from, sideAt: sideAt - before, sideCount: sideCount + before + after };
}

function append(stretches: Stretch[], takes: Stretch["takes"], own: Hunk, opposite: Hunk): void {
  const here = { from: own.sideAt, to: own.sideAt + own.sideCount };
  const there = { from: opposite.sideAt, to: opposite.sideAt + opposite.sideCount };
  const base = { from: own.at, to: own.at + own.count };
  const last = stretches.at(-1);
  if (last === undefined || (here.from > last.here.to && there.from > last.there.to)) {
    stretches.push({ takes, base, here, there });
    return;
  }
  const until = (before: Range, after: Range) => ({ from: before.from, to: after.to });
  stretches[stretches.length - 1] = {
    takes: last.takes === takes ? takes : "conflict",
    base: until(last.base, base),
    here: until(last.here, here),
    there: until(last.there, there),
  };
}

/** What both sides have alike is none of the conflict. */
function refine(stretch: Stretch, here: readonly string[], there: readonly string[]): readonly Stretch[] {
  const { takes, here: ours, there: theirs } = stretch;
  if (takes !== "conflict" || ours.from === ours.to || theirs.from === theirs.to) return [stretch];
  return hunksOf(here.slice(ours.from, ours.to), there.slice(theirs.from, theirs.to)).map(
    ({ at, count, sideAt, sideCount }) => ({
      ...stretch,
      here: { from: ours.from + at, to: ours.from + at + count },
      there: { from: theirs.from + sideAt, to: theirs.from + sideAt + sideCount },
    }),
  );
}

function joinNear(stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    const isNear =
      last?.takes === "conflict" && stretch.takes === "conflict" && stretch.here.from - last.here.to <= LINES_BETWEEN;
    if (!isNear) joined.push(stretch);
    else
      joined[joined.length - 1] = {
        ...last,
        here: { from: last.here.from, to: stretch.here.to },
        there: { from: last.there.from, to: stretch.there.to },
      };
  }
  return joined;
}

function hunksOf(base: readonly string[], side: readonly string[]): readonly Hunk[] {
  const { goes, comes } = changesBetween(base, side);
  slideDown(base, goes);
  slideDown(side, comes);
  const hunks: Hunk[] = [];
  let [at, sideAt] = [0, 0];
  while (at < base.length || sideAt < side.length) {
    const start = { at, sideAt };
    while (goes[at]) at += 1;
    while (comes[sideAt]) sideAt += 1;
    const hunk = { ...start, count: at - start.at, sideCount: sideAt - start.sideAt };
    if (hunk.count + hunk.sideCount > 0) hunks.push(hunk);
    at += 1;
    sideAt += 1;
  }
  return hunks;
}

/** Which lines of the base go, and which of the side come, by the longest row of lines that both have. */
function changesBetween(base: readonly string[], side: readonly string[]): { goes: boolean[]; comes: boolean[] } {
  const longest = Array.from({ length: base.length + 1 }, () => new Array<number>(side.length + 1).fill(0));
  const at = (row: number, column: number) => longest[row]?.[column] ?? 0;
  for (let row = base.length - 1; row >= 0; row -= 1)
    for (let column = side.length - 1; column >= 0; column -= 1)
      (longest[row] ?? [])[column] =
        base[row] === side[column] ? at(row + 1, column + 1) + 1 : Math.max(at(row + 1, column), at(row, column + 1));
  const goes = base.map(() => true);
  const comes = side.map(() => true);
  for (let row = 0, column = 0; row < base.length && column < side.length;) {
    if (base[row] === side[column]) {
      goes[row] = false;
      comes[column] = false;
      row += 1;
      column += 1;
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1;
    else column += 1;
  }
  return { goes, comes };
}

/** A group of changed lines that could stand further down as well does. */
function slideDown(lines: readonly string[], isChanged: boolean[]): void {
  for (let start = 0; start < lines.length; start += 1) {
    if (!isChanged[start]) continue;
    let end = start;
    while (isChanged[end]) end += 1;
    while (end < lines.length && lines[start] === lines[end]) {
      isChanged[start] = false;
      isChanged[end] = true;
      start += 1;
      while (isChanged[end]) end += 1;
    }
    start = end;
  }
}
