/**
 * Dates as people write them. What can only be one day is that day; what may be two is never guessed at, but said back
 * with the days that it may mean.
 */
import { momentOf, parseDay, parseTime, type ClockTime, type LocalDay } from "../day";
import { plainText, seenText } from "./letters";
import { noteName } from "./link";
import { isBox, itemsOf, shown } from "./property-value";
import { remembering } from "./remembering";
import {
  daysOnWeekday,
  firstDateIn,
  saysNothingMore,
  startOfLead,
  timeAfterWords,
  type WrittenDate,
} from "./written-date";

export interface DayAndTime {
  readonly day: LocalDay;
  readonly time?: ClockTime;
  /** The last of several days: `10-11 Nov 2026`. */
  readonly until?: LocalDay;
}

/** A value that is no day. Two proposals where it could be two days, none where nothing can be made of it. */
export interface UnreadableDate {
  readonly kind: "ambiguous date" | "no such day" | "not a date";
  readonly value: string;
  readonly proposals: readonly LocalDay[];
}

const LONGEST_DATE = 80;
/** Days without a time are remembered: the same few stand in many notes, and each is asked for several times. */
const DAY_LENGTH = "2026-11-08".length;

/**
 * The day, and the time if one is given: `2026-11-08`, `2026-11-08T14:30`, `17 Nov 2026, 3pm`, `[[Daily/2026-11-08|8
 * Nov]]`, also as the only item of a list. Of two times or days parted by a dash, the first. A time with a zone is told
 * in local time, but midnight is how a program writes a mere day. Undefined where there is nothing, or only a box, ticked
 * or not.
 */
export function readDay(value: unknown): DayAndTime | UnreadableDate | undefined {
  return typeof value === "string" && value.length === DAY_LENGTH ? readDayOnce(value) : readDayAnew(value);
}

const readDayOnce = remembering(readDayAnew);

function readDayAnew(value: unknown): DayAndTime | UnreadableDate | undefined {
  const items = itemsOf(value).filter((item) => !isBox(item));
  if (items.length === 0) return undefined;
  const [item] = items;
  if (items.length > 1 || !(typeof item === "string" || typeof item === "number")) return notADate(value, []);
  const written = String(item).slice(0, LONGEST_DATE + 1);
  const mereDay = parseDay(written.trim());
  return mereDay === undefined ? readWritten(written, item) : { day: mereDay };
}

/** Every word of it must belong to the day: what says more, such as "cancelled", is for the person to look at. */
function readWritten(written: string, value: unknown): DayAndTime | UnreadableDate {
  const text = daysShown(written);
  const plain = plainText(text);
  const found = firstDateIn(plain, true);
  if (found === undefined) return notADate(value, []);
  const before = plain.slice(0, found.start);
  const timeBefore = found.time ?? timeAfterWords(before, 0);
  const said = found.time || !timeBefore ? before : before.slice(timeBefore.end);
  const after = plain.slice(found.end);
  const days = daysOnWeekday(found.days, `${said} ${plain.slice(found.dayEnd)}`);
  const isAll = written.length <= LONGEST_DATE && saysNothingMore(said) && saysNothingMore(after);
  if (!isAll || (days.length === 0 && found.days.length > 0)) {
    const others = firstDateIn(after, true)?.days ?? [];
    return notADate(value, [...new Set([...found.days, ...others])]);
  }
  return meaning({ ...found, days, time: timeBefore }, value);
}

function notADate(value: unknown, proposals: readonly LocalDay[]): UnreadableDate {
  return { kind: proposals.length > 1 ? "ambiguous date" : "not a date", value: shown(value), proposals };
}

/** Whether a day has been read. */
export function isDay(read: DayAndTime | UnreadableDate | undefined): read is DayAndTime {
  return read !== undefined && "day" in read;
}

/** A line of text parted at the first thing in it that is meant as a day. */
export interface DatedLine {
  readonly before: string;
  readonly date: DayAndTime | UnreadableDate;
  readonly after: string;
}

const LONGEST_LINE = 2_000;

/**
 * The first thing in a line that is meant as a day, however it is written, with its time and weekday, and the text on
 * either side without the marks that part them. Undefined where the line names no day.
 *
 *     - **Fri, 20 Nov 2026** 14:00: called Dana
 */
export function findDay(line: string): DatedLine | undefined {
  if (!/\p{Nd}/u.test(line)) return undefined;
  const text = daysShown(line.slice(0, LONGEST_LINE));
  const plain = plainText(text);
  const found = firstDateIn(plain, false);
  if (found === undefined) return undefined;
  const lead = startOfLead(text, found);
  const words = plain.slice(lead, found.start) + plain.slice(found.dayEnd, found.end);
  return {
    before: text.slice(0, lead).replace(BULLET, "").replace(MARKS_LAST, ""),
    date: meaning({ ...found, days: daysOnWeekday(found.days, words) }, text.slice(found.start, found.end)),
    after: text.slice(found.end).replace(MARKS_FIRST, ""),
  };
}

const LINKS = /\[\[([^[\]]{1,200})\]\]|\[([^[\]]{1,60})\]\([^()\s]{1,300}\)/g;
const BULLET = /^\s*(?:[-*+•]|\d{1,3}[.)])\s+(?:\[.\]\s+)?/;
const MARKS_FIRST = /^[\s:,;.)\]*_=`|–—-]+/;
const MARKS_LAST = /[\s:,;([*_=`|@–—-]+$/;

/** The text as it is seen, with the day in place of a link to its note, or of a link that shows it. Other links stay. */
function daysShown(text: string): string {
  return seenText(text).replace(LINKS, (link, inside: string | undefined, label: string | undefined) => {
    const [target = "", alias = ""] = inside?.split("|") ?? [];
    const names = [noteName(target.trim()), alias.trim(), label?.trim() ?? ""];
    return names.find((name) => firstDateIn(plainText(name), false)?.start === 0) ?? link;
  });
}

/** What was found, in local time. Midnight in whatever zone is how a program writes a mere day. */
function meaning({ days, time, until }: WrittenDate, written: unknown): DayAndTime | UnreadableDate {
  const [day] = days;
  if (days.length > 1) return { kind: "ambiguous date", value: shown(written), proposals: days };
  const clock = time && parseTime(`${pad(time.hour)}:${pad(time.minute)}`);
  if (day === undefined || time?.zone === "no such zone" || (time && !clock))
    return { kind: "no such day", value: shown(written), proposals: [] };
  const last = until === undefined || until <= day ? {} : { until };
  if (clock === undefined || clock === "00:00") return { day, ...last };
  return { ...(typeof time?.zone === "number" ? localTime(day, clock, time.zone) : { day, time: clock }), ...last };
}

function localTime(day: LocalDay, clock: ClockTime, zone: number): DayAndTime {
  const local = momentOf(new Date(Date.parse(`${day}T${clock}:00Z`) - zone * 60_000));
  return local.time === "00:00" ? { day: local.day } : local;
}

function pad(number: number): string {
  return String(number).padStart(2, "0");
}
