/** Going through the quiet ones in one sitting: which can be asked once more, and when; and what the whole of it changes. */
import { latest, type LocalDay } from "../day";
import type { Entry } from "../entry";
import type { WordFor } from "../reading/status";
import type { Status } from "../reading/vocabulary";
import { GAP } from "../schedule/gap";
import type { Schedule } from "../schedule/schedule";
import type { WorkingCalendar } from "../working-calendar";
import type { Change } from "./change-and-undo";
import { end, endsOf } from "./end-and-reopen";
import { dayToAsk, snooze } from "./snooze";

/** What becomes of one of them. */
export type Sat = { readonly kind: "close" } | { readonly kind: "ask"; readonly on: LocalDay };

/** What has been chosen so far; what is left alone stays as it is. */
export type Sitting = ReadonlyMap<Entry, Sat>;

/** What schedules are asked of: the days, and what a change would lead to. */
export interface SittingRules {
  readonly today: LocalDay;
  readonly calendar: WorkingCalendar;
  readonly scheduleAfter: (entry: Entry, changes: readonly Change[]) => Schedule | undefined;
}

/** Each time the schedule may answer with a later day, and does so only as long as others at the company come first. */
const TRIES = 8;

/**
 * The first working day after today on which one of them would come back to be asked once more: the schedule itself is asked
 * until a day holds. Undefined where all has been asked that may be, where nobody can be written to, or where no day holds.
 */
export function dayToAskOnceMore(
  entry: Entry,
  sitting: Sitting,
  { today, calendar, scheduleAfter }: SittingRules,
): LocalDay | undefined {
  const { sent, cap, addressee, gap } = entry.schedule;
  if (sent >= cap || addressee === undefined) return undefined;
  // Those of one company lie further apart than the gap, so that none of them waits for another one's turn.
  const others = daysAtCompany(entry, sitting).map((day) => calendar.askingDays.add(day, GAP + 1));
  let day = latest(calendar.askingDays.add(today, 1), gap?.ends, ...others);
  for (let tries = 0; day !== undefined && tries < TRIES; tries += 1) {
    const after = scheduleAfter(entry, snooze(entry, day));
    const due = after && dayToAsk(after);
    if (due === day) return day;
    day = due;
  }
  return undefined;
}

function daysAtCompany({ application }: Entry, sitting: Sitting): readonly LocalDay[] {
  const { companyKey, paths } = application;
  if (companyKey === "") return [];
  return [...sitting].flatMap(([{ application: other }, sat]) =>
    sat.kind === "ask" && other.companyKey === companyKey && other.paths[0] !== paths[0] ? [sat.on] : [],
  );
}

/** The status that closes one of them: no word for a decision of anybody's, and on a tracker's board one that it has a place for. */
export function closingStatus(entry: Entry): Status {
  return endsOf(entry).find((status) => status === "closed" || status === "ghosted") ?? "closed";
}

/** All that a sitting changes. */
export function changesOfSitting(sitting: Sitting, wordFor: WordFor): readonly Change[] {
  return [...sitting].flatMap(([entry, sat]) =>
    sat.kind === "close" ? end(entry, closingStatus(entry), wordFor) : snooze(entry, sat.on),
  );
}

/** How many of a sitting are closed, and the days on which the others are asked, the first one first. */
export function summaryOf(sitting: Sitting): { readonly closed: number; readonly asked: readonly LocalDay[] } {
  const asked = [...sitting.values()].flatMap((sat) => (sat.kind === "ask" ? [sat.on] : [])).sort();
  return { closed: sitting.size - asked.length, asked };
}
