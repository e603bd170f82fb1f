import { compareText } from "../application";
import { groupBy } from "../group-by";
import { companyIn } from "./company-names";
import { ENOUGH, figuresBy, inNumericalOrder } from "./figure";
import type { Waits, WaitsOf } from "./insights";
import type { Wait } from "./search-facts";

const RESULTS: readonly Wait["result"][] = ["answered", "day not noted", "waiting", "no answer", "closed"];

/** How long some waits were, in all and by what they have in common. */
export function waitsOf(waits: readonly Wait[], companies: ReadonlyMap<string, string>): Waits {
  const months = groupsOf(waits, ({ day }) => day.slice(0, "2026-11".length));
  return {
    all: countedAs("", waits),
    by: {
      company: mostFirst(groupsOf(waits, companyIn, (key) => companies.get(key) ?? key)),
      route: mostFirst(groupsOf(waits, ({ route }) => route)),
      channel: mostFirst(groupsOf(waits, ({ channel }) => channel)),
      month: months.sort((one, other) => compareText(one.name, other.name)).map(({ name, of }) => countedAs(name, of)),
    },
  };
}

interface Group {
  readonly name: string;
  readonly of: readonly Wait[];
}

function groupsOf(waits: readonly Wait[], keyIn: (wait: Wait) => string, nameOf = (key: string) => key): Group[] {
  return [...groupBy(waits, keyIn)].map(([key, of]) => ({ name: nameOf(key), of }));
}

/** What has no name goes last, whatever there is of it. */
function mostFirst(groups: Group[]): readonly WaitsOf[] {
  const compare = (one: Group, other: Group) =>
    Number(one.name === "") - Number(other.name === "") ||
    other.of.length - one.of.length ||
    compareText(one.name, other.name);
  return groups.sort(compare).map(({ name, of }) => countedAs(name, of));
}

function countedAs(name: string, waits: readonly Wait[]): WaitsOf {
  const results = figuresBy(RESULTS, waits, ({ result }) => result);
  const answered = waits.filter(({ result }) => result === "answered");
  const days = inNumericalOrder(answered.map(({ days: waited = 0 }) => waited));
  return { name, results, days, median: days.length < ENOUGH ? undefined : medianOf(days) };
}

/** The one in the middle, or halfway between the two. */
function medianOf(days: readonly number[]): number | undefined {
  const upper = days[Math.floor(days.length / 2)];
  const lower = days[Math.ceil(days.length / 2) - 1];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}
