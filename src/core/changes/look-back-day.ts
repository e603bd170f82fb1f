/** The day to which a look back was put off. */
import { addDays, type LocalDay } from "../day";
import type { Entry } from "../entry";
import type { Step } from "../schedule/step";
import type { WorkingCalendar } from "../working-calendar";
import type { Change } from "./change-and-undo";

/** Whether a look back is one that was put off to a day. */
export function isChosen({ reasons }: Step): boolean {
  return reasons.some(({ kind }) => kind === "look-back chosen");
}

/** Whether a look back is one on feedback that came. */
export function isOnFeedback({ reasons }: Step): boolean {
  return reasons.some(({ kind }) => kind === "feedback came");
}

/** A day to put a look back off to: the one chosen before if it lies ahead, else a week from today; not on a day off. */
export function dayToLookBack(
  { application: { lookBack } }: Entry,
  today: LocalDay,
  { askingDays }: WorkingCalendar,
): LocalDay {
  return lookBack !== undefined && lookBack > today ? lookBack : askingDays.add(addDays(today, DAYS_LATER), 0);
}

const DAYS_LATER = 7;

/** Puts a look back off to a day, and to no other: it comes back once. Without a day it does not come back. */
export function putOffLookBack(entry: Entry, until: LocalDay | undefined): readonly Change[] {
  const [first, ...others] = entry.application.paths;
  if (until === undefined) return withoutLookBackDay(entry);
  return [
    { path: first, property: "look_back", value: until },
    ...others.map((path): Change => ({ path, property: "look_back", value: undefined })),
  ];
}

/** Takes the day out of all notes, once the look back has been done or left: it comes back no more than once. */
export function withoutLookBackDay({ application: { paths, lookBack } }: Entry): readonly Change[] {
  return lookBack === undefined ? [] : paths.map((path) => ({ path, property: "look_back", value: undefined }));
}
