/** Where a round may have gone wrong, as it is chosen in a dialog, and what that changes in the notes. */
import type { Round } from "../reading/round";
import type { Change } from "./change-and-undo";

/** The notes that tell of the round as their own: its own note, and that of the application where it has the same day. */
export function ownPaths({ path, places = [] }: Round): readonly string[] {
  return [...new Set([path, ...places.filter(({ at }) => at === undefined).map((place) => place.path)])];
}

/**
 * Leaves the weak points of a round that are chosen. Where points only came, lines are added, so that a hand-written list
 * stays as it is. Several may stand in one line, with commas: then only the whole can be written anew.
 */
export function changeWeakPoints(round: Round, chosen: readonly string[]): readonly Change[] {
  const { path, writtenDown } = round;
  const property = "weak_points";
  const without = writtenDown.weakPoints.filter((point) => !chosen.includes(point));
  const added = chosen.filter((point) => !writtenDown.weakPoints.includes(point));
  if (without.length === 0) return added.length === 0 ? [] : [{ path, property, lines: added }];
  const others = ownPaths(round).filter((one) => one !== path);
  return [
    ...others.map((one): Change => ({ path: one, property, without })),
    { path, property, value: chosen.length === 0 ? undefined : chosen },
  ];
}
