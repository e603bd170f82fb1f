/** The two days that a person can name: when they answer, and when to follow up. */
import type { Change } from "./change";
import { addDays, type LocalDay } from "../day";
import type { Entry } from "../entry";
import type { Schedule } from "../schedule/schedule";
import type { WorkingCalendar } from "../working-calendar";

/**
 * The day they said that they would answer by. It goes where such a day in force stands already, or the earlier one might
 * be the later and win; else to the note of the round.
 */
export function setPromisedDay({ application, schedule }: Entry, by: LocalDay): readonly Change[] {
  const inForce = application.promises.find((promise) => promise.by === schedule.promise);
  return [
    { path: inForce?.path ?? schedule.heldRound?.path ?? application.paths[0], property: "response_by", value: by },
  ];
}

/** The day of the next follow-up or request for feedback; it moves nothing else. */
export function snooze({ application }: Entry, until: LocalDay): readonly Change[] {
  return [{ path: application.paths[0], property: "follow_up", value: until }];
}

/** Days that are often meant by "later" than a day: the next one on which people are asked, the one after it, and that of a week on. */
export function daysToSnooze(from: LocalDay, { askingDays }: WorkingCalendar): readonly LocalDay[] {
  return [...new Set([askingDays.add(from, 1), askingDays.add(from, 2), askingDays.add(addDays(from, 7), 0)])];
}

/** The day on which the next follow-up, or request for feedback, is due by a schedule. */
export function dayToAsk({ steps }: Schedule): LocalDay | undefined {
  return steps.find(({ kind }) => kind === "follow-up" || kind === "ask-feedback")?.due ?? undefined;
}

/** Whether a schedule follows the day that was set by hand: a promise or the gap may forbid it. */
export function followsDaySet({ steps }: Schedule): boolean {
  return steps.some(({ reasons }) => reasons.some(({ kind }) => kind === "snoozed"));
}

/** Whether there is something that a day set by hand would move. */
export function canBeSnoozed({ schedule }: Entry): boolean {
  return dayToAsk(schedule) !== undefined;
}
