/** Clock times as people write them, in a text that `plainText` has made plain: `14:30`, `3pm`, `14h30`, `kl. 9.15`. */
import { firstMatchAt } from "./letters";

/** A clock time in a text, and where it ends there. Of two, such as `14:00-15:00`, the first. */
export interface WrittenTime {
  readonly hour: number;
  readonly minute: number;
  /** Minutes east of Greenwich; undefined where none is written. A zone that nobody lives in is none. */
  readonly zone: number | "no such zone" | undefined;
  readonly end: number;
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly hasSeconds: boolean;
  readonly half: "am" | "pm" | undefined;
  /** A number alone, which is an hour only beside another time: `3-4pm`. */
  readonly isBare: boolean;
  readonly end: number;
}

const HALF = "a\\. ?m\\.|p\\. ?m\\.|[ap]\\.?m(?!\\p{L})\\.?|[上下]午|午[前後]|오[전후]|sang|chieu|toi";
const IN_THE_AFTERNOON = /^(?:p|下午|午後|오후|chieu|toi)/;
const OF_HOURS = "[時时點点시]|gio";
const HOURS = `(?:uhr|uur|hrs?|h|u|o'?clock)(?!\\p{L})|(?:${OF_HOURS})`;
const CLOCK = new RegExp(
  `(?:(${HALF}) ?)?(\\d{1,2})(?:(?:[:.]| ?(?:h|u|uhr|uur|${OF_HOURS}) ?)(\\d{2})(?!\\d)(:\\d{2}(?:[.,]\\d{1,9})?)?| ?(?:${OF_HOURS}) ?([半반]))?` +
    `( ?(?:分|분|phut|${HOURS}))?(?: ?(${HALF}|[ap](?!\\p{L})))?(?![.:]?\\d)`,
  "uy",
);
/** `1430` at the end, or `1430h`. The groups are those of the other. */
const FOUR_FIGURES = /()(\d{2})(\d{2})()()( ?(?:h|hrs|uhr)(?!\p{L})|$)()/uy;
const TO = /(?: ?(?:-+>?|→|=>|~|〜|\/) ?| (?:to|until|till?|bis|tot|a|au|al|alle|ate|as|hasta|do|den) )/uy;
const NOON = /(?:12 )?(?:noon|midday|midi)(?!\p{L})/uy;
const ZONE =
  /(?: ?\(?(?:z|(?:utc|gmt)(?!\p{L})) ?([+-] ?\d{1,2}(?::?\d{2})?)?(?![\p{L}\d])\)?| ?([+-]\d{2}(?::?\d{2})?)(?!\d)(?: ?utc)?)/uy;
/** A zone by its name is the one in which the person lives or will be called: the clock time is as they wrote it. */
const NAMED_ZONE =
  /(?: ?[([]?(?:(?:[cew]es?t|me[sz]{1,2}|m[se]z|bst|[ecmp][sd]?t|ist|[jk]st|ae[sd]t|nz[sd]t|sgt|hkt|trt)(?!\p{L})|(?:europe|america|asia|africa|australia|pacific|atlantic|etc)\/[a-z_/]{1,40}| ?(?:local|ortszeit)(?: time)?)[)\]]?| ?\((?:\p{L}{1,20} ){0,4}(?:time|zeit)\))/uy;

/** The time that stands at a place in a plain text. */
export function timeAt(text: string, at: number): WrittenTime | undefined {
  const first = clockAt(text, at);
  if (first === undefined) return undefined;
  const to = firstMatchAt(TO, text, first.end);
  const last = to && realClockAt(text, first.end + to[0].length);
  const zone = zoneAt(text, first.end);
  const isSpan = last !== undefined && (zone === undefined || !isRatherZone(zone.minutes, first, last));
  if (first.isBare && !(isSpan && (!last.isBare || isWholeSpan(text, first, last)))) return undefined;
  const { minute } = first;
  const zoneLast = isSpan ? zoneAt(text, last.end) : zone;
  const end = endOfSpan(text, zoneLast?.end ?? (isSpan ? last.end : first.end));
  const hour = isSpan && first.half === undefined && last.half ? hourBefore(first, last) : hourOf(first);
  if (hour > 23 && text.charAt(at + 2) === ".") return undefined;
  return { hour, minute, zone: zoneLast?.minutes, end };
}

/** After the name of a zone, and after an end that comes only then: `3:00 PM (CET) → 4:00 PM`. */
function endOfSpan(text: string, at: number): number {
  const end = at + (firstMatchAt(NAMED_ZONE, text, at)?.[0].length ?? 0);
  const to = firstMatchAt(TO, text, end);
  const last = to && clockAt(text, end + to[0].length);
  return last === undefined || last.isBare
    ? end
    : last.end + (firstMatchAt(NAMED_ZONE, text, last.end)?.[0].length ?? 0);
}

/** `14-15`, and nothing after it. */
function isWholeSpan(text: string, first: Clock, last: Clock): boolean {
  return last.end === text.length && first.hour >= 7 && last.hour > first.hour;
}

/** Between `T10:00-05:00` and `10:00-11:00` the zone is told by what it cannot be: the end of what begins at ten. */
function isRatherZone(minutes: WrittenTime["zone"], first: Clock, last: Clock): boolean {
  if (minutes === "no such zone" || minutes === undefined || last.half) return false;
  return first.hasSeconds || minutesOf(last) <= minutesOf(first);
}

function realClockAt(text: string, at: number): Clock | undefined {
  const clock = clockAt(text, at);
  return clock && clock.hour <= 24 && clock.minute <= 59 ? clock : undefined;
}

function minutesOf({ hour, minute }: Clock): number {
  return hour * 60 + minute;
}

function clockAt(text: string, at: number): Clock | undefined {
  const noon = firstMatchAt(NOON, text, at);
  if (noon) return { hour: 12, minute: 0, hasSeconds: false, half: undefined, isBare: false, end: at + noon[0].length };
  const match = firstMatchAt(FOUR_FIGURES, text, at) ?? firstMatchAt(CLOCK, text, at);
  if (match === undefined) return undefined;
  const [all, halfBefore, hourText, minuteText, seconds, halfPast, unit, halfAfter] = match.map(filled);
  const half = halfBefore ?? halfAfter;
  const [hour, minute] = [Number(hourText), halfPast === undefined ? Number(minuteText ?? 0) : 30];
  return {
    hour,
    minute,
    hasSeconds: seconds !== undefined,
    half: half === undefined ? undefined : IN_THE_AFTERNOON.test(half) ? "pm" : "am",
    isBare: minuteText === undefined && halfPast === undefined && unit === undefined && half === undefined,
    end: at + (all ?? "").length,
  };
}

/** Of 24 hours; none that there is where 12 cannot hold it: `13:30 pm`. */
function hourOf({ hour, half }: Pick<Clock, "hour" | "half">): number {
  if (half === undefined) return hour;
  return hour < 1 || hour > 12 ? Infinity : (hour % 12) + (half === "pm" ? 12 : 0);
}

/** In `3-4pm` and `11-1pm` the half of the day is the end's, unless what ends would then not have begun. */
function hourBefore(first: Clock, last: Clock): number {
  const [early, late] = [hourOf({ hour: first.hour, half: "am" }), hourOf({ hour: first.hour, half: "pm" })];
  if (early === Infinity) return hourOf(first);
  const isLate = last.half === "pm" && late * 60 + first.minute < hourOf(last) * 60 + last.minute;
  return isLate ? late : early;
}

function zoneAt(text: string, at: number): { readonly minutes: WrittenTime["zone"]; readonly end: number } | undefined {
  const match = firstMatchAt(ZONE, text, at);
  if (match === undefined) return undefined;
  const [all, afterName, alone] = match;
  const [, sign, hours, minutes = "0"] = /([+-]) ?(\d{1,2}):?(\d{2})?/.exec(afterName ?? alone ?? "+0") ?? [];
  const east = (sign === "-" ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  const exists = east >= -12 * 60 && east <= 14 * 60 && Number(minutes) < 60 && east % 15 === 0;
  return { minutes: exists ? east : "no such zone", end: at + all.length };
}

function filled(group: string | undefined): string | undefined {
  return group === "" ? undefined : group;
}
