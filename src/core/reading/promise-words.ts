/** The day that somebody's words about when one would hear mean. */
import { parseDay, type LocalDay } from "../day";
import type { WorkingCalendar } from "../working-calendar";

/** What words about when one would hear mean, said on a day. */
export type PromiseMeaning =
  | { readonly kind: "day"; readonly by: LocalDay }
  /** May be two or three days, in order of time: never guessed. */
  | { readonly kind: "several"; readonly days: readonly LocalDay[] }
  /** The day named lies before the day on which it was said. */
  | { readonly kind: "past"; readonly by: LocalDay }
  | { readonly kind: "none" };

/** The last day on which one is to hear by these words; what two people would understand differently is several. */
export function meaningOfPromise(words: string, saidOn: LocalDay, _calendar: WorkingCalendar): PromiseMeaning {
  const by = parseDay(words.trim());
  if (by === undefined) return { kind: "none" };
  return { kind: by < saidOn ? "past" : "day", by };
}
