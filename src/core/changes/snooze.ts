/** The day that a person sets for the next follow-up, or request for feedback. */
import { addDays, type LocalDay } from "../day";
import type { Entry } from "../entry";
import type { Schedule } from "../schedule/schedule";
import type { WorkingCalendar } from "../working-calendar";
import type { Change } from "./change-and-undo";

/** Puts the next follow-up, or request for feedback, on a day; it moves nothing else. */
export function snooze({ application }: Entry, until: LocalDay): readonly Change[] {
  return [{ path: application.paths[0], property: "follow_up", value: until }];
}

/** Days that "later" often means: the next two on which people are asked, and the one a week on. */
export function daysToSnooze(from: LocalDay, { askingDays }: WorkingCalendar): readonly LocalDay[] {
  return [...new Set([askingDays.add(from, 1), askingDays.add(from, 2), askingDays.add(addDays(from, 7), 0)])];
}

/** The day on which the next follow-up, or request for feedback, is due; undefined where none is. */
export function dayToAsk({ steps }: Schedule): LocalDay | undefined {
  return steps.find(({ kind }) => kind === "follow-up" || kind === "ask-feedback")?.due ?? undefined;
}

/** Whether a schedule follows the day that was set by hand: a promise or the gap may forbid it. */
export function followsDaySet({ steps }: Schedule): boolean {
  return steps.some(({ reasons }) => reasons.some(({ kind }) => kind === "your day"));
}

/** Whether there is anything that a day set by hand would move. */
export function canBeSnoozed({ schedule }: Entry): boolean {
  return dayToAsk(schedule) !== undefined;
}
