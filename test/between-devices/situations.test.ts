import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { stopClock } from "../actions/acting";
import { expectGolden } from "../golden";
import { diverge } from "./devices";
import { judgeOf, OUTCOMES, type Judged } from "./judging";
import { merged, WAY_NAMES, type Diverged, type Notes, type Way } from "./merging";
import { FIELD, MEASURED, type Situation } from "./situations";

beforeEach(stopClock);
afterEach(() => void vi.useRealTimers());

interface Tried extends Judged {
  readonly way: Way;
}

/** Every way, here into there and there into here. */
function triedInAllWays(states: Diverged<Notes>): readonly Tried[] {
  const turned = { base: states.base, here: states.there, there: states.here };
  const judge = judgeOf(states);
  return WAY_NAMES.flatMap((way) => [states, turned].map((one) => ({ way, ...judge(merged(way, one)) })));
}

it.each([
  ["what-merges-leave.txt", "What was measured", MEASURED],
  ["what-merges-leave-in-the-field.txt", "From the field", FIELD],
])("what merges leave, and what becomes of it: %s", async (golden, title, situations) => {
  const rows: string[] = [];
  const all: Tried[] = [];
  const faults: string[] = [];
  for (const situation of situations) {
    const tried = triedInAllWays(await statesOf(situation));
    all.push(...tried);
    rows.push(row(situation.name, tried));
    for (const { way, faults: own } of tried) faults.push(...own.map((fault) => `${situation.name}, ${way}: ${fault}`));
  }
  expect(faults).toEqual([]);
  expectGolden(golden, [title, "", ...rows, "", ...counts(all), ""].join("\n"));
});

function statesOf({ base, here, there }: Situation): Promise<Diverged<Notes>> {
  return diverge(base, here, there);
}

function row(name: string, tried: readonly Tried[]): string {
  const lines = WAY_NAMES.map((way) => {
    const [one, other] = tried.filter((each) => each.way === way).map(({ outcomes }) => outcomes.join(", "));
    return `    ${way.padEnd(20)}${one === other ? String(one) : `${String(one)} | ${String(other)}`}`;
  });
  return [name, ...lines].join("\n");
}

/** How often each was the worst that came of a merge. */
function counts(tried: readonly Tried[]): readonly string[] {
  const worst = ({ outcomes }: Tried) => outcomes.at(-1);
  return WAY_NAMES.map((way) => {
    const own = tried.filter((each) => each.way === way);
    const counted = OUTCOMES.flatMap((outcome) => {
      const count = own.filter((each) => worst(each) === outcome).length;
      return count === 0 ? [] : [`${String(count)} ${outcome}`];
    });
    return `${way.padEnd(20)}${counted.join(", ")}`;
  });
}
