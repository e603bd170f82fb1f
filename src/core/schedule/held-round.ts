import { addDays, type ClockTime, type Moment } from "../day";
import type { Round } from "../reading/round";
import { wasNotHeld } from "../reading/round-outcome";
import type { History } from "./history";

const MIDNIGHT = "00:00" as ClockTime;

/** Until then, a round of today that has no time may well be still to come. */
const AFTERNOON = "14:00" as ClockTime;

/** Whether a round of today that has no time may well be still to come. */
export function mayStillCome({ time }: Moment): boolean {
  return time < AFTERNOON;
}

/** Later today, the time from which a coming round counts as held, or one without a time as over: then everything is counted anew. */
export function heldLaterToday({ coming, heldRounds }: History, now: Moment): ClockTime | undefined {
  const from = coming && heldFrom(coming);
  const isUntimedToday = heldRounds.some(({ day, time }) => day === now.day && time === undefined);
  const times = [
    ...(from?.day === now.day ? [from.time] : []),
    ...(isUntimedToday && mayStillCome(now) ? [AFTERNOON] : []),
  ];
  return times.sort()[0];
}

/** Rule 1: a timed round has been held from an hour after its start, an untimed one from its day. */
export function isHeld(round: Round, now: Moment): boolean {
  const { day, time } = heldFrom(round);
  return day < now.day || (day === now.day && time <= now.time);
}

/** Whether a round has been held by now, and nothing says that it did not take place. */
export function hasTakenPlace(round: Round, now: Moment): boolean {
  return isHeld(round, now) && !wasNotHeld(round.outcome);
}

/** From when a round counts as held, by rule 1. */
export function heldFrom({ day, time }: Round): Moment {
  if (time === undefined) return { day, time: MIDNIGHT };
  const hour = Number(time.slice(0, 2)) + 1;
  const clock = `${String(hour % 24).padStart(2, "0")}${time.slice(2)}` as ClockTime;
  return { day: hour < 24 ? day : addDays(day, 1), time: clock };
}
