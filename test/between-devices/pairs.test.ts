import fc from "fast-check";
import { afterEach, beforeEach, expect, vi } from "vitest";
import { stopClock } from "../actions/acting";
import { itHolds } from "../properties";
import { diverge } from "./devices";
import { judgeOf, OUTCOMES, type Outcome } from "./judging";
import { merged, WAY_NAMES, type Way } from "./merging";
import { actsOf, PAIRS } from "./pairs";

/** Each pair is merged twelve times. */
const isExploring = process.env["MODE"] === "explore";
const NUMBER_OF_PAIRS = isExploring ? 2_000 : 15;
const MINUTES = 60_000;

beforeEach(stopClock);
afterEach(() => void vi.useRealTimers());

itHolds(
  "whatever is done on two devices, all that a merge has left is read or can be mended, and counted once",
  async () => {
    const counts = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(PAIRS, async ({ base, here, there }) => {
        const states = await diverge(base, actsOf(here), actsOf(there));
        const turned = { base: states.base, here: states.there, there: states.here };
        const judge = judgeOf(states);
        for (const way of WAY_NAMES)
          for (const one of [states, turned]) {
            const notes = merged(way, one);
            const { outcomes, faults } = judge(notes);
            count(counts, way, outcomes);
            expect({ way, faults, notes: faults.length === 0 ? {} : notes }).toEqual({ way, faults: [], notes: {} });
          }
      }),
      { numRuns: NUMBER_OF_PAIRS },
    );
    if (isExploring) process.stdout.write(`${table(counts)}\n`);
  },
  30 * MINUTES,
);

function count(counts: Map<string, number>, way: Way, outcomes: readonly Outcome[]): void {
  const key = `${way}: ${String(outcomes.at(-1))}`;
  counts.set(key, (counts.get(key) ?? 0) + 1);
}

/** How often each was the worst that came of a merge. */
function table(counts: ReadonlyMap<string, number>): string {
  return WAY_NAMES.map((way) => {
    const counted = OUTCOMES.map((outcome) => `${String(counts.get(`${way}: ${outcome}`) ?? 0)} ${outcome}`);
    return `${way.padEnd(20)}${counted.join(", ")}`;
  }).join("\n");
}
