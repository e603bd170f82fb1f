import type { Facts } from "./facts";
import type { Step } from "./step";

/** Rule 15: feedback has come, and no lesson has been made of it yet. It stands until one is written. */
export function lookBack(facts: Facts): readonly Step[] {
  const { log, today } = facts;
  const feedback = log.findLast(({ kind }) => kind === "feedback")?.day;
  if (feedback === undefined || hasLessons(facts)) return [];
  return [{ kind: "look-back", due: today, reasons: [{ kind: "feedback came", on: feedback }] }];
}

/** Whether a lesson stands in the note of the latest round, or in the application's own. */
export function hasLessons({ application, held }: Facts): boolean {
  return application.lessons.length > 0 || (held !== undefined && held.lessons.length > 0);
}
