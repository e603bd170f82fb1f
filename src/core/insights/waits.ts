import { compareText } from "../application";
import { commonest } from "../commonest";
import { ENOUGH, figuresBy, grouped, inNumericalOrder } from "./figure";
import type { Waits, WaitsOf } from "./insights";
import type { Wait } from "./search-facts";

const RESULTS: readonly Wait["result"][] = ["answered", "day not noted", "waiting", "no answer", "ended by you"];

/** How long some waits were, in all and by what they have in common. */
export function waitsOf(waits: readonly Wait[]): Waits {
  const byMonth = grouped(waits, ({ day }) => day?.slice(0, "2026-11".length) ?? "");
  return {
    all: countedAs("", waits),
    by: {
      company: mostFirst([...grouped(waits, companyIn).values()].map((same) => countedAs(nameOf(same), same))),
      route: by(waits, ({ route }) => route),
      channel: by(waits, ({ channel }) => channel),
      month: [...byMonth].map(([month, same]) => countedAs(month, same)).sort((a, b) => compareText(a.name, b.name)),
    },
  };
}

/** A company that has no key is known by its name alone. */
function companyIn({ companyKey, company }: Wait): string {
  return companyKey || company;
}

function nameOf(waits: readonly Wait[]): string {
  return commonest(waits.map(({ company }) => company)) ?? "";
}

function by(waits: readonly Wait[], nameIn: (wait: Wait) => string): readonly WaitsOf[] {
  return mostFirst([...grouped(waits, nameIn)].map(([name, same]) => countedAs(name, same)));
}

/** What has no name goes last, whatever there is of it. */
function mostFirst(all: readonly WaitsOf[]): readonly WaitsOf[] {
  return [...all].sort(
    (one, other) =>
      Number(one.name === "") - Number(other.name === "") ||
      countOf(other) - countOf(one) ||
      compareText(one.name, other.name),
  );
}

function countOf({ results }: WaitsOf): number {
  return RESULTS.reduce((sum, result) => sum + results[result].length, 0);
}

function countedAs(name: string, waits: readonly Wait[]): WaitsOf {
  const results = figuresBy(RESULTS, waits, ({ result }) => result);
  const days = inNumericalOrder(
    waits.flatMap(({ result, days: waited }) => (result === "answered" ? (waited ?? []) : [])),
  );
  return { name, results, days, median: days.length < ENOUGH ? undefined : medianOf(days) };
}

/** The one in the middle, or halfway between the two. */
function medianOf(days: readonly number[]): number | undefined {
  const upper = days[Math.floor(days.length / 2)];
  const lower = days[Math.ceil(days.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
