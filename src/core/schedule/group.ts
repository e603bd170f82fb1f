import { addDays, type LocalDay } from "../day";
import type { Step } from "./step";
import { canBeActedOn } from "./step-order";

/** The groups of the agenda, in their order. */
export const GROUPS = ["overdue", "today", "soon", "waiting", "move on", "quiet", "closed"] as const;

export type Group = (typeof GROUPS)[number];

/** "Soon" is the next seven calendar days. */
const SOON_DAYS = 7;

/** Where an Application stands by its first step; "quiet" and "closed" are not decided by a step. */
export function groupOf(step: Step, today: LocalDay): Group {
  const { kind, due } = step;
  if (due === null) return "waiting";
  if (kind === "move-on" && due <= today) return "move on";
  if (due < today) return "overdue";
  if (due === today || (kind === "decide" && canBeActedOn(step, today))) return "today";
  return due <= addDays(today, SOON_DAYS) ? "soon" : "waiting";
}
