import { describe, expect, it } from "vitest";
import { inSlices } from "../../src/vault/slices";

/** A clock that says what it is told, and work that waits until it is let run. */
function fakePauses(msPerLook: number) {
  let now = 0;
  const waiting: (() => void)[] = [];
  return {
    waiting,
    elapsed: () => (now += msPerLook),
    later(run: () => void) {
      waiting.push(run);
      return () => void waiting.splice(waiting.indexOf(run), 1);
    },
    runNext: () => waiting.shift()?.(),
  };
}

function readingOf(count: number, msPerLook: number) {
  const pauses = fakePauses(msPerLook);
  const seen: number[] = [];
  let isDone = false;
  const items = Array.from({ length: count }, (_, at) => at);
  const stop = inSlices(
    items,
    (item) => seen.push(item),
    () => (isDone = true),
    pauses,
  );
  return { pauses, seen, items, stop, isDone: () => isDone };
}

describe("work in slices", () => {
  it("is done at once where it fits into one", () => {
    for (const count of [0, 1, 50, 1_000]) {
      const { seen, items, isDone } = readingOf(count, 0.1);
      expect(isDone()).toBe(true);
      expect(seen).toEqual(items);
    }
  });

  it("goes on after each pause, in order, each item once", () => {
    const { pauses, seen, items, isDone } = readingOf(1_234, 4);
    expect(isDone()).toBe(false);
    let slices = 1;
    for (; pauses.waiting.length > 0; slices += 1) {
      expect(pauses.waiting).toHaveLength(1);
      pauses.runNext();
    }
    expect(slices).toBeGreaterThan(5);
    expect(seen).toEqual(items);
    expect(isDone()).toBe(true);
  });

  it("ends where it is stopped", () => {
    const { pauses, seen, stop, isDone } = readingOf(1_234, 20);
    pauses.runNext();
    const before = seen.length;
    stop();
    pauses.runNext();
    expect(seen).toHaveLength(before);
    expect(isDone()).toBe(false);
  });
});
