import { ordersOf } from "./changes/settle-date";
import type { Problem } from "./reading/problem";
import { foldKey } from "./reading/property-names";

/** One row among the problems: a single one, or all that are alike. */
export interface ProblemRow {
  /** The same from one agenda to the next, for as long as the row stands for the same thing. */
  readonly id: string;
  readonly problems: readonly [Problem, ...Problem[]];
  /** Several dates whose order of day and month alone is in doubt, so that one answer settles them all. */
  readonly isOneQuestion: boolean;
}

/** From so many on, problems alike are one row: a program wrote them, or a habit. */
const MANY = 3;

/** Problems as they are shown, each where it stands in their order; many that are alike are one row, where the first stands. */
export function problemRows(problems: readonly Problem[]): readonly ProblemRow[] {
  const alike = new Map<string, [Problem, ...Problem[]]>();
  for (const problem of problems) {
    const likeness = likenessOf(problem);
    const others = alike.get(likeness);
    if (others) others.push(problem);
    else alike.set(likeness, [problem]);
  }
  const shown = new Set<string>();
  const once = singleRows();
  return problems.flatMap((problem) => {
    const likeness = likenessOf(problem);
    const all = alike.get(likeness) ?? [problem];
    if (all.length < MANY) return [once(problem)];
    if (shown.has(likeness)) return [];
    shown.add(likeness);
    return [{ id: `problems ${likeness}`, problems: all, isOneQuestion: isOrderInDoubt(problem) }];
  });
}

/** Each problem in a row of its own. */
export function rowsOfEach(problems: readonly Problem[]): readonly ProblemRow[] {
  return problems.map(singleRows());
}

/** Makes rows of one problem each. One that says the same of the same note again is told apart by its number. */
function singleRows(): (problem: Problem) => ProblemRow {
  const counts = new Map<string, number>();
  return (problem) => {
    const { path, kind, key, value } = problem;
    const name = `problem ${JSON.stringify([path, kind, key, value])}`;
    const count = counts.get(name) ?? 0;
    counts.set(name, count + 1);
    return { id: count === 0 ? name : `${name} ${String(count)}`, problems: [problem], isOneQuestion: false };
  };
}

/** A fault is alike where one sentence says it of each note, so that a note with another one keeps the way out of its own. */
function likenessOf(problem: Problem): string {
  return JSON.stringify([problem.kind, foldKey(problem.key), isOrderInDoubt(problem), problem.fault]);
}

function isOrderInDoubt(problem: Problem): boolean {
  return problem.kind === "ambiguous date" && ordersOf(problem).length > 1;
}
