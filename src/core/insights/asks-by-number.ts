import { compareText } from "../application";
import { groupBy } from "../group-by";
import { figuresBy, inNumericalOrder } from "./figure";
import type { Asks, AsksBy } from "./insights";
import type { AskFact } from "./search-facts";

const RESULTS: readonly AskFact["result"][] = ["answered", "asked again", "waiting", "no answer", "closed"];

/** What came of the first ask, the second, and so on. */
export function asksByNumber(asks: readonly AskFact[]): readonly Asks[] {
  return [...groupBy(asks, ({ number }) => String(number)).values()]
    .map((same) => ({ number: same[0]?.number ?? 0, ...countsOf(same) }))
    .sort((one, other) => one.number - other.number);
}

/** What came of those by phone, and of those in writing. */
export function asksByChannel(asks: readonly AskFact[]): readonly AsksBy[] {
  return [...groupBy(asks, ({ channel }) => channel)]
    .map(([name, same]) => ({ name, ...countsOf(same) }))
    .sort((one, other) => compareText(one.name, other.name));
}

function countsOf(asks: readonly AskFact[]): Omit<Asks, "number"> {
  return {
    results: figuresBy(RESULTS, asks, ({ result }) => result),
    days: inNumericalOrder(asks.flatMap(({ days }) => days ?? [])),
  };
}
