import { addDays, type ClockTime, type Moment } from "../day";
import type { Round } from "../reading/round";
import type { History } from "./history";

const MIDNIGHT = "00:00" as ClockTime;

/** Later today, the time from which a coming round counts as held, and everything is counted anew. */
export function heldLaterToday({ coming, today }: History): ClockTime | undefined {
  const from = coming && heldFrom(coming);
  return from?.day === today ? from.time : undefined;
}

/** Rule 1: a timed round has been held from an hour after its start, an untimed one from its day. */
export function isHeld(round: Round, now: Moment): boolean {
  const { day, time } = heldFrom(round);
  return day < now.day || (day === now.day && time <= now.time);
}

function heldFrom({ day, time }: Round): Moment {
  if (time === undefined) return { day, time: MIDNIGHT };
  const hour = Number(time.slice(0, 2)) + 1;
  const clock = `${String(hour % 24).padStart(2, "0")}${time.slice(2)}` as ClockTime;
  return { day: hour < 24 ? day : addDays(day, 1), time: clock };
}
