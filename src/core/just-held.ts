/** The rounds whose hour has just passed: the moment to ask how it went. */
import { openSections, type Agenda } from "./agenda";
import type { ClockTime, Moment } from "./day";
import type { Entry } from "./entry";
import type { Round } from "./reading/round";
import { heldFrom } from "./schedule/held-round";

interface JustHeld {
  readonly entry: Entry;
  readonly round: Round;
  /** When it began. */
  readonly time: ClockTime;
}

/**
 * The timed rounds that count as held from some time today after a moment, and of which nothing is written down. Rule 1
 * says from when they do: an hour after their start.
 */
export function justHeld(agenda: Agenda, since: Moment): readonly JustHeld[] {
  const { today } = agenda;
  return openSections(agenda).flatMap(({ entries }) =>
    entries.flatMap((entry) =>
      entry.schedule.steps.flatMap(({ kind, round }) => {
        if (kind !== "capture" || round?.time === undefined) return [];
        const from = heldFrom(round);
        const isLater = from.day > since.day || from.time > since.time;
        return from.day === today && isLater ? [{ entry, round, time: round.time }] : [];
      }),
    ),
  );
}
