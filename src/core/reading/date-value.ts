/**
 * Dates as people write them. What can only be one day is that day; what may be two is never guessed at, but said back
 * with the days that it may mean.
 */
import { momentOf, parseDay, parseTime, type ClockTime, type LocalDay } from "../day";
import { plainText, seenText } from "./letters";
import { noteName } from "./link";
import { isBox, itemsOf, readText, shown } from "./property-value";
import { remembering } from "./remembering";
import {
  daysOnWeekday,
  endOfYearless,
  firstDateIn,
  mayLeadToTime,
  namesYearless,
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
  readonly kind: "ambiguous date" | "no such day" | "no year" | "not a date";
  readonly value: string;
  readonly proposals: readonly LocalDay[];
  /** What a proposal takes the place of, as it stands in the value: `10/11/2026` of `10/11/2026 14:00`. */
  readonly part?: string;
}

export type DateOrder = "day first" | "month first";

/** The order of day and month in which a property is seen to be written. */
export interface OrderOfDates {
  readonly key: string;
  readonly order: DateOrder;
}

const LONGEST_DATE = 80;
/** Short values are remembered: the same few stand in many notes, and each is asked for several times. */
const SHORT = 30;
/** With a zone, what is the local day may change: a laptop travels. */
const MAY_HAVE_ZONE = /z|utc|gmt|\+|:\d\d ?[-−]/i;

/**
 * The day, and the time if one is given: `2026-11-08`, `2026-11-08T14:30`, `17 Nov 2026, 3pm`, `[[Daily/2026-11-08|8
 * Nov]]`, also as the only item of a list. Of two times or days parted by a dash, the first. A time with a zone is told
 * in local time, but midnight is how a program writes a mere day. Undefined where there is nothing, or only a box, ticked
 * or not.
 */
export function readDay(value: unknown): DayAndTime | UnreadableDate | undefined {
  const isShort = typeof value === "string" && value.length <= SHORT && !MAY_HAVE_ZONE.test(value);
  return isShort ? readDayOnce(value) : readDayAnew(value);
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

/** The day with the clock time that another value tells, `14:00` or `3pm`; where that tells none, the day as it is. */
export function withTime(date: DayAndTime, value: unknown): DayAndTime {
  const clock = date.time === undefined ? (clockOfMinutes(value) ?? readText(value)) : "";
  if (!/\p{Nd}|noon|mid/u.test(clock)) return date;
  const instead = readDay(value);
  const read = isDay(instead) ? instead : readDay(`${date.day} ${clock}`);
  return isDay(read) && read.time !== undefined && (read.day === date.day || !isDay(instead))
    ? { ...date, ...read }
    : date;
}

/**
 * Some tools read `14:30` without quotes in base 60, and write back the number 870: minutes since midnight. A number such
 * as 545 is left alone, for it may be 5:45 as well.
 */
function clockOfMinutes(value: unknown): string | undefined {
  if (typeof value !== "number" || !Number.isInteger(value) || value < HOUR || value >= 24 * HOUR) return undefined;
  if (value % 100 < HOUR) return undefined;
  return `${String(Math.floor(value / HOUR))}:${String(value % HOUR).padStart(2, "0")}`;
}

const HOUR = 60;

/** Every word of it must belong to the day: what says more, such as "cancelled", is for the person to look at. */
function readWritten(written: string, value: unknown): DayAndTime | UnreadableDate {
  const text = daysShown(written);
  const plain = plainText(text);
  const found = firstDateIn(plain, true);
  if (found === undefined) return namesYearless(plain) ? noYear(value) : notADate(value, []);
  const before = plain.slice(0, found.start);
  const timeBefore = found.time ?? timeAfterWords(before, 0);
  const said = found.time || !timeBefore ? before : before.slice(timeBefore.end);
  const after = plain.slice(found.end);
  const days = daysOnWeekday(found.days, `${said} ${plain.slice(found.dayEnd)}`);
  const isAll = written.length <= LONGEST_DATE && saysNothingMore(said) && saysNothingMore(after);
  if (!isAll || (days.length === 0 && found.days.length > 0)) {
    const others = firstDateIn(after, true)?.days ?? [];
    const date = notADate(value, [...new Set([...found.days, ...others])]);
    return written.length > LONGEST_DATE ? date : { ...date, part: written };
  }
  return meaning({ ...found, days, time: timeBefore }, value, text.slice(found.start, found.dayEnd));
}

function noYear(value: unknown): UnreadableDate {
  return { kind: "no year", value: shown(value), proposals: [] };
}

function notADate(value: unknown, proposals: readonly LocalDay[]): UnreadableDate {
  return { kind: proposals.length > 1 ? "ambiguous date" : "not a date", value: shown(value), proposals };
}

/** Whether a day has been read. */
export function isDay(read: DayAndTime | UnreadableDate | undefined): read is DayAndTime {
  return read !== undefined && "day" in read;
}

const YEAR_LAST = /^\D{0,20}(\d{1,2}) ?[-/. ] ?(\d{1,2}) ?[-/. ] ?(?:\d{4}|\d{2})(?!\d)/;

/** The order in which a date of figures with its year last is a day; undefined where it has none, or both are that day. */
export function orderOf(text: string, day: LocalDay): DateOrder | undefined {
  const [, one = "", two = ""] = YEAR_LAST.exec(plainText(text.slice(0, LONGEST_DATE))) ?? [];
  const [first, second, date, month] = [Number(one), Number(two), Number(day.slice(8)), Number(day.slice(5, 7))];
  if (first === second) return undefined;
  if (first === date && second === month) return "day first";
  return first === month && second === date ? "month first" : undefined;
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
  return plainLine(line) ?? (/\p{Nd}/u.test(line) ? searchDay(line) : undefined);
}

/** Most lines are as we write them: the day, and then what was done. */
function plainLine(line: string): DatedLine | undefined {
  const [, written = "", after = "", word = ""] = /^(\d{4}-\d{2}-\d{2}) (([a-z]{4,14})[^]*)$/.exec(line) ?? [];
  const day = mayLeadToTime(word) ? undefined : parseDay(written);
  return day && { before: "", date: { day }, after: seenText(after.slice(0, LONGEST_LINE)) };
}

function searchDay(line: string): DatedLine | undefined {
  const text = daysShown(line.slice(0, LONGEST_LINE));
  const plain = plainText(text);
  const found = firstDateIn(plain, false);
  if (found === undefined) return withoutYear(text, plain);
  const lead = startOfLead(text, found);
  const before = text.slice(0, lead).replace(BULLET, "").replace(MARKS_LAST, "");
  const words = plain.slice(lead, found.start) + plain.slice(found.dayEnd, found.end);
  return {
    before: /[\p{L}\p{N}]/u.test(before) ? before : "",
    date: meaning(
      { ...found, days: daysOnWeekday(found.days, words) },
      text.slice(found.start, found.end),
      text.slice(found.start, found.dayEnd),
    ),
    after: text.slice(found.end).replace(MARKS_FIRST, ""),
  };
}

/** A line that begins with a day without a year, which is never guessed. */
function withoutYear(text: string, plain: string): DatedLine | undefined {
  const start = BULLET.exec(plain)?.[0].length ?? 0;
  const end = endOfYearless(plain, start + (/^[*_([]{0,3}/.exec(plain.slice(start))?.[0].length ?? 0));
  if (end === undefined) return undefined;
  const date = noYear(text.slice(start, end));
  return { before: "", date, after: text.slice(end).replace(MARKS_FIRST, "") };
}

const LINKS = /\[\[([^[\]]{1,200})\]\]|\[([^[\]]{1,60})\]\([^()\s]{1,300}\)/g;
const BULLET = /^\s*(?:[-*+•>|]|\d{1,3}[.)])\s+(?:\[.\]\s+)?/;
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
function meaning({ days, time, until }: WrittenDate, value: unknown, part: string): DayAndTime | UnreadableDate {
  const [day] = days;
  if (days.length > 1) return { kind: "ambiguous date", value: shown(value), proposals: days, part };
  const clock = time && parseTime(`${pad(time.hour)}:${pad(time.minute)}`);
  if (day === undefined || time?.zone === "no such zone" || (time && !clock))
    return { kind: "no such day", value: shown(value), proposals: [] };
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
