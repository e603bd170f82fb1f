/**
 * What a number is counted from: the path of a note for each thing counted, so that its length is the number. A note stands
 * there as often as it was counted.
 */
export type Figure = readonly string[];

/** The figure of some facts. */
export function figureOf(facts: readonly { readonly path: string }[]): Figure {
  return facts.map(({ path }) => path);
}

const NONE: string[] = [];

/** A figure for each of some results, also where it is none. */
export function figuresBy<Result extends string, Fact extends { readonly path: string }>(
  results: readonly Result[],
  facts: readonly Fact[],
  resultOf: (fact: Fact) => Result,
): Readonly<Record<Result, Figure>> {
  const figures = {} as Record<Result, string[]>;
  for (const result of results) figures[result] = NONE;
  for (const fact of facts) {
    const result = resultOf(fact);
    if (figures[result] === NONE) figures[result] = [fact.path];
    else figures[result].push(fact.path);
  }
  return figures;
}

/** From so many values on, a middle or an average says something. */
export const ENOUGH = 10;

export function inNumericalOrder(values: readonly number[]): readonly number[] {
  return [...values].sort((one, other) => one - other);
}
