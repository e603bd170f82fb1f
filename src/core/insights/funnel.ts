import { figureOf, figuresBy } from "./figure";
import type { Funnel } from "./insights";
import { CAME_TO, STAGES, type ApplicationFact } from "./search-facts";

/** How many got how far, how many of those stand there still, and what all came to. */
export function funnelOf(applications: readonly ApplicationFact[]): Funnel {
  const open = applications.filter(({ cameTo }) => cameTo === "open");
  const reached = STAGES.map((stage) => [stage, figureOf(applications.filter((one) => one.reached.has(stage)))]);
  return {
    reached: Object.fromEntries(reached) as Funnel["reached"],
    openAt: figuresBy(STAGES, open, ({ furthest }) => furthest),
    cameTo: figuresBy(CAME_TO, applications, ({ cameTo }) => cameTo),
  };
}
