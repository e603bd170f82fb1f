/** Where it may have gone wrong: asked on the day, and in looking back. */
import type { WEAK_POINTS } from "../core/reading/written-down";
import { capitalised } from "./days";

export const WEAK_POINT = {
  legend: "Where may it have gone wrong, if it did?",
  ownWord: "Your own word",
} as const;

/** `My questions` for `own questions`; what a person wrote themselves as they wrote it. */
export function weakPointName(point: string): string {
  const mine: (typeof WEAK_POINTS)[number] = "own questions";
  return point === mine ? "My questions" : capitalised(point);
}
