/** The day by which they said that they would answer. */
import type { LocalDay } from "../day";
import type { Entry } from "../entry";
import type { Change } from "./change-and-undo";

/**
 * Sets the promised day in the note that the promise in force comes from; elsewhere, the old one might be the later of
 * the two and win. Without one in force it goes into the note of the held round, else into the application's own.
 */
export function setPromisedDay({ application, schedule }: Entry, by: LocalDay): readonly Change[] {
  const inForce = application.promises.find((promise) => promise.by === schedule.promise);
  return [
    { path: inForce?.path ?? schedule.heldRound?.path ?? application.paths[0], property: "response_by", value: by },
  ];
}
