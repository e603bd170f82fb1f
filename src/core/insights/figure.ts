/**
 * What a number is counted from: the path of a note for each thing counted, so that its length is the number. A note stands
 * there as often as it was counted.
 */
export type Figure = readonly string[];

/** The figure of some facts. */
export function figureOf(facts: readonly { readonly path: string }[]): Figure {
  return facts.map(({ path }) => path);
}

/** A figure for each of some results, also where it is none. */
export function figuresBy<Result extends string, Fact extends { readonly path: string }>(
  results: readonly Result[],
  facts: readonly Fact[],
  resultOf: (fact: Fact) => Result,
): Readonly<Record<Result, Figure>> {
  const figures = Object.fromEntries(results.map((result): [Result, string[]] => [result, []])) as Record<
    Result,
    string[]
  >;
  for (const fact of facts) figures[resultOf(fact)].push(fact.path);
  return figures;
}

/** Facts by what they have in common, in the order in which each comes up first. */
export function grouped<Fact>(facts: readonly Fact[], keyOf: (fact: Fact) => string): ReadonlyMap<string, Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const key = keyOf(fact);
    const group = groups.get(key);
    if (group) group.push(fact);
    else groups.set(key, [fact]);
  }
  return groups;
}

/** From so many values on, a middle or an average says something. */
export const ENOUGH = 10;

export function inNumericalOrder(values: readonly number[]): readonly number[] {
  return [...values].sort((one, other) => one - other);
}
